"""`dmnkiosk check`: what is wrong with the content, for whoever edits it."""

from pathlib import Path

from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.shell.places import bundled
from dmnkiosk.yamlfile.problem import ContentError, Problem
from dmnkiosk.yamlfile.reader import read
from dmnkiosk.yamlfile.schema import check as check_schema

KIOSK = "kiosk.yaml"


def check(path: Path | None) -> tuple[int, list[str]]:
    """Exit status and the lines to print: every problem, or one line of counts.

    A `kiosk.yaml` in the folder is checked too.
    """
    root = path or bundled()
    problems = _kiosk_problems(root)
    try:
        library = load(root, KINDS)
    except ContentError as error:
        problems += error.problems
    if problems:
        return 1, [str(problem) for problem in problems]
    return 0, [f"All is well: {library.counts()}."]


def _kiosk_problems(root: Path) -> tuple[Problem, ...]:
    if not (root / KIOSK).exists():
        return ()
    try:
        check_schema(read(root, KIOSK), KioskFile)
    except ContentError as error:
        return error.problems
    return ()
