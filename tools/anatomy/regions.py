"""The areas of the kiosk as rules on the Desikan-Killiany labels, cut softly in MNI mm.

Every rule gives each of the n vertices of a hemisphere a membership of 0 to 1. x is mirrored on the
left, so that one rule serves both sides. README.md says which rules were tuned.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tools.anatomy.arrays import Floats
from tools.anatomy.cortex import Cortex
from tools.anatomy.sources import Hemisphere

SIDED = ("angular", "dlpfc")


def region_id(area: str, side: str) -> str:
    """Id that the content uses: `dlpfc-left` for a sided area, else the area itself."""
    return f"{area}-{side}" if area in SIDED else area


def memberships(half: Hemisphere) -> dict[str, Floats]:
    """Membership (n,) of every area, smoothed over the mesh."""
    cortex = Cortex.of(half)
    return {area: cortex.spread(np.clip(rule(cortex), 0, 1), 2) for area, rule in RULES.items()}


def _soft(distance: Floats, width: float = 1.5) -> Floats:
    """0 to 1 as the distance (mm) goes from negative to positive."""
    step: Floats = 1 / (1 + np.exp(-np.clip(distance / width, -40, 40)))
    return step


def _mpfc(c: Cortex) -> Floats:
    # A fan around the front of the corpus callosum, on the inner face only.
    angle = np.degrees(np.arctan2(c.z - 8, c.y - 14))
    swing = 4 * np.sin(np.hypot(c.z - 8, c.y - 14) / 7)  # degrees; no ruler-straight borders
    fan = _soft(58 + swing - angle, 3) * _soft(angle + 44 + swing, 3)
    fan = fan * _soft(c.y - 24, 1) * _soft(15 - c.x)
    inner = c.labeled("superiorfrontal", "medialorbitofrontal", "frontalpole")
    cingulate = c.labeled("rostralanteriorcingulate", "caudalanteriorcingulate")
    return fan * (inner + cingulate) * (1 - _subgenual(c)) * (1 - _dacc(c))


def _subgenual(c: Cortex) -> Floats:
    # Area 25 and its neighbor under the genu: a tilted ellipse.
    tilt = np.deg2rad(8)
    along = (c.y - 21.5) * np.cos(tilt) + (c.z + 11.5) * np.sin(tilt)
    across = (c.z + 11.5) * np.cos(tilt) - (c.y - 21.5) * np.sin(tilt)
    inside = 1 - np.hypot(along / 13.5, across / 7.5)
    return _soft(inside * 9, 1) * _soft(14 - c.x, 1)


def _sgacc(c: Cortex) -> Floats:
    # The atlas calls the seed's own vertex "unknown" (the wall), so the fringe of the wall counts.
    return _subgenual(c) * c.labeled(
        "rostralanteriorcingulate", "medialorbitofrontal", "lateralorbitofrontal", "unknown"
    )


def _dacc(c: Cortex) -> Floats:
    # A band over the front of the corpus callosum: caudal anterior cingulate, the upper end of the
    # rostral part, and the paracingulate fold beside them.
    angle = np.degrees(np.arctan2(c.z - 8, c.y - 14))
    band = _soft(35 - np.hypot(c.z - 8, c.y - 14)) * _soft(angle - 48, 4) * _soft(c.y - 1)
    cingulate = c.labeled("caudalanteriorcingulate", "rostralanteriorcingulate")
    return band * (cingulate + c.labeled("superiorfrontal")) * _soft(14 - c.x)


def _pcc(c: Cortex) -> Floats:
    behind = c.labeled("posteriorcingulate") * _soft(-27 - 0.5 * (c.z - 38) - c.y)
    return (c.labeled("precuneus", "isthmuscingulate") + behind) * _soft(c.z - 4, 2)


def _angular(c: Cortex) -> Floats:
    return c.labeled("inferiorparietal") * _soft(c.y + 84) * (1 - _parietal_border(c))


def _parahippocampal(c: Cortex) -> Floats:
    return c.labeled("parahippocampal", "entorhinal")


def _lateral_temporal(c: Cortex) -> Floats:
    pole = c.labeled("temporalpole") * _soft(c.x - 36, 2)
    sulcus = c.labeled("bankssts") * _soft(4 - c.z, 2)
    middle = c.labeled("middletemporal")
    bank = c.labeled("superiortemporal") * _soft(c.spread(middle, 6) - 0.22, 0.04)
    return middle + pole + sulcus + bank


def _dlpfc(c: Cortex) -> Floats:
    middle = c.labeled("rostralmiddlefrontal") + c.labeled("caudalmiddlefrontal") * _soft(c.y - 11)
    away = np.sqrt((c.x - 38) ** 2 + (c.y - 32) ** 2 + (c.z - 33) ** 2)
    return middle * _soft(26 - away) * (1 - _fef(c))


def _fef(c: Cortex) -> Floats:
    # Where precentral and superior frontal sulci meet, drawn taller to hold the published point.
    near = _soft(c.ball((36, -5, 57), (34, 12.5, 13)) * 10, 1) * _soft(c.x - 17)
    return near * c.labeled("precentral", "caudalmiddlefrontal", "superiorfrontal")


def _ips(c: Cortex) -> Floats:
    upper = c.labeled("superiorparietal") * _soft(c.y + 80, 2) * _soft(c.x - 6)
    return upper + _parietal_border(c)


def _parietal_border(c: Cortex) -> Floats:
    # The sulcus's lower bank: a strip along the upper parietal label.
    near = c.spread(c.labeled("superiorparietal"), 6)
    return c.labeled("inferiorparietal", "supramarginal") * _soft(near - 0.22, 0.04)


def _insula(c: Cortex) -> Floats:
    # The published point lies on the frontal lid over the insula, so the lid's inner side counts.
    lid = c.labeled("parsopercularis") * _soft(c.ball((44, 14, 2), (9, 9, 8)) * 9, 1)
    return c.labeled("insula") * _soft(c.y + 22) + lid


def _visual(c: Cortex) -> Floats:
    return c.labeled("pericalcarine", "cuneus", "lingual")


def _touch(c: Cortex) -> Floats:
    return c.labeled("postcentral")


RULES: dict[str, Callable[[Cortex], Floats]] = {
    "mpfc": _mpfc,
    "sgacc": _sgacc,
    "pcc": _pcc,
    "angular": _angular,
    "hippocampus": _parahippocampal,
    "lateral-temporal": _lateral_temporal,
    "dlpfc": _dlpfc,
    "ips": _ips,
    "fef": _fef,
    "insula": _insula,
    "dacc": _dacc,
    "visual": _visual,
    "touch": _touch,
}
