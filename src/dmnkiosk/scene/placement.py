"""Finds where label cards stand, in pixels: clear of links, dots, lit areas and each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from dmnkiosk.brain.dynamics import Array
from dmnkiosk.scene.geometry import Box, Point

Flags = NDArray[np.bool_]

ROUNDS = 3
BETWEEN = 9
FILLED = 0.34
"""The most of its room that cards may take."""

STEPS = 12
PASSES = 12
"""At so many steps a leader is asked what it passes over."""

TOUCHES = -1e-3
"""Above this, a line only touches another one: a leader ends where links do."""

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
        lines: each link as a line of points: a leader does not pass between them either.
        lit: points of lit areas' borders and insides: not covered.
        pale: points of the rest of the brain: better not covered.
        margin: the air that a card keeps.
    """

    area: Box
    links: tuple[Point, ...] = ()
    lines: tuple[tuple[Point, ...], ...] = ()
    lit: tuple[Point, ...] = ()
    pale: tuple[Point, ...] = ()
    margin: float = 12.0


def place(cards: Sequence[Card], around: Around) -> dict[str, Box]:
    """A rectangle (left, top, right, bottom) for each card; the same input, the same places."""
    boxes = {card.key: np.array(_candidates(card, around)) for card in cards}
    own = {card.key: _own_costs(card, boxes[card.key], around) for card in cards}
    places: dict[str, Box] = {}
    for _ in range(ROUNDS):
        for card in cards:
            others = [(c, places[c.key]) for c in cards if c.key in places and c is not card]
            costs, found = own[card.key], boxes[card.key]
            if others:
                costs = costs + _costs_beside(card, found, others, around.margin)
            left, top, right, bottom = found[np.argmin(costs)].tolist()
            places[card.key] = (left, top, right, bottom)
    return places


def fits(cards: Sequence[Card], places: Mapping[str, Box], around: Around) -> bool:
    """Whether all cards stand inside their room, touch nothing, and don't fill it."""
    left, top, right, bottom = around.area
    boxes = [places[card.key] for card in cards]
    inside = all(
        b[0] >= left - 1 and b[1] >= top - 1 and b[2] <= right + 1 and b[3] <= bottom + 1
        for b in boxes
    )
    apart = not any(
        one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]
        for one, two in combinations(boxes, 2)
    )
    links = np.concatenate((_rows(around.links), *map(_dense, around.lines)))
    touched = bool(boxes) and _inside(links, np.array(boxes)[:, None], 1.15 * around.margin).any()
    filled = sum(card.width * card.height for card in cards)
    return inside and apart and not touched and filled <= FILLED * (right - left) * (bottom - top)


def leader(box: Box, dot: Point) -> tuple[Point, Point]:
    """The straight leader from a card's edge to its dot."""
    x, y = _leaders(np.array([box]), dot)[0].tolist()
    return (x, y), dot


def _candidates(card: Card, around: Around) -> list[Box]:
    left, top, right, bottom = around.area
    room_x, room_y = right - left - card.width, bottom - top - card.height
    xs = [left + room_x * i / STEPS for i in range(STEPS + 1)]
    ys = [top + room_y * i / STEPS for i in range(STEPS + 1)]
    edge = [(x, y) for x in xs for y in (ys[0], ys[1], ys[-2], ys[-1])]
    edge += [(x, y) for y in ys for x in (xs[0], xs[1], xs[-2], xs[-1])]
    return [(x, y, x + card.width, y + card.height) for x, y in edge]


def _own_costs(card: Card, boxes: Array, around: Around) -> Array:
    """What each place costs beside nothing but the picture."""
    starts, dot = _leaders(boxes, card.dot), np.array(card.dot)
    links, lit, pale = (_rows(points) for points in (around.links, around.lit, around.pale))
    cost: Array = np.hypot(*(starts - dot).T)
    cost += TOUCH * _inside(links, boxes[:, None], around.margin).sum(axis=1)
    cost += COVER * _inside(lit, boxes[:, None], around.margin).sum(axis=1)
    cost += PALE * _inside(pale, boxes[:, None], 0.0).sum(axis=1)
    near = links[np.hypot(*(links - dot).T) > 30.0]
    cost += CROSS * (_off(near, starts[:, None], dot) < 7.0).sum(axis=1) / 4.0
    for line in map(_rows, around.lines):
        cost += CROSS * _crosses(starts[:, None], dot, line[:-1], line[1:]).sum(axis=1)
    return cost


