"""The commands, each in a process of its own: what they say, and how they end."""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from dmnkiosk import __version__
from dmnkiosk.cli import main
from dmnkiosk.shell.places import Places
from tests.shell.conftest import Spoil

TEXT = "decks/dmn/text.en.yaml"
COUNTS = re.compile(r"^All is well: 5 chapters, 20 slides, 35 claims, .+\.$")


def command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `dmnkiosk` to its end."""
    return subprocess.run(
        [sys.executable, "-m", "dmnkiosk", *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )


def test_check_says_that_all_is_well_and_which_languages_nobody_reviewed(
    capsys: pytest.CaptureFixture[str],
):
    assert main(["check"]) == 0
    line, *reviews = capsys.readouterr().out.splitlines()
    assert COUNTS.match(line)
    assert [told.partition(":")[0] for told in reviews] == [
        f"text.{tag}.yaml" for tag in ("en", "ar", "es", "zh")
    ]
    assert "is on all the same" in reviews[0]
    assert all("is off until kiosk.yaml lists it" in told for told in reviews[1:])


def test_check_says_where_settings_name_a_language_that_is_none(clinic: Places, spoil: Spoil):
    spoil("kiosk.yaml", "languages: []", "languages: [es, esp, es]")
    shutil.copy(clinic.config, clinic.content / "kiosk.yaml")
    done = command("check", str(clinic.content))
    assert done.returncode == 1
    unknown, twice = done.stderr.splitlines()
    assert re.match(
        r"kiosk\.yaml:\d+:17: languages\.1: there is no language 'esp'; did you mean 'es'", unknown
    )
    assert re.match(r"kiosk\.yaml:\d+:22: languages\.2: 'es' is listed already", twice)


def test_check_says_what_is_wrong_with_its_place_and_what_to_do(clinic: Places, spoil: Spoil):
    spoil(TEXT, "title: Your brain at rest", "titel: Your brain at rest")
    done = command("check", str(clinic.content))
    assert done.returncode == 1
    assert done.stdout == ""
    assert re.search(r"text\.en\.yaml:\d+:\d+: .*titel.*did you mean 'title'\?", done.stderr)
    assert "Traceback" not in done.stderr


def test_check_of_a_folder_that_is_not_there_is_no_traceback(tmp_path: Path):
    done = command("check", str(tmp_path / "nowhere"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()


def test_version_is_told(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.strip() == f"dmnkiosk {__version__}"


@pytest.mark.parametrize("size", ["big", "1920", "1920x", "x1080", "0x0", "100000x5", "-1x5"])
def test_a_size_that_is_none_is_refused_with_an_example(
    size: str, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit) as end:
        main(["run", f"--size={size}"])
    assert end.value.code == 2
    assert "1920x1080" in capsys.readouterr().err


def test_a_height_that_is_none_is_refused():
    done = command("run", "--windowed", "--size", "1920x0")
    assert done.returncode == 2
    assert "1920x1080" in done.stderr


@pytest.mark.parametrize(
    ("option", "value", "hint"),
    [
        ("--lang", "xx", "en"),
        ("--theme", "dya", "day"),
        ("--start-at", "teem", "team"),
    ],
)
def test_an_option_that_names_nothing_is_told_with_what_there_is(
    option: str, value: str, hint: str
):
    done = command("run", option, value)
    assert done.returncode == 2
    assert value in done.stderr
    assert hint in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("how", ["--windowed", "full-screen"])
def test_the_kiosk_runs_until_it_is_told_to_stop(how: str, number: signal.Signals):
    status, told = run_and_stop((how,) if how == "--windowed" else (), number)
    assert status == 0, told
    assert "Traceback" not in told


def test_with_no_good_content_the_kiosk_stands_and_stops_too(clinic: Places, spoil: Spoil):
    spoil(TEXT, "title: Your brain at rest", "title: [")
    status, told = run_and_stop(("--content", str(clinic.content)), signal.SIGTERM)
    assert status == 0, told
    assert "No good content was found" in told
    assert "Traceback" not in told


def test_the_kiosk_tells_staff_at_the_start_what_they_must_know():
    _, told = run_and_stop((), signal.SIGTERM)
    assert "no psychiatrist has reviewed it yet" in told


def run_and_stop(arguments: tuple[str, ...], number: signal.Signals) -> tuple[int, str]:
    """Run the kiosk until it stands, send it a signal, and return how it ended and what it said.

    It stands when the notice of a missing review was written and it waits for events.
    """
    with subprocess.Popen(
        [sys.executable, "-c", STANDING, "run", *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        ready = program.stdout.readline()
        program.send_signal(number)
        try:
            _, errors = program.communicate(timeout=30)
        finally:
            program.kill()
        assert ready == "stands\n", errors
        return program.returncode, errors


STANDING = """
import sys
import dmnkiosk.shell.app as app
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from dmnkiosk.cli import main

class Standing(QObject):
    def event(self, event):
        if event.type() == QEvent.Type.User:
            print("stands", flush=True)
        return super().event(event)

present = app._present

def and_tell(window, options):
    present(window, options)
    app.standing = Standing()
    QCoreApplication.postEvent(app.standing, QEvent(QEvent.Type.User))

app._present = and_tell
sys.exit(main(sys.argv[1:]))
"""
