"""Where the `?` badge of a link stands: beside its middle, on the side with more air."""

import math
from collections.abc import Sequence

from dmnkiosk.scene.geometry import Point, on_curve
from dmnkiosk.scene.marks.link import LinkMark

POINTS = 16
"""Points at which a link is looked at."""


def along(link: LinkMark) -> tuple[Point, ...]:
    """Points on a link from its start to its end, in the panel's millimeters."""
    return tuple(
        on_curve(link.start, link.control, link.end, i / POINTS) for i in range(POINTS + 1)
    )


def beside(link: LinkMark, links: Sequence[LinkMark], reach: float) -> Point:
    """The middle of a link's badge.

    Args:
        link: the link it belongs to.
        links: every link of the panel; the badge keeps away from the others.
        reach: from the middle of the link to the middle of the badge, in the panel's millimeters.
    """
    middle = on_curve(link.start, link.control, link.end, 0.5)
    dx, dy = link.end[0] - link.start[0], link.end[1] - link.start[1]
    length = max(math.hypot(dx, dy), 1e-9)
    across = (-dy / length * reach, dx / length * reach)
    sides = [(middle[0] + s * across[0], middle[1] + s * across[1]) for s in (1.0, -1.0)]
    others = [point for other in links if other.link != link.link for point in along(other)]
    air = [min((math.dist(side, p) for p in others), default=0.0) for side in sides]
    bows_left = dx * (link.control[1] - link.start[1]) > dy * (link.control[0] - link.start[0])
    outer = 0 if bows_left else 1
    return sides[outer] if air[outer] >= min(air[1 - outer], 1.5 * reach) else sides[1 - outer]
