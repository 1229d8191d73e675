"""A deck's ids stand once, and what its slides name exists."""

from collections.abc import Collection

from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.checks.walk import options, slides
from dmnkiosk.content.pieces import Pieces
from dmnkiosk.content.slides.check import CheckSlide
from dmnkiosk.content.slides.options import FIELDS, Option
from dmnkiosk.content.slides.questions import QuestionsSlide
from dmnkiosk.yamlfile.document import FieldPath

CITED = (*FIELDS, "more")
"""The fields of an option that can have sources."""


def check_ids(pieces: Pieces, report: Report) -> None:
    """No chapter, slide or option is named twice, and the file's own id is its folder's."""
    deck = pieces.deck.value
    folder = pieces.deck.name.split("/")[1]
    if deck.id != folder:
        report.say(pieces.deck, ("id",), f"must be '{folder}', as its folder is named; correct it")
    report.once(pieces.deck, ("chapters",), "chapter", (c.id for c in deck.chapters), ("id",))
    seen: set[str] = set()
    for path, slide in slides(deck):
        if slide.id in seen:
            message = f"the slide '{slide.id}' is there already; give each its own name"
            report.say(pieces.deck, (*path, "id"), message)
        seen.add(slide.id)


def check_claims_of_slides(pieces: Pieces, report: Report) -> None:
    """Each slide's claims and sources exist, and it has one or the other: it carries a badge."""
    claims = {claim.id for claim in pieces.claims.value.claims}
    sources = {source.id for source in pieces.sources.value.sources}
    for path, slide in slides(pieces.deck.value):
        report.need_each(pieces.deck, (*path, "claims"), "claim", slide.claims, claims)
        report.need_each(pieces.deck, (*path, "sources"), "source", slide.sources, sources)
        if not (slide.claims or slide.sources):
            message = "nothing bears out its certainty; name claims or sources"
            report.say(pieces.deck, (*path, "certainty"), message)


def check_lists(pieces: Pieces, report: Report) -> None:
    """Nothing is listed twice, and nothing that is needed is left out."""
    for path, slide in slides(pieces.deck.value):
        for field in ("claims", "words", "extras", "answers", "questions"):
            named: Collection[str] = getattr(slide, field, ())
            report.once(pieces.deck, (*path, field), field.removesuffix("s"), named)
    for path, slide in options(pieces.deck.value):
        named = [option.id for option in slide.options]
        report.once(pieces.deck, (*path, "options"), "option", named, ("id",))


def check_answers(pieces: Pieces, report: Report) -> None:
    """The answer that fits is one of the answers, and Look again leads to a slide."""
    known = [slide.id for _, slide in slides(pieces.deck.value)]
    for path, slide in slides(pieces.deck.value):
        if isinstance(slide, CheckSlide | QuestionsSlide):
            report.need(pieces.deck, (*path, "fits"), "answer", slide.fits, slide.answers)
        if isinstance(slide, CheckSlide):
            report.need(pieces.deck, (*path, "look_again"), "slide", slide.look_again, known)


def check_options(pieces: Pieces, report: Report) -> None:
    """Each option's icon and sources exist, and its numbers say where they come from."""
    sources = {source.id for source in pieces.sources.value.sources}
    for path, slide in options(pieces.deck.value):
        for index, option in enumerate(slide.options):
            place = (*path, "options", index)
            report.need(pieces.deck, (*place, "icon"), "icon", option.icon, pieces.icons)
            _check_sources(pieces, report, place, option, sources)
            _check_people(pieces, report, place, option)


def _check_sources(
    pieces: Pieces, report: Report, path: FieldPath, option: Option, sources: Collection[str]
) -> None:
    for field, named in option.sources.items():
        place = (*path, "sources", field)
        if field not in CITED:
            message = f"'{field}' is no field of a card; the fields are: {', '.join(CITED)}"
            report.say(pieces.deck, place, message, of_key=True)
        report.need_each(pieces.deck, place, "source", named, sources)
    if option.people is not None:
        place = (*path, "people", "sources")
        report.need_each(pieces.deck, place, "source", option.people.sources, sources)


def _check_people(pieces: Pieces, report: Report, path: FieldPath, option: Option) -> None:
    people = option.people
    if people is None:
        return
    if not people.sources:
        message = "a number needs a source; name one, or remove the number"
        report.say(pieces.deck, (*path, "people", "sources"), message)
    if people.well is not None and people.well > people.better:
        message = f"those who got well are part of the {people.better}; write a smaller number"
        report.say(pieces.deck, (*path, "people", "well"), message)
