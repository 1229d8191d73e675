"""The command line: argument parsing only."""

import argparse
import gc
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from dmnkiosk import __version__

COMMANDS = ("run", "check", "doctor", "narrate", "tour")
SLIDES = "such as team; may be given more than once"
LEVELS = ("full", "gentle", "still")
TEXTS = ("small", "standard", "large", "largest")
SIGHTS = ("protanopia", "deuteranopia", "tritanopia")
SMALLEST, LARGEST = 200, 16000
"""Sides of a window, in pixels."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command that was asked for and returns its exit status; `run` is the default."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0] not in COMMANDS and given[0] not in ("-h", "--help", "--version")):
        given.insert(0, "run")
    parsed = _parser().parse_args(given)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    commands = {
        "run": _run,
        "check": _check,
        "doctor": _doctor,
        "narrate": _narrate,
        "tour": _tour,
    }
    return commands[parsed.command](parsed)


def _run(parsed: argparse.Namespace) -> int:
    # What the start makes stays for ever: looking for garbage in it costs a seventh of the start.
    gc.disable()
    from dmnkiosk.shell.app import Options, run
    from dmnkiosk.shell.build import Wishes
    from dmnkiosk.shell.places import places

    wishes = Wishes(parsed.lang, parsed.theme)
    options = Options(parsed.windowed, parsed.size, parsed.start_at, wishes)
    return run(places(parsed.content, parsed.config), options)


def _check(parsed: argparse.Namespace) -> int:
    from dmnkiosk.shell.check import check

    status, lines = check(parsed.path)
    print("\n".join(lines), file=sys.stderr if status else sys.stdout)
    return status


def _doctor(parsed: argparse.Namespace) -> int:
    from dmnkiosk.shell.doctor import doctor
    from dmnkiosk.shell.places import places
    from dmnkiosk.shell.ticker import today

    status, lines = doctor(places(parsed.content, parsed.config), today)
    print("\n".join(lines))
    return status


def _narrate(parsed: argparse.Namespace) -> int:
    from dmnkiosk.shell.narrate import Narrated, narrate
    from dmnkiosk.shell.places import places

    asked = Narrated(parsed.out, parsed.lang, parsed.command_line, tuple(parsed.slide))
    return narrate(places(parsed.content, parsed.config), asked)


def _tour(parsed: argparse.Namespace) -> int:
    from dmnkiosk.motion.level import Level
    from dmnkiosk.session.settings import Settings
    from dmnkiosk.shell.build import Wishes
    from dmnkiosk.shell.places import places
    from dmnkiosk.shell.tour import Asked, tour
    from dmnkiosk.themes.color_vision import Sight
    from dmnkiosk.themes.sizes import TextSize

    asked = Asked(
        parsed.out,
        parsed.size or (1920, 1080),
        Wishes(parsed.lang, parsed.theme),
        Settings(
            level=Level(parsed.level),
            text_size=TextSize(parsed.text),
            low_reach=parsed.low,
        ),
        tuple(parsed.slide),
        parsed.brief,
        parsed.glance,
        parsed.gray,
        parsed.covered,
        tuple(map(Sight, parsed.see)),
    )
    return tour(places(parsed.content, parsed.config), asked)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dmnkiosk", description="A tour of the resting brain.")
    parser.add_argument("--version", action="version", version=f"dmnkiosk {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="the kiosk")
    tour = commands.add_parser("tour", help="a picture of every screen")
    doctor = commands.add_parser("doctor", help="what this computer lacks for a kiosk")
    narrate = commands.add_parser("narrate", help="every text as a sound file")
    for command in (run, tour, doctor, narrate):
        command.add_argument("--content", type=Path, metavar="DIR", help="a clinic's own content")
        command.add_argument("--config", type=Path, metavar="FILE", help="a clinic's kiosk.yaml")
    for command in (run, tour):
        command.add_argument("--size", type=_size, metavar="WxH", help="such as 1366x768")
        command.add_argument("--lang", default="", metavar="L", help="such as en")
        command.add_argument("--theme", default="", metavar="T", help="such as day or night")
    run.add_argument("--windowed", action="store_true", help="in a window")
    run.add_argument("--start-at", default="", metavar="SLIDE", help="such as teamwork")
    for command in (tour, narrate):
        command.add_argument("--slide", action="append", default=[], metavar="SLIDE", help=SLIDES)
    _add_pictures(tour)
    narrate.add_argument("--out", type=Path, metavar="DIR", help="where the files go")
    narrate.add_argument("--lang", default="", metavar="L", help="one language, such as en")
    narrate.add_argument(
        "--with",
        dest="command_line",
        default="",
        metavar="COMMAND",
        help="reads a text and writes a WAV, in place of espeak-ng",
    )
    check = commands.add_parser("check", help="what is wrong with the content")
    check.add_argument("path", type=Path, nargs="?", metavar="PATH", help="a content folder")
    return parser


def _add_pictures(tour: argparse.ArgumentParser) -> None:
    """What a tour is asked for besides its content."""
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where pictures go")
    tour.add_argument("--level", choices=LEVELS, default=LEVELS[0], help="how much moves")
    tour.add_argument("--text", choices=TEXTS, default=TEXTS[1], help="how large words are")
    tour.add_argument("--low", action="store_true", help="with the bar within low reach")
    tour.add_argument("--brief", action="store_true", help="fewer pictures")
    tour.add_argument("--glance", action="store_true", help="the fewest: one of each kind")
    tour.add_argument("--gray", action="store_true", help="contact sheets in gray, too")
    tour.add_argument("--covered", action="store_true", help="contact sheets without words, too")
    about = "contact sheets as people with this sight see them, too"
    tour.add_argument("--see", action="append", default=[], choices=SIGHTS, help=about)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    sides = [int(side) for side in (width, height) if side.isdecimal()]
    if len(sides) != 2 or not all(SMALLEST <= side <= LARGEST for side in sides):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size; write it as 1920x1080")
    return sides[0], sides[1]
