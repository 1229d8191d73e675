"""The areas of the brain that the kiosk can show, from `brain/regions.yaml`."""

from pydantic import Field

from dmnkiosk.yamlfile.schema import Schema

Millimeters = float
Marker = tuple[Millimeters, Millimeters, Millimeters]


class Region(Schema):
    """One area.

    Attributes:
        id: stable name, such as `pcc`.
        node: the node of the network model that stands for it.
        network: the team it is drawn in (an id of `networks.yaml`).
        markers: published points in MNI152 millimeters (x, y, z; negative x is left).
        source: where the markers were read.
        atlas: the anatomical labels its outline was made from.
    """

    id: str
    node: str
    network: str
    markers: tuple[Marker, ...]
    source: str
    atlas: str


class Network(Schema):
    """A team of areas, and the role of its color in every theme."""

    id: str
    role: str
    pattern: str = Field(pattern=r"\A(plain|dots|stripes|rings|grid)\Z")


class RegionsFile(Schema):
    """The whole of `regions.yaml`."""

    regions: tuple[Region, ...]


class NetworksFile(Schema):
    """The whole of `networks.yaml`."""

    networks: tuple[Network, ...]
