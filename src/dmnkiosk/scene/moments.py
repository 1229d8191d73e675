"""What a panel's drawing is told of a moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from dmnkiosk.brain.courses import Course
from dmnkiosk.brain.dynamics import Array
from dmnkiosk.brain.model import Model
from dmnkiosk.content.figure import PanelSpec
from dmnkiosk.motion.level import Level
from dmnkiosk.scene.controls import Run, picks_of, progress_at
from dmnkiosk.scene.diagrams.moment import LONG_AGO, Moment
from dmnkiosk.scene.diagrams.registry import DIAGRAMS
from dmnkiosk.scene.lights import Lights
from dmnkiosk.scene.now import Now, within
from dmnkiosk.scene.signals import Signals, Trace


@dataclass(frozen=True)
class Moments:
    """The moments of one picture.

    Attributes:
        run: how it runs by itself.
        model: the network.
        course: what its key frames' moments are of, or none.
        signals: what the model makes live, or none.
        lights: how lit its areas are.
        words: the slide's drawn words.
    """

    run: Run
    model: Model
    course: Course | None
    signals: Signals | None
    lights: Lights
    words: Mapping[str, str]

    def at(self, panel: PanelSpec, now: Now) -> Moment:
        """The moment as a panel lives it. In still pictures, whatever began is long over."""
        picks = picks_of(now.deeds)
        earlier = tuple((a.pick, b.seconds - a.seconds) for a, b in pairwise(picks))
        last, stands = picks[-1] if picks else None, now.level is Level.STILL
        held = now.seconds - last.seconds if last else 0.0
        return Moment(
            LONG_AGO if stands else now.seconds,
            now.progress,
            last.pick if last else None,
            LONG_AGO if stands and last else held,
            words=self.words,
            options=panel.diagram.options if panel.diagram else {},
            earlier=earlier,
            drifts=now.level.drifts,
            course=self.course,
            at=now.keys.moment(now.progress) or 0.0,
            busy=self.lights.teams(now),
            traces=self._traces(panel, now),
        )

    def _traces(self, panel: PanelSpec, now: Now) -> Mapping[str, Trace]:
        kind = DIAGRAMS[panel.diagram.kind] if panel.diagram else None
        if self.signals is None or kind is None or not kind.traced:
            return {}

        def shares_at(seconds: Array) -> Array:
            run = (progress_at(self.run, max(s, 0.0), now.deeds) for s in seconds.tolist())
            progress = np.array([within(panel, at) for at in run])
            return now.keys.shares(progress, self.model, self.course)

        return self.signals.traces(now.seconds, shares_at, self.lights.sides, now.level.drifts)
