"""One journey in a real window of a real display, with a real pointer and real time."""

import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.display import private_display
from tests.house.places import ROOT

TOOLS = ("Xvfb", "xdotool")
PATIENCE_SECONDS = 20.0


class RealVisitor:
    """Someone with a mouse before the window of another process."""

    def __init__(self, display: str, program: subprocess.Popen[str]) -> None:
        self._display, self._program = display, program
        self._now: dict[str, Any] = {}

    def finds_themselves(self, **where: object) -> None:
        """Waits until the kiosk says that this is where the visitor is."""
        while not all(self._now.get(name) == value for name, value in where.items()):
            self._now = json.loads(self._line(f"waiting for {where}, the last was {self._now}"))

    def touches(self, name: str) -> None:
        """Moves the pointer onto a control and clicks."""
        x, y = self._now["spots"][name]
        self._does("mousemove", str(x), str(y), "click", "1")

    def strikes(self, *keys: str) -> None:
        """Presses keys, and lets them go."""
        self._does("key", *keys)

    def clicks_right(self, name: str) -> None:
        """Clicks with the other button."""
        x, y = self._now["spots"][name]
        self._does("mousemove", str(x), str(y), "click", "3")

    def _does(self, *what: str) -> None:
        where = os.environ | {"DISPLAY": self._display}
        subprocess.run(["xdotool", *what], env=where, check=True, timeout=PATIENCE_SECONDS)

    def _line(self, reason: str) -> str:
        assert self._program.stdout is not None
        ready, _, _ = select.select([self._program.stdout], [], [], PATIENCE_SECONDS)
        assert ready, reason
        line = self._program.stdout.readline()
        assert line, f"the kiosk ended while {reason}"
        return line


@pytest.fixture
def display() -> Iterator[str]:
    """A display that chose its own number."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}; `make setup` installs them")
    with private_display("1920x1080x24") as name:
        yield name


@pytest.fixture
def program(display: str) -> Iterator[subprocess.Popen[str]]:
    """The kiosk in a window on that display."""
    where = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": _path()}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.real_window"],
        env=os.environ | where,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=1,
        text=True,
    ) as kiosk:
        try:
            yield kiosk
        finally:
            kiosk.kill()


def test_a_visitor_walks_asks_for_help_and_leaves_in_a_real_window(
    display: str, program: subprocess.Popen[str]
):
    visitor = RealVisitor(display, program)
    visitor.finds_themselves(screen="attract")
    visitor.touches("Touch to begin")
    visitor.finds_themselves(screen="menu")
    visitor.touches("Take the whole tour")
    for slide in ("at-rest", "team", "see-saw"):
        visitor.finds_themselves(screen="slide", slide=slide, looked=True)
        visitor.touches("Next")
    visitor.finds_themselves(slide="yourself")
    visitor.clicks_right("Next")
    visitor.strikes("ctrl+q", "F11", "Escape", "alt+F4")
    visitor.touches("Help now")
    visitor.finds_themselves(slide="yourself", helping=True)
    visitor.touches("Back to where I was")
    visitor.finds_themselves(slide="yourself", helping=False)
    visitor.touches("Home")
    visitor.finds_themselves(screen="menu")
    program.terminate()
    _, errors = program.communicate(timeout=PATIENCE_SECONDS)
    assert program.returncode == 0, errors
    assert errors == ""


def _path() -> str:
    """The same modules as here, also when this runs on a copy of the project."""
    return os.pathsep.join([str(ROOT / "src"), str(ROOT)])
