"""Write resources/brain: `python -m tools.anatomy.build --cache DIR --out resources/brain`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from tools.anatomy import sources
from tools.anatomy.anchors import anchor, anchor_left
from tools.anatomy.areas import area_paths
from tools.anatomy.arrays import Mask
from tools.anatomy.head import head
from tools.anatomy.hindbrain import find_cerebellum, hindbrain_layers
from tools.anatomy.midline import cut_layers, thalamus_path
from tools.anatomy.refine import FineCortex, refine
from tools.anatomy.relief import Layer, relief, wall_layer
from tools.anatomy.silhouettes import buried_path, nucleus_path
from tools.anatomy.sources import Volumes
from tools.anatomy.surfaces import surface_points
from tools.anatomy.views import VIEWS, Scene, View, scene

ABOUT = (
    "Outlines in MNI152 millimeters, v up, nothing negated: u = MNI y and v = MNI z (side, midline)"
    " or v = MNI x (top). Shown with u growing to the left, every view faces left. Paths are SVG"
    " with absolute M, C and Z, filled even-odd. Layers stand in painting order. A region has one"
    " part per depth (surface: seen; edge: seen at the rim of the view; deep: hidden, seen through"
    " the brain), main part first; its anchor lies inside the largest piece of the first part (top:"
    " of that part's left half). For illustration and education only; not for diagnosis or for"
    " aiming stimulation."
)
SOURCE = (
    "Modified from fsaverage5 and the Desikan-Killiany atlas (FreeSurfer) and from the MNI ICBM152"
    " 2009a symmetric template; see NOTICE.txt. The head is drawn by hand."
)
BEHIND_CORTEX = ("brainstem", "cerebellum", "folia")
BELOW_CORTEX = ("cerebellum", "folia", "brainstem", "vermis", "fissures", "arbor")

Part = dict[str, str]


def main() -> None:
    """Read the arguments and write outlines.json and surfaces.json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path, required=True, help="folder for the wheels")
    parser.add_argument("--out", type=Path, default=Path("resources/brain"))
    arguments = parser.parse_args()
    halves, volumes = sources.load(arguments.cache)
    fine = {side: refine(half) for side, half in halves.items()}
    arguments.out.mkdir(parents=True, exist_ok=True)
    _write(arguments.out / "outlines.json", _outlines(fine, volumes))
    _write(arguments.out / "surfaces.json", surface_points(halves, volumes))


def _write(file: Path, content: dict[str, Any]) -> None:
    """Compact JSON with one line for each second-level entry, so that differences can be read."""
    file.write_text(_lines(content, depth=4 if "views" in content else 1) + "\n", encoding="utf-8")


def _lines(content: object, depth: int) -> str:
    if depth == 0 or not isinstance(content, dict | list) or _is_point(content):
        return json.dumps(content, separators=(",", ":"))
    if isinstance(content, list):
        return "[\n" + ",\n".join(_lines(item, 0) for item in content) + "\n]"
    pairs = (f"{json.dumps(key)}:{_lines(item, depth - 1)}" for key, item in content.items())
    return "{\n" + ",\n".join(pairs) + "\n}"


def _is_point(content: object) -> bool:
    return isinstance(content, list) and all(
        isinstance(item, int | float | str) for item in content
    )


def _outlines(fine: dict[str, FineCortex], volumes: Volumes) -> dict[str, Any]:
    cerebellum = find_cerebellum(volumes)
    views = {view.name: _view(view, fine, volumes, cerebellum) for view in VIEWS}
    return {"about": ABOUT, "source": SOURCE, "views": views, "head": head()}


def _view(
    view: View, fine: dict[str, FineCortex], volumes: Volumes, cerebellum: Mask
) -> dict[str, Any]:
    seen = scene(view, fine)
    frame = view.frame
    layers = _layers(seen, volumes, cerebellum)
    return {
        "plane": ["xyz"[axis] for axis in view.axes],
        "hemisphere": view.sides[0] if len(view.sides) == 1 else "both",
        "bounds_mm": [frame.u0, frame.u1, frame.v0, frame.v1],
        "layers": layers,
        "regions": _regions(seen, fine, volumes, _in_front(view, layers)),
    }


def _layers(seen: Scene, volumes: Volumes, cerebellum: Mask) -> list[Layer]:
    view = seen.view
    if view.name == "top":
        return relief(seen)
    hindbrain = hindbrain_layers(volumes, cerebellum, view.frame, view.sides[0])
    if view.name == "side":
        return [layer for kind in BEHIND_CORTEX for layer in hindbrain[kind]] + relief(seen)
    cut = {**hindbrain, **cut_layers(volumes, cerebellum)}
    thalamus: Layer = {"kind": "thalamus", "path": thalamus_path(volumes)}
    middle = [wall_layer(seen), *cut["corpus-callosum"], thalamus]
    return [*relief(seen), *middle, *(layer for kind in BELOW_CORTEX for layer in cut[kind])]


def _in_front(view: View, layers: list[Layer]) -> list[str]:
    """Paths that stand between the eye and the cortex."""
    kinds = ("cerebellum", "vermis") if view.name == "midline" else ()
    return [str(layer["path"]) for layer in layers if layer["kind"] in kinds]


def _regions(
    seen: Scene, fine: dict[str, FineCortex], volumes: Volumes, in_front: list[str]
) -> dict[str, Any]:
    parts: dict[str, list[Part]] = {}
    for region, text in area_paths(seen, in_front).items():
        depth = seen.view.areas[region.removesuffix("-left").removesuffix("-right")]
        parts.setdefault(region, []).append({"depth": depth, "path": text})
    for region, part in _hidden(seen.view, fine, volumes):
        parts.setdefault(region, []).append(part)
    place = anchor_left if seen.view.name == "top" else anchor
    return {
        region: {"anchor": place(found[0]["path"]), "parts": found}
        for region, found in parts.items()
    }


def _hidden(view: View, fine: dict[str, FineCortex], volumes: Volumes) -> list[tuple[str, Part]]:
    """What no view of the surface shows: insula and nuclei, and the thalamus where it is cut."""
    if view.name == "top":
        return []
    side, frame = view.sides[0], view.frame

    def deep(region: str) -> tuple[str, Part]:
        return region, {"depth": "deep", "path": nucleus_path(volumes, region, side, frame)}

    both = [deep("hippocampus"), deep("amygdala")]
    if view.name == "midline":
        return [*both, ("thalamus", {"depth": "surface", "path": thalamus_path(volumes)})]
    buried = [
        (area, {"depth": "deep", "path": buried_path(fine[side], area, frame)})
        for area in ("insula", "visual")
    ]
    return [*buried, *both, deep("thalamus")]


if __name__ == "__main__":
    main()
