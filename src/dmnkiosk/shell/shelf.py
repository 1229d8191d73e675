"""Which content runs: the clinic's when it is good, else the last that was, else none."""

import logging
import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from dmnkiosk.content.checks.settings import check_settings, settled
from dmnkiosk.content.help import HelpFile
from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.content.library import Library
from dmnkiosk.content.loader import load
from dmnkiosk.content.pseudo import in_pseudo, spoken_of
from dmnkiosk.content.tongues import on, reviews
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.shell.places import PARTS, Places
from dmnkiosk.yamlfile.document import Document
from dmnkiosk.yamlfile.problem import ContentError, Problem
from dmnkiosk.yamlfile.reader import read
from dmnkiosk.yamlfile.schema import check

log = logging.getLogger(__name__)

UNKNOWN_NUMBER = "your local emergency number"
"""What to call where neither country nor settings can be known."""


@dataclass(frozen=True)
class Shelf:
    """What was found at the start.

    Attributes:
        kiosk: the clinic's settings; the bundled ones when its own are wrong.
        library: what is shown; none when nothing good was found.
        problems: everything that is wrong with the content or the settings.
        from_last_good: whether an older copy runs in place of the content.
        reviewed: every language there is, and whether somebody reviewed it; only those that are on
            are in the library.
    """

    kiosk: KioskFile
    library: Library | None
    problems: tuple[Problem, ...]
    from_last_good: bool
    reviewed: Mapping[str, bool] = field(default_factory=dict)

    def emergency_number(self, places: Places) -> str:
        """The number to call in danger, also when no other content could be read."""
        choice = self.kiosk.help
        if choice.country:
            for root in (places.content, places.resources):
                with suppress(ContentError):
                    file = check(read(root / "help", f"{choice.country}.yaml"), HelpFile)
                    return file.emergency_number
        return choice.emergency_number


@dataclass(frozen=True)
class Settings:
    """A clinic's settings, their file, and what is wrong with them."""

    kiosk: KioskFile
    document: Document
    problems: tuple[Problem, ...] = ()


def stock(places: Places, language: str = "") -> Shelf:
    """Reads and checks everything; never raises for what is wrong in a file.

    Args:
        places: where it is.
        language: one that authors want to see; it may be one of `texts/pseudo.py`.
    """
    found = _kiosk(places)
    # The bundled content was checked when it was made.
    own = places.content != places.resources
    try:
        shelf = _filled(places.content, found, language, thorough=own)
    except ContentError as error:
        return _fall_back(places, replace(found, problems=(*found.problems, *error.problems)))
    if own:
        keep(places.content, places.last_good)
    return shelf


def _filled(root: Path, found: Settings, language: str = "", *, thorough: bool = False) -> Shelf:
    """A shelf with those languages of a folder that are on.

    Raises:
        ContentError: something in the folder is wrong.
    """
    reviewed = reviews(root, found.kiosk.deck)
    wanted = {*on(found.kiosk, reviewed), spoken_of(language)}
    tags = [tag for tag in reviewed if tag in wanted] or list(reviewed)[:1]
    library = load(root, KINDS, tags, found.kiosk.deck, thorough=thorough)
    told = check_settings(found.kiosk, found.document, reviewed, library.themes)
    kiosk = settled(found.kiosk, reviewed, library.themes)
    problems = (*found.problems, *told)
    return Shelf(kiosk, in_pseudo(library, language), problems, False, reviewed)


def keep(content: Path, last_good: Path) -> None:
    """Copies good content aside, so that a broken edit never reaches a visitor."""
    fresh = None
    try:
        last_good.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=last_good.parent))
        for part in PARTS:
            if (content / part).is_dir():
                shutil.copytree(content / part, fresh / part, symlinks=True)
        _swap(fresh, last_good)
    except OSError as error:
        if fresh is not None:
            shutil.rmtree(fresh, ignore_errors=True)
        log.warning("The good content could not be copied aside: %s", error)


def _swap(fresh: Path, last_good: Path) -> None:
    old = last_good.with_name(last_good.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if last_good.exists():
        os.replace(last_good, old)
    os.replace(fresh, last_good)
    shutil.rmtree(old, ignore_errors=True)


def _fall_back(places: Places, found: Settings) -> Shelf:
    for kept in (places.last_good, places.last_good.with_name(places.last_good.name + ".old")):
        if kept.is_dir():
            try:
                return replace(_filled(kept, found), from_last_good=True)
            except ContentError as error:
                log.error("The last good content is no longer good:\n%s", error)
    return Shelf(found.kiosk, None, found.problems, from_last_good=False)


def _kiosk(places: Places) -> Settings:
    try:
        found = _read_kiosk(places.config)
    except ContentError as error:
        return replace(_kiosk_in_its_place(places), problems=tuple(error.problems))
    if places.config.parent != places.resources:
        _keep_file(places.config, places.last_settings)
    return found


def _kiosk_in_its_place(places: Places) -> Settings:
    """The settings that ran before; else the bundled ones, without a country nobody chose."""
    with suppress(ContentError):
        return _read_kiosk(places.last_settings)
    found = _read_kiosk(places.resources / "kiosk.yaml")
    update = {"country": "", "emergency_number": UNKNOWN_NUMBER}
    unknown = found.kiosk.help.model_copy(update=update)
    return replace(found, kiosk=found.kiosk.model_copy(update={"help": unknown}))


def _keep_file(good: Path, kept: Path) -> None:
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh = kept.with_suffix(".new")
        shutil.copyfile(good, fresh)
        os.replace(fresh, kept)
    except OSError as error:
        log.warning("The good settings could not be copied aside: %s", error)


def _read_kiosk(path: Path) -> Settings:
    document = read(path.parent, path.name)
    return Settings(check(document, KioskFile), document)
