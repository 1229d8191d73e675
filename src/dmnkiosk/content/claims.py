"""What the kiosk says and how sure it is: `claims.yaml` of a deck."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from dmnkiosk.content.ids import Certainty, Direction, Id, Text
from dmnkiosk.yamlfile.schema import Schema


class Claim(Schema):
    """One claim of the source article, and what later work says of it.

    Attributes:
        statement: the claim in our words, for clinicians.
        direction: what it says of a link or of activity.
        certainty: how sure the field is today.
        grade: the evidence base's own grade, such as `moderate` or `contested`.
        known: what studies support it.
        unknown: what is not known, or speaks against it.
        sources: ids in `sources.yaml`; may be empty only when `unverified` says so.
        unverified: true when it rests on memory alone and must be checked before it is shown.
    """

    id: Id
    statement: Text
    direction: Direction
    certainty: Certainty
    grade: Text
    known: Text
    unknown: Text
    sources: tuple[Id, ...]
    unverified: bool = False


class Cell(Schema):
    """One row of the connection table: which states let a link leave its healthy-rest width.

    Attributes:
        id: `e1` .. `e15`.
        link: which link it speaks of, in the field's words.
        changes: brain state -> direction against the state named in the evidence base; a state
            that is absent, or `none`, moves nothing.
        certainty: brain state -> how sure the field is of that change.
        sources: brain state -> ids in `sources.yaml`.
        against: brain state -> ids of sources that differ from the change or limit it.
        unknown: what is not known, for clinicians.
    """

    id: Id
    link: Text
    changes: Mapping[Id, Direction]
    certainty: Mapping[Id, Certainty]
    sources: Mapping[Id, tuple[Id, ...]]
    against: Mapping[Id, tuple[Id, ...]] = {}
    unknown: Text

    def moves(self, state: str) -> bool:
        """Whether the evidence gives a link a direction in this state; else its width stays."""
        return self.changes.get(state) in (Direction.UP, Direction.DOWN)


class ClaimsFile(Schema):
    """The whole of `claims.yaml`."""

    claims: Annotated[tuple[Claim, ...], Field()]
    cells: tuple[Cell, ...]
