"""Brain states as they stand in `brain/states.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass

from dmnkiosk.yamlfile.schema import Schema

Row = tuple[float, ...]
Matrix = tuple[Row, ...]


class StateRow(Schema):
    """One state as it stands in the file.

    Attributes:
        id: stable name, such as `healthy-rest`.
        coupling: W[i][j], the effect of node j on node i.
        noise: sigma of each node.
        drive: u, the steady input of each node.
    """

    id: str
    coupling: Matrix
    noise: Row
    drive: Row


class StatesFile(Schema):
    """The whole of `states.yaml`.

    Attributes:
        source: where the numbers come from.
        nodes: the names of the network's nodes; every row and table goes by their order.
        time_constants_seconds: tau of each node, how slowly it comes to rest by itself.
        rest: id of the healthy resting state.
    """

    source: str
    nodes: tuple[str, ...]
    time_constants_seconds: Row
    rest: str
    states: tuple[StateRow, ...]


@dataclass(frozen=True)
class States:
    """Every state's connectivity, by node names.

    Attributes:
        rest: id of the healthy resting state, which a link keeps when no evidence moves it.
    """

    nodes: tuple[str, ...]
    rest: str
    connectivity: Mapping[str, Matrix]

    def strength(self, state: str, first: str, second: str) -> float:
        """FC -1..1 between two nodes in a state."""
        matrix = self.connectivity[state]
        return matrix[self.nodes.index(first)][self.nodes.index(second)]
