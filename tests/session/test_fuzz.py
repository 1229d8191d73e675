"""Anything at all may happen, in any order: nobody is ever stuck, and nothing is ever kept."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import (
    Action,
    Adjust,
    Answer,
    Back,
    Begin,
    Calm,
    Close,
    Compare,
    Done,
    FingerDown,
    FingerUp,
    GoHome,
    GoTo,
    Hold,
    Listen,
    LookAgain,
    MoveTo,
    Next,
    OpenComfort,
    OpenExtra,
    OpenHelp,
    OpenOption,
    OpenQuestions,
    OpenReading,
    OpenRegion,
    OpenSure,
    OpenWord,
    PauseVoice,
    Pick,
    Replay,
    SayAgain,
    SetLanguage,
    SetLevel,
    ShowMore,
    SkipOn,
    StillHere,
    TakeTour,
    Tick,
    TogglePause,
    ToggleQuestion,
    TurnPage,
    VoiceBegan,
    VoiceEnded,
)
from dmnkiosk.session.deadline import next_deadline
from dmnkiosk.session.deeds import MOST_ROWS
from dmnkiosk.session.fingerprint import fingerprint
from dmnkiosk.session.settings import SPEEDS, Settings
from dmnkiosk.session.state import READING, Screen, Session
from dmnkiosk.session.step import step
from dmnkiosk.themes.sizes import TextSize
from tests.session.visits import IDS, PLAN, after, tap

BLOCKS_EACH = 30
"""With 50 lists in a sample, over 1,500 actions; with 1,000 in a whole sweep, over 30,000."""

WORD = st.sampled_from([*IDS, "pcc", "gone", ""])
NUMBER = st.floats(-1.0, 2.0) | st.sampled_from([float("nan"), float("inf")])

SETTINGS = st.builds(
    Settings,
    language=st.sampled_from([None, "en", "es", "gone"]),
    theme=st.sampled_from([None, "day", "gone"]),
    text_size=st.sampled_from(TextSize),
    level=st.none() | st.sampled_from(Level),
    listening=st.booleans(),
    speed=st.integers(-1, 99),
    volume=st.integers(-1, 99),
    low_reach=st.booleans(),
    scanning=st.booleans(),
    dwell=st.integers(-1, 99),
)
PLAIN: list[Action] = [
    *(FingerDown(), FingerUp(), VoiceBegan(), VoiceEnded()),
    *(Listen(), SayAgain(), PauseVoice(), SkipOn()),
    *(Begin(), GoHome(), Next(), Back(), LookAgain(), Replay(), TogglePause()),
    *(OpenHelp(), OpenComfort(), Close(), Close(), ShowMore(), OpenQuestions(), StillHere()),
    *(Calm(), Hold("a", "b"), SetLevel(Level.FULL), SetLevel(Level.GENTLE), SetLevel(Level.STILL)),
]
WISH: st.SearchStrategy[Action] = st.one_of(
    st.sampled_from(PLAIN),
    st.builds(TakeTour, st.sampled_from([None, "brain", "tms", "gone"])),
    st.builds(GoTo, WORD),
    st.sampled_from([OpenRegion, OpenWord, OpenSure, OpenExtra]).flatmap(
        lambda kind: st.builds(kind, WORD)
    ),
    st.builds(
        OpenReading, st.sampled_from(["explore", "compare", "words", "sources", "menu", "gone"])
    ),
    st.builds(Compare, st.sampled_from(["before", "after"]), WORD),
    st.builds(TurnPage, st.integers(-2, 9)),
    st.builds(SetLanguage, st.sampled_from(["en", "es", "gone", ""])),
    st.builds(Adjust, SETTINGS),
    st.builds(MoveTo, NUMBER),
    st.builds(Pick, WORD, st.none() | NUMBER),
    st.sampled_from([Answer, OpenOption, ToggleQuestion]).flatmap(
        lambda kind: st.builds(kind, WORD)
    ),
)
TIME: st.SearchStrategy[Action] = st.builds(
    Tick, st.sampled_from([0.0, 0.016, 0.1, 1.0, 7.0, 29.0, 80.0, 121.0, -1.0])
)
RARE: st.SearchStrategy[tuple[Action, ...]] = st.sampled_from(
    [
        (Done(), Begin(), TakeTour()),
        (Tick(121.0), FingerDown()),
        (Tick(121.0), Tick(31.0), Begin(), GoTo("check")),
        (Tick(700.0), Tick(121.0)),
        (GoTo("last-check"), Next()),
    ]
)
BLOCK = st.one_of(
    st.tuples(WISH), WISH.map(tap), st.tuples(WISH), WISH.map(tap), st.tuples(TIME), RARE
)
LISTS = st.lists(BLOCK, min_size=BLOCKS_EACH, max_size=BLOCKS_EACH).map(
    lambda blocks: [action for block in blocks for action in block]
)
STARTS = st.sampled_from(
    [(), (Begin(),), (Begin(), GoTo("rest")), (Begin(), TakeTour("tms"), Next())]
)


@given(STARTS, LISTS)
def test_whatever_happens_nobody_is_stuck(start, actions):
    session = after(Session(), *start)
    for action in actions:
        session = step(session, action, PLAN)
        assert_whole(session)
        assert_ways_out(session)
    assert_home_in_the_end(session)


def assert_whole(session: Session) -> None:
    """Every part of a session fits the others."""
    if session.screen is Screen.SLIDE:
        assert session.slide in PLAN.of_chapter(session.chapter)
        assert session.slide in session.clocks
    assert (session.back_to is not None) == (session.screen in READING)
    assert session.page == 0 or session.screen is not Screen.ATTRACT
    assert session.help_page == 0 or session.helping
    assert session.screen in READING or session.under == ()
    assert set(session.under) <= READING - {session.screen}
    assert session.fingers >= 0
    assert session.settings.language in (None, "en", "es")
    assert 0 <= session.settings.speed < len(SPEEDS)
    assert set(session.deeds) | set(session.clocks) | set(session.answers) <= set(IDS)
    assert all(len(rows) <= MOST_ROWS for rows in session.deeds.values())
    assert not (session.warned and session.waking)
    assert 0.0 <= session.idle_seconds <= PLAN.idle_seconds + PLAN.answer_seconds
    if not session.in_visit:
        assert traces(session) == fingerprint(Session())


def traces(session: Session) -> str:
    """The fingerprint of all but what the kiosk feels right now, which is nobody's."""
    return fingerprint(
        replace(
            session,
            attract_seconds=0.0,
            fingers=0,
            pressed_seconds=0.0,
            waking=False,
            speaking=False,
            spoken_seconds=0.0,
        )
    )


