"""What must hold for every picture of the tour. Each rule tells every breach in one line."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from tests.tour.album import Picture, spoken

ROUNDING = 1
"""Pixels: a line's height is a fraction, its rectangle is not."""

LEADING = 0.08
"""Air within a line of type, as a share of its size: lines of one label may share it."""

FOOTER = "footer-short"
ALWAYS = ("back", "next", "help-now")
"""What stands on every slide, by the keys of the interface."""

SLIDES = 20
Rule = Callable[[Picture], Iterator[str]]


def texts_overlap(picture: Picture) -> Iterator[str]:
    """Two texts stand on each other."""
    for one, two in combinations(picture.texts, 2):
        same_label = one.room == two.room
        allowed = ROUNDING + (LEADING * one.pixels if same_label else 0.0)
        if one.box.away_from(two.box) < -allowed:
            yield f"{one} on {two}"


def texts_are_clipped(picture: Picture) -> Iterator[str]:
    """A text leaves its room or the glass."""
    for text in picture.texts:
        for name, around in (("room", text.room), ("glass", picture.glass)):
            if text.box.leaves(around) > ROUNDING:
                yield f"{text} leaves its {name} {around} by {text.box.leaves(around)} px"


def rooms_leave_the_glass(picture: Picture) -> Iterator[str]:
    """The room of a text, or a control, is not wholly on the glass."""
    for text in picture.texts:
        if text.room.leaves(picture.glass) > ROUNDING:
            yield f"room {text.room} of {text}"
    for control in picture.controls:
        if control.box.leaves(picture.glass) > 0:
            yield f"{control}"


def type_is_small(picture: Picture) -> Iterator[str]:
    """A text is smaller than what can be read from where visitors stand."""
    least = picture.sizes.type_px("small")
    for text in picture.texts:
        if text.pixels < least:
            yield f"{text}: {text.pixels} px, not {least}"


def controls_are_small(picture: Picture) -> Iterator[str]:
    """A control is smaller than a finger: 12.7 mm, or a line's height within running text.

    An area of the picture has its own shape; it is as high as a line, or as a finger on a glass
    where lines are higher than that.
    """
    least, line = picture.sizes.target, picture.sizes.type_px("small")
    for control in picture.controls:
        box = control.box
        if control.inline:
            lowest = min(line, least) if control.role == "area" else line
            if box.height < lowest:
                yield f"{control}: lower than {lowest} px"
        elif min(box.width, box.height) < least:
            yield f"{control}: smaller than {least} px"


def controls_are_close(picture: Picture) -> Iterator[str]:
    """Two controls are less than 2.54 mm apart."""
    apart = [c for c in picture.controls if not c.inline and c.role != "area"]
    for one, two in combinations(apart, 2):
        if one.box.away_from(two.box) < picture.sizes.gap:
            away = one.box.away_from(two.box)
            yield f"{one} and {two}: {away} px apart, not {picture.sizes.gap}"


def slide_lacks_something(picture: Picture) -> Iterator[str]:
    """A slide has no way on, no way back, no help, or no place in the story."""
    if picture.over or picture.slide in NO_SLIDES:
        return
    names, say = {control.name for control in picture.controls}, spoken(picture.language).say
    yield from (f"no {name!r}" for name in map(say, ALWAYS) if name not in names)
    places = [say("slide-of", n=n + 1, count=SLIDES) for n in range(SLIDES)]
    if not any(text.words in places for text in picture.texts):
        yield f"no place such as {places[8]!r}"


NO_SLIDES = (
    "attract",
    "menu",
    "end",
    "explore",
    "compare",
    "words",
    "sources",
    "help",
    "idle",
    "staff",
)
RULES: tuple[Rule, ...] = (
    texts_overlap,
    texts_are_clipped,
    rooms_leave_the_glass,
    type_is_small,
    controls_are_small,
    controls_are_close,
    slide_lacks_something,
)


def lack_a_footer(pictures: Sequence[Picture]) -> Iterator[str]:
    """Slides of which no page says that they are for learning only."""
    told: dict[tuple[str, str], bool] = {}
    for picture in pictures:
        if not picture.over and picture.slide not in NO_SLIDES:
            footer = spoken(picture.language).say(FOOTER)
            has = any(footer in text.words for text in picture.texts)
            key = (picture.slide, picture.step)
            told[key] = told.get(key, False) or has
    yield from (
        f"{slide} {step}: no words {FOOTER!r}" for (slide, step), has in told.items() if not has
    )


def breaches(picture: Picture) -> Iterator[str]:
    """Every breach of every rule, with the picture and the rule it is of."""
    for rule in RULES:
        for told in rule(picture):
            yield f"{picture.name}: {rule.__name__.replace('_', ' ')}: {told}"
