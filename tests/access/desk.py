"""A desk of its own for assistive technology: a display, a bus, a window manager, a kiosk."""

import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.display import private_display
from tests.house.places import ROOT

SYSTEM_PYTHON = "/usr/bin/python3"
BUS = "/usr/libexec/at-spi-bus-launcher"
PATIENCE_SECONDS = 30.0
MOST_STRIKES = 60
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
        self._programs: list[subprocess.Popen[str]] = []
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
        self._programs.append(process)
        return process

    def works(self) -> bool:
        """Whether any of its programs has work to do, were it only waiting for a processor."""
        return any(_state(process.pid) == "R" for process in self._programs)

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


def _state(pid: int) -> str:
    """R runs or could run, S sleeps; see proc(5). Empty when it is gone."""
    try:
        told = Path("/proc", str(pid), "stat").read_text("utf-8", "replace")
    except OSError:
        return ""
    return told.rpartition(")")[2].split()[0]
