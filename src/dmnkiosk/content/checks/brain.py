"""Areas, teams and states know each other."""

from dmnkiosk.brain.states import StateRow
from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.pieces import Pieces
from dmnkiosk.themes.roles import ROLES
from dmnkiosk.yamlfile.document import FieldPath


def check_regions(pieces: Pieces, report: Report) -> None:
    """Each area has a node, a team and, in some view, an outline."""
    regions = pieces.regions.value.regions
    nodes = pieces.states.value.nodes
    networks = {network.id for network in pieces.networks.value.networks}
    report.once(pieces.regions, ("regions",), "region", (r.id for r in regions), ("id",))
    for index, region in enumerate(regions):
        path = ("regions", index)
        report.need(pieces.regions, (*path, "node"), "node", region.node, nodes)
        report.need(pieces.regions, (*path, "network"), "network", region.network, networks)


def check_outlines(pieces: Pieces, report: Report) -> None:
    """Each area has an outline in some view."""
    views = pieces.outlines.value.views.values()
    outlined = {region for view in views for region in view.regions}
    for index, region in enumerate(pieces.regions.value.regions):
        if region.id not in outlined:
            message = f"no view has an outline of '{region.id}'; build it with tools/anatomy"
            report.say(pieces.regions, ("regions", index, "id"), message)


def check_networks(pieces: Pieces, report: Report) -> None:
    """Each team has a color in every theme."""
    networks = pieces.networks.value.networks
    report.once(pieces.networks, ("networks",), "network", (n.id for n in networks), ("id",))
    for index, network in enumerate(networks):
        report.need(pieces.networks, ("networks", index, "role"), "role", network.role, ROLES)


def check_states(pieces: Pieces, report: Report) -> None:
    """Each state has one value for each pair of nodes."""
    file = pieces.states.value
    report.once(pieces.states, ("states",), "state", (s.id for s in file.states), ("id",))
    report.need(pieces.states, ("rest",), "state", file.rest, {s.id for s in file.states})
    if len(file.time_constants_seconds) != len(file.nodes):
        message = f"must have {len(file.nodes)} values, one for each node; add or remove some"
        report.say(pieces.states, ("time_constants_seconds",), message)
    for index, state in enumerate(file.states):
        _check_sizes(pieces, report, ("states", index), state)


def _check_sizes(pieces: Pieces, report: Report, path: FieldPath, state: StateRow) -> None:
    size = len(pieces.states.value.nodes)
    for field, row in (("noise", state.noise), ("drive", state.drive)):
        if len(row) != size:
            message = f"must have {size} values, one for each node; add or remove some"
            report.say(pieces.states, (*path, field), message)
    if len(state.coupling) != size or any(len(row) != size for row in state.coupling):
        message = f"must have {size} rows of {size} values; add or remove some"
        report.say(pieces.states, (*path, "coupling"), message)
