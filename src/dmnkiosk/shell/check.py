"""`dmnkiosk check`: what is wrong with the content, for whoever edits it."""

from pathlib import Path

from dmnkiosk.content.checks.settings import check_settings
from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.content.loader import load
from dmnkiosk.content.tongues import unreviewed
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.shell.places import bundled
from dmnkiosk.yamlfile.document import Document
from dmnkiosk.yamlfile.problem import ContentError, Problem
from dmnkiosk.yamlfile.reader import read
from dmnkiosk.yamlfile.schema import check as check_schema

KIOSK = "kiosk.yaml"


def check(path: Path | None) -> tuple[int, list[str]]:
    """Exit status and the lines to print: every problem; or counts, and what nobody reviewed.

    A `kiosk.yaml` in the folder is checked too.
    """
    root = path or bundled()
    settings, problems = _settings(root)
    try:
        library = load(root, KINDS)
    except ContentError as error:
        problems += error.problems
    else:
        tags, themes = library.languages, library.themes
        problems += check_settings(*settings, tags, themes) if settings else ()
    if problems:
        return 1, [str(problem) for problem in problems]
    reviewed = {tag: language.reviewed for tag, language in library.languages.items()}
    told = unreviewed(settings[0], reviewed) if settings else ()
    return 0, [f"All is well: {library.counts()}.", *told]


def _settings(root: Path) -> tuple[tuple[KioskFile, Document] | None, tuple[Problem, ...]]:
    if not (root / KIOSK).exists():
        return None, ()
    try:
        document = read(root, KIOSK)
        return (check_schema(document, KioskFile), document), ()
    except ContentError as error:
        return None, tuple(error.problems)
