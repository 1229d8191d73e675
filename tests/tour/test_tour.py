"""The tour at many sizes: everything was drawn, can be read, can be touched, and is not crowded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from dmnkiosk.content.library import Library
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.session.state import Card
from tests.conftest import SWEEP
from tests.sample import chance
from tests.tour.album import Picture, album, bundled_library, take_tour
from tests.tour.rules import breaches, lack_a_footer

FIRST = ("1920x1080", "day", "full")
OTHERS = (
    ("1080x1920", "night", "full"),
    ("1366x768", "day", "full"),
    ("1920x1080", "night", "full"),
    ("1080x1920", "day", "full"),
    ("1366x768", "night", "full"),
    ("1920x1080", "day", "gentle"),
    ("1920x1080", "day", "still"),
    ("1920x1080", "high-contrast", "full"),
    ("1080x1920", "soft", "full"),
)
FEW = 3
"""How many slides of a tour are looked at when it is not looked at whole."""

OVER_A_SCREEN = {*Card, "help", "idle"}
"""What must be seen over a screen at least once."""

Glass = tuple[str, str, str]


def tours_to_take(library: Library) -> list[tuple[Glass, list[str], bool]]:
    """Every glass with all pictures; of a sample, the first in brief, and some slides of another.

    A tour is the glass, the slides that it is about (none means all), and whether it is brief.
    """
    if SWEEP == "whole":
        return [(glass, [], False) for glass in (FIRST, *OTHERS)]
    order = library.order()
    few = [order[(chance() + index) % len(order)] for index in range(FEW)]
    return [(FIRST, [], True), (OTHERS[chance() % len(OTHERS)], few, False)]


@pytest.mark.parametrize(("glass", "slides", "brief"), tours_to_take(bundled_library()))
def test_every_picture_of_a_tour_keeps_the_rules_of_the_glass(
    glass: Glass, slides: list[str], brief: bool, library: Library, tmp_path: Path
):
    size, theme, level = glass
    options = ["--size", size, "--theme", theme, "--level", level, *["--brief"] * brief]
    options += [option for slide in slides for option in ("--slide", slide)]
    done = take_tour(tmp_path, *options)
    assert done.returncode == 0, done.stderr
    pictures = album(tmp_path)
    told = [*missing(pictures, library, slides), *unfiled(pictures, tmp_path)]
    told += [b for picture in pictures for b in breaches(picture)]
    told += lack_a_footer(pictures)
    told += [t for picture in pictures for t in in_another_moment(picture, library, level)]
    assert told == [], "\n".join([f"{len(told)} faults of {' '.join(options)}:", *told])


def test_a_brief_tour_has_all_that_a_whole_one_has_but_less_of_it(tmp_path: Path):
    slide = ("--slide", "team", "--size", "1366x768")
    brief, whole = tmp_path / "brief", tmp_path / "whole"
    for out, options in ((brief, (*slide, "--brief")), (whole, slide)):
        assert take_tour(out, *options).returncode == 0
    few, all_ = album(brief), album(whole)
    assert {p.over for p in few} == {p.over for p in all_}
    assert {p.step for p in few} < {p.step for p in all_}
    assert {"start", "end"} <= {p.step for p in few}
    assert len(few) < len(all_) / 2


def test_a_tour_of_one_slide_makes_sheets_without_colors_and_without_words(tmp_path: Path):
    looks = ("--gray", "--covered", "--see", "tritanopia")
    done = take_tour(tmp_path, "--slide", "teamwork", "--size", "1366x768", *looks)
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "index.html").read_text("utf-8")
    for kind in ("gray", "covered", "tritanopia"):
        assert f"{kind}-01.png" in page
        assert not QImage(str(tmp_path / f"{kind}-01.png")).isNull()
    assert {picture.slide for picture in album(tmp_path)} == {"teamwork"}


def test_a_slide_that_is_none_is_told_with_what_there_is(tmp_path: Path):
    done = take_tour(tmp_path, "--slide", "teamwork", "--slide", "teamwrok")
    assert done.returncode == 2
    assert "did you mean 'teamwork'" in done.stderr


def missing(pictures: list[Picture], library: Library, slides: list[str]) -> Iterator[str]:
    """What the tour should have and has not."""
    taken = {(picture.slide, picture.step) for picture in pictures}
    for slide in slides or library.order():
        steps = [step for of, step in taken if of == slide]
        if "start" not in steps:
            yield f"no start of {slide}"
        if "end" not in steps and _runs(library, slide):
            yield f"no end of {slide}"
    if not slides:
        over = {picture.over for picture in pictures}
        yield from (f"nothing shows {kind}" for kind in OVER_A_SCREEN - over)


def _runs(library: Library, slide: str) -> bool:
    """Whether its picture goes to an end by itself; else only what a visitor does has one."""
    found = library.slide(slide)
    return not isinstance(found, OptionsSlide) and found.figure.runs


def unfiled(pictures: list[Picture], out: Path) -> Iterator[str]:
    """Pictures that were not saved, or can't be found."""
    page = (out / "index.html").read_text("utf-8")
    yield from (f"no file {p.name}" for p in pictures if not (out / p.name).is_file())
    yield from (f"not on the page: {p.name}" for p in pictures if p.name not in page)


def in_another_moment(picture: Picture, library: Library, level: str) -> Iterator[str]:
    """A picture of the middle of a motion that is over, or of the end of one that is not."""
    if picture.slide not in library.order() or picture.step.startswith("slider"):
        return
    slide = library.slide(picture.slide)
    loops = not isinstance(slide, OptionsSlide) and slide.figure.loop
    if picture.step.endswith("middle") and not (picture.left or loops):
        yield f"{picture.name}: the motion is over"
    if picture.step.endswith("middle") and level == "still":
        yield f"{picture.name}: where all stands still, nothing has a middle"
    if picture.step.endswith("end") and picture.left:
        yield f"{picture.name}: it moves for another {picture.left:.1f} s"
