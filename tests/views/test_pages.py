"""On a small glass and in large words a slide takes pages: nothing is lost or stands twice."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication, QWidget

from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import Adjust, Begin, GoTo, OpenOption, TurnPage
from dmnkiosk.session.settings import Settings
from dmnkiosk.shell.build import Wishes, build, listen
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.places import bundled
from dmnkiosk.shell.tour import pages
from dmnkiosk.themes.sizes import TextSize
from dmnkiosk.views.controls.people import People
from dmnkiosk.views.painted import PaintedText, texts_in
from dmnkiosk.views.screens.body import Body
from dmnkiosk.views.slides.option_card import OptionCard
from tests.driver import TODAY, bundled_shelf, load_fonts_once

GLASSES = {
    "10 inch": (QSize(1280, 800), 10.1, 450.0, TextSize.LARGEST),
    "10 inch upright": (QSize(800, 1280), 10.1, 450.0, TextSize.LARGEST),
    "7 inch": (QSize(1024, 600), 7.0, 400.0, TextSize.STANDARD),
}
BUTTONS = ("More", "Close")


@pytest.fixture(params=GLASSES)
def kiosk(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Kiosk]:
    """A kiosk with a small glass, at whose slides a visitor looks in still pictures."""
    size, inches, distance, text = GLASSES[request.param]
    load_fonts_once()
    shelf = bundled_shelf()
    panel = {"diagonal_inches": inches, "viewing_distance_mm": distance}
    small = {"panel": shelf.kiosk.panel.model_copy(update=panel)}
    shelf = replace(shelf, kiosk=shelf.kiosk.model_copy(update=small))
    made = build(shelf, bundled(), size, lambda: TODAY, Wishes())
    listen(made)
    made.window.show()
    made.store.follow([Begin(), Adjust(Settings(level=Level.STILL, text_size=text))])
    made.ticker.arm(None)
    yield made
    made.window.hide()
    made.window.deleteLater()
    QCoreApplication.processEvents()


def test_the_pages_of_a_slide_together_are_its_words(kiosk: Kiosk):
    language = kiosk.stages.library.languages["en"]
    for _, slide in kiosk.stages.library.deck.slides():
        kiosk.store.dispatch(GoTo(slide.id))
        kiosk.ticker.arm(None)
        words = language.text.slides[slide.id]
        line = language.interface.fill(words.line, **kiosk.window._showing.gaps)
        assert read(kiosk) == run_on(words.title, *words.body, line), slide.id


def read(kiosk: Kiosk) -> str:
    """All words of a slide's story on its pages, but for the line above its title."""
    _, *words = [text for page in told_by(kiosk, Body) for text in page]
    return run_on(*words)


def told_by(kiosk: Kiosk, kind: type[QWidget]) -> Iterator[list[str]]:
    """Page for page, the words of what is shown of a kind of widget."""
    for _ in pages(kiosk):
        QCoreApplication.processEvents()
        shown = [part for part in kiosk.window.findChildren(kind) if part.isVisible()]
        texts = [text for part in shown for text in texts_in(part)]
        yield [text.text for text in sorted(texts, key=_top)]


def _top(text: PaintedText) -> int:
    return text.rect.top()


def run_on(*texts: str) -> str:
    """Texts without what parts them, which is not the same on pages."""
    return "".join("".join(texts).split())


def test_an_option_opens_on_its_own_pages_and_closes_to_where_it_was_opened(kiosk: Kiosk):
    kiosk.store.dispatch(GoTo("good-and-hard"))
    *_, last = pages(kiosk)
    assert last > 0
    kiosk.store.dispatch(TurnPage(last))
    kiosk.store.dispatch(OpenOption("waiting"))
    kiosk.ticker.arm(None)
    told = [text for page in told_by(kiosk, OptionCard) for text in page]
    words = kiosk.stages.library.languages["en"].text.options["waiting"]
    assert run_on(words.hard) in run_on(*(text for text in told if text not in BUTTONS))
    assert not any(told_by(kiosk, Body))
    kiosk.store.dispatch(OpenOption("waiting"))
    kiosk.ticker.arm(None)
    assert kiosk.store.session.page == last


def test_a_hundred_people_stand_on_one_page_with_the_line_that_tells_what_they_are(kiosk: Kiosk):
    kiosk.store.follow([GoTo("good-and-hard"), OpenOption("ketamine-drip")])
    kiosk.ticker.arm(None)
    words = kiosk.stages.library.languages["en"].text.options["ketamine-drip"]
    (people,) = kiosk.window.findChildren(People)
    told = [told for told in told_by(kiosk, OptionCard) if people.isVisible()]
    assert len(told) == 1
    assert run_on(words.tag) in run_on(*told[0])
