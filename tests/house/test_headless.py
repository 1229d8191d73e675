"""The private display: it ends with the program and on request, and leaves nothing running.

A stand-in plays the VNC server, which only `make run` installs.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.places import ROOT

RUNNER = ROOT / "packaging" / "linux" / "headless.py"
STAND_IN = "#!/bin/sh\necho PORT=5999\nexec sleep 600\n"
WAITS = "import time; print('shown on', __import__('os').environ['DISPLAY'], flush=True); "
WAITS += "time.sleep(600)"
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); " + WAITS


@pytest.fixture
def mark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Put a stand-in on the path, and a mark into the surroundings of all that is started."""
    server = tmp_path / "x11vnc"
    server.write_text(STAND_IN)
    server.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("DMNKIOSK_TEST_MARK", str(tmp_path))
    return f"DMNKIOSK_TEST_MARK={tmp_path}"


def start(code: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, RUNNER, sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def read_until(process: subprocess.Popen[str], word: str) -> str:
    assert process.stdout is not None
    seen = ""
    for line in process.stdout:
        seen += line
        if word in line:
            return seen
    raise AssertionError(f"never said {word!r}, but:\n{seen}")


def still_running(mark: str) -> list[str]:
    """Return the command of every process that was started with the mark, but for this one."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit() or int(folder.name) == os.getpid():
            continue
        try:
            if mark.encode() in (folder / "environ").read_bytes():
                found.append((folder / "cmdline").read_text().replace("\0", " "))
        except OSError:
            continue
    return found


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_asked_to_end_it_ends_everything(mark: str, asked: signal.Signals):
    with start(WAITS) as process:
        seen = read_until(process, "shown on :")
        assert "localhost:5999" in seen
        assert len(still_running(mark)) == 4, "runner, display, server and program"
        process.send_signal(asked)
        assert process.wait(20) == 0
    assert still_running(mark) == []


def test_a_program_that_will_not_end_is_ended(mark: str):
    with start(STUBBORN) as process:
        read_until(process, "shown on :")
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
    assert still_running(mark) == []


@pytest.mark.parametrize(
    ("code", "status"),
    [("raise SystemExit(3)", 3), ("pass", 0), ("import os; os.kill(os.getpid(), 9)", 137)],
)
def test_the_status_of_the_program_is_the_status(mark: str, code: str, status: int):
    with start(code) as process:
        assert process.wait(20) == status
    assert still_running(mark) == []


def test_a_server_that_fails_is_told(mark: str, tmp_path: Path):
    (tmp_path / "x11vnc").write_text("#!/bin/sh\necho no display >&2\nexit 1\n")
    with start(WAITS) as process:
        seen = read_until(process, "no display")
        assert "x11vnc did not start" in seen
        assert process.wait(20) == 1
    assert still_running(mark) == []


def test_killed_outright_it_takes_all_with_it(mark: str):
    with start(WAITS) as process:
        read_until(process, "shown on :")
        process.kill()
        process.wait(20)
        # The kernel ends the others; their pipe closes when the last of them is gone.
        assert process.stdout is not None
        process.stdout.read()
    assert still_running(mark) == []
