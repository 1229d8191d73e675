"""Where one reads from the right, words begin there, and what has an order runs from there."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from dmnkiosk.content.library import Library
from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import Begin, GoTo
from dmnkiosk.shell.build import Wishes, build
from dmnkiosk.shell.places import bundled
from dmnkiosk.themes.scripts import ARABIC, LATIN, script_of
from dmnkiosk.themes.sizes import Sizes
from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.painted import texts_in
from dmnkiosk.views.style import Style
from tests.driver import TODAY, load_fonts_once, shelf_of_languages

ARABIC_WORDS = "تعود هذه الشاشة إلى البداية."
LATIN_WORDS = "Raichle ME. PNAS 2001."
WIDE = 900


def style(name: str, *, from_right: bool) -> Style:
    library = shelf_of_languages("ar").library
    assert library is not None
    load_fonts_once()
    sizes = Sizes(3.6, script=script_of(name, from_right))
    return Style(library.themes["day"], sizes, bundled())


@pytest.fixture
def right(qapp: QApplication) -> Style:
    return style("العربية", from_right=True)


def block(of: Style, words: str) -> TextBlock:
    made = TextBlock(of)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.set_words(words)
    made.resize(WIDE, 200)
    return made


@pytest.mark.parametrize("words", [ARABIC_WORDS, LATIN_WORDS, "988"])
def test_words_stand_at_the_right_whatever_script_they_are_in(right: Style, words: str):
    (painted,) = block(right, words).painted_texts()
    assert painted.rect.right() == pytest.approx(WIDE, abs=2)
    assert painted.rect.width() < WIDE


def test_a_sentence_of_another_script_keeps_its_own_direction(right: Style):
    directions = {
        words: block(right, words)._laid_out(WIDE).textOption().textDirection()
        for words in (ARABIC_WORDS, LATIN_WORDS, f"TMS: {ARABIC_WORDS}")
    }
    assert directions[LATIN_WORDS] is Qt.LayoutDirection.LeftToRight
    assert directions[ARABIC_WORDS] is Qt.LayoutDirection.RightToLeft
    assert directions[f"TMS: {ARABIC_WORDS}"] is Qt.LayoutDirection.RightToLeft


def test_painted_words_say_their_direction_and_arrows_are_mirrored(right: Style):
    left = style("English", from_right=False)
    assert right.reading is Qt.TextFlag.TextForceRightToLeft
    assert left.reading is Qt.TextFlag.TextForceLeftToRight
    for one, other in (("arrow-left", "arrow-right"), ("play", "play")):
        mirrored, plain = right.icon(one, "ink", 40), left.icon(other, "ink", 40)
        assert mirrored.toImage() == plain.toImage()


def test_the_size_and_the_lines_of_a_block_follow_its_script(right: Style):
    left = style("English", from_right=False)
    assert right.sizes.script.id == ARABIC.id
    assert left.sizes.script == LATIN
    assert block(right, ARABIC_WORDS).height_for(WIDE) > block(left, LATIN_WORDS).height_for(WIDE)


def test_letters_of_arabic_are_joined(right: Style):
    metrics = QFontMetricsF(right.font("body"))
    alone = sum(metrics.horizontalAdvance(letter) for letter in "بحث")
    assert metrics.horizontalAdvance("بحث") < 0.95 * alone


def test_a_pill_shows_its_icon_behind_its_words(right: Style):
    pill = Pill(right, "السابق", "arrow-left")
    pill.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pill.resize(pill.sizeHint())
    assert pill._icon_rect().left() > pill._words_rect().right()


@pytest.mark.parametrize(
    ("slide", "first", "last", "mirrored"),
    [
        ("past-and-future", "past", "future", True),
        ("strange", "start", "two-hours", True),
        ("see-saw", "resting", "focus", False),
    ],
)
def test_drawings_of_time_run_from_the_right_and_others_stay(
    qapp: QApplication, slide: str, first: str, last: str, mirrored: bool
):
    found = {tag: words_of(tag, slide, (first, last)) for tag in ("en", "ar")}
    assert (found["en"][0] < found["en"][1]) is True
    assert (found["ar"][0] > found["ar"][1]) is mirrored


def words_of(tag: str, slide: str, keys: tuple[str, str]) -> tuple[int, int]:
    """Where two words of a drawing stand across the glass, at the end of its run."""
    shelf = shelf_of_languages("ar")
    load_fonts_once()
    kiosk = build(shelf, bundled(), QSize(1920, 1080), lambda: TODAY, Wishes(tag))
    library: Library = kiosk.stages.library
    kiosk.window.show()
    kiosk.store.changed.connect(kiosk.show)
    for action in (Begin(), GoTo(slide)):
        kiosk.store.dispatch(action)
    drawn = library.languages[tag].text.slides[slide].drawn
    found = {text.text: text.rect.center().x() for text in texts_in(kiosk.window)}
    kiosk.window.hide()
    kiosk.window.deleteLater()
    kiosk.ticker.arm(None)
    assert kiosk.stages.level(kiosk.store.session) is Level.FULL
    return found[drawn[keys[0]]], found[drawn[keys[1]]]
