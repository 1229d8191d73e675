"""Finds where label cards stand, in pixels: clear of links, dots, lit areas and each other."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from dmnkiosk.scene.geometry import Box, Point

ROUNDS = 3
STEPS = 12
TOUCH, CROSS, COVER, PALE = 40_000.0, 6_000.0, 260.0, 60.0
"""What it costs to touch something, to cross it with a leader, to cover a point of a lit area, and
to cover a point of the pale brain; a pixel of leader costs 1."""


@dataclass(frozen=True)
class Card:
    """A card to be placed.

    Attributes:
        key: which label.
        dot: where its leader ends, in pixels.
        width, height: of the card, in pixels.
    """

    key: str
    dot: Point
    width: float
    height: float


@dataclass(frozen=True)
class Around:
    """What is on the glass already, in pixels; y grows downward here.

    Attributes:
        area: left, top, right, bottom of the room for cards.
        links: points along links and badges: never touched, not crossed.
        lit: points of lit areas' borders and insides: not covered.
        pale: points of the rest of the brain: better not covered.
        margin: the air that a card keeps.
    """

    area: Box
    links: tuple[Point, ...] = ()
    lit: tuple[Point, ...] = ()
    pale: tuple[Point, ...] = ()
    margin: float = 12.0


def place(cards: Sequence[Card], around: Around) -> dict[str, Box]:
    """A rectangle (left, top, right, bottom) for each card; the same input, the same places."""
    own = {c.key: {b: _own_cost(c, b, around) for b in _candidates(c, around)} for c in cards}
    places: dict[str, Box] = {}
    for _ in range(ROUNDS):
        for card in cards:
            others = [(c, places[c.key]) for c in cards if c.key in places and c is not card]
            costs = {
                box: cost + _cost_beside(card, box, others, around.margin)
                for box, cost in own[card.key].items()
            }
            places[card.key] = min(costs, key=lambda box: costs[box])
    return places


def leader(box: Box, dot: Point) -> tuple[Point, Point]:
    """The straight leader from a card's edge to its dot."""
    left, top, right, bottom = box
    inset = min(24.0, (right - left) / 4.0)
    x = min(max(dot[0], left + inset), right - inset)
    y = min(max(dot[1], top), bottom)
    return (x, y), dot


def _candidates(card: Card, around: Around) -> list[Box]:
    left, top, right, bottom = around.area
    room_x, room_y = right - left - card.width, bottom - top - card.height
    xs = [left + room_x * i / STEPS for i in range(STEPS + 1)]
    ys = [top + room_y * i / STEPS for i in range(STEPS + 1)]
    edge = [(x, y) for x in xs for y in (ys[0], ys[1], ys[-2], ys[-1])]
    edge += [(x, y) for y in ys for x in (xs[0], xs[1], xs[-2], xs[-1])]
    return [(x, y, x + card.width, y + card.height) for x, y in edge]


def _own_cost(card: Card, box: Box, around: Around) -> float:
    """What a place costs beside nothing but the picture."""
    start, dot = leader(box, card.dot)
    cost = math.dist(start, dot)
    cost += TOUCH * sum(_inside(point, box, around.margin) for point in around.links)
    cost += COVER * sum(_inside(point, box, around.margin) for point in around.lit)
    cost += PALE * sum(_inside(point, box, 0.0) for point in around.pale)
    near = [p for p in around.links if math.dist(p, dot) > 30.0]
    return cost + CROSS * sum(_off(point, start, dot) < 7.0 for point in near) / 4.0


def _cost_beside(card: Card, box: Box, others: Sequence[tuple[Card, Box]], margin: float) -> float:
    """What a place costs more beside the other cards."""
    start, dot = leader(box, card.dot)
    cost = 0.0
    for other, place_ in others:
        other_start, other_dot = leader(place_, other.dot)
        cost += TOUCH * _overlap(box, place_, margin)
        cost += TOUCH * _inside(other.dot, box, margin)
        cost += CROSS * _crosses(start, dot, other_start, other_dot)
        cost += TOUCH * _passes(start, dot, place_) + TOUCH * _passes(other_start, other_dot, box)
    return cost


def _inside(point: Point, box: Box, margin: float) -> bool:
    return (
        box[0] - margin <= point[0] <= box[2] + margin
        and box[1] - margin <= point[1] <= box[3] + margin
    )


def _overlap(first: Box, second: Box, margin: float) -> bool:
    return (
        first[0] - margin < second[2]
        and second[0] - margin < first[2]
        and first[1] - margin < second[3]
        and second[1] - margin < first[3]
    )


def _passes(start: Point, end: Point, box: Box) -> bool:
    steps = 12
    return any(
        _inside(
            (
                start[0] + (end[0] - start[0]) * i / steps,
                start[1] + (end[1] - start[1]) * i / steps,
            ),
            box,
            4.0,
        )
        for i in range(1, steps)
    )


def _off(point: Point, start: Point, end: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = (
        0.0 if length == 0 else ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
    )
    along = min(max(along, 0.0), 1.0)
    return math.dist(point, (start[0] + along * dx, start[1] + along * dy))


def _crosses(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0.0 and side(c, d, a) * side(c, d, b) < 0.0
