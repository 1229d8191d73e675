"""What holds for every kind of diagram."""

import math
from collections.abc import Iterator
from dataclasses import replace

import pytest

from dmnkiosk.motion.easing import smooth
from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.registry import DIAGRAMS
from dmnkiosk.scene.geometry import Box, Point
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.words import WordsMark
from dmnkiosk.themes.roles import ROLES
from tests.scene.diagrams.marks_of import at_minute, seen, shapes

KINDS = sorted(DIAGRAMS)
OVER_THE_SIDE_VIEW: Box = (-112.0, -82.0, 80.0, 92.0)
OVER_THE_HEAD: Box = (-132.0, -190.0, 120.0, 104.0)
OVER = {"glow": OVER_THE_SIDE_VIEW, "coil": OVER_THE_HEAD, "drift": OVER_THE_HEAD}
PICKS: dict[str, tuple[str, ...]] = {
    "sand-path": ("slow", "stop", "lift"),
    "visits": ("three-minutes", "nineteen-minutes", "thirty-eight-minutes", "ten-a-day"),
    "paths": ("path-1", "path-5", "path-7"),
    "drip-and-spray": ("drip", "spray"),
}
MODES = {"sand-path": ("worn",)}
WORDS = {
    **{key: key for key in ("resting", "focus", "past", "one-day", "now", "future")},
    **{key: key for key in ("with", "without", "week", "five-days", "visit", "drip", "spray")},
    **{key: key for key in ("start", "forty-minutes", "two-hours", "busier", "time")},
}
FRAME_SECONDS = 1.0 / 30.0
RUN_SECONDS = 12.0
LONGEST_STEP = 2.5
"""How far a mark may move in a frame, in millimeters: 75 a second, a fast but visible glide."""


def moments(kind: str) -> Iterator[Moment]:
    """A grid of moments: times, points of the run, picks, settings, with and without words."""
    for mode in MODES.get(kind, ("",)):
        for progress in (0.0, 0.1, 0.25, 0.5, 0.77, 1.0):
            for seconds in (0.0, 0.7, 3.1, 100.3):
                for pick in (None, "unknown", *PICKS.get(kind, ())):
                    for since in (0.0, 0.4, 9.0) if pick else (seconds,):
                        yield Moment(seconds, progress, pick, since, WORDS, {"mode": mode})
    yield Moment()


def points(mark: Mark) -> tuple[Point, ...]:
    assert isinstance(mark, ShapeMark | WordsMark)
    return mark.points if isinstance(mark, ShapeMark) else (mark.at,)


COURSED = {
    "sand-path": ("ketamine-24h", {"mode": "softening"}, 1440.0, 20160.0),
    "drift": ("ketamine-infusion", {}, 0.0, 120.0),
    "strange-curve": ("ketamine-infusion", {}, 0.0, 120.0),
}
"""Kind -> the state whose effect it draws, its other options, and the minutes of its run."""


@pytest.mark.parametrize("kind", COURSED)
def test_nothing_jumps_along_a_course(kind: str) -> None:
    state, options, first, last = COURSED[kind]
    frames = round(RUN_SECONDS / FRAME_SECONDS)
    before: list[Mark] = []
    for frame in range(frames + 1):
        minutes = first + (last - first) * smooth(frame / frames)
        moment = replace(at_minute(minutes, state, **options), seconds=frame * FRAME_SECONDS)
        now = seen(kind, moment)
        for old, new in zip(before, now, strict=bool(before)):
            if isinstance(old, ShapeMark) and isinstance(new, ShapeMark):
                assert_no_jump(old, new)
        before = now
    assert before


def box(kind: str) -> Box:
    width, height = DIAGRAMS[kind].extent
    return OVER.get(kind, (0.0, 0.0, width, height))


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_moment_gives_the_same_marks(kind: str) -> None:
    draw = DIAGRAMS[kind].draw
    assert all(draw(moment) == draw(moment) for moment in moments(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_every_point_is_finite_and_inside_the_picture(kind: str) -> None:
    left, bottom, right, top = box(kind)
    for moment in moments(kind):
        for mark in seen(kind, moment):
            assert all(math.isfinite(x) and math.isfinite(y) for x, y in points(mark))
            assert all(left <= x <= right and bottom <= y <= top for x, y in points(mark)), mark


@pytest.mark.parametrize("kind", KINDS)
def test_every_role_is_known_and_every_opacity_a_share(kind: str) -> None:
    for moment in moments(kind):
        for mark in seen(kind, moment):
            if isinstance(mark, ShapeMark):
                assert {mark.stroke, mark.fill} - {None} <= ROLES
                assert 0.0 <= mark.opacity <= 1.0
                assert mark.width > 0.0
                assert len(mark.points) >= 2
            elif isinstance(mark, WordsMark):
                assert mark.role in ROLES
                assert mark.text


@pytest.mark.parametrize("kind", KINDS)
def test_without_words_the_shapes_are_the_same(kind: str) -> None:
    if kind == "time-line":
        pytest.skip("its stops follow its words")
    assert shapes(kind, Moment(words=WORDS)) == seen(kind, Moment())


def film(kind: str, mode: str, picks: tuple[str, ...], *, running: bool) -> Iterator[Moment]:
    """A visit, frame by frame: a while without a pick, then each pick for a while."""
    frames = round(3.0 / FRAME_SECONDS)
    earlier: tuple[tuple[str, float], ...] = ()
    for turn, pick in enumerate((None, *picks)):
        for frame in range(frames + 1):
            seconds = (turn * frames + frame) * FRAME_SECONDS
            progress = min(seconds / RUN_SECONDS, 1.0) if running else 1.0
            since = frame * FRAME_SECONDS if pick else seconds
            yield Moment(seconds, progress, pick, since, WORDS, {"mode": mode}, earlier)
        if pick:
            earlier = (*earlier, (pick, 3.0))


def cases() -> Iterator[tuple[str, str, tuple[str, ...], bool]]:
    for kind in KINDS:
        for mode in MODES.get(kind, ("",)):
            picks = PICKS.get(kind, ())
            for order in {picks, tuple(reversed(picks))}:
                for running in (True, False):
                    yield kind, mode, order, running


@pytest.mark.parametrize(("kind", "mode", "picks", "running"), list(cases()))
def test_nothing_jumps_from_frame_to_frame(
    kind: str, mode: str, picks: tuple[str, ...], running: bool
) -> None:
    before: list[Mark] = []
    for moment in film(kind, mode, picks, running=running):
        now = seen(kind, moment)
        for old, new in zip(before, now, strict=bool(before)):
            if isinstance(old, ShapeMark) and isinstance(new, ShapeMark):
                assert_no_jump(old, new)
            else:
                assert isinstance(new, WordsMark)
                assert points(old) == points(new)
        before = now


def assert_no_jump(old: ShapeMark, new: ShapeMark) -> None:
    assert abs(old.opacity - new.opacity) <= 0.2
    if min(old.opacity, new.opacity) > 0.02:
        assert len(old.points) == len(new.points)
        for first, second in zip(old.points, new.points, strict=True):
            assert math.dist(first, second) <= LONGEST_STEP
