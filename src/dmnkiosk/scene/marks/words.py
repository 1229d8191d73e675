"""A few words inside a diagram."""

from dataclasses import dataclass

from dmnkiosk.scene.geometry import Point


@dataclass(frozen=True)
class WordsMark:
    """Words, centered on a point, never smaller than the smallest type of the screen.

    Attributes:
        text: the words in the visitor's language.
        at: the middle of the words, in the panel's millimeters.
        role: color role.
        bold: whether they are bold.
        width: the widest the words may be before they wrap, in the panel's millimeters.
    """

    text: str
    at: Point
    role: str = "ink"
    bold: bool = False
    width: float = 60.0
