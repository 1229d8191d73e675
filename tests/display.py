"""A display of its own for whoever needs a real window."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def private_display(screen: str) -> Iterator[str]:
    """The name of a display that chose its own number; `screen` is such as 1920x1080x24."""
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", screen]
    with subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset"], pass_fds=(theirs,), stderr=subprocess.DEVNULL
    ) as server:
        os.close(theirs)
        with open(ours, encoding="ascii") as answer:
            number = answer.readline().strip()
        try:
            assert number, "Xvfb did not start"
            yield f":{number}"
        finally:
            server.terminate()
