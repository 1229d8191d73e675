"""Outlines of the brain in millimeters of MNI152 space, from `brain/outlines.json`."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

Point = tuple[float, float]
Box = tuple[float, float, float, float]

_NUMBER = re.compile(r"-?\d*\.?\d+")

HEAD = "head"
"""The view that shows the side view inside a head."""


@dataclass(frozen=True)
class Layer:
    """One still part of the anatomy.

    Attributes:
        kind: such as `cortex` or `sulci`.
        path: SVG path data in millimeters, y upward.
        level: 0 for the widest of several nested parts.
    """

    kind: str
    path: str
    level: int = 0


@dataclass(frozen=True)
class RegionOutline:
    """An area in one view.

    Attributes:
        path: its visible surface; empty when it lies wholly inside.
        deep_path: its see-through silhouette; empty when it has none.
        anchor: a point well inside, where its dot and its links end.
    """

    path: str
    deep_path: str
    anchor: Point


@dataclass(frozen=True)
class ViewOutline:
    """One view: side (left hemisphere), midline (right hemisphere) or top.

    Attributes:
        box: left, bottom, right, top in millimeters.
    """

    box: Box
    layers: tuple[Layer, ...]
    regions: Mapping[str, RegionOutline]


@dataclass(frozen=True)
class Outlines:
    """All views, and the head.

    Attributes:
        head_path: the head's profile, in the side view's millimeters.
        head_box: what must be seen of it.
    """

    views: Mapping[str, ViewOutline]
    head_path: str
    head_box: Box

    def box(self, view: str) -> Box:
        """What must be seen of a view, in millimeters."""
        return self.head_box if view == HEAD else self.views[view].box

    def view(self, view: str) -> ViewOutline:
        """The outline of a view; the head shows the side view."""
        return self.views["side" if view == HEAD else view]

    def anchor(self, view: str, region: str) -> Point:
        """Where an area's dot stands.

        Raises:
            KeyError: the view does not show that area.
        """
        return self.view(view).regions[region].anchor

    def shows(self, view: str, region: str) -> bool:
        """Whether a view shows an area."""
        return region in self.view(view).regions


def read_outlines(path: Path) -> Outlines:
    """The outlines of a file that `tools/anatomy` built."""
    raw = json.loads(path.read_text("utf-8"))
    head = raw["head"]
    views = {name: _view(view) for name, view in raw["views"].items()}
    return Outlines(views, head["path"], hull([head["path"]]))


def _view(raw: Mapping[str, object]) -> ViewOutline:
    layers = raw["layers"]
    regions = raw["regions"]
    assert isinstance(layers, list), "built by tools/anatomy"
    assert isinstance(regions, dict), "built by tools/anatomy"
    return ViewOutline(
        hull([row["path"] for row in layers]),
        tuple(Layer(row["kind"], row["path"], row.get("level") or 0) for row in layers),
        {name: _region(row) for name, row in regions.items()},
    )


def hull(paths: Sequence[str]) -> Box:
    """The rectangle around all points of some paths, in millimeters."""
    numbers = [float(n) for path in paths for n in _NUMBER.findall(path)]
    across, upward = numbers[0::2], numbers[1::2]
    return (min(across), min(upward), max(across), max(upward))


def _region(raw: Mapping[str, object]) -> RegionOutline:
    anchor, parts = raw["anchor"], raw["parts"]
    assert isinstance(anchor, list), "built by tools/anatomy"
    assert isinstance(parts, list), "built by tools/anatomy"
    surface = [part["path"] for part in parts if part["depth"] != "deep"]
    deep = [part["path"] for part in parts if part["depth"] == "deep"]
    return RegionOutline("".join(surface), "".join(deep), (anchor[0], anchor[1]))
