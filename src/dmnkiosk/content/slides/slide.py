"""What every kind of slide has."""

from dmnkiosk.content.ids import Certainty, Id
from dmnkiosk.yamlfile.schema import Schema


class Slide(Schema):
    """The fields that all kinds of slide share.

    Attributes:
        id: stable name; its words stand under the same name in `text.<lang>.yaml`.
        claims: the claims it carries.
        certainty: its badge.
        sources: more sources, beside those of its claims.
        words: hard words that can be tapped, as ids of the glossary.
        extras: more cards, opened by a button, as ids in its text.
    """

    id: Id
    claims: tuple[Id, ...] = ()
    certainty: Certainty
    sources: tuple[Id, ...] = ()
    words: tuple[Id, ...] = ()
    extras: tuple[Id, ...] = ()
