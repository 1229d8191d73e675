"""How lit areas are: by key frames, and where a picture has signals, by what the model does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from dmnkiosk.content.figure import Figure
from dmnkiosk.motion.easing import blend, clamp
from dmnkiosk.scene.looks import RegionLook
from dmnkiosk.scene.now import Now

PALE, BRIGHT = 0.15, 0.9
"""How lit an area is when its team is down, and when it is up."""

TEAMS = ("resting", "focus")
"""The roles of the two teams of a see-saw."""


@dataclass(frozen=True)
class Lights:
    """The light of one picture's areas.

    Attributes:
        figure: what its author wrote.
        looks: area -> its node and team.
    """

    figure: Figure
    looks: Mapping[str, RegionLook]

    def activity(self, region: str, now: Now) -> float:
        """How lit an area is, 0..1."""
        lit = now.keys.activity(region, now.progress)
        spec, busy = self.figure.signals, now.busy.get(self.looks[region].node)
        if spec is None or busy is None:
            return lit
        if spec.task is None:
            return clamp(lit + spec.light * busy)
        return blend(PALE, BRIGHT, clamp(busy))

    def teams(self, now: Now) -> Mapping[str, float]:
        """How busy each team is: 0 down, 1 up; empty without signals of a task."""
        if self.figure.signals is None or self.figure.signals.task is None:
            return {}
        return {
            role: sum(now.busy[node] for node in nodes) / len(nodes)
            for role, nodes in self.sides.items()
        }

    @cached_property
    def sides(self) -> Mapping[str, Sequence[str]]:
        """Role of a team -> the nodes of its areas that the picture shows."""
        shown = [self.looks[region] for panel in self.figure.panels for region in panel.show]
        found = {
            role: tuple(dict.fromkeys(look.node for look in shown if look.role == role))
            for role in TEAMS
        }
        return {role: nodes for role, nodes in found.items() if nodes}
