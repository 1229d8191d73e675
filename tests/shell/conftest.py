"""The shell is tested with content that may be spoiled, and never with the user's own folders."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dmnkiosk.shell.places import PARTS, Places, bundled
from tests.driver import toucher, visitor

__all__ = ["toucher", "visitor"]

Spoil = Callable[[str, str, str], None]


@pytest.fixture(autouse=True)
def _state_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees or changes what a kiosk on this computer has kept."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def clinic(tmp_path: Path) -> Places:
    """A clinic's own copy of the content and the settings."""
    content = tmp_path / "content"
    for part in PARTS:
        unread = shutil.ignore_patterns("surfaces.json")
        shutil.copytree(bundled() / part, content / part, ignore=unread)
    config = tmp_path / "kiosk.yaml"
    shutil.copy(bundled() / "kiosk.yaml", config)
    return Places(bundled(), content, config, tmp_path / "state" / "dmnkiosk" / "last-good")


@pytest.fixture
def spoil(clinic: Places) -> Spoil:
    """Put other text in the place of the first `old` of a file of the clinic."""

    def change(name: str, old: str, new: str) -> None:
        path = clinic.config if name == "kiosk.yaml" else clinic.content / name
        text = path.read_text("utf-8")
        assert old in text, f"{name} has no {old!r}"
        path.write_text(text.replace(old, new, 1), "utf-8")

    return change
