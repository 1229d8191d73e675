"""The way of the tour leads past everything that can be done on a slide: its start, middle, end."""

from typing import get_args

import pytest

from dmnkiosk.content.controls import (
    ChoicesControl,
    Control,
    GuessControl,
    RegionsControl,
    SliderControl,
)
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.library import Library
from dmnkiosk.content.slides.check import CheckSlide
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.content.slides.questions import QuestionsSlide
from dmnkiosk.content.slides.story import StorySlide
from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import (
    Adjust,
    Calm,
    FingerUp,
    Hold,
    MoveTo,
    OpenRegion,
    Pick,
    SetLevel,
)
from dmnkiosk.session.settings import AS_IT_BEGINS, Settings
from dmnkiosk.shell.stops import Stop, stops_on
from dmnkiosk.shell.walk import walk

Pictured = StorySlide | CheckSlide | QuestionsSlide
MOVING = (Level.FULL, Level.GENTLE)


def slides(library: Library, control: type | None = None) -> list[Pictured]:
    """The slides that have a picture; with a kind of control, only those that have it."""
    found = [slide for _, slide in library.deck.slides() if not isinstance(slide, OptionsSlide)]
    if control is None:
        return found
    found = [slide for slide in found if isinstance(getattr(slide, "control", None), control)]
    assert found, f"no slide of the deck has a {control.__name__}"
    return found


def steps(slide: AnySlide, level: Level) -> list[str]:
    return [stop.step for stop in stops_on(slide, level)]


def control_of(slide: AnySlide) -> Control:
    assert isinstance(slide, StorySlide)
    assert slide.control is not None
    return slide.control


def both(step: str, level: Level) -> set[str]:
    """A motion that is looked at in its middle and at its end; where nothing moves, at its end."""
    return {f"{step}-end"} if level is Level.STILL else {f"{step}-middle", f"{step}-end"}


def test_every_kind_of_control_is_looked_at_below():
    (union, _) = get_args(Control)
    kinds = {ChoicesControl, GuessControl, SliderControl, RegionsControl}
    assert set(get_args(union)) == kinds


@pytest.mark.parametrize("level", MOVING)
def test_every_run_is_looked_at_in_its_middle_and_at_its_end(library: Library, level: Level):
    for slide in slides(library):
        looked = steps(slide, level)[:2] == ["middle", "end"]
        assert looked == slide.figure.runs


def test_a_still_run_is_looked_at_in_every_key_picture(library: Library):
    for slide in slides(library):
        stops = list(stops_on(slide, Level.STILL))
        run = stops[: [stop.step for stop in stops].index("end") + 1]
        seen = {a.progress for stop in run for a in stop.actions if isinstance(a, MoveTo)}
        assert seen | {slide.figure.still_start} == set(slide.figure.key_points())


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("kind", [ChoicesControl, GuessControl])
def test_every_choice_is_looked_at_while_it_moves_and_when_it_is_done(
    library: Library, kind: type, level: Level
):
    for slide in slides(library, kind):
        control = control_of(slide)
        assert isinstance(control, ChoicesControl | GuessControl)
        for choice in control.choices:
            assert both(f"choice-{choice.id}", level) <= set(steps(slide, level))


@pytest.mark.parametrize("level", Level)
def test_a_guess_is_looked_at_covered_and_while_it_is_shown(library: Library, level: Level):
    for slide in slides(library, GuessControl):
        assert {"covered", *both("show-me", level)} <= set(steps(slide, level))


@pytest.mark.parametrize("level", Level)
def test_what_is_looked_for_is_held_and_let_go(library: Library, level: Level):
    looked = [slide for slide in slides(library, ChoicesControl) if finds(slide)]
    assert looked
    for slide in looked:
        names = steps(slide, level)
        start = names.index("hold-start")
        assert {"hold-start", *both("hold", level), *both("let-go", level)} <= set(names[start:])
        done = [a for stop in list(stops_on(slide, level))[start:] for a in stop.actions]
        assert [type(a) for a in done if isinstance(a, Hold | FingerUp)] == [Hold, FingerUp]