def assert_ways_out(session: Session) -> None:
    """Help in one, an end in one, and, once awake, the menu in three, from everywhere."""
    helped = step(session, OpenHelp(), PLAN)
    assert helped.helping
    assert step(session, Done(), PLAN) == Session()
    lifted = after(session, *[FingerUp()] * session.fingers)
    if session.screen is not Screen.ATTRACT:
        awake = after(lifted, *tap(StillHere()))
        home = after(awake, *tap(Close()), *tap(GoHome()), *tap(GoHome()))
        assert home.screen is Screen.MENU
    if not (session.helping or session.warned or session.waking):
        closed = step(helped, Close(), PLAN)
        assert replace(closed, speech=session.speech) == session


def assert_home_in_the_end(session: Session) -> None:
    """The timer alone takes an abandoned visit home, with nothing left of it."""
    for _ in range(1000):
        wait = next_deadline(session, PLAN, moving=False)
        if wait is None:
            break
        session = step(session, Tick(wait), PLAN)
    assert traces(session) == fingerprint(Session())
    assert session.screen is Screen.ATTRACT


@given(STARTS, LISTS)
def test_the_same_actions_always_lead_to_the_same_session(start, actions):
    first, second = (after(Session(), *start, *actions) for _ in range(2))
    assert first == second
    assert fingerprint(first) == fingerprint(second)
