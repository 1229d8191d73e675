"""A link between two areas: functional connectivity, drawn as a ribbon."""

from dataclasses import dataclass

from dmnkiosk.scene.geometry import Point


@dataclass(frozen=True)
class LinkMark:
    """A curved ribbon from one area's dot to another's.

    Attributes:
        link: its id.
        ends: the two areas.
        start, control, end: a quadratic Bézier curve in the panel's millimeters.
        strength: FC -1..1; below 0 the two areas see-saw.
        uncertain: whether it carries the `?` badge.
        pulses: where its moving pulses are, each 0..1 along the curve.
        tilt: -1..1, how a see-saw link rocks at this moment.
        began: the strength that it had when the picture began; none when nothing may move it.
    """

    link: str
    ends: tuple[str, str]
    start: Point
    control: Point
    end: Point
    strength: float
    uncertain: bool
    pulses: tuple[float, ...] = ()
    tilt: float = 0.0
    began: float | None = None

    @property
    def see_saw(self) -> bool:
        """Whether the two areas move in opposite ways."""
        return self.strength < 0.0