def _costs_beside(
    card: Card, boxes: Array, others: Sequence[tuple[Card, Box]], margin: float
) -> Array:
    """What each place costs more beside the other cards."""
    rows = boxes[:, None]
    starts, dot = _leaders(boxes, card.dot)[:, None], np.array(card.dot)
    places = np.array([box for _, box in others])
    ends = np.array([other.dot for other, _ in others])
    begins = np.array([leader(box, other.dot)[0] for other, box in others])
    cost = TOUCH * _overlap(rows, places, margin)
    cost += TOUCH * _inside(ends, rows, margin)
    cost += CROSS * _crosses(starts, dot, begins, ends)
    cost += TOUCH * _passes(starts, dot, places) + TOUCH * _passes(begins, ends, rows)
    found: Array = cost.sum(axis=1)
    return found


def _leaders(boxes: Array, dot: Point) -> Array:
    """Where the leader to a dot starts, for each box."""
    left, top, right, bottom = boxes.T
    inset = np.minimum(24.0, (right - left) / 4.0)
    x = np.minimum(np.maximum(dot[0], left + inset), right - inset)
    return np.stack((x, np.minimum(np.maximum(dot[1], top), bottom)), axis=-1)


def _dense(line: Sequence[Point]) -> Array:
    """Points all along a line, as near to each other as a card's corner is sharp."""
    points, shares = _rows(line), np.linspace(0.0, 1.0, BETWEEN)[:, None, None]
    found: Array = points[None, :-1] + shares * np.diff(points, axis=0)[None]
    return found.reshape(-1, 2)


def _rows(points: Sequence[Point]) -> Array:
    return np.array(points, dtype=float).reshape(-1, 2)


def _inside(points: Array, boxes: Array, margin: float) -> Flags:
    x, y = points[..., 0], points[..., 1]
    found: Flags = (boxes[..., 0] - margin <= x) & (x <= boxes[..., 2] + margin)
    return found & (boxes[..., 1] - margin <= y) & (y <= boxes[..., 3] + margin)


def _overlap(first: Array, second: Array, margin: float) -> Flags:
    lows, highs = slice(0, 2), slice(2, 4)
    found: Flags = first[..., lows] - margin < second[..., highs]
    found &= second[..., lows] - margin < first[..., highs]
    return found[..., 0] & found[..., 1]


def _passes(starts: Array, ends: Array, boxes: Array) -> Flags:
    """Whether a leader passes over a box."""
    shares = np.arange(1, PASSES)[:, None] / PASSES
    points = starts[..., None, :] + (ends - starts)[..., None, :] * shares
    found: Flags = np.logical_or.reduce(_inside(points, boxes[..., None, :], 4.0), axis=-1)
    return found


def _off(points: Array, starts: Array, end: Array) -> Array:
    """How far points are from lines."""
    ways = end - starts
    lengths = np.maximum((ways * ways).sum(axis=-1), 1e-12)
    along = np.clip(((points - starts) * ways).sum(axis=-1) / lengths, 0.0, 1.0)
    found: Array = np.hypot(*np.moveaxis(points - starts - along[..., None] * ways, -1, 0))
    return found


def _crosses(a: Array, b: Array, c: Array, d: Array) -> Flags:
    """Whether the line from a to b crosses the one from c to d."""
    found: Flags = _side(a, b, c) * _side(a, b, d) < TOUCHES
    return found & (_side(c, d, a) * _side(c, d, b) < TOUCHES)


def _side(p: Array, q: Array, r: Array) -> Array:
    found: Array = (q[..., 0] - p[..., 0]) * (r[..., 1] - p[..., 1])
    return found - (q[..., 1] - p[..., 1]) * (r[..., 0] - p[..., 0])
