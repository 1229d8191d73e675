"""What the picture of the real deck is at a second."""

from itertools import pairwise

import pytest

from dmnkiosk.brain.mix import pure
from dmnkiosk.content.loader import load
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.motion.level import Level
from dmnkiosk.scene.controls import Deed
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.scene.stage import Stage
from dmnkiosk.shell.places import bundled
from dmnkiosk.shell.stages import Stages


@pytest.fixture(scope="module")
def stages():
    library = load(bundled(), KINDS)
    return Stages(library, library.languages["en"])


def stage_of(stages: Stages, slide: str) -> Stage:
    return stages._stage(slide)


def links(frame):
    marks = [mark for panel in frame.panels for mark in panel.marks]
    return {mark.link: mark for mark in marks if isinstance(mark, LinkMark)}


def regions(frame):
    marks = [mark for panel in frame.panels for mark in panel.marks]
    return {mark.region: mark for mark in marks if isinstance(mark, RegionMark)}


def test_the_same_second_is_the_same_frame(stages):
    for slide in stages.library.order():
        if isinstance(stages.library.slide(slide), OptionsSlide):
            continue
        stage = stage_of(stages, slide)
        assert stage.frame_at(3.21) == stage.frame_at(3.21)


def test_a_run_ends_and_says_so(stages):
    stage = stage_of(stages, "teamwork")
    assert stage.frame_at(0.0).running
    assert not stage.frame_at(stage.figure.seconds).running
    assert stage.frame_at(stage.figure.seconds).progress == 1.0


@pytest.mark.parametrize("slide", ["yourself", "other-people", "quick-check"])
def test_a_picture_without_a_run_rests_from_its_first_second_on(stages, slide):
    stage = stage_of(stages, slide)
    assert not stage.figure.moves
    assert not stage.frame_at(0.0).running
    assert not stage.frame_at(0.0).looping
    assert stage.frame_at(0.0).panels == stage.frame_at(60.0).panels


def test_covers_wait_for_a_guess_and_still_pictures_begin_open(stages):
    stage = stage_of(stages, "more-or-less")
    guess = (Deed(5.0, "pick", "less"), Deed(5.0, "progress", 1.0, gliding=True))
    assert (stage.frame_at(60.0).progress, stage.frame_at(0.0).running) == (0.0, False)
    assert 0.0 < stage.frame_at(6.0, guess).progress < 1.0
    assert stage.frame_at(60.0, guess).progress == 1.0
    covered = (Deed(-0.15, "progress", 0.0),)
    still = [stage.frame_at(0.0, deeds, Level.STILL).progress for deeds in ((), covered)]
    assert still == [1.0, 0.0]


def test_cards_are_told_apart_as_far_as_studies_tell_their_areas_apart(stages):
    lights = stage_of(stages, "yourself").lights
    assert set(lights["what-i-am-like"]) == set(lights["how-i-feel"]) == {"mpfc", "pcc"}
    assert set(lights["my-life-story"]) == {"mpfc", "pcc", "hippocampus"}
    others = [frozenset(areas) for areas in stage_of(stages, "other-people").lights.values()]
    assert len(set(others)) == 5


def test_in_depression_the_mood_links_grow_and_the_team_keeps_its_own(stages):
    stage = stage_of(stages, "teamwork")
    before, after = links(stage.frame_at(0.0)), links(stage.frame_at(60.0))
    model = stages.library.model
    assert after["mood-back"].strength > before["mood-back"].strength + 0.1
    assert after["mood-front"].strength > before["mood-front"].strength + 0.1
    assert after["front-back"].strength == before["front-back"].strength
    assert after["mood-back"].strength == model.strength(pure("depression"), "sgacc", "pcc")


def test_a_link_tells_with_which_strength_it_began(stages):
    stage = stage_of(stages, "tms-may")
    before, after = links(stage.frame_at(0.0)), links(stage.frame_at(60.0))
    for link in ("planning-resting", "mood-front", "mood-back"):
        assert after[link].began == before[link].began == before[link].strength
    assert after["planning-own"].began is None


def test_after_tms_the_see_saw_grows_and_the_planning_team_keeps_its_link(stages):
    stage = stage_of(stages, "tms-may")
    before, after = links(stage.frame_at(0.0)), links(stage.frame_at(60.0))
    assert after["planning-resting"].strength < before["planning-resting"].strength - 0.05
    assert after["planning-resting"].see_saw
    assert after["planning-own"].strength == before["planning-own"].strength
    assert after["mood-back"].strength < before["mood-back"].strength


