"""What a visitor can do with a slide's picture, as its author writes it."""

from typing import Annotated, Literal

from pydantic import Field

from dmnkiosk.content.ids import Id, Share, Text
from dmnkiosk.yamlfile.schema import Schema


class ChoiceSpec(Schema):
    """A choice that the visitor can make.

    Attributes:
        at: where the run goes when it is chosen; none leaves it.
        light: areas that grow brighter while it is chosen.
        icon: a picture on its button.
        lasts: seconds after which the next choice is made by itself; none means for ever.
    """

    id: Id
    at: Share | None = None
    lasts: float | None = Field(default=None, ge=2.0, le=60.0)
    light: tuple[Id, ...] = ()
    icon: Text | None = None


class SliderControl(Schema):
    """Moves along the run; each stop can have words of its own.

    Attributes:
        steps: how many steps it has from end to end (each a tap or a key press).
        count: what the right end counts to, for the gap {n} of its value words.
        targets: parts of the drawing that can be tapped too, by the diagram's own names.
    """

    kind: Literal["slider"]
    stops: tuple[ChoiceSpec, ...]
    targets: tuple[Id, ...] = ()
    steps: int = Field(default=10, ge=1, le=100)
    count: int | None = None


class ChoicesControl(Schema):
    """A few choices, one at a time.

    Attributes:
        find: a picture to look through for the odd one out; a tap on it makes the first choice, and
            the next tap the second.
        replay: whether Replay keeps the choice that holds.
    """

    kind: Literal["choices"]
    choices: tuple[ChoiceSpec, ...]
    find: Literal["star"] | None = None
    replay: Literal["kept", "forgotten"] = "kept"


class GuessControl(Schema):
    """A guess, then Show me. Nothing is right or wrong."""

    kind: Literal["guess"]
    choices: tuple[ChoiceSpec, ...]


class RegionsControl(Schema):
    """The areas of the picture are what is tapped."""

    kind: Literal["regions"]
    regions: tuple[Id, ...]


Control = Annotated[
    SliderControl | ChoicesControl | GuessControl | RegionsControl, Field(discriminator="kind")
]
