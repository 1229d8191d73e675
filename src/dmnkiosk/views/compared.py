"""What is told of two pictures side by side. Values only."""

from dataclasses import dataclass

from dmnkiosk.content.compare import Pair, compared_evidence, is_busy_known, is_known
from dmnkiosk.content.evidence import LinkEvidence
from dmnkiosk.content.ids import Certainty
from dmnkiosk.content.library import Language, Library
from dmnkiosk.scene.differences import Difference, differences, sides
from dmnkiosk.scene.frame import Frame
from dmnkiosk.texts.joined import joined


@dataclass(frozen=True)
class ChangeText:
    """One difference in words.

    Attributes:
        about: what How sure? is asked of: a link, or a team by its color role.
        name: whom it is about.
        change: what is different.
        badge: how sure the field is.
    """

    about: str
    name: str
    change: str
    badge: str


@dataclass(frozen=True)
class Told:
    """All that is told of two pictures.

    Attributes:
        changes: a line for each difference.
        line: what is said of all else.
    """

    changes: tuple[ChangeText, ...]
    line: str


@dataclass(frozen=True)
class Grounds:
    """Why a difference is shown.

    Attributes:
        certainty: how sure the least sure of what bears it out is; none when nothing does.
        sources: ids of its sources, without repeats.
        link: the evidence of a link; none for a team.
    """

    certainty: Certainty | None
    sources: tuple[str, ...]
    link: LinkEvidence | None = None


def told(frame: Frame, pair: Pair, library: Library, language: Language) -> Told:
    """The differences of the picture of a pair, against the left one."""
    say = language.interface.say
    if pair[0] == pair[1]:
        return Told((), say("compare-twins"))
    found = differences(*sides(frame))
    known = [one for one in found if _is_known(one.about, pair, library)]
    changes = tuple(_change(one, pair, library, language) for one in known)
    if found and not known:
        return Told((), say("compare-all-unknown"))
    links = {link.id for link in library.deck.compare.links()}
    moved = {one.about for one in found} & links
    lines = [say("compare-some-unknown")] if len(known) < len(found) else []
    lines += [] if moved == links else [say("compare-others" if moved else "compare-none")]
    return Told(changes, joined(*lines))


def grounds(about: str, pair: Pair, library: Library) -> Grounds:
    """What bears out that a link, or a team by its role, differs between the states of a pair."""
    for link in library.deck.compare.links():
        if link.id == about:
            found = compared_evidence(link, pair, library.cells)
            return Grounds(found.certainty, found.sources, found)
    claims = [library.claims[claim] for state in pair for claim in state.claims]
    least = max((c.certainty for c in claims), key=list(Certainty).index, default=None)
    sources = dict.fromkeys(source for claim in claims for source in claim.sources)
    return Grounds(least, tuple(sources))


def _is_known(about: str, pair: Pair, library: Library) -> bool:
    """Whether studies let us say how a link, or a team by its role, differs within a pair."""
    rest, cells = library.model.rest, library.cells
    for link in library.deck.compare.links():
        if link.id == about:
            return is_known(link, pair, rest, cells)
    return is_busy_known(pair, rest)


def _change(one: Difference, pair: Pair, library: Library, language: Language) -> ChangeText:
    certainty = grounds(one.about, pair, library).certainty
    badge = language.text.certainty[certainty].badge if certainty else ""
    change = language.interface.say(f"compare-{one.change}")
    return ChangeText(one.about, _name(one.about, library, language), change, badge)


def _name(about: str, library: Library, language: Language) -> str:
    links = language.text.compare.links
    if about in links:
        return links[about]
    team = next(network.id for network in library.networks.values() if network.role == about)
    return language.text.networks[team].name
