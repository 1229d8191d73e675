"""Brain states as they stand in `brain/states.yaml`."""

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
