"""A slide's picture as its author writes it: panels, links, and what happens from start to end."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from dmnkiosk.content.ids import Certainty, Id, Share
from dmnkiosk.yamlfile.schema import Schema

View = Literal["side", "midline", "top", "head"]


class LinkSpec(Schema):
    """A link between two areas.

    Attributes:
        ends: the two areas it is drawn between.
        between: pairs of areas whose mean connectivity it shows; none means its own ends.
        bend: how far it bows, as a share of its length; above 0 to the left of start to end.
        evidence: cells that let it change; with none it keeps its healthy-rest width.
        only: the brain states in which the evidence speaks of this link; none means all it names.
    """

    id: Id
    ends: tuple[Id, Id]
    between: tuple[tuple[Id, Id], ...] = ()
    bend: float = Field(default=0.2, ge=-1.0, le=1.0)
    evidence: tuple[Id, ...] = ()
    only: tuple[Id, ...] = ()


class DiagramSpec(Schema):
    """A drawing that is not a brain, or that lies over one.

    Attributes:
        kind: a name in the registry of diagrams.
        options: settings of that kind, as plain words and numbers.
    """

    kind: Id
    options: Mapping[str, str | float] = {}


class KeyFrame(Schema):
    """What holds at one point of the run.

    Attributes:
        at: 0 is the start of the run, 1 its end.
        state: brain state whose connectivity the links show; none keeps the one before.
        moment: where the picture's course is, in the course's own unit; between two key frames it
            runs evenly.
        activity: area -> how lit it is; areas not named keep what they had (0.6 at first).
        labels: areas that carry a label from here on; none keeps the ones before.
    """

    at: Share
    state: Id | None = None
    moment: float | None = None
    activity: Mapping[Id, Share] = {}
    labels: tuple[Id, ...] | None = None


class PanelSpec(Schema):
    """One part of the picture: a brain, a drawing, or a drawing over a brain.

    Attributes:
        view: which outline is drawn; none for a drawing alone.
        show: areas that are colored.
        links: links between areas of this view.
        diagram: the drawing, in the view's millimeters or, alone, in its own.
        row: 0 for the upper row, 1 for the one below.
        weight: its share of its row's width, against the other panels of the row.
        window: the part of the picture's run in which this panel runs.
        run: its own key frames, within its window; none means the picture's.
        certainty: a badge under the panel, where a panel stands for another slide.
        room: millimeters that stay free for labels behind the brain, and above it.
    """

    view: View | None = None
    show: tuple[Id, ...] = ()
    links: tuple[LinkSpec, ...] = ()
    diagram: DiagramSpec | None = None
    row: int = Field(default=0, ge=0, le=1)
    weight: float = Field(default=1.0, gt=0.0)
    window: tuple[Share, Share] = (0.0, 1.0)
    run: tuple[KeyFrame, ...] = ()
    certainty: Certainty | None = None
    room: tuple[float, float] = (0.0, 0.0)


class SignalsSpec(Schema):
    """Signals that the network model makes while the picture runs; the areas' light follows them.

    Attributes:
        seed: which noise.
        runs: how many runs of the model are averaged; more make a quieter signal.
        task: the state whose steady response is the whole swing of the see-saw; none lets areas
            wander about what the key frames say.
        light: how far the areas' light wanders without a task, for one standard deviation.
    """

    seed: int = Field(ge=0)
    runs: int = Field(default=1, ge=1, le=1000)
    task: Id | None = None
    light: Share = 0.1


class Figure(Schema):
    """A picture and its run.

    Attributes:
        seconds: how long the run takes by itself.
        path: where the run goes by itself: the points it passes, in equal times.
        loop: whether the run starts again after its end, until the visitor moves it.
        waits: whether the run waits for the visitor, at its first point; still pictures, which hide
            nothing from those who do nothing, begin at its end.
        course: the course over sessions or time that the key frames' moments are of.
        signals: what the network model makes live.
        stills: where the run stops for those who chose still pictures; none means each key frame
            with a state, a moment or labels, and both ends.
        rows: the share of the picture's height of each row of panels.
        speed_tag: whether the words "10 times faster than life" are shown.
        idea_tag: whether the words "A picture of an idea ..." are shown.
    """

    seconds: float = Field(gt=0.0, le=60.0)
    path: tuple[Share, ...] = (0.0, 1.0)
    loop: bool = False
    waits: bool = False
    course: Id | None = None
    signals: SignalsSpec | None = None
    stills: tuple[Share, ...] = ()
    rows: tuple[float, ...] = (1.0,)
    panels: tuple[PanelSpec, ...]
    run: tuple[KeyFrame, ...] = ()
    speed_tag: bool = False
    idea_tag: bool = False

    @property
    def runs(self) -> bool:
        """Whether the picture goes from its start to its end by itself."""
        if self.waits:
            return False
        runs = (self.run, *(panel.run for panel in self.panels))
        drawn = self.signals or any(panel.diagram for panel in self.panels)
        return bool(drawn) or any(len(run) > 1 for run in runs)

    @property
    def moves(self) -> bool:
        """Whether there is anything to stop, or to see once more."""
        return self.runs or self.waits or any(panel.links for panel in self.panels)

    @property
    def still_start(self) -> float:
        """The point of the run at which still pictures begin."""
        return self.path[-1] if self.waits else self.path[0]

    def key_points(self) -> tuple[float, ...]:
        """Where the run stops for those who chose still pictures; one place when nothing runs."""
        drawn = any(panel.run or panel.diagram for panel in self.panels)
        if self.stills or not (self.run or drawn):
            return self.stills or self.path[:1]
        points = {0.0, 1.0, *self.path, *_key_points(self.run)}
        for panel in self.panels:
            begin, end = panel.window
            points |= {begin, end}
            points |= {begin + (end - begin) * at for at in _key_points(panel.run)}
        return tuple(sorted(points))


def _key_points(run: tuple[KeyFrame, ...]) -> set[float]:
    return {
        frame.at
        for frame in run
        if frame.labels is not None or frame.state is not None or frame.moment is not None
    }
