"""Two brain states side by side: what an author offers, and the picture of a pair of them."""

from collections.abc import Iterator, Mapping

from pydantic import Field

from dmnkiosk.content.claims import Cell
from dmnkiosk.content.evidence import LinkEvidence, evidence_of
from dmnkiosk.content.figure import Figure, KeyFrame, LinkSpec, PanelSpec, View
from dmnkiosk.content.ids import Direction, Id, Share
from dmnkiosk.yamlfile.schema import Schema


class CompareView(Schema):
    """One view of the brain; both states are shown in it, side by side.

    Attributes:
        show: areas that are colored.
        links: links between areas of this view.
        labels: areas that carry a label.
        height: its share of the picture's height, against the other views.
        room: millimeters that stay free for labels behind the brain, and above it.
    """

    view: View
    show: tuple[Id, ...] = ()
    links: tuple[LinkSpec, ...] = ()
    labels: tuple[Id, ...] = ()
    height: float = Field(default=1.0, gt=0.0)
    room: tuple[float, float] = (0.0, 0.0)

    def panel(self, row: int = 0, run: tuple[KeyFrame, ...] = ()) -> PanelSpec:
        """The view as a panel of a picture."""
        return PanelSpec(
            view=self.view, show=self.show, links=self.links, row=row, run=run, room=self.room
        )


class CompareState(Schema):
    """A brain state that can be chosen.

    Attributes:
        id: a brain state; its words stand under the same name.
        against: the state that studies read it against; none is the resting state.
        moment: where on the course it is drawn; none draws the state itself.
        activity: area -> how lit it is; areas not named are lit as in every picture.
        claims: what bears out that activity.
    """

    id: Id
    against: Id | None = None
    moment: float | None = None
    activity: Mapping[Id, Share] = {}
    claims: tuple[Id, ...] = ()

    def key_frame(self, view: CompareView) -> KeyFrame:
        """The one key frame of a view in this state."""
        lit = {region: share for region, share in self.activity.items() if region in view.show}
        return KeyFrame(at=0.0, state=self.id, moment=self.moment, activity=lit, labels=view.labels)


NO_START = ""
"""Two pictures side by side start from no state."""

Pair = tuple[CompareState, CompareState]
"""Before and after: what stands at the left, and at the right."""


class CompareSpec(Schema):
    """All that can be compared.

    Attributes:
        first: the states that are shown until a visitor chooses others.
        course: the course that moments are of.
        views: from above to below.
        states: in the order in which they are offered.
    """

    first: tuple[Id, Id]
    course: Id | None = None
    views: tuple[CompareView, ...]
    states: tuple[CompareState, ...]

    def pair(self, compared: tuple[str, str]) -> Pair:
        """The states of these names; an unknown name stands for that side's first state."""
        known = {state.id: state for state in self.states}
        before, after = (
            known[name if name in known else first]
            for name, first in zip(compared, self.first, strict=True)
        )
        return before, after

    def links(self) -> Iterator[LinkSpec]:
        """Every link, from view to view."""
        for view in self.views:
            yield from view.links

    def figure(self, pair: Pair) -> Figure:
        """The picture of a pair: a row for each view, with `before` at its left."""
        moving = any(state.moment is not None for state in pair)
        return Figure(
            seconds=1.0,
            course=self.course if moving else None,
            rows=tuple(view.height for view in self.views),
            panels=tuple(
                view.panel(row, (state.key_frame(view),))
                for row, view in enumerate(self.views)
                for state in pair
            ),
        )


def compared_evidence(link: LinkSpec, pair: Pair, cells: Mapping[str, Cell]) -> LinkEvidence:
    """The evidence of a link in the states of a pair; what is asked about is both of them."""
    return evidence_of(link, (NO_START, *(state.id for state in pair)), cells)


def is_known(link: LinkSpec, pair: Pair, rest: str, cells: Mapping[str, Cell]) -> bool:
    """Whether studies let us say how a link differs between the states of a pair.

    A state in which no cell speaks of the link is drawn as at rest. That is no finding: a
    difference from it is known only where the other state is read against it.
    """
    before, after = pair
    sides = ((before, after), (after, before))
    return all(
        state.id == rest or other.against == state.id or _is_told(link, state.id, cells)
        for state, other in sides
    )


def is_busy_known(pair: Pair, rest: str) -> bool:
    """Whether studies let us say how busy teams are: a state's claims speak against another one."""
    before, after = pair
    sides = ((before, after), (after, before))
    return any(state.claims and other.id == (state.against or rest) for state, other in sides)


def _is_told(link: LinkSpec, state: str, cells: Mapping[str, Cell]) -> bool:
    """Whether a cell gives the link a direction in this state, or says that it has none."""
    if link.only and state not in link.only:
        return False
    told = (Direction.UP, Direction.DOWN, Direction.NONE)
    return any(cells[cell].changes.get(state) in told for cell in link.evidence)
