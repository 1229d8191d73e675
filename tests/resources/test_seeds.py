"""The drawn areas agree with the published coordinates, and the drawings with themselves."""

import json
import re
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

BRAIN = Path(__file__).parents[2] / "resources" / "brain"
OUTLINES = json.loads((BRAIN / "outlines.json").read_text(encoding="utf-8"))
SURFACES = json.loads((BRAIN / "surfaces.json").read_text(encoding="utf-8"))

# Published points, MNI152 mm.
SEEDS = {
    "mpfc": [(1, 55, -3)],
    "sgacc": [(6, 16, -10)],
    "pcc": [(1, -61, 38)],
    "angular-left": [(-44, -65, 35)],
    "angular-right": [(52, -59, 36)],
    "hippocampus": [(-25, -39, -2), (25, -37, -2)],
    "lateral-temporal": [(-58, -30, -4), (65, -31, -9)],
    "dlpfc-left": [(-43, 33, 28), (-42, 44, 30)],
    "dlpfc-right": [(41, 38, 30)],
    "ips": [(-39, -43, 52), (39, -42, 54)],
    "fef": [(-27, -9, 64), (30, -6, 64)],
    "insula": [(-44, 13, 1), (47, 14, 0)],
    "dacc": [(0, 22, 35)],
    "amygdala": [(-20, -2, -22), (20, -2, -23)],
    "thalamus": [(-3, -10, 9), (3, -8, 8)],
    "visual": [(-8, -80, 7), (6, -81, 6)],
    "touch": [(-49, -11, 35), (51, -6, 32)],
}
NEAR = 5.0  # mm
SLIVER = 6.0  # mm2 that two neighbors may share along their border
STEP = 0.5  # mm between the points of the grid that measures overlaps
CURVE_STEPS = 8  # points on each cubic when a path is flattened

VIEWS = list(OUTLINES["views"])
REGIONS = [(view, region) for view in VIEWS for region in OUTLINES["views"][view]["regions"]]
LAYERS = [
    (view, number) for view in VIEWS for number, _ in enumerate(OUTLINES["views"][view]["layers"])
]


@pytest.mark.parametrize(
    ("region", "seed"), [(region, seed) for region in SEEDS for seed in SEEDS[region]]
)
def test_a_published_point_lies_on_its_area(region, seed):
    distance = np.linalg.norm(np.array(SURFACES[region]) - seed, axis=1).min()
    assert distance <= NEAR, f"{region}: {seed} is {distance:.1f} mm away"


def test_every_area_is_drawn_and_has_surface_points():
    drawn = {region for _, region in REGIONS}
    assert drawn == set(SURFACES) == set(SEEDS)


@pytest.mark.parametrize("region", SURFACES)
def test_a_sided_area_lies_on_its_side(region):
    x = np.array(SURFACES[region])[:, 0]
    sides = {"left": [True, False], "right": [False, True]}
    assert [bool((x < -5).any()), bool((x > 5).any())] == sides.get(
        region.rpartition("-")[2], [True, True]
    )


@pytest.mark.parametrize(("view", "region"), REGIONS)
def test_an_anchor_lies_in_the_main_part(view, region):
    drawn = OUTLINES["views"][view]["regions"][region]
    assert _inside(drawn["parts"][0]["path"], np.array([drawn["anchor"]])).all()


@pytest.mark.parametrize(("view", "region"), REGIONS)
def test_a_region_has_one_part_per_depth_within_the_bounds(view, region):
    parts = OUTLINES["views"][view]["regions"][region]["parts"]
    depths = [part["depth"] for part in parts]
    assert len(set(depths)) == len(depths)
    assert set(depths) <= {"surface", "edge", "deep"}
    assert all(_within_bounds(part["path"], OUTLINES["views"][view]) for part in parts)


@pytest.mark.parametrize(("view", "number"), LAYERS)
def test_a_layer_lies_within_the_bounds(view, number):
    assert _within_bounds(
        OUTLINES["views"][view]["layers"][number]["path"], OUTLINES["views"][view]
    )


def test_the_head_lies_within_its_bounds_and_holds_the_brain():
    head = OUTLINES["head"]
    assert _within_bounds(head["path"], head)
    cortex = next(
        layer for layer in OUTLINES["views"]["side"]["layers"] if layer["kind"] == "cortex"
    )
    assert _inside(head["path"], np.vstack(_lines(cortex["path"]))).all()


def test_the_coil_rests_on_the_scalp_and_points_outward():
    head = OUTLINES["head"]
    point, out = np.array(head["coil_mm"]), np.array(head["coil_out"])
    assert np.linalg.norm(out) == pytest.approx(1, abs=0.01)
    along = _inside(head["path"], np.stack([point - 2 * out, point + 2 * out]))
    assert along.tolist() == [True, False]


@pytest.mark.parametrize("view", VIEWS)
def test_areas_on_the_surface_do_not_overlap(view):
    grid = _grid(OUTLINES["views"][view]["bounds_mm"])
    masks = {
        region: _inside(part["path"], grid)
        for region, drawn in OUTLINES["views"][view]["regions"].items()
        for part in drawn["parts"]
        if part["depth"] != "deep"
    }
    for (first, one), (second, other) in combinations(masks.items(), 2):
        shared = np.count_nonzero(one & other) * STEP**2
        assert shared <= SLIVER, f"{first}, {second}: {shared} mm2"


def _grid(bounds):
    """Points (n, 2) in mm."""
    u = np.arange(bounds[0], bounds[1], STEP)
    v = np.arange(bounds[2], bounds[3], STEP)
    return np.stack(np.meshgrid(u, v), axis=-1).reshape(-1, 2)


def _within_bounds(path, view):
    points = np.vstack(_lines(path))
    u0, u1, v0, v1 = view["bounds_mm"]
    return ((points >= (u0, v0)) & (points <= (u1, v1))).all()


def _inside(path, points):
    """Even-odd test of points (n, 2) against the path; (n,)."""
    inside = np.zeros(len(points), bool)
    for line in _lines(path):
        u, v = line.T
        for u0, v0, u1, v1 in zip(u, v, np.roll(u, -1), np.roll(v, -1), strict=True):
            crosses = (v0 > points[:, 1]) != (v1 > points[:, 1])
            at = u0 + (points[crosses, 1] - v0) * (u1 - u0) / (v1 - v0)
            inside[crosses] ^= points[crosses, 0] < at
    return inside


def _lines(path):
    """Closed lines (n, 2) in mm."""
    t = np.linspace(0, 1, CURVE_STEPS, endpoint=False)[:, None]
    lines = []
    for piece in filter(None, path.split("Z")):
        assert re.fullmatch(r"M[-\d. ]+(C[-\d. ]+)+", piece)
        p = np.array([float(word) for word in re.findall(r"-?\d+\.?\d*", piece)]).reshape(-1, 2)
        cubics = [p[k : k + 4] for k in range(0, len(p) - 1, 3)]
        weights = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
        lines.append(
            np.vstack([sum(w * q for w, q in zip(weights, c, strict=True)) for c in cubics])
        )
    return lines
