"""Which content runs: the clinic's when it is good, else the last that was, else none."""

import logging
import os
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from dmnkiosk.content.help import HelpFile
from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.content.library import Library
from dmnkiosk.content.loader import load
from dmnkiosk.content.pseudo import in_pseudo
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.shell.places import PARTS, Places
from dmnkiosk.texts.pseudo import PSEUDO
from dmnkiosk.yamlfile.problem import ContentError, Problem
from dmnkiosk.yamlfile.reader import read
from dmnkiosk.yamlfile.schema import check
from dmnkiosk.yamlfile.suggest import did_you_mean

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
    """

    kiosk: KioskFile
    library: Library | None
    problems: tuple[Problem, ...]
    from_last_good: bool

    def emergency_number(self, places: Places) -> str:
        """The number to call in danger, also when no other content could be read."""
        choice = self.kiosk.help
        if choice.country:
            for root in (places.content, places.resources):
                with suppress(ContentError):
                    file = check(read(root / "help", f"{choice.country}.yaml"), HelpFile)
                    return file.emergency_number
        return choice.emergency_number


def stock(places: Places, language: str = "") -> Shelf:
    """Reads and checks everything; never raises for what is wrong in a file.

    Args:
        places: where it is.
        language: one that authors want to see; it may be one of `texts/pseudo.py`.
    """
    shelf = _stock(places)
    if shelf.library is None or language not in PSEUDO:
        return shelf
    return replace(shelf, library=in_pseudo(shelf.library, language))


def _stock(places: Places) -> Shelf:
    kiosk, problems = _kiosk(places)
    try:
        # The bundled content was checked when it was made.
        own = places.content != places.resources
        library = load(places.content, KINDS, deck=kiosk.deck, thorough=own)
    except ContentError as error:
        problems = (*problems, *error.problems)
        return _fall_back(places, kiosk, problems)
    if places.content != places.resources:
        keep(places.content, places.last_good)
    return Shelf(*_settled(kiosk, library, problems, places), from_last_good=False)


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


def _fall_back(places: Places, kiosk: KioskFile, problems: tuple[Problem, ...]) -> Shelf:
    for kept in (places.last_good, places.last_good.with_name(places.last_good.name + ".old")):
        if kept.is_dir():
            try:
                library = load(kept, KINDS, deck=kiosk.deck, thorough=False)
            except ContentError as error:
                log.error("The last good content is no longer good:\n%s", error)
                continue
            return Shelf(*_settled(kiosk, library, problems, places), from_last_good=True)
    return Shelf(kiosk, None, problems, from_last_good=False)


def _settled(
    kiosk: KioskFile, library: Library, problems: tuple[Problem, ...], places: Places
) -> tuple[KioskFile, Library, tuple[Problem, ...]]:
    """The settings with a language and a theme that the library has."""
    for field, known in (("language", library.languages), ("theme", library.themes)):
        name = getattr(kiosk, field)
        if name not in known:
            guess = did_you_mean(name, known) or f"; choose one of: {', '.join(known)}"
            message = f"there is no {field} {name!r}{guess}"
            problems = (*problems, Problem(places.config.name, 1, 1, field, message))
            kiosk = kiosk.model_copy(update={field: next(iter(known))})
    return kiosk, library, problems


def _kiosk(places: Places) -> tuple[KioskFile, tuple[Problem, ...]]:
    try:
        kiosk = _read_kiosk(places.config)
    except ContentError as error:
        return _kiosk_in_its_place(places), error.problems
    if places.config.parent != places.resources:
        _keep_file(places.config, places.last_settings)
    return kiosk, ()


def _kiosk_in_its_place(places: Places) -> KioskFile:
    """The settings that ran before; else the bundled ones, without a country nobody chose."""
    with suppress(ContentError):
        return _read_kiosk(places.last_settings)
    kiosk = _read_kiosk(places.resources / "kiosk.yaml")
    unknown = kiosk.help.model_copy(update={"country": "", "emergency_number": UNKNOWN_NUMBER})
    return kiosk.model_copy(update={"help": unknown})


def _keep_file(good: Path, kept: Path) -> None:
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh = kept.with_suffix(".new")
        shutil.copyfile(good, fresh)
        os.replace(fresh, kept)
    except OSError as error:
        log.warning("The good settings could not be copied aside: %s", error)


def _read_kiosk(path: Path) -> KioskFile:
    return check(read(path.parent, path.name), KioskFile)
