"""Runs a program on a private display, for a computer that has none, and shows it by VNC.

python packaging/linux/headless.py COMMAND [ARGUMENT ...]

The display takes a number of its own, lets in only who knows its key, and hears no network. The
VNC server hears only this computer. When the program ends, its exit status is ours; on Ctrl-C,
SIGTERM or SIGHUP everything ends and the status is 0. Nothing is left running in any case.
"""

import ctypes
import os
import secrets
import signal
import socket
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import NoReturn

SCREEN = "1920x1080x24"
ENDING_SECONDS = 5.0
ENDING_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
PR_SET_PDEATHSIG = 1

HOW_TO_LOOK = """\
The kiosk is shown on a private display. To look at it, and to touch it:
  on this computer       a VNC viewer to localhost:{port}
  from another computer  ssh -L {port}:localhost:{port} {user}@{host}
                         then there a VNC viewer to localhost:{port}
Ctrl-C ends it."""


class Asked(Exception):  # noqa: N818 - being asked to end is no error
    """Somebody asked this program to end."""


def main(command: Sequence[str]) -> int:
    """Run the command on a private display and return its exit status."""
    if not command:
        print(__doc__, file=sys.stderr)
        return 2
    for number in ENDING_SIGNALS:
        signal.signal(number, _ask)
    try:
        with ExitStack() as stack:
            return _show(command, stack)
    except Asked:
        print("\nEnded.", flush=True)
        return 0


def _ask(number: int, frame: FrameType | None) -> NoReturn:
    # Once is enough: a second Ctrl-C must not break off the tidying up.
    for each in ENDING_SIGNALS:
        signal.signal(each, _ask_again)
    raise Asked


def _ask_again(number: int, frame: FrameType | None) -> None:
    """Do nothing: the end is under way."""


def _show(command: Sequence[str], stack: ExitStack) -> int:
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="dmnkiosk-display-")))
    key = folder / "key"
    key.write_bytes(_key(secrets.token_bytes(16)))
    display = stack.enter_context(_display(key))
    where = {"DISPLAY": display, "XAUTHORITY": str(key), "QT_QPA_PLATFORM": "xcb"}
    port = stack.enter_context(_viewing(where, folder / "vnc.log"))
    print(HOW_TO_LOOK.format(port=port, user=_user(), host=socket.gethostname()), flush=True)
    program = stack.enter_context(_running(command, env=os.environ | where))
    status = program.wait()
    return status if status >= 0 else 128 - status


def _key(cookie: bytes) -> bytes:
    """An X authority file: this cookie opens every display of every host that asks for it."""
    any_host, name = 0xFFFF, b"MIT-MAGIC-COOKIE-1"
    fields = (b"", b"", name, cookie)
    return struct.pack(">H", any_host) + b"".join(struct.pack(">H", len(f)) + f for f in fields)


@contextmanager
def _display(key: Path) -> Iterator[str]:
    """A display that chooses its own number, and its name."""
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", SCREEN, "-auth", str(key)]
    command += ["-nolisten", "tcp", "-noreset", "-br"]
    server = _running(command, pass_fds=(theirs,), stderr=subprocess.DEVNULL)
    with open(ours, encoding="ascii") as answer, server:
        os.close(theirs)
        number = answer.readline().strip()
        if not number:
            raise SystemExit("Xvfb did not start.")
        yield f":{number}"


@contextmanager
def _viewing(where: dict[str, str], log: Path) -> Iterator[str]:
    """A VNC server that finds a free port, and that port."""
    command = ["x11vnc", "-display", where["DISPLAY"], "-localhost", "-forever", "-shared", "-nopw"]
    command += ["-norc", "-nosel", "-quiet"]
    # Without the last, it looks for a free IPv6 port for five seconds, told not to use one or not.
    command += ["-no6", "-noipv6", "-rfbportv6", "-1"]
    with log.open("w") as errors:
        running = _running(command, env=os.environ | where, stdout=subprocess.PIPE, stderr=errors)
        with running as server:
            assert server.stdout is not None
            for line in server.stdout:
                if line.startswith(b"PORT="):
                    yield line.decode().strip().removeprefix("PORT=")
                    return
        raise SystemExit(f"x11vnc did not start:\n{log.read_text()[-2000:]}")


@contextmanager
def _running(command: Sequence[str], **how: object) -> Iterator[subprocess.Popen[bytes]]:
    """A program in a group of its own: Ctrl-C reaches only us, and we end them in order."""
    process: subprocess.Popen[bytes] = subprocess.Popen(  # type: ignore[call-overload]
        command,
        preexec_fn=_die_with_parent,  # noqa: PLW1509 - there are no threads here
        start_new_session=True,
        **how,
    )
    try:
        yield process
    finally:
        _end(process)


def _die_with_parent() -> None:
    # Were we killed outright, no tidying up would run: the kernel does it then.
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and all that it started."""
    _signal_group(process, signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        process.wait(ENDING_SECONDS)
    _signal_group(process, signal.SIGKILL)
    process.wait()


def _signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    try:
        os.killpg(process.pid, number)
    except ProcessLookupError:
        return


def _user() -> str:
    return os.environ.get("USER") or "USER"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
