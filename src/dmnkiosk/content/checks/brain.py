"""Areas, teams and states know each other."""

from dmnkiosk.brain.dynamics import growth, is_stable, still
from dmnkiosk.brain.states import Matrix, Row
from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.pieces import Pieces
from dmnkiosk.themes.roles import ROLES
from dmnkiosk.yamlfile.document import FieldPath

Bounds = tuple[float, float]

COUPLING: Bounds = (-1.0, 1.0)
DRIVE: Bounds = (-10.0, 10.0)
POSITIVE: Bounds = (0.01, 100.0)
"""What the network can be solved with: couplings, drive, and noise or time constants in seconds."""


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
    """Each state has one value for each node and each pair of nodes, and comes to rest."""
    file = pieces.states.value
    report.once(pieces.states, ("states",), "state", (s.id for s in file.states), ("id",))
    report.once(pieces.states, ("nodes",), "node", file.nodes)
    report.need(pieces.states, ("rest",), "state", file.rest, {s.id for s in file.states})
    times = file.time_constants_seconds
    if _has_size(pieces, report, ("time_constants_seconds",), times):
        _check_within(pieces, report, ("time_constants_seconds",), times, POSITIVE)
    for index, state in enumerate(file.states):
        path = ("states", index)
        if _has_size(pieces, report, (*path, "noise"), state.noise):
            _check_within(pieces, report, (*path, "noise"), state.noise, POSITIVE)
        if _has_size(pieces, report, (*path, "drive"), state.drive):
            _check_within(pieces, report, (*path, "drive"), state.drive, DRIVE)
        _check_coupling(pieces, report, (*path, "coupling"), state.coupling)


def _has_size(pieces: Pieces, report: Report, path: FieldPath, row: Row) -> bool:
    size = len(pieces.states.value.nodes)
    if len(row) != size:
        message = f"must have {size} values, one for each node; add or remove some"
        report.say(pieces.states, path, message)
    return len(row) == size


def _check_within(
    pieces: Pieces, report: Report, path: FieldPath, row: Row, bounds: Bounds
) -> None:
    low, high = bounds
    for index, value in enumerate(row):
        if not low <= value <= high:
            message = f"must be from {low:g} to {high:g}; correct it"
            report.say(pieces.states, (*path, index), message)


def _check_coupling(pieces: Pieces, report: Report, path: FieldPath, coupling: Matrix) -> None:
    size, known = len(pieces.states.value.nodes), len(report.problems)
    if len(coupling) != size or any(len(row) != size for row in coupling):
        message = f"must have {size} rows of {size} values; add or remove some"
        report.say(pieces.states, path, message)
        return
    for index, row in enumerate(coupling):
        _check_within(pieces, report, (*path, index), row, COUPLING)
        if row[index] != 0.0:
            report.say(
                pieces.states, (*path, index, index), "a node has no link to itself; write 0"
            )
    if len(report.problems) == known and not is_stable(still(coupling)):
        most = growth(still(coupling))
        message = f"never comes to rest (growth {most:.3f} must be below 1); weaken the couplings"
        report.say(pieces.states, path, message)
