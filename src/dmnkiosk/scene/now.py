"""One moment of a stage: when it is, how far the run has come, and what the visitor did."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from dmnkiosk.brain.mix import Mix
from dmnkiosk.content.figure import PanelSpec
from dmnkiosk.motion.easing import clamp
from dmnkiosk.motion.level import Level
from dmnkiosk.scene.controls import Deeds
from dmnkiosk.scene.keyframes import KeyFrames


@dataclass(frozen=True)
class Now:
    """One moment, as a picture or as one of its panels lives it.

    Attributes:
        seconds: on the slide's own clock.
        progress: 0 at the start of the run, 1 at its end.
        deeds: what the visitor did so far.
        chosen: the area whose card is open.
        level: how much may move.
        keys: the key frames that hold.
        mix: the brain states that hold.
        busy: node -> how busy it is, where the picture has signals.
    """

    seconds: float
    progress: float
    deeds: Deeds
    chosen: str | None
    level: Level
    keys: KeyFrames = field(default_factory=KeyFrames)
    mix: Mix = ()
    busy: Mapping[str, float] = field(default_factory=dict)

    def within(self, panel: PanelSpec, keys: KeyFrames) -> "Now":
        """This moment as one panel lives it: in its own window, by its own key frames."""
        return replace(self, progress=within(panel, self.progress), keys=keys)


def within(panel: PanelSpec, progress: float) -> float:
    """A point of the picture's run as one of the panel's own run."""
    begin, end = panel.window
    return clamp((progress - begin) / max(end - begin, 1e-9))