def finds(slide: AnySlide) -> bool:
    control = control_of(slide)
    return isinstance(control, ChoicesControl) and control.find is not None


@pytest.mark.parametrize("level", Level)
def test_a_slider_is_looked_at_at_each_stop_and_between_its_ends(library: Library, level: Level):
    for slide in slides(library, SliderControl):
        control = control_of(slide)
        assert isinstance(control, SliderControl)
        moves = {
            stop.step: action.progress
            for stop in stops_on(slide, level)
            for action in stop.actions
            if isinstance(action, MoveTo) and stop.step.startswith("slider")
        }
        assert {f"slider-{stop.id}": stop.at for stop in control.stops}.items() <= moves.items()
        assert {0.0, 1.0} <= set(moves.values())
        assert any(0.0 < progress < 1.0 for progress in moves.values())


@pytest.mark.parametrize("level", Level)
def test_a_part_of_a_drawing_that_can_be_tapped_is_tapped(library: Library, level: Level):
    with_targets = [s for s in slides(library, SliderControl) if targets(s)]
    assert with_targets
    for slide in with_targets:
        first = targets(slide)[0]
        assert both(f"target-{first}", level) <= set(steps(slide, level))
        assert Pick(first) in [a for stop in stops_on(slide, level) for a in stop.actions]


def targets(slide: AnySlide) -> tuple[str, ...]:
    control = control_of(slide)
    return control.targets if isinstance(control, SliderControl) else ()


@pytest.mark.parametrize("level", Level)
def test_every_area_is_tapped_and_looked_at_while_it_glows(library: Library, level: Level):
    for slide in slides(library, RegionsControl):
        control = control_of(slide)
        assert isinstance(control, RegionsControl)
        for region in control.regions:
            seen = {f"area-{region}-card", f"area-{region}-more", *both(f"area-{region}", level)}
            assert seen <= set(steps(slide, level))


def test_every_answer_card_and_question_is_touched(library: Library):
    for _, slide in library.deck.slides():
        names = set(steps(slide, Level.FULL))
        if isinstance(slide, CheckSlide | QuestionsSlide):
            assert {f"answer-{answer}" for answer in slide.answers} <= names
        if isinstance(slide, QuestionsSlide):
            assert {"ticked-first", "ticked-all"} <= names
        if isinstance(slide, OptionsSlide):
            assert {f"option-{option.id}" for option in slide.options} <= names
            assert {f"option-{option.id}-more" for option in slide.options} <= names


@pytest.mark.parametrize("level", Level)
def test_the_level_of_motion_holds_from_the_first_choice_to_the_end(library: Library, level: Level):
    actions = [action for stop in walk(library, Settings(level=level)) for action in stop.actions]
    set_to = [action.level for action in actions if isinstance(action, SetLevel)]
    set_to += [action.settings.level or level for action in actions if isinstance(action, Adjust)]
    assert set(set_to) == {level}
    assert actions.index(Adjust(Settings(level=level))) == 1
    # To calm is a level of its own: it is set back right after.
    assert actions[actions.index(Calm()) + 1] == SetLevel(level)


def test_every_area_that_can_be_explored_is_tapped(library: Library):
    tapped = {
        action.region
        for stop in walk(library, AS_IT_BEGINS)
        for action in stop.actions
        if isinstance(action, OpenRegion) and stop.name == "explore"
    }
    assert tapped == {region for panel in library.deck.explore for region in panel.show}


def test_no_two_pictures_of_a_slide_have_the_same_name(library: Library):
    for _, slide in library.deck.slides():
        stops: list[Stop] = list(walk(library, AS_IT_BEGINS, [slide.id]))
        names = [stop.step for stop in stops]
        assert len(set(names)) == len(names)
        assert names[0] == "start"
