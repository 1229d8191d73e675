"""How two pictures differ."""

from dataclasses import replace

import pytest

from dmnkiosk.scene.differences import (
    LEAST_ACTIVITY,
    LEAST_STRENGTH,
    Change,
    Difference,
    differences,
    link_change,
    sides,
    team_change,
)
from dmnkiosk.scene.frame import Frame, PanelFrame
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark


def link(name: str, strength: float) -> LinkMark:
    return LinkMark(name, ("a", "b"), (0.0, 0.0), (5.0, 5.0), (9.0, 0.0), strength, uncertain=False)


def region(name: str, role: str, activity: float) -> RegionMark:
    return RegionMark(name, role, "plain", activity)


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (0.2, 0.4, Change.TOGETHER_MORE),
        (0.4, 0.2, Change.TOGETHER_LESS),
        (-0.1, -0.2, Change.SEE_SAW_MORE),
        (-0.2, -0.1, Change.SEE_SAW_LESS),
        (-0.2, 0.1, Change.TO_TOGETHER),
        (0.1, -0.2, Change.TO_SEE_SAW),
        (-0.01, 0.01, Change.TO_TOGETHER),
        (0.0, -0.01, Change.TO_SEE_SAW),
        (0.3, 0.3, None),
        (-0.3, -0.3, None),
    ],
)
def test_a_change_of_a_link_is_named(before: float, after: float, change: Change | None):
    assert link_change(before, after) is change


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_a_small_change_of_the_same_sign_counts_as_the_same(sign: float):
    least = LEAST_STRENGTH
    assert link_change(sign * 0.2, sign * (0.2 + 0.9 * least)) is None
    assert link_change(sign * 0.2, sign * (0.2 - 0.9 * least)) is None
    assert link_change(sign * 0.2, sign * (0.2 + 1.1 * least)) is not None
    assert link_change(sign * 0.2, sign * (0.2 - 1.1 * least)) is not None


@pytest.mark.parametrize("strength", [0.4, -0.3, 0.02])
def test_more_one_way_is_less_the_other_way(strength: float):
    opposite = {
        Change.TOGETHER_MORE: Change.TOGETHER_LESS,
        Change.SEE_SAW_MORE: Change.SEE_SAW_LESS,
        Change.TO_TOGETHER: Change.TO_SEE_SAW,
    }
    opposite |= {back: forth for forth, back in opposite.items()}
    for other in (-0.5, -0.1, 0.1, 0.5):
        there, back = link_change(strength, other), link_change(other, strength)
        assert there is not None
        assert back is opposite[there]


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        (0.6, 0.15, Change.BUSY_LESS),
        (0.6, 0.9, Change.BUSY_MORE),
        (0.6, 0.6 + 0.9 * LEAST_ACTIVITY, None),
    ],
)
def test_a_change_of_a_team_is_named(before: float, after: float, change: Change | None):
    assert team_change(before, after) is change


def test_only_what_changes_is_told_and_in_the_order_of_the_picture():
    before: list[Mark] = [region("x", "resting", 0.6), link("one", 0.2)]
    before += [link("two", 0.3), link("three", -0.1)]
    after: list[Mark] = [region("x", "resting", 0.2), link("one", 0.2)]
    after += [link("two", 0.1), link("three", -0.3)]
    assert differences(before, after) == (
        Difference("resting", Change.BUSY_LESS),
        Difference("two", Change.TOGETHER_LESS),
        Difference("three", Change.SEE_SAW_MORE),
    )


def test_a_team_is_as_busy_as_its_areas_on_average():
    before = [region("x", "focus", 0.6), region("y", "focus", 0.6)]
    shared = [region("x", "focus", 0.9), region("y", "focus", 0.3)]
    assert differences(before, shared) == ()
    one = [region("x", "focus", 0.9), region("y", "focus", 0.6)]
    assert differences(before, one) == (Difference("focus", Change.BUSY_MORE),)


def test_labels_and_what_stands_on_one_side_alone_are_no_difference():
    label = LabelMark("x", (0.0, 0.0), "Mood area", "")
    assert differences([link("one", 0.2), label], [link("two", 0.9)]) == ()


def test_the_same_picture_twice_has_no_difference():
    marks: list[Mark] = [region("x", "resting", 0.6), link("one", 0.2), link("two", -0.3)]
    assert differences(marks, list(marks)) == ()


def test_the_left_panel_of_each_row_is_on_the_left_side():
    def panel(row: int, mark: Mark) -> PanelFrame:
        return PanelFrame("side", (0.0, 0.0, 1.0, 1.0), row, 1.0, (mark,))

    marks = [link(name, 0.1) for name in ("upper-left", "upper-right", "left", "right")]
    panels = tuple(panel(index // 2, mark) for index, mark in enumerate(marks))
    frame = Frame(panels, (1.0, 1.0), 0.0, running=False, looping=False)
    assert sides(frame) == ((marks[0], marks[2]), (marks[1], marks[3]))
    assert sides(replace(frame, panels=panels[:2])) == ((marks[0],), (marks[1],))
