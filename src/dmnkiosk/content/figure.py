"""A slide's picture as its author writes it: panels, links, and what happens from start to end."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from dmnkiosk.content.ids import Certainty, Id, Share, Text
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
        activity: area -> how lit it is; areas not named keep what they had (0.6 at first).
        labels: areas that carry a label from here on; none keeps the ones before.
    """

    at: Share
    state: Id | None = None
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


class Figure(Schema):
    """A picture and its run.

    Attributes:
        seconds: how long the run takes by itself.
        path: where the run goes by itself: the points it passes, in equal times.
        rows: the share of the picture's height of each row of panels.
        speed_tag: whether the words "10 times faster than life" are shown.
        idea_tag: whether the words "A picture of an idea ..." are shown.
    """

    seconds: float = Field(gt=0.0, le=60.0)
    path: tuple[Share, ...] = (0.0, 1.0)
    rows: tuple[float, ...] = (1.0,)
    panels: tuple[PanelSpec, ...]
    run: tuple[KeyFrame, ...] = ()
    speed_tag: bool = False
    idea_tag: bool = False


class ChoiceSpec(Schema):
    """A choice that the visitor can make.

    Attributes:
        at: where the run goes when it is chosen; none leaves it.
        light: areas that grow brighter while it is chosen.
        icon: a picture on its button.
    """

    id: Id
    at: Share | None = None
    light: tuple[Id, ...] = ()
    icon: Text | None = None


class SliderControl(Schema):
    """Moves along the run; each stop can have words of its own.

    Attributes:
        steps: how many steps it has from end to end (each a tap or a key press).
        count: what the right end counts to, for the gap {n} of its value words.
    """

    kind: Literal["slider"]
    stops: tuple[ChoiceSpec, ...]
    steps: int = Field(default=10, ge=1, le=100)
    count: int | None = None


class ChoicesControl(Schema):
    """A few choices, one at a time."""

    kind: Literal["choices"]
    choices: tuple[ChoiceSpec, ...]


class GuessControl(Schema):
    """A guess, then Show me. Nothing is right or wrong."""

    kind: Literal["guess"]
    choices: tuple[ChoiceSpec, ...]


class RegionsControl(Schema):
    """The areas of the picture are what is tapped."""

    kind: Literal["regions"]
    regions: tuple[Id, ...]


Control = Annotated[
    SliderControl | ChoicesControl | GuessControl | RegionsControl, Field(discriminator="kind")
]
