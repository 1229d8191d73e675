"""A copy of the real content that a test may spoil."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.yamlfile.problem import ContentError, Problem

RESOURCES = Path(__file__).parents[2] / "resources"
NEAR = 9
DECK, TEXT, CLAIMS = "decks/dmn/deck.yaml", "decks/dmn/text.en.yaml", "decks/dmn/claims.yaml"
OTHERS = [p.stem for p in (RESOURCES / "interface").glob("*.yaml") if p.stem != "en"]
OTHER_LANGUAGES = [name for tag in OTHERS for name in (f"{tag}.yaml", f"*.{tag}.yaml")]

Spoil = Callable[[str, str, str], list[str]]


class Copy:
    """The copied content."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._changed: dict[str, int] = {}

    def change(self, name: str, old: str, new: str) -> None:
        """Put other text in the place of the first `old`."""
        path = self.root / name
        text = path.read_text("utf-8")
        assert old in text, f"{name} has no {old!r}"
        path.write_text(text.replace(old, new, 1), "utf-8")
        self._changed[name] = text[: text.index(old)].count("\n") + 1

    def problems(self) -> list[str]:
        """What is wrong, with `@` for the line of the last change in that file."""
        try:
            load(self.root, KINDS)
        except ContentError as error:
            return [self._told(problem) for problem in error.problems]
        return []

    def _told(self, problem: Problem) -> str:
        away = problem.line - self._changed.get(problem.file, -NEAR)
        line = str(problem.line) if abs(away) >= NEAR else f"@{away:+d}" if away else "@"
        return str(problem).replace(f":{problem.line}:", f":{line}:", 1)


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """In English alone: what is wrong in one language would be told of all others too."""
    unread = shutil.ignore_patterns("surfaces.json", *OTHER_LANGUAGES)
    for folder in ("brain", "decks", "interface", "themes", "help", "icons"):
        shutil.copytree(RESOURCES / folder, tmp_path / folder, ignore=unread)
    return Copy(tmp_path)


@pytest.fixture
def spoil(copy: Copy) -> Spoil:
    """Change one place of one file; tell what is wrong then."""

    def spoiled(name: str, old: str, new: str) -> list[str]:
        copy.change(name, old, new)
        return copy.problems()

    return spoiled
