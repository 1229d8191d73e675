"""What is compared exists, and has words."""

from dmnkiosk.content.checks.report import SHOWN, Report
from dmnkiosk.content.compare import CompareState
from dmnkiosk.content.pieces import Pieces, Tongue
from dmnkiosk.yamlfile.document import FieldPath

MOST_VIEWS = 2
SECTION = "compare"


def check_views(pieces: Pieces, report: Report) -> None:
    """There is room for the views; labels are on what they show, and a link stands in one view."""
    views = pieces.deck.value.compare.views
    if not 1 <= len(views) <= MOST_VIEWS:
        message = f"there is room for {MOST_VIEWS} views; name one or two"
        report.say(pieces.deck, (SECTION, "views"), message)
    seen: set[str] = set()
    for number, view in enumerate(views):
        path = (SECTION, "views", number)
        report.need_each(pieces.deck, (*path, "labels"), SHOWN, view.labels, view.show)
        for index, link in enumerate(view.links):
            if link.id in seen:
                message = f"another view has the link '{link.id}'; give each its own name"
                report.say(pieces.deck, (*path, "links", index, "id"), message)
        seen |= {link.id for link in view.links}


def check_states(pieces: Pieces, report: Report) -> None:
    """The states that are offered exist, each once, and the first two are among them."""
    compare, known = pieces.deck.value.compare, [s.id for s in pieces.states.value.states]
    offered = [state.id for state in compare.states]
    report.once(pieces.deck, (SECTION, "states"), "state", offered, ("id",))
    report.need_each(pieces.deck, (SECTION, "first"), "offered state", compare.first, offered)
    for index, state in enumerate(compare.states):
        path = (SECTION, "states", index)
        report.need(pieces.deck, (*path, "id"), "state", state.id, known)
        if state.against is not None:
            report.need(pieces.deck, (*path, "against"), "state", state.against, known)


def check_moments(pieces: Pieces, report: Report) -> None:
    """Moments are of a course, and the course exists."""
    compare = pieces.deck.value.compare
    if compare.course is not None:
        known = [course.id for course in pieces.courses.value.courses]
        report.need(pieces.deck, (SECTION, "course"), "course", compare.course, known)
        return
    for index, state in enumerate(compare.states):
        if state.moment is not None:
            message = "a moment is of a course; name one under 'course'"
            report.say(pieces.deck, (SECTION, "states", index, "moment"), message)


def check_activity(pieces: Pieces, report: Report) -> None:
    """What a state lights is shown, and claims bear it out."""
    compare = pieces.deck.value.compare
    claims = {claim.id for claim in pieces.claims.value.claims}
    shown = list(dict.fromkeys(region for view in compare.views for region in view.show))
    for index, state in enumerate(compare.states):
        path = (SECTION, "states", index)
        report.need_keys(pieces.deck, (*path, "activity"), SHOWN, state.activity, shown)
        report.need_each(pieces.deck, (*path, "claims"), "claim", state.claims, claims)
        _check_claims(pieces, report, path, state)


def check_compare_words(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """States, links and labels have words."""
    compare, words = pieces.deck.value.compare, tongue.text.value.compare
    wanted = {
        "states": ("state", words.states, [state.id for state in compare.states]),
        "links": ("link", words.links, [link.id for link in compare.links()]),
        "labels": ("label", words.labels, [area for view in compare.views for area in view.labels]),
    }
    for field, (kind, found, needed) in wanted.items():
        report.same(tongue.text, (SECTION, field), kind, found, list(dict.fromkeys(needed)))


def check_compare_claims(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """A state with claims has words on how sure they are, and no other state has."""
    words = tongue.text.value.compare.states
    for state in pieces.deck.value.compare.states:
        if state.id in words and bool(state.claims) != bool(words[state.id].sure):
            remedy = "add 'sure:'" if state.claims else "remove 'sure:'"
            message = f"only a state with claims says how sure they are; {remedy}"
            report.say(tongue.text, (SECTION, "states", state.id), message, of_key=True)


def _check_claims(pieces: Pieces, report: Report, path: FieldPath, state: CompareState) -> None:
    if state.activity and not state.claims:
        message = "no claim bears this out; name one under 'claims'"
        report.say(pieces.deck, (*path, "activity"), message)
    if state.claims and not state.activity:
        report.say(pieces.deck, (*path, "claims"), "these claims light nothing; remove them")
