"""A screen reader on a desk of its own, and what it says."""

import os
import pty
import re
import select
import tty

from tests.access.desk import PATIENCE_SECONDS, Desk

QUIET_SECONDS = 0.4
SILENT_SECONDS = 4.0
"""After so long without a word it has nothing to say."""

MOST_WAITS = 10
"""How often it is waited for words while a program still works."""

SPEECH = re.compile(r"SPEECH OUTPUT: '(.*)' ?(voice=\w+)? ?\{")
CUSTOM = """
from orca import settings
settings.enableKeyEcho = False
"""
"""Keys that are struck are not told back: only what the kiosk says is wanted."""


class Ears:
    """A screen reader on that desk, and what it says."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        # It writes a line at once only to a terminal.
        self._ours, theirs = pty.openpty()
        tty.setraw(theirs)
        self._rest = ""
        _let_be_alone(desk)
        settings = desk.folder / "orca" / "orca-customizations.py"
        settings.parent.mkdir()
        settings.write_text(CUSTOM, encoding="utf-8")
        desk.starts("orca", f"--debug-file={os.ttyname(theirs)}")
        self.hears("Screen reader on.")

    def hears(self, until: str = "") -> list[str]:
        """What is said until it is quiet again, and until that was said, if anything is."""
        said: list[str] = []
        patience = PATIENCE_SECONDS if until else SILENT_SECONDS
        while self._speaks_within(patience):
            self._rest += os.read(self._ours, 65536).decode("utf-8", "replace")
            *lines, self._rest = self._rest.split("\n")
            said += [spoken for line in lines if (spoken := _spoken(line))]
            waits = not any(until in line for line in said)
            slow = PATIENCE_SECONDS if until else SILENT_SECONDS
            patience = slow if waits else QUIET_SECONDS
        return said

    def _speaks_within(self, seconds: float) -> bool:
        """Whether it says more; on a busy computer silence counts only when nothing works."""
        for _ in range(MOST_WAITS):
            if select.select([self._ours], [], [], seconds)[0]:
                return True
            if not self._desk.works():
                return False
        return False


def _let_be_alone(desk: Desk) -> None:
    """Whoever works here may use a screen reader of their own: this one must not ask for others."""
    stand_in = desk.folder / "bin" / "pgrep"
    stand_in.parent.mkdir()
    stand_in.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    stand_in.chmod(0o755)
    desk.where["PATH"] = f"{stand_in.parent}{os.pathsep}{desk.where['PATH']}"


def _spoken(line: str) -> str:
    """What stands between the quotes."""
    match = SPEECH.search(line)
    return match[1].strip() if match else ""
