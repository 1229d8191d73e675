"""In every language, text size and theme, both ways up and from 7 to 65 inches, the rules hold."""

from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import TypeVar

import pytest

from dmnkiosk.themes.sizes import TextSize
from tests.conftest import SWEEP
from tests.sample import chance, spread
from tests.tour.album import Panel, album, bundled_library, take_tour
from tests.tour.rules import breaches, lack_a_footer

LANGUAGES = ("en", "es", "ar", "zh")
WAYS_UP = (Panel(1920, 1080), Panel(1080, 1920))
AIM = 3000
FEWEST, FEWEST_ON_A_SLIDE = 80, 2
"""A tour at a glance has so many pictures at least; one of some slides, so many on each."""

SHARE = 6
"""Colors move nothing: all themes but the first have every sixth slide, by turns."""

PANELS = (
    Panel(1024, 600, 7.0, 400.0),
    Panel(1280, 800, 10.1, 450.0),
    Panel(800, 1280, 10.1, 450.0),
    Panel(1366, 768, 15.6),
    Panel(1920, 1080, 15.6, 500.0, 2),
    Panel(1280, 720, 32.0, 600.0, 3),
    Panel(1920, 1080, 43.0, 800.0, 2),
    Panel(1080, 1920, 65.0, 1000.0, 2),
    Panel(3840, 2160, 65.0, 1200.0),
)
SMALL = PANELS[:4]
LOW = (("en", PANELS[7]), ("es", PANELS[0]), ("ar", PANELS[3]), ("zh", PANELS[2]))
"""Where the bar stands at the foot of the glass."""

SAMPLED = 2
SLIDES = 2
"""How many layouts, and how many slides of each, are looked at when not all are."""

Layout = tuple[str, str, str, Panel]
Glass = tuple[Panel, tuple[str, ...]]
"""A glass, and how the tour looks on it, as the command line takes it."""

Chosen = TypeVar("Chosen")


def layouts() -> list[tuple[Layout, list[str]]]:
    """Language, text size, theme and glass of every layout, and its slides; none means all."""
    first, *others = bundled_library().themes
    found: list[tuple[Layout, list[str]]] = []
    for turn, (language, text, panel) in enumerate(product(LANGUAGES, TextSize, WAYS_UP)):
        found.append(((language, text, first, panel), []))
        found += [
            ((language, text, theme, panel), list(bundled_library().order()[at % SHARE :: SHARE]))
            for at, theme in enumerate(others, turn)
        ]
    return found


def panels() -> list[tuple[Glass, list[str]]]:
    """Every glass in the usual and in the largest words, small ones in each language; low reach."""
    sizes, largest = (TextSize.STANDARD, TextSize.LARGEST), ("--text", TextSize.LARGEST)
    found: list[Glass] = [(panel, ("--text", text)) for panel, text in product(PANELS, sizes)]
    found += [(panel, (*largest, "--lang", it)) for panel, it in product(SMALL, LANGUAGES[1:])]
    found += [(panel, (*largest, "--lang", language, "--low")) for language, panel in LOW]
    return [(glass, []) for glass in found]


def some(all_: Sequence[tuple[Chosen, list[str]]], name: str) -> list[tuple[Chosen, list[str]]]:
    """All; of a sample, a few that change with the story, with a few slides."""
    if SWEEP == "whole":
        return list(all_)
    start, order = chance(name), bundled_library().order()
    return [
        (all_[(start + turn * 37) % len(all_)][0], spread(order, SLIDES, start + turn))
        for turn in range(SAMPLED)
    ]


@pytest.mark.parametrize(("layout", "slides"), some(layouts(), "layouts"))
def test_a_layout_keeps_the_rules_of_the_glass(layout: Layout, slides: list[str], tmp_path: Path):
    language, text, theme, panel = layout
    options = ("--lang", language, "--text", text, "--theme", theme)
    assert_rules_hold(tmp_path, panel, slides, options)


@pytest.mark.parametrize(("glass", "slides"), some(panels(), "panels"))
def test_a_small_and_a_large_glass_keep_the_rules(glass: Glass, slides: list[str], tmp_path: Path):
    panel, options = glass
    assert_rules_hold(tmp_path, panel, slides, options)


def test_all_layouts_together_are_as_many_as_were_aimed_at():
    everything = [len(slides) * FEWEST_ON_A_SLIDE or FEWEST for _, slides in layouts()]
    assert sum(everything) >= AIM
    looks = [layout for layout, _ in layouts()]
    assert len(set(looks)) == len(looks) == len(LANGUAGES) * len(TextSize) * 4 * len(WAYS_UP)


def assert_rules_hold(out: Path, panel: Panel, slides: list[str], options: tuple[str, ...]) -> None:
    """A tour at a glance breaks no rule, on any of its pages."""
    only = [option for slide in slides for option in ("--slide", slide)]
    done = take_tour(out, "--glance", *options, *only, panel=panel)
    assert done.returncode == 0, done.stderr
    pictures = album(out, panel)
    assert len(pictures) >= (len(slides) * FEWEST_ON_A_SLIDE or FEWEST)
    told = [breach for picture in pictures for breach in breaches(picture)]
    told += lack_a_footer(pictures)
    assert told == [], "\n".join([f"{len(told)} faults: {' '.join(options)}, {panel}", *told])
