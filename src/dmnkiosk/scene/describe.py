"""What a picture shows, what is moving and what just changed: sentences for the ear. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from dmnkiosk.content.words import SlideWords
from dmnkiosk.scene.differences import link_change
from dmnkiosk.scene.frame import Frame
from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark

PALE, BRIGHT = 0.35, 0.75
"""An area is called pale below the one activity, and bright from the other one on."""

MORE_LIT = 0.2
"""A change of how lit an area is that is told of; smaller ones come and go by themselves."""

THIN, THICK = {False: 0.25, True: 0.18}, {False: 0.42, True: 0.21}
"""A link is called thin below the one |FC|, and thick from the other one on. Links that see-saw
are weaker in the model than those that move together."""


class Say(Protocol):
    """The interface's words by key, as a catalog gives them."""

    def __call__(self, key: str, **gaps: object) -> str:
        """The words, their gaps filled."""
        ...


@dataclass(frozen=True)
class Names:
    """What areas are called.

    Attributes:
        areas: area -> its plain name.
        teams: area -> the name of its team.
    """

    areas: Mapping[str, str]
    teams: Mapping[str, str]


@dataclass(frozen=True)
class Told:
    """One sentence or two about a part of the picture.

    Attributes:
        about: what they are about, such as `motion` or `link mood-front`.
        text: the words.
    """

    about: str
    text: str


def scene(words: SlideWords, *, over: bool) -> Iterator[Told]:
    """What the picture shows, in its author's words: at first, and when it has come to its end."""
    yield Told("start", words.start)
    if over:
        yield Told("end", words.end)


def motion(frame: Frame, say: Say, *, paused: bool, runs: bool = True) -> Told:
    """What is moving; `runs` says whether the picture has anything that runs to an end."""
    if paused and (frame.running or frame.looping):
        return Told("stop", say("see-paused"))
    if frame.running and runs:
        return Told("motion", say("see-runs"))
    return Told("motion", say("see-loops" if frame.looping else "see-rests"))


def views(frame: Frame, say: Say) -> Iterator[Told]:
    """Which side of the brain each panel shows; the same side is named once."""
    for view in dict.fromkeys(panel.view for panel in frame.panels if panel.view):
        yield Told(f"view {view}", say(f"see-{view}"))


def areas(frame: Frame, names: Names, say: Say) -> dict[str, Told]:
    """How lit each area is, by its id; where it stands twice, as it is lit most."""
    return {
        region: Told(
            f"area {region}",
            say(_lit(activity), area=names.areas[region], team=names.teams[region]),
        )
        for region, activity in _activities(frame).items()
        if region in names.areas
    }


def links(frame: Frame, names: Names, say: Say) -> dict[str, Told]:
    """Every link by its id: how thick it is, how its areas move, and whether studies differ."""
    found = {}
    for link in _links(frame).values():
        one, other = (names.areas[end] for end in link.ends)
        sentences = [say(_drawn(link), one=one, other=other)]
        sentences += [say("see-link-unsure")] if link.uncertain else []
        found[link.link] = Told(f"link {link.link}", " ".join(sentences))
    return found


def changes(before: Frame, after: Frame, names: Names, say: Say) -> Iterator[Told]:
    """What is different in the picture now: links, how lit areas are, and what carries a label."""
    now = _links(after)
    for name, link in _links(before).items():
        change = link_change(link.strength, now[name].strength) if name in now else None
        if change is not None:
            one, other = (names.areas[end] for end in link.ends)
            yield Told(f"change {name}", say(f"see-change-{change}", one=one, other=other))
    yield from _brighter(_activities(before), _activities(after), names, say)
    for region in _labels(after) - _labels(before):
        yield Told(f"label {region}", say("see-label", area=names.areas[region]))


def _brighter(
    before: Mapping[str, float], after: Mapping[str, float], names: Names, say: Say
) -> Iterator[Told]:
    for region, activity in before.items():
        more = after.get(region, activity) - activity
        if region in names.areas and abs(more) >= MORE_LIT:
            key = "see-brighter" if more > 0.0 else "see-paler"
            yield Told(f"light {region}", say(key, area=names.areas[region]))


def _lit(activity: float) -> str:
    if activity < PALE:
        return "see-area-pale"
    return "see-area-bright" if activity >= BRIGHT else "see-area-lit"


def _drawn(link: LinkMark) -> str:
    kind, strength = "see-saw" if link.see_saw else "together", abs(link.strength)
    if strength < THIN[link.see_saw]:
        return f"see-{kind}-thin"
    return f"see-{kind}-thick" if strength >= THICK[link.see_saw] else f"see-{kind}-link"


def _activities(frame: Frame) -> dict[str, float]:
    found: dict[str, float] = {}
    for panel in frame.panels:
        for mark in panel.marks:
            if isinstance(mark, RegionMark):
                found[mark.region] = max(mark.activity, found.get(mark.region, 0.0))
    return found


def _links(frame: Frame) -> dict[str, LinkMark]:
    marks = (mark for panel in frame.panels for mark in panel.marks)
    return {mark.link: mark for mark in marks if isinstance(mark, LinkMark)}


def _labels(frame: Frame) -> set[str]:
    marks = (mark for panel in frame.panels for mark in panel.marks)
    return {mark.region for mark in marks if isinstance(mark, LabelMark)}
