"""Ways through a deck and through texts, with the place of everything that is passed."""

from collections.abc import Iterator

from dmnkiosk.content.controls import (
    ChoicesControl,
    ChoiceSpec,
    Control,
    GuessControl,
    SliderControl,
)
from dmnkiosk.content.deck import AnySlide, Deck
from dmnkiosk.content.figure import Figure, KeyFrame, PanelSpec
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.content.slides.story import StorySlide
from dmnkiosk.yamlfile.document import FieldPath


def slides(deck: Deck) -> Iterator[tuple[FieldPath, AnySlide]]:
    """Every slide."""
    for number, chapter in enumerate(deck.chapters):
        for index, slide in enumerate(chapter.slides):
            yield ("chapters", number, "slides", index), slide


def figures(deck: Deck) -> Iterator[tuple[FieldPath, Figure]]:
    """Every picture of a slide."""
    for path, slide in slides(deck):
        if not isinstance(slide, OptionsSlide):
            yield (*path, "figure"), slide.figure


def runs(deck: Deck) -> Iterator[tuple[FieldPath, Figure, tuple[KeyFrame, ...]]]:
    """The key frames of every picture and of each of its panels, with the picture."""
    for path, figure in figures(deck):
        yield (*path, "run"), figure, figure.run
        for index, panel in enumerate(figure.panels):
            yield (*path, "panels", index, "run"), figure, panel.run


def panels(deck: Deck) -> Iterator[tuple[FieldPath, PanelSpec]]:
    """Every panel, also those outside slides."""
    yield ("attract",), deck.attract
    for index, panel in enumerate(deck.explore):
        yield ("explore", index), panel
    for index, view in enumerate(deck.compare.views):
        yield ("compare", "views", index), view.panel()
    for index, chapter in enumerate(deck.chapters):
        yield ("chapters", index, "picture"), chapter.picture
    for path, figure in figures(deck):
        for index, panel in enumerate(figure.panels):
            yield (*path, "panels", index), panel


def controls(deck: Deck) -> Iterator[tuple[FieldPath, Control, Figure]]:
    """Every control, with the picture it acts on."""
    for path, slide in slides(deck):
        if isinstance(slide, StorySlide) and slide.control is not None:
            yield (*path, "control"), slide.control, slide.figure


def choices(control: Control | None) -> tuple[str, tuple[ChoiceSpec, ...]]:
    """The choices of a control, and the field they stand in."""
    if isinstance(control, SliderControl):
        return "stops", control.stops
    if isinstance(control, ChoicesControl | GuessControl):
        return "choices", control.choices
    return "", ()


def options(deck: Deck) -> Iterator[tuple[FieldPath, OptionsSlide]]:
    """Every slide of options."""
    for path, slide in slides(deck):
        if isinstance(slide, OptionsSlide):
            yield path, slide


def texts(data: object, path: FieldPath = ()) -> Iterator[tuple[FieldPath, str]]:
    """Every text of a file's plain values."""
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from texts(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from texts(value, (*path, index))
