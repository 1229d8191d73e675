"""Eyes closed, nothing lost: what is painted is spoken, and what changes in a picture is told."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from dmnkiosk.motion.level import Level
from dmnkiosk.scene.describe import MORE_LIT
from dmnkiosk.scene.differences import LEAST_STRENGTH
from dmnkiosk.scene.frame import Frame
from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.session.settings import Settings
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.shell.album import Shown
from dmnkiosk.shell.build import Wishes
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.narrate import utterances
from dmnkiosk.shell.tour import walked
from dmnkiosk.views.painted import controls_in, texts_in
from tests.driver import Visitor, bundled_shelf, standing_kiosk
from tests.speech.recording import RecordingVoice

EVERY_OTHER = {"sample": 5, "whole": 1}
"""How many stops of the tour are gone to for each that is listened to, but for the first language
at full motion, where all are."""

FEWEST_STOPS = 40


def languages() -> list[str]:
    library = bundled_shelf().library
    assert library is not None
    return list(library.languages)


@pytest.mark.parametrize("level", [Level.FULL, Level.STILL])
@pytest.mark.parametrize("language", languages())
def test_what_is_painted_is_spoken(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    level: Level,
    sweep: str,
):
    every = 1 if (language, level) == ("en", Level.FULL) else EVERY_OTHER[sweep]
    lost, count = [], 0
    with standing_kiosk(monkeypatch, voice=RecordingVoice(), wishes=Wishes(language)) as visitor:
        for index, stop in enumerate(stops(visitor, level)):
            if index % every == 0:
                count += 1
                lost += [f"{stop.slide} {stop.step}: {words}" for words in lost_at(visitor)]
    assert lost == []
    assert count >= FEWEST_STOPS


def test_whatever_changes_in_a_picture_is_told(qapp: QApplication, monkeypatch: pytest.MonkeyPatch):
    silent, changed = [], 0
    with standing_kiosk(monkeypatch, voice=RecordingVoice()) as visitor:
        before, told, place = None, set[str](), ""
        for stop in stops(visitor, Level.FULL):
            kiosk = visitor.kiosk
            if visitor.session.card is not None or loops(kiosk):
                continue
            here = place_of(visitor.session)
            now = {each.text for each in utterances(kiosk, before if here == place else None)}
            if here == place and differ(before, kiosk.frame) and not running(kiosk):
                changed += 1
                silent += [] if now - told else [f"{here} {stop.step}"]
            if not running(kiosk):
                before, told = kiosk.frame, now
            place = here
    assert silent == []
    assert changed >= FEWEST_STOPS


def stops(visitor: Visitor, level: Level) -> Iterator[Shown]:
    """Every stop of the tour, gone to."""
    kiosk = visitor.kiosk
    kiosk.window.setUpdatesEnabled(False)
    yield from walked(kiosk, Settings(level=level))


def lost_at(visitor: Visitor) -> list[str]:
    """What is painted, or can be used, and is not spoken of."""
    spoken = words_of(" ".join(each.text for each in utterances(visitor.kiosk)))
    window = visitor.kiosk.window
    painted = [text.text for text in texts_in(window)]
    painted += [control.name for control in controls_in(window)]
    return [text for text in painted if words_of(text) not in spoken]


def words_of(text: str) -> str:
    """The words alone, in one line."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def place_of(session: Session) -> str:
    return session.slide if session.screen is Screen.SLIDE else str(session.screen)


def loops(kiosk: Kiosk) -> bool:
    """Whether the picture of the slide begins again by itself, for ever."""
    session = kiosk.store.session
    if session.screen is not Screen.SLIDE:
        return False
    figure = getattr(kiosk.stages.library.slide(session.slide), "figure", None)
    return figure is not None and figure.loop


def running(kiosk: Kiosk) -> bool:
    return kiosk.frame is not None and kiosk.frame.running


def differ(before: Frame | None, after: Frame | None) -> bool:
    """Whether a visitor who sees both pictures would say that something has changed."""
    if before is None or after is None:
        return False
    if abs(before.progress - after.progress) > 0.01:
        return True
    return facts(before) != facts(after) or far(numbers(before), numbers(after))


def facts(frame: Frame) -> set[tuple[str, str]]:
    marks = [mark for panel in frame.panels for mark in panel.marks]
    labels = {("label", mark.region) for mark in marks if isinstance(mark, LabelMark)}
    return labels | {(m.link, str(m.see_saw)) for m in marks if isinstance(m, LinkMark)}


def numbers(frame: Frame) -> dict[str, tuple[float, float]]:
    """What is drawn by a number: area or link -> the number, and the least change that is seen."""
    marks = [mark for panel in frame.panels for mark in panel.marks]
    links = {m.link: (abs(m.strength), LEAST_STRENGTH) for m in marks if isinstance(m, LinkMark)}
    return links | {m.region: (m.activity, MORE_LIT) for m in marks if isinstance(m, RegionMark)}


def far(before: dict[str, tuple[float, float]], after: dict[str, tuple[float, float]]) -> bool:
    return any(
        abs(after[name][0] - value) >= least
        for name, (value, least) in before.items()
        if name in after
    )
