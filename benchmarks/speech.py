"""From the wish to listen until the first sample of speech is on its way to the sound card.

The card writes what it gets into a file, and plays nothing; the samples are there when it grows.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.table import Row, once, row

TIMES = 15
LONGEST_SECONDS = 10.0
CARD = 'pcm.!default { type file slave.pcm { type null } file "%s" format "raw" }'
SENTENCE = "This part is about the brain at rest."


def measure() -> list[Row]:
    """In a process of its own: the kiosk that other benchmarks share has no voice."""
    run = subprocess.run(
        [sys.executable, "-m", "benchmarks.speech"], capture_output=True, text=True, check=True
    )
    heard, bare = ([float(each) for each in line.split()] for line in run.stdout.splitlines())
    return [
        row("first sample of speech", heard, ("espeak-ng by itself", bare), "Listen on a slide")
    ]


def main() -> None:
    """Prints the milliseconds of each time, and those of espeak-ng by itself in a second line."""
    with tempfile.TemporaryDirectory() as folder:
        card, out = Path(folder) / "card.conf", Path(folder) / "out.raw"
        card.write_text(CARD % out)
        os.environ["ALSA_CONFIG_PATH"] = str(card)
        os.environ.pop("PULSE_SERVER", None)
        os.environ["XDG_RUNTIME_DIR"] = folder
        heard = _heard(out)
        bare = [once(_espeak) for _ in range(TIMES)]
    print(*heard)
    print(*bare)


def _heard(out: Path) -> list[float]:
    from benchmarks.standing import here, kiosk, qt
    from dmnkiosk.session.actions import Begin, Done, GoTo, Listen
    from dmnkiosk.shell.aloud import Aloud
    from dmnkiosk.shell.build import give_voice
    from dmnkiosk.shell.narration import Narration
    from dmnkiosk.shell.senses import Senses

    made, times = kiosk(), []
    give_voice(made, Senses(made.window), Aloud(Narration(here().narration), {}, made.window))
    for _ in range(TIMES):
        made.store.follow((Done(), Begin(), GoTo("at-rest")))
        qt().processEvents()
        out.unlink(missing_ok=True)
        start = time.perf_counter()
        made.store.dispatch(Listen())
        while not (out.exists() and out.stat().st_size):
            qt().processEvents()
            assert time.perf_counter() - start < LONGEST_SECONDS, "nothing is heard"
        times.append(1000.0 * (time.perf_counter() - start))
    made.store.dispatch(Done())
    return times


def _espeak() -> None:
    command = ["espeak-ng", "--stdin", "--stdout"]
    subprocess.run(command, input=SENTENCE.encode(), capture_output=True, check=True)


if __name__ == "__main__":
    main()
