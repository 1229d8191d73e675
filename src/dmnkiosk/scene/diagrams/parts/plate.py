"""Plates: rectangles with round corners."""

from dmnkiosk.scene.geometry import Box, Point, arc

CORNER_POINTS = 6


def rounded(box: Box, radius: float) -> tuple[Point, ...]:
    """The edge of a plate, from the lower left corner on, counterclockwise; in millimeters."""
    left, bottom, right, top = box
    r = max(min(radius, (right - left) / 2.0, (top - bottom) / 2.0), 0.0)
    corners = (
        ((left + r, bottom + r), 180.0),
        ((right - r, bottom + r), 270.0),
        ((right - r, top - r), 0.0),
        ((left + r, top - r), 90.0),
    )
    return tuple(
        point
        for center, degrees in corners
        for point in arc(center, r, degrees, degrees + 90.0, CORNER_POINTS)
    )
