"""A desk of its own for assistive technology: a display, a bus, a window manager, a kiosk."""

import json
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tty
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.display import private_display
from tests.house.places import ROOT

SYSTEM_PYTHON = "/usr/bin/python3"
BUS = "/usr/libexec/at-spi-bus-launcher"
PATIENCE_SECONDS = 30.0
QUIET_SECONDS = 0.4
SILENT_SECONDS = 4.0
"""After so long without a word it has nothing to say."""

MOST_STRIKES = 60
SPEECH = re.compile(r"SPEECH OUTPUT: '(.*)' ?(voice=\w+)? ?\{")
CUSTOM = """
from orca import settings
settings.enableKeyEcho = False
"""
"""Keys that are struck are not told back: only what the kiosk says is wanted."""

SCREEN = "1366x768x24"


def missing(*tools: str) -> list[str]:
    """The tools that are not installed."""
    wanted = ("Xvfb", "xdotool", "dbus-daemon", BUS, *tools)
    return [tool for tool in wanted if shutil.which(tool) is None]


class Desk:
    """Someone with a keyboard before the window of another process.

    Attributes:
        folder: a home of its own.
        where: the surroundings of a program that is to run on this desk.
    """

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._stack, self.folder = stack, folder
        self._errors = stack.enter_context((folder / "errors.txt").open("w", encoding="utf-8"))
        (folder / "run").mkdir(mode=0o700)
        path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
        self.where = os.environ | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "XDG_CONFIG_HOME": str(folder),
            "XDG_DATA_HOME": str(folder),
            "GSETTINGS_BACKEND": "memory",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": path,
        }
        self.where |= {"DISPLAY": stack.enter_context(private_display(SCREEN))}
        self.where |= {"DBUS_SESSION_BUS_ADDRESS": self._bus()}
        self.starts(BUS, "--launch-immediately")
        self.kiosk: subprocess.Popen[str] | None = None

    def starts(self, *command: str, **how: object) -> subprocess.Popen[str]:
        """Runs a program until the end."""
        process: subprocess.Popen[str] = subprocess.Popen(  # type: ignore[call-overload]
            command,
            env=self.where,
            cwd=ROOT,
            text=True,
            **({"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | how),
        )
        self._stack.callback(_end, process)
        return process

    def opens_the_kiosk(self) -> None:
        """Starts the kiosk, and waits until it takes keys."""
        command = (sys.executable, "-X", "faulthandler", "-m", "tests.access.heard")
        self.kiosk = self.starts(*command, stdout=subprocess.PIPE, stderr=self._errors, bufsize=1)
        while not self.strikes():
            pass

    def strikes_until(self, key: str, name: str) -> Iterator[str]:
        """Strikes a key again and again, until something of that name has the focus."""
        for _ in range(MOST_STRIKES):
            at = self.strikes(key)["at"]
            yield key
            if at == name:
                return
        raise AssertionError(f"{key} never comes to {name!r}")

    def strikes(self, *keys: str) -> dict[str, str]:
        """Strikes keys; returns where the visitor is once they were taken, or nothing too early."""
        command = ["xdotool", "key", "--delay", "20", *keys, "F12"]
        subprocess.run(command, env=self.where, check=True, timeout=PATIENCE_SECONDS)
        assert self.kiosk is not None
        assert self.kiosk.stdout is not None
        patience = PATIENCE_SECONDS if keys else 0.5
        if not select.select([self.kiosk.stdout], [], [], patience)[0]:
            assert not keys, f"the kiosk did not take {keys}"
            return {}
        line = self.kiosk.stdout.readline()
        assert line, (self.folder / "errors.txt").read_text(encoding="utf-8")[-2000:]
        told: dict[str, str] = json.loads(line)
        return told

    def _bus(self) -> str:
        command = ("dbus-daemon", "--session", "--nofork", "--print-address")
        bus = self.starts(*command, stdout=subprocess.PIPE)
        assert bus.stdout is not None
        return bus.stdout.readline().strip()


class Ears:
    """A screen reader on that desk, and what it says."""

    def __init__(self, desk: Desk) -> None:
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
        while select.select([self._ours], [], [], patience)[0]:
            self._rest += os.read(self._ours, 65536).decode("utf-8", "replace")
            *lines, self._rest = self._rest.split("\n")
            said += [spoken for line in lines if (spoken := _spoken(line))]
            waits = not any(until in line for line in said)
            slow = PATIENCE_SECONDS if until else SILENT_SECONDS
            patience = slow if waits else QUIET_SECONDS
        return said


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


@contextmanager
def desk(folder: Path, *others: Sequence[str]) -> Iterator[Desk]:
    """A desk on which other programs run besides."""
    with ExitStack() as stack:
        made = Desk(folder, stack)
        for command in others:
            made.starts(*command)
        yield made


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(5.0)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