def test_under_ketamine_front_links_loosen_and_come_back(stages):
    stage = stage_of(stages, "ketamine-may")
    at = {p: links(stage.frame_at(99.0, (Deed(0.0, "progress", p),))) for p in (0.0, 0.25, 1.0)}
    for link in ("front-back", "mood-front", "mood-back"):
        assert at[0.25][link].strength < at[0.0][link].strength - 0.1
        assert at[1.0][link].strength > at[0.25][link].strength
    assert abs(at[0.25]["see-saw"].strength) < abs(at[0.0]["see-saw"].strength)
    assert at[0.25]["relay-senses"].strength > at[0.0]["relay-senses"].strength


def test_badges_stand_where_studies_differ(stages):
    assert not any(
        link.uncertain for link in links(stage_of(stages, "teamwork").frame_at(9.0)).values()
    )
    tms = links(stage_of(stages, "tms-may").frame_at(9.0))
    assert tms["planning-resting"].uncertain
    assert not tms["planning-own"].uncertain


def test_an_area_that_is_tapped_glows_and_fades(stages):
    stage = stage_of(stages, "steering")
    tap = (Deed(20.0, "lit", "hippocampus"),)
    calm, lit, after = (
        regions(stage.frame_at(s, tap))["hippocampus"].activity for s in (19, 21, 30)
    )
    assert lit > calm + 0.2
    assert after == calm


def test_a_tapped_area_answers_even_where_all_are_fully_lit(stages):
    stage = stage_of(stages, "team")
    tap = (Deed(20.0, "lit", "angular-right"),)
    glow = [regions(stage.frame_at(s, tap))["angular-right"].glow for s in (19.0, 21.0, 30.0)]
    assert regions(stage.frame_at(19.0, tap))["angular-right"].activity == 1.0
    assert glow == [0.0, 1.0, 0.0]
    assert regions(stage.frame_at(21.0, tap))["pcc"].glow == 0.0
    still = regions(stage.frame_at(0.0, tap, Level.STILL))
    assert (still["angular-right"].glow, still["pcc"].glow) == (1.0, 0.0)


def test_every_area_of_the_team_is_in_its_picture(stages):
    shown = regions(stage_of(stages, "team").frame_at(0.0))
    assert set(stages.library.slide("team").control.regions) <= set(shown)


def test_a_choice_lights_its_areas_in_less_than_a_second_and_never_at_once(stages):
    stage = stage_of(stages, "yourself")
    pick = (Deed(8.0, "pick", "my-life-story"),)
    lit = [regions(stage.frame_at(8.0 + i / 100.0, pick))["pcc"].activity for i in range(101)]
    assert lit == sorted(lit)
    assert lit[40] < lit[80] == lit[100]
    assert max(b - a for a, b in pairwise(lit)) < 0.02
    assert all(regions(stage.frame_at(8.5, pick))[area].glow > 0.0 for area in ("mpfc", "pcc"))
    assert stage.frame_at(8.3, pick).running


def test_a_choice_lights_its_areas(stages):
    stage = stage_of(stages, "yourself")
    calm = regions(stage.frame_at(9.0))["pcc"].activity
    lit = regions(stage.frame_at(9.0, (Deed(8.0, "pick", "my-life-story"),)))["pcc"].activity
    assert lit > calm


def test_an_open_card_marks_its_area(stages):
    frame = stage_of(stages, "team").frame_at(9.0, chosen="pcc")
    assert regions(frame)["pcc"].chosen
    assert not regions(frame)["mpfc"].chosen


def test_still_pictures_have_no_pulses(stages):
    still = links(stage_of(stages, "teamwork").frame_at(9.0, level=Level.STILL))
    assert all(link.pulses == () and link.tilt == 0.0 for link in still.values())


def test_the_six_areas_are_named_one_at_a_time(stages):
    stage = stage_of(stages, "team")
    named = []
    for tenth in range(int(stage.figure.seconds * 10)):
        frame = stage.frame_at(tenth / 10)
        labels = {m.region for p in frame.panels for m in p.marks if isinstance(m, LabelMark)}
        assert len(labels) <= 1
        named += [region for region in labels if region not in named]
    assert named == list(stages.library.slide("team").control.regions)


def test_every_panel_says_what_must_be_seen(stages):
    for slide in stages.library.order():
        if isinstance(stages.library.slide(slide), OptionsSlide):
            continue
        for panel in stage_of(stages, slide).frame_at(0.0).panels:
            left, bottom, right, top = panel.box
            assert right > left
            assert top > bottom
