"""Courses go through the numbers of the evidence, and mix their parts in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.brain.courses import Course
from dmnkiosk.brain.mix import pure
from tests.brain.network import bundled, courses

HOURS, DAYS = 60.0, 1440.0

DRUG_EFFECT = {10: 0.46, 20: 0.73, 40: 1.00, 60: 0.37, 80: 0.14, 120: 0.02}
"""Minutes since the drip began."""

AFTER_EFFECT = {
    2 * HOURS: 0.23,
    4 * HOURS: 0.41,
    24 * HOURS: 1.00,
    3 * DAYS: 0.71,
    7 * DAYS: 0.32,
    10 * DAYS: 0.17,
    14 * DAYS: 0.08,
}
TMS_PROGRESS = {5: 0.37, 10: 0.62, 15: 0.78, 20: 0.88, 30: 1.00}
"""Visits."""

ONE_DOSE, TMS = courses()["one-dose"], courses()["tms"]
COURSES = [
    (ONE_DOSE, "ketamine-24h", AFTER_EFFECT),
    (ONE_DOSE, "ketamine-infusion", DRUG_EFFECT),
    (TMS, "after-tms", TMS_PROGRESS),
]
COUPLING_ALIKE = 1e-12


@pytest.mark.parametrize(("course", "state", "numbers"), COURSES, ids=lambda each: str(each)[:20])
def test_a_course_has_the_numbers_of_the_evidence_and_zeros_alone(
    course: Course, state: str, numbers: dict[float, float]
):
    knots = dict(next(part for part in course.parts if part.state == state).knots)
    assert {moment: value for moment, value in knots.items() if value > 0.0} == numbers
    assert knots[0.0] == 0.0


@pytest.mark.parametrize(("course", "state", "numbers"), COURSES, ids=lambda each: str(each)[:20])
def test_a_course_goes_through_its_knots(course: Course, state: str, numbers: dict[float, float]):
    assert {moment: course.value(state, moment) for moment in numbers} == pytest.approx(numbers)


def test_courses_start_from_depression_and_count_in_their_own_unit():
    assert (ONE_DOSE.base, ONE_DOSE.unit) == ("depression", "minutes")
    assert (TMS.base, TMS.unit) == ("depression", "visits")


def test_the_gain_is_mixed_in_before_the_drug_which_is_never_shown_whole():
    parts = [(part.state, part.most) for part in ONE_DOSE.parts]
    assert parts == [("ketamine-24h", 1.0), ("ketamine-infusion", 0.6)]
    assert [(part.state, part.most) for part in TMS.parts] == [("after-tms", 1.0)]


@pytest.mark.parametrize("course", [ONE_DOSE, TMS], ids=lambda course: course.id)
def test_before_its_start_a_course_is_its_base(course: Course):
    assert course.mix_at(0.0, bundled()) == pure("depression")
    assert course.mix_at(-5.0, bundled()) == pure("depression")


def test_the_drug_peaks_at_forty_minutes():
    assert ONE_DOSE.value("ketamine-infusion", 40.0) == 1.0
    minutes = [minute / 10 for minute in range(2400) if minute != 400]
    assert max(ONE_DOSE.value("ketamine-infusion", minute) for minute in minutes) < 1.0


@pytest.mark.parametrize(
    ("minutes", "effect"), [(5, 0.25), (15, 0.616), (30, 0.914), (50, 0.748), (70, 0.208)]
)
def test_between_its_knots_the_drug_keeps_to_the_shape_drawn_by_hand(minutes: int, effect: float):
    assert ONE_DOSE.value("ketamine-infusion", minutes) == pytest.approx(effect, abs=0.025)


def test_at_its_peak_the_infusion_has_six_tenths_of_the_picture():
    assert dict(ONE_DOSE.mix_at(40.0, bundled()))["ketamine-infusion"] == pytest.approx(0.6)


def test_a_day_after_the_dose_the_drug_is_gone_and_the_gain_is_whole():
    assert ONE_DOSE.mix_at(DAYS, bundled()) == pure("ketamine-24h")


def test_two_weeks_after_the_dose_little_of_the_gain_is_left_and_stays_so():
    found = dict(ONE_DOSE.mix_at(14 * DAYS, bundled()))
    assert found == pytest.approx({"depression": 0.92, "ketamine-24h": 0.08})
    assert ONE_DOSE.mix_at(30 * DAYS, bundled()) == ONE_DOSE.mix_at(14 * DAYS, bundled())


def test_after_thirty_visits_the_picture_is_that_after_tms():
    assert TMS.mix_at(30.0, bundled()) == pure("after-tms")
    assert TMS.mix_at(36.0, bundled()) == pure("after-tms")


@given(st.floats(0.0, 30_000.0))
def test_one_dose_mixes_couplings_and_noise_by_the_rule_of_the_evidence(minutes: float):
    a = ONE_DOSE.value("ketamine-24h", minutes)
    d = 0.6 * ONE_DOSE.value("ketamine-infusion", minutes)
    model, mix = bundled(), ONE_DOSE.mix_at(minutes, bundled())
    low, day, drug = (
        model.dynamics[state] for state in ("depression", "ketamine-24h", "ketamine-infusion")
    )
    parts = [(model.dynamics[state], share) for state, share in mix]
    for field in ("coupling", "noise"):
        found = sum(share * getattr(dynamics, field) for dynamics, share in parts)
        before = (1 - a) * getattr(low, field) + a * getattr(day, field)
        wanted = (1 - d) * before + d * getattr(drug, field)
        assert found == pytest.approx(wanted, abs=COUPLING_ALIKE)


@given(st.floats(0.0, 40.0))
def test_tms_mixes_by_its_progress(visits: float):
    progress = TMS.value("after-tms", visits)
    found = dict(TMS.mix_at(visits, bundled()))
    assert found.get("after-tms", 0.0) == pytest.approx(progress, abs=1e-12)
    assert found.get("depression", 0.0) == pytest.approx(1.0 - progress, abs=1e-12)


@given(st.sampled_from([ONE_DOSE, TMS]), st.floats(-1e6, 1e6))
def test_every_moment_of_a_course_is_stable(course: Course, moment: float):
    assert bundled().is_stable(course.mix_at(moment, bundled()))


@given(st.floats(0.0, 30.0), st.floats(0.0, 30.0))
def test_tms_never_goes_back(one: float, other: float):
    early, late = sorted((one, other))
    assert TMS.value("after-tms", early) <= TMS.value("after-tms", late)


def test_a_state_that_a_course_has_no_part_with_is_an_error():
    with pytest.raises(KeyError):
        TMS.value("ketamine-24h", 1.0)


def test_every_part_tells_where_its_shape_comes_from():
    assert all("(" in part.source for course in courses().values() for part in course.parts)
