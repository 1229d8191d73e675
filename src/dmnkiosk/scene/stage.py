"""A stage: one slide's picture, ready to be asked for any second."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from dmnkiosk.brain.outlines import Outlines
from dmnkiosk.brain.states import States
from dmnkiosk.content.figure import Figure, LinkSpec, PanelSpec
from dmnkiosk.motion.easing import blend, clamp
from dmnkiosk.scene.controls import (
    Deeds,
    Run,
    lit_at,
    picked,
    picks_of,
    progress_at,
    still_after,
)
from dmnkiosk.scene.diagrams.moment import Moment
from dmnkiosk.scene.diagrams.registry import DIAGRAMS
from dmnkiosk.scene.frame import Frame, PanelFrame
from dmnkiosk.scene.geometry import Box, around, bowed
from dmnkiosk.scene.keyframes import KeyFrames
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.scene.pulses import pulses_at, tilt_at

LIT_MORE = 0.35
"""How much a tapped or chosen area brightens."""


@dataclass(frozen=True)
class RegionLook:
    """What a stage must know of an area, in one language.

    Attributes:
        node: its node in the network model.
        role, pattern: of its team.
        name, team: its label.
    """

    node: str
    role: str
    pattern: str
    name: str
    team: str


@dataclass(frozen=True)
class Evidence:
    """Which states a link may follow, and whether that is uncertain.

    Attributes:
        states: the brain states in which the evidence lets it leave its healthy-rest width.
        uncertain: whether it carries the `?` badge.
    """

    states: frozenset[str] = frozenset()
    uncertain: bool = False


@dataclass(frozen=True)
class Stage:
    """One slide's picture. `frame_at` is a pure function: the same arguments, the same frame.

    Attributes:
        figure: what its author wrote.
        lights: choice -> areas that brighten while it is chosen.
        looks: area -> its node, team and words.
        evidence: link -> which states it may follow.
        words: the slide's drawn words.
    """

    figure: Figure
    outlines: Outlines
    states: States
    looks: Mapping[str, RegionLook]
    evidence: Mapping[str, Evidence]
    lights: Mapping[str, tuple[str, ...]]
    words: Mapping[str, str]

    def frame_at(
        self, seconds: float, deeds: Deeds = (), chosen: str | None = None, still: bool = False
    ) -> Frame:
        """The picture at a second.

        Args:
            seconds: on the slide's own clock.
            deeds: what the visitor did so far.
            chosen: the area whose card is open.
            still: whether pulses and drifting rest.
        """
        run = Run(self.figure.seconds, self.figure.path)
        progress = progress_at(run, seconds, deeds)
        now = _Now(seconds, progress, deeds, chosen, still)
        panels = tuple(
            self._panel(panel, now.within(panel, self.figure)) for panel in self.figure.panels
        )
        running = seconds < still_after(self.figure.seconds, deeds)
        looping = any(panel.links or panel.diagram for panel in self.figure.panels)
        return Frame(panels, self.figure.rows, progress, running, looping)

    def _panel(self, panel: PanelSpec, now: "_Now") -> PanelFrame:
        marks: list[Mark] = [self._region(region, now) for region in panel.show]
        marks += [self._link(panel, link, now) for link in panel.links]
        if panel.diagram is not None:
            marks += DIAGRAMS[panel.diagram.kind].draw(self._moment(panel, now))
        marks += self._labels(panel, now)
        box, certainty = self._box(panel), panel.certainty
        return PanelFrame(panel.view, box, panel.row, panel.weight, tuple(marks), certainty)

    def _box(self, panel: PanelSpec) -> Box:
        diagram = DIAGRAMS[panel.diagram.kind] if panel.diagram else None
        if panel.view is not None:
            box = self.outlines.box(panel.view)
            return around(box, diagram.reach) if diagram and diagram.reach else box
        assert diagram is not None, "a panel has a view or a diagram: content checks it"
        return (0.0, 0.0, *diagram.extent)

    def _region(self, region: str, now: "_Now") -> RegionMark:
        look = self.looks[region]
        activity = now.keys.activity(region, now.progress)
        more = lit_at(now.seconds, now.deeds, region)
        if region in self.lights.get(picked(now.deeds) or "", ()):
            more = 1.0
        lit = min(activity + LIT_MORE * more, 1.0)
        return RegionMark(region, look.role, look.pattern, lit, region == now.chosen)

    def _link(self, panel: PanelSpec, link: LinkSpec, now: "_Now") -> LinkMark:
        assert panel.view is not None, "a link needs a view: content checks it"
        start, end = (self.outlines.anchor(panel.view, region) for region in link.ends)
        strength = self._strength(link, now)
        pulses = () if now.still else pulses_at(link.id, now.seconds)
        tilt = 0.0 if now.still else tilt_at(now.seconds)
        evidence = self.evidence.get(link.id, Evidence())
        control = bowed(start, end, link.bend)
        return LinkMark(
            link.id, link.ends, start, control, end, strength, evidence.uncertain, pulses, tilt
        )

    def _strength(self, link: LinkSpec, now: "_Now") -> float:
        before, after, share = now.keys.states(now.progress, self.states.rest)
        return blend(self._mean(link, before), self._mean(link, after), share)

    def _mean(self, link: LinkSpec, state: str) -> float:
        allowed = self.evidence.get(link.id, Evidence()).states
        state = state if state in allowed else self.states.rest
        pairs = link.between or (link.ends,)
        values = [
            self.states.strength(state, self.looks[a].node, self.looks[b].node) for a, b in pairs
        ]
        return sum(values) / len(values)

    def _labels(self, panel: PanelSpec, now: "_Now") -> list[Mark]:
        if panel.view is None:
            return []
        shown = [r for r in now.keys.labels(now.progress) if r in panel.show]
        return [self._label(panel.view, region) for region in shown]

    def _label(self, view: str, region: str) -> LabelMark:
        look = self.looks[region]
        return LabelMark(region, self.outlines.anchor(view, region), look.name, look.team)

    def _moment(self, panel: PanelSpec, now: "_Now") -> Moment:
        options = panel.diagram.options if panel.diagram else {}
        picks = picks_of(now.deeds)
        earlier = tuple((a.pick, b.seconds - a.seconds) for a, b in pairwise(picks))
        last = picks[-1] if picks else None
        seconds = 0.0 if now.still else now.seconds
        return Moment(
            seconds,
            now.progress,
            last.pick if last else None,
            now.seconds - last.seconds if last else 0.0,
            earlier=earlier,
            words=self.words,
            options=options,
        )


@dataclass(frozen=True)
class _Now:
    seconds: float
    progress: float
    deeds: Deeds
    chosen: str | None
    still: bool
    keys: KeyFrames = field(default_factory=KeyFrames)

    def within(self, panel: PanelSpec, figure: Figure) -> "_Now":
        """This moment as one panel lives it: in its own window, by its own key frames."""
        begin, end = panel.window
        progress = clamp((self.progress - begin) / max(end - begin, 1e-9))
        return replace(self, progress=progress, keys=KeyFrames(panel.run or figure.run))
