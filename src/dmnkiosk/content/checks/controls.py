"""Controls offer what exists and act on what their picture shows."""

from collections.abc import Iterator
from itertools import pairwise

from dmnkiosk.content.checks.figures import shown_in
from dmnkiosk.content.checks.report import SHOWN, Report
from dmnkiosk.content.checks.walk import choices, controls
from dmnkiosk.content.controls import ChoicesControl, ChoiceSpec, RegionsControl, SliderControl
from dmnkiosk.content.pieces import Pieces
from dmnkiosk.yamlfile.document import FieldPath


def check_choices(pieces: Pieces, report: Report) -> None:
    """Each control offers something, and nothing twice."""
    for path, control, _ in controls(pieces.deck.value):
        if isinstance(control, RegionsControl):
            continue
        field, offered = choices(control)
        report.once(pieces.deck, (*path, field), field[:-1], (c.id for c in offered), ("id",))
        if not offered:
            report.say(pieces.deck, (*path, field), "there is nothing to choose; add a choice")


def check_lights(pieces: Pieces, report: Report) -> None:
    """What a choice lights is in its picture."""
    for path, control, figure in controls(pieces.deck.value):
        field, offered = choices(control)
        for place, choice in _each((*path, field), offered):
            shown = shown_in(figure)
            named = (*place, "light")
            report.need_each(pieces.deck, named, SHOWN, choice.light, shown)


def check_icons(pieces: Pieces, report: Report) -> None:
    """Each choice's icon is there."""
    for path, control, _ in controls(pieces.deck.value):
        field, offered = choices(control)
        for place, choice in _each((*path, field), offered):
            if choice.icon is not None:
                report.need(pieces.deck, (*place, "icon"), "icon", choice.icon, pieces.icons)


def check_stops(pieces: Pieces, report: Report) -> None:
    """A slider's stops stand in their order."""
    for path, control, _ in controls(pieces.deck.value):
        if isinstance(control, SliderControl):
            places = [-1.0, *(-2.0 if stop.at is None else stop.at for stop in control.stops)]
            for index, (before, at) in enumerate(pairwise(places)):
                if at <= before:
                    message = "stops need an 'at' each, in order; add or correct it"
                    report.say(pieces.deck, (*path, "stops", index, "at"), message)


def check_targets(pieces: Pieces, report: Report) -> None:
    """What can be tapped in a drawing is a part of it."""
    for path, control, figure in controls(pieces.deck.value):
        if isinstance(control, SliderControl):
            drawn = [panel.diagram.kind for panel in figure.panels if panel.diagram]
            kinds = [pieces.diagrams[kind] for kind in drawn if kind in pieces.diagrams]
            known = [target for kind in kinds for target in kind.targets]
            place = (*path, "targets")
            report.need_each(pieces.deck, place, "part of the drawing", control.targets, known)


def check_finding(pieces: Pieces, report: Report) -> None:
    """A picture to look through has a choice for looking, and one for looking away."""
    for path, control, _ in controls(pieces.deck.value):
        if isinstance(control, ChoicesControl) and control.find and len(control.choices) != 2:
            message = "a picture to look through needs two choices: looking, and looking away"
            report.say(pieces.deck, (*path, "choices"), message)


def check_tapped(pieces: Pieces, report: Report) -> None:
    """Areas that can be tapped exist. A button opens the card of one that no view shows."""
    regions = {region.id for region in pieces.regions.value.regions}
    for path, control, _ in controls(pieces.deck.value):
        if isinstance(control, RegionsControl):
            place = (*path, "regions")
            report.once(pieces.deck, place, "region", control.regions)
            report.need_each(pieces.deck, place, "region", control.regions, regions)


def _each(
    path: FieldPath, offered: tuple[ChoiceSpec, ...]
) -> Iterator[tuple[FieldPath, ChoiceSpec]]:
    for index, choice in enumerate(offered):
        yield (*path, index), choice
