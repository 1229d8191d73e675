"""Links as ribbons: functional connectivity from the model, as far as evidence lets it show."""

from collections.abc import Mapping
from dataclasses import dataclass

from dmnkiosk.brain.mix import Mix
from dmnkiosk.brain.model import Model
from dmnkiosk.brain.outlines import Outlines
from dmnkiosk.content.figure import LinkSpec, PanelSpec
from dmnkiosk.scene.geometry import bowed
from dmnkiosk.scene.looks import Evidence, RegionLook
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.now import Now
from dmnkiosk.scene.pulses import pulses_at, tilt_at


@dataclass(frozen=True)
class Ribbons:
    """The links of one picture.

    Attributes:
        model: the network.
        outlines: the shapes of every view.
        looks: area -> its node.
        evidence: link -> which states it may follow.
    """

    model: Model
    outlines: Outlines
    looks: Mapping[str, RegionLook]
    evidence: Mapping[str, Evidence]

    def mark(self, panel: PanelSpec, link: LinkSpec, now: Now, began: float | None) -> LinkMark:
        """A link at a moment; `began` is its strength at the start of its panel."""
        assert panel.view is not None, "a link needs a view: content checks it"
        start, end = (self.outlines.anchor(panel.view, region) for region in link.ends)
        evidence = self.evidence.get(link.id, Evidence())
        drifts = now.level.drifts
        return LinkMark(
            link.id,
            link.ends,
            start,
            bowed(start, end, link.bend),
            end,
            self._strength(link, evidence.keep(now.mix, self.model)),
            evidence.uncertain,
            pulses_at(link.id, now.seconds) if drifts else (),
            tilt_at(now.seconds) if drifts else 0.0,
            began,
        )

    def began(self, link: LinkSpec, first: Mix) -> float | None:
        """The strength of a link in the brain states its panel begins with, if it may move."""
        evidence = self.evidence.get(link.id, Evidence())
        return self._strength(link, evidence.keep(first, self.model)) if evidence.states else None

    def _strength(self, link: LinkSpec, mix: Mix) -> float:
        pairs = link.between or (link.ends,)
        found = [
            self.model.strength(mix, self.looks[one].node, self.looks[other].node)
            for one, other in pairs
        ]
        return sum(found) / len(found)
