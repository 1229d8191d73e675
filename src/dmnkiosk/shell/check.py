"""`dmnkiosk check`: what is wrong with the content, for whoever edits it."""

from pathlib import Path

from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import DIAGRAMS
from dmnkiosk.shell.places import bundled
from dmnkiosk.yamlfile.problem import ContentError


def check(path: Path | None) -> tuple[int, list[str]]:
    """Exit status and the lines to print: every problem, or one line of counts."""
    try:
        library = load(path or bundled(), frozenset(DIAGRAMS))
    except ContentError as error:
        return 1, [str(problem) for problem in error.problems]
    return 0, [f"All is well: {library.counts()}."]
