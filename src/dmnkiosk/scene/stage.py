"""A stage: one slide's picture, ready to be asked for any second."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from dmnkiosk.brain.courses import Course
from dmnkiosk.brain.model import Model
from dmnkiosk.brain.outlines import Outlines
from dmnkiosk.content.figure import Figure, PanelSpec
from dmnkiosk.motion.level import Level
from dmnkiosk.scene.controls import (
    PROGRESS,
    Deeds,
    Run,
    last_lit,
    light_of,
    lit_at,
    progress_at,
    run_of,
    still_after,
)
from dmnkiosk.scene.diagrams.registry import DIAGRAMS
from dmnkiosk.scene.flicker import spaced
from dmnkiosk.scene.frame import Frame, PanelFrame
from dmnkiosk.scene.geometry import Box, around
from dmnkiosk.scene.keyframes import KeyFrames
from dmnkiosk.scene.lights import Lights
from dmnkiosk.scene.looks import Evidence, RegionLook
from dmnkiosk.scene.marks import Mark
from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.scene.moments import Moments
from dmnkiosk.scene.now import Now, within
from dmnkiosk.scene.ribbons import Ribbons
from dmnkiosk.scene.signals import Signals

LIT_MORE = 0.35
"""How much a tapped or chosen area brightens."""


@dataclass(frozen=True)
class Stage:
    """One slide's picture. `frame_at` is a pure function: the same arguments, the same frame.

    Attributes:
        figure: what its author wrote.
        outlines: the shapes of every view.
        model: the network.
        courses: all courses by their ids.
        lights: choice -> areas that brighten while it is chosen.
        looks: area -> its node, team and words.
        evidence: link -> which states it may follow.
        words: the slide's drawn words.
    """

    figure: Figure
    outlines: Outlines
    model: Model
    courses: Mapping[str, Course]
    looks: Mapping[str, RegionLook]
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    lights: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)

    def frame_at(
        self,
        seconds: float,
        deeds: Deeds = (),
        level: Level = Level.FULL,
        chosen: str | None = None,
    ) -> Frame:
        """The picture at a second.

        Args:
            seconds: on the slide's own clock.
            deeds: what the visitor did so far.
            level: how much may move.
            chosen: the area whose card is open.
        """
        moved = any(deed.name == PROGRESS for deed in deeds)
        waits = self.figure.waits and level is Level.STILL and not moved
        progress = self.figure.still_start if waits else progress_at(self.run, seconds, deeds)
        now = Now(seconds, progress, deeds, chosen, level)
        panels = tuple(
            self._panel(panel, self._lived(panel, keys, now), began)
            for panel, keys, began in zip(self.figure.panels, self._keys, self._began, strict=True)
        )
        moves = level is not Level.STILL
        again = self.figure.loop and not moved
        running = moves and not again and seconds < still_after(self.run.rests_after, deeds)
        looping = moves and (again or self._loops(level))
        return Frame(panels, self.figure.rows, now.progress, running, looping)

    @cached_property
    def run(self) -> Run:
        """How the picture runs by itself."""
        return run_of(self.figure)

    def _loops(self, level: Level) -> bool:
        if self._signals is not None:
            return True
        drawn = any(panel.diagram for panel in self.figure.panels)
        return drawn or (level.drifts and any(panel.links for panel in self.figure.panels))

    def _lived(self, panel: PanelSpec, keys: KeyFrames, now: Now) -> Now:
        now = now.within(panel, keys)
        mix = now.keys.mix(now.progress, self.model, self._course)
        signals, wanders = self._signals, now.level.drifts
        busy = signals.busy(now.seconds, mix, wanders) if signals else {}
        return replace(now, mix=mix, busy=busy)

    def _panel(self, panel: PanelSpec, now: Now, began: Sequence[float | None]) -> PanelFrame:
        marks: list[Mark] = [self._region(region, now) for region in panel.show]
        links = zip(panel.links, began, strict=True)
        marks += [self._ribbons.mark(panel, link, now, first) for link, first in links]
        if panel.diagram is not None:
            marks += DIAGRAMS[panel.diagram.kind].draw(self._moments.at(panel, now))
        marks += self._labels(panel, now)
        view, certainty = panel.view, panel.certainty
        along = panel.diagram is not None and DIAGRAMS[panel.diagram.kind].along
        place = (self._box(panel), panel.row, panel.weight)
        return PanelFrame(view, *place, tuple(marks), certainty, along and view is None)

    def _box(self, panel: PanelSpec) -> Box:
        diagram = DIAGRAMS[panel.diagram.kind] if panel.diagram else None
        if panel.view is not None:
            left, bottom, right, top = self.outlines.box(panel.view)
            box = (left - panel.room[0], bottom, right, top + panel.room[1])
            return around(box, diagram.reach) if diagram and diagram.reach else box
        assert diagram is not None, "a panel has a view or a diagram: content checks it"
        return (0.0, 0.0, *diagram.extent)

    def _region(self, region: str, now: Now) -> RegionMark:
        look = self.looks[region]
        lit = self._lights.activity(region, now)
        seconds, glow = now.seconds, lit_at(now.seconds, now.deeds, region, self.lights)
        if now.level is Level.STILL:
            seconds, glow = math.inf, float(last_lit(now.deeds) == region)
        more = max(light_of(seconds, now.deeds, region, self.lights), glow)
        lit = min(lit + LIT_MORE * more, 1.0)
        return RegionMark(region, look.role, look.pattern, lit, region == now.chosen, glow)

    def _labels(self, panel: PanelSpec, now: Now) -> list[Mark]:
        if panel.view is None:
            return []
        shown = [r for r in now.keys.labels(now.progress) if r in panel.show]
        return [self._label(panel.view, region) for region in shown]

    def _label(self, view: str, region: str) -> LabelMark:
        look = self.looks[region]
        return LabelMark(region, self.outlines.anchor(view, region), look.name, look.team)

    @cached_property
    def _keys(self) -> tuple[KeyFrames, ...]:
        """The key frames of each panel, without those that follow each other too fast."""
        leg = self.run.seconds / (len(self.figure.path) - 1)
        return tuple(
            KeyFrames(
                spaced(panel.run or self.figure.run, leg * (panel.window[1] - panel.window[0]))
            )
            for panel in self.figure.panels
        )

    @cached_property
    def _began(self) -> tuple[tuple[float | None, ...], ...]:
        """Of each panel, how strong its links are where the picture begins."""
        found = []
        for panel, keys in zip(self.figure.panels, self._keys, strict=True):
            first = keys.mix(within(panel, self.figure.path[0]), self.model, self._course)
            found.append(tuple(self._ribbons.began(link, first) for link in panel.links))
        return tuple(found)

    @cached_property
    def _course(self) -> Course | None:
        return self.courses[self.figure.course] if self.figure.course else None

    @cached_property
    def _signals(self) -> Signals | None:
        return Signals(self.model, self.figure.signals) if self.figure.signals else None

    @cached_property
    def _moments(self) -> Moments:
        return Moments(self.run, self.model, self._course, self._signals, self._lights, self.words)

    @cached_property
    def _ribbons(self) -> Ribbons:
        return Ribbons(self.model, self.outlines, self.looks, self.evidence)

    @cached_property
    def _lights(self) -> Lights:
        return Lights(self.figure, self.looks)
