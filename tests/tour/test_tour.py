"""The tour at many sizes: everything was drawn, can be read, can be touched, and is not crowded."""

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import SWEEP
from tests.house.places import ROOT
from tests.tour.album import OVER_A_SLIDE, Picture, album, take_tour
from tests.tour.rules import breaches

FEWEST = 45
FIRST = ("1920x1080", "day")
OTHERS = (
    ("1080x1920", "night"),
    ("1366x768", "day"),
    ("1920x1080", "night"),
    ("1080x1920", "day"),
    ("1366x768", "night"),
)
STORY = ROOT / "resources" / "decks" / "dmn" / "text.en.yaml"


def combinations_to_try() -> list[tuple[str, str]]:
    """Every size and theme; of a sample, the first and one that changes with the story."""
    if SWEEP == "whole":
        return [FIRST, *OTHERS]
    return [FIRST, OTHERS[zlib.crc32(STORY.read_bytes()) % len(OTHERS)]]


@pytest.mark.parametrize(("size", "theme"), combinations_to_try())
def test_every_picture_of_a_tour_keeps_the_rules_of_the_glass(
    size: str, theme: str, tmp_path: Path
):
    done = take_tour(tmp_path, size, theme)
    assert done.returncode == 0, done.stderr
    pictures = album(tmp_path)
    told = [*missing(pictures, tmp_path), *(b for p in pictures for b in breaches(p))]
    assert told == [], "\n".join([f"{len(told)} faults at {size}, {theme}:", *told])


def missing(pictures: list[Picture], out: Path) -> Iterator[str]:
    """What the tour should have and has not."""
    if len(pictures) < FEWEST:
        yield f"only {len(pictures)} pictures"
    yield from (f"no file {p.name}" for p in pictures if not (out / p.name).is_file())
    sheet = (out / "index.html").read_text("utf-8")
    yield from (f"not on the contact sheet: {p.name}" for p in pictures if p.name not in sheet)
    yield from (f"no picture of {step}" for step in OVER_A_SLIDE if not _has(pictures, step))


def _has(pictures: list[Picture], step: str) -> bool:
    return any(picture.step == step or picture.slide == step for picture in pictures)
