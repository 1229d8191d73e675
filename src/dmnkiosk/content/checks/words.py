"""Every language has words for everything in the deck, and for nothing else."""

from dmnkiosk.content.checks.report import Report, missing
from dmnkiosk.content.checks.walk import choices, options, slides
from dmnkiosk.content.controls import GuessControl, SliderControl
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.ids import Certainty
from dmnkiosk.content.pieces import Pieces, Tongue
from dmnkiosk.content.slides.questions import QuestionsSlide
from dmnkiosk.content.slides.story import StorySlide
from dmnkiosk.content.words import SlideWords
from dmnkiosk.yamlfile.document import FieldPath

NO_END = "a slider's two ends need words; add 'low:' and 'high:'"


def check_deck_words(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Chapters, slides and options have words."""
    text, deck = tongue.text.value, pieces.deck.value
    report.same(tongue.text, ("chapters",), "chapter", text.chapters, [c.id for c in deck.chapters])
    named = [slide.id for _, slide in slides(deck)]
    report.same(tongue.text, ("slides",), "slide", text.slides, named)
    cards = [option.id for _, slide in options(deck) for option in slide.options]
    report.same(tongue.text, ("options",), "option", text.options, cards)
    grades = [grade.value for grade in Certainty]
    report.same(tongue.text, ("certainty",), "grade", [g.value for g in text.certainty], grades)


def check_region_words(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Areas have words."""
    known = [region.id for region in pieces.regions.value.regions]
    report.same(tongue.text, ("regions",), "region", tongue.text.value.regions, known)


def check_network_words(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Teams have words."""
    known = [network.id for network in pieces.networks.value.networks]
    report.same(tongue.text, ("networks",), "network", tongue.text.value.networks, known)


def check_hard_words(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """The hard words of each slide stand in the glossary."""
    known = tongue.glossary.value.words
    for path, slide in slides(pieces.deck.value):
        for index, word in enumerate(slide.words):
            if word not in known:
                message = missing("hard word", word, known, f"add it to {tongue.glossary.name}")
                report.say(pieces.deck, (*path, "words", index), message)


def check_slide_words(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Each part of each slide has words."""
    text = tongue.text.value
    for _, slide in slides(pieces.deck.value):
        if slide.id in text.slides:
            words, path = text.slides[slide.id], ("slides", slide.id)
            _check_parts(tongue, report, path, slide, words)
            _check_body(tongue, report, path, slide, words)
            if isinstance(slide, StorySlide):
                _check_control(tongue, report, path, slide, words)


def choice_ids(slide: AnySlide) -> list[str]:
    """What must have words under `choices`."""
    if isinstance(slide, QuestionsSlide):
        return list(slide.questions)
    if isinstance(slide, StorySlide):
        return [choice.id for choice in choices(slide.control)[1]]
    return []


def _check_parts(
    tongue: Tongue, report: Report, path: FieldPath, slide: AnySlide, words: SlideWords
) -> None:
    wanted = {
        "choices": ("choice", words.choices, choice_ids(slide)),
        "answers": ("answer", words.answers, list(getattr(slide, "answers", ()))),
        "extras": ("extra", words.extras, list(slide.extras)),
    }
    for field, (kind, found, needed) in wanted.items():
        report.same(tongue.text, (*path, field), kind, found, needed)


def _check_body(
    tongue: Tongue, report: Report, path: FieldPath, slide: AnySlide, words: SlideWords
) -> None:
    if not words.body:
        report.say(tongue.text, (*path, "body"), "the body is empty; write a paragraph")
    if isinstance(slide, QuestionsSlide) and not words.question:
        report.say(tongue.text, path, "the last check has no words; add 'question:'", True)
    reveal = getattr(slide, "reveal", None)
    if reveal is not None and not 0 < reveal < len(words.body):
        message = f"paragraph {reveal + 1} waits for the picture; have at least so many"
        report.say(tongue.text, (*path, "body"), message)


def _check_control(
    tongue: Tongue, report: Report, path: FieldPath, slide: StorySlide, words: SlideWords
) -> None:
    place = (*path, "control")
    if slide.control is None and words.control is not None:
        report.say(tongue.text, place, "the slide has no control; remove its words", True)
    if slide.control is not None and words.control is None:
        report.say(tongue.text, path, "its control has no words; add 'control:'", True)
    has_ends = words.control is None or (words.control.low and words.control.high)
    if isinstance(slide.control, SliderControl | GuessControl) and not has_ends:
        report.say(tongue.text, place, NO_END, True)
