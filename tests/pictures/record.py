"""The pictures of a tour as they follow each other, and the worst that flickers in them."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as dataclass_field

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from dmnkiosk.motion.level import Level
from dmnkiosk.session.picture import left_to_run
from dmnkiosk.session.settings import Settings
from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.stops import Stop
from dmnkiosk.shell.walk import walk
from dmnkiosk.themes.sizes import Sizes
from dmnkiosk.views.controls.tap import GUARD_MILLISECONDS
from tests.pictures.light import BLOCK, Film, Words, means_of
from tests.pictures.pixels import Numbers, Truths
from tests.pictures.turns import Counts, General, Part, Red, RedUcs, Turns, luminance

FRAMES_A_SECOND = 30
FIELD_DEGREES = 10.0
MOST_FLASHES = 3
SHARE = 0.25
"""What of a field of 10 degrees may flash more than three times a second (WCAG 2.2, 2.3.1)."""

SMALLEST_SWING = 0.005
"""Of the mean luminance of a field: less is not looked at."""

MOST_SECONDS = 40.0
"""A motion that a visitor started has come to rest long before."""

Sight = tuple[float, Words]
"""When, in seconds, and what."""


@dataclass
class Worst:
    """The worst that flickers in pictures that follow each other.

    Attributes:
        general, red, red_ucs: the most flashes of one spot in one second, by each definition.
        flashing: the largest share of a field of 10 degrees whose places flash more than three
            times in a second.
        share: the same of those that flash at all.
        swing: the largest change of the mean luminance of such a field that is taken back within
            a second.
        frames: how many pictures there were.
    """

    general: int = 0
    red: int = 0
    red_ucs: int = 0
    flashing: float = 0.0
    share: float = 0.0
    swing: float = 0.0
    frames: int = 1
    at: dict[str, float] = dataclass_field(default_factory=dict)

    def meets(self, name: str, value: float, seconds: float) -> None:
        """Keeps what is worse than before, and when it was."""
        if value > getattr(self, name):
            setattr(self, name, value)
            self.at[name] = round(seconds, 2)


def worst_of(sights: Iterator[Sight], sizes: Sizes) -> Worst:
    """Looks at pictures in the order of time; `sizes` are those of the glass."""
    side = round(field_px(sizes) / BLOCK)
    seconds, first = next(sights)
    film, worst = Film(first), Worst()
    spots, places, swings = Kinds(film.spots), Kinds(film.places), Swings(film.means, side)
    for seconds, words in sights:
        worst.frames += 1
        if (part := film.show(words)) is None:
            continue
        near = film.near(part)
        for name, flashes in spots.after(seconds, film.spots_in(near), near).items():
            worst.meets(name, int(flashes.max()), seconds)
        seen = places.after(seconds, film.places[part], part)
        most = np.maximum.reduce(list(seen.values()))
        worst.meets("flashing", _share(most > MOST_FLASHES, side), seconds)
        worst.meets("share", _share(most > 0, side), seconds)
        worst.meets("swing", swings.after(seconds, film.means), seconds)
    return worst


class Kinds:
    """Flashes at each place, by each definition."""

    def __init__(self, first: Numbers) -> None:
        self._general, self._red, self._ucs = General(first), Red(first), RedUcs(first)

    def after(self, seconds: float, light: Numbers, part: Part) -> dict[str, Counts]:
        """How many there were within the latest second, when a part has another light."""
        for kind in (self._general, self._red, self._ucs):
            kind.add(seconds, light, part)
        flashes = (self._general.seen.flashes, self._red.seen.flashes, self._ucs.seen.flashes)
        return dict(zip(("general", "red", "red_ucs"), flashes, strict=True))


def field_px(sizes: Sizes) -> float:
    """The width of a field of 10 degrees on the glass, in pixels."""
    half = math.radians(FIELD_DEGREES / 2.0)
    return sizes.px(2.0 * sizes.distance_mm * math.tan(half))


def sights_of(kiosk: Kiosk, level: Level, slides: tuple[str, ...] = ()) -> Iterator[Sight]:
    """The tour as a visitor sees it who touches the glass as often as it lets them."""
    clock = 0.0
    for stop in walk(kiosk.stages.library, Settings(level=level), slides):
        clock += GUARD_MILLISECONDS / 1000.0
        kiosk.store.follow(stop.actions)
        kiosk.show()
        kiosk.ticker.arm(None)
        yield clock, seen(kiosk.window)
        for _ in range(math.ceil(_wait(kiosk, stop) * FRAMES_A_SECOND)):
            if not _moves(kiosk):
                break
            clock += 1.0 / FRAMES_A_SECOND
            kiosk.tick(1.0 / FRAMES_A_SECOND)
            kiosk.ticker.arm(None)
            yield clock, seen(kiosk.window)


def repeated(window: QWidget, deeds: Iterator[None], apart: float, times: int) -> Iterator[Sight]:
    """What is seen when some deeds are done one after another, so many seconds apart."""
    yield 0.0, seen(window)
    for number, _ in zip(range(1, times + 1), deeds, strict=False):
        yield number * apart, seen(window)


def seen(window: QWidget) -> Words:
    """What a window shows."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(bytes(image.constBits()), np.uint32).reshape(image.height(), -1)


class Swings:
    """How the mean luminance of each field swings."""

    def __init__(self, light: Numbers, side: int) -> None:
        self._side = side
        means = means_of(luminance(light), side)
        self._turns = Turns(means, SMALLEST_SWING)
        self._since, self._size = np.full(means.shape, -math.inf), np.zeros(means.shape)

    def after(self, seconds: float, light: Numbers) -> float:
        """The largest swing that is taken back at this moment, within a second of its peak."""
        means = means_of(luminance(light), self._side)
        before = np.abs(self._turns.far - self._turns.pivot)
        turned: Truths = self._turns.after(means)
        self._size[turned], self._since[turned] = before[turned], seconds
        back = np.minimum(np.abs(means - self._turns.pivot), self._size)
        soon = seconds - self._since < 1.0
        return float(back[soon].max()) if soon.any() else 0.0


def _wait(kiosk: Kiosk, stop: Stop) -> float:
    left = left_to_run(kiosk.store.session, kiosk.store.plan)
    return min(stop.share * left + stop.seconds, MOST_SECONDS)


def _moves(kiosk: Kiosk) -> bool:
    return kiosk._pace(kiosk.store.session) is not None


def _share(flashing: Truths, side: int) -> float:
    """The largest part of a round field that flashes; its square holds all that is in it."""
    return min(float(means_of(flashing.astype(float), side).max()) * 4.0 / math.pi, 1.0)
