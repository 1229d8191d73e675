"""How sure? of a link says what is known of it in this picture, what is not, and who found it."""

import pytest
from PySide6.QtCore import QSize

from dmnkiosk.session.actions import OpenSure
from dmnkiosk.session.state import Card
from dmnkiosk.views.painted import controls_in, texts_in
from tests.driver import FULL_HD, Visitor, standing_kiosk

SIZES = (FULL_HD, QSize(1366, 768), QSize(1080, 1920))
LINKS = (
    ("teamwork", "mood-front"),
    ("steering", "mood-back"),
    ("tms-may", "planning-resting"),
    ("ketamine-may", "mood-front"),
    ("ketamine-may", "front-back"),
    ("ketamine-may", "see-saw"),
    ("ketamine-may", "relay-senses"),
)


def tap_badge(visitor: Visitor, link: str) -> None:
    """Taps the `?` of a link; closes the cards of the badges that were not meant."""
    spots = [c.rect.center() for c in controls_in(visitor.kiosk.window) if c.name == "?"]
    for at in spots:
        visitor.touch_at(at)
        assert visitor.session.card is not None
        if (visitor.session.card.card, visitor.session.card.about) == (Card.SURE, link):
            return
        visitor.touch("Close")
    raise AssertionError(f"no badge of {link!r} among {len(spots)}")


def told(visitor: Visitor) -> list[str]:
    """The words of the card, from its title on."""
    texts = visitor.reads()
    return texts[texts.index("How sure are we?") :]


def test_after_tms_the_mood_link_rests_on_one_small_study(visitor: Visitor):
    visitor.start_at("tms-may")
    visitor.wait_for_rest()
    tap_badge(visitor, "mood-front")
    assert told(visitor)[:8] == [
        "How sure are we?",
        "Studies differ. Good studies point in different ways.",
        "What we know",
        "In one study of 17 people, this link eased after TMS. "
        "It came down to the level of people without depression.",
        "What we do not know",
        "There was no group with fake TMS, so the cause is not known. "
        "Other studies saw other links change.",
        "Where this comes from: Liston 2014.",
        "Studies that differ or set limits: Batail 2023 · Beynel 2020 · Philip 2018.",
    ]


def test_on_ketamine_the_mood_link_is_an_idea_first_and_then_a_study_of_healthy_people(
    visitor: Visitor,
):
    visitor.start_at("ketamine-may")
    visitor.wait_for_rest()
    tap_badge(visitor, "mood-front")
    assert told(visitor)[:10] == [
        "How sure are we?",
        "An idea, not shown yet. It makes sense to some experts. It has not been shown yet.",
        "What we know",
        "One article says that ketamine loosens this link. "
        "The drug studies it names were in healthy people.",
        "In 17 healthy people, one mood area link was looser a day after ketamine. "
        "It was the link to an upper front part of the brain.",
        "What we do not know",
        "For the drip, we found no good study of this link in depression. "
        "Other studies saw links grow in the brain as a whole.",
        "We do not know if the day after is the same in depression. "
        "Other studies of later effects point in different ways.",
        "Where this comes from: Forster · Scheidegger 2012.",
        "Studies that differ or set limits: Driesen 2013 · Kotoula 2021.",
    ]


def test_in_depression_the_mood_link_has_more_studies_and_no_badge(visitor: Visitor):
    visitor.start_at("teamwork")
    visitor.wait_for_rest()
    assert "?" not in visitor.names()
    visitor.kiosk.store.dispatch(OpenSure("mood-front"))
    assert told(visitor)[:8] == [
        "How sure are we?",
        "Some studies. Some studies show this. We need more.",
        "What we know",
        "In depression, two reviews found mood areas more tightly linked with the resting team. "
        "One smaller study found this too.",
        "What we do not know",
        "One large study found no change in the resting team’s links. "
        "These are averages, so a scan cannot show this in one person.",
        "Where this comes from: Hamilton 2015 · Greicius 2007 · Zhang 2025.",
        "Studies that differ or set limits: Javaheripour 2021 · Raij 2023.",
    ]


def test_how_sure_of_a_slide_has_no_two_sides(visitor: Visitor):
    visitor.start_at("tms-may")
    visitor.wait_for_rest()
    tap_badge(visitor, "planning-resting")
    visitor.touch("Close")
    visitor.touch("How sure? studies differ")
    assert visitor.sees("The study had 17 people, and no group with fake TMS.")
    assert not visitor.sees("What we know")
    assert not visitor.sees("What we do not know")
    assert not visitor.sees("Studies that differ or set limits")


def test_nothing_is_said_twice(visitor: Visitor):
    visitor.start_at("ketamine-may")
    for slide, link in LINKS:
        if slide == "ketamine-may":
            visitor.kiosk.store.dispatch(OpenSure(link))
            sentences = [s for text in told(visitor) for s in text.split(". ")]
            assert len(sentences) == len(set(sentences)), link


@pytest.mark.parametrize("size", SIZES, ids=["full-hd", "small", "portrait"])
def test_the_card_of_every_link_is_whole_on_the_glass(
    qapp: object, monkeypatch: pytest.MonkeyPatch, size: QSize
):
    with standing_kiosk(monkeypatch, size) as one:
        window = one.kiosk.window
        for slide, link in LINKS:
            one.start_at(slide)
            one.kiosk.store.dispatch(OpenSure(link))
            (help_now,) = [c.rect for c in controls_in(window) if c.name == "Help now"]
            for text in texts_in(window):
                assert window.rect().contains(text.room), (link, text)
                assert text.room.adjusted(-1, -1, 1, 1).contains(text.rect), (link, text)
                assert not help_now.intersects(text.rect) or text.text == "Help now", (link, text)
            for control in controls_in(window):
                assert window.rect().contains(control.rect), (link, control)
