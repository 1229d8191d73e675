"""What one page of a slide shows, what is placed on it, and where. Values only."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRect

from dmnkiosk.views.controls.pill import Pill
from dmnkiosk.views.controls.text import TextBlock
from dmnkiosk.views.screens.body import Body
from dmnkiosk.views.screens.parts import Parts
from dmnkiosk.views.screens.picture import Picture
from dmnkiosk.views.slides.part import SlidePart


@dataclass(frozen=True)
class Leaf:
    """What one page of a slide shows.

    Attributes:
        words: the page of its words; none without words.
        tail: whether How sure?, the extra buttons and the footer stand below the words.
        picture: what is shown of the picture.
        part: the page of the kind's own part; none without it.
        beside: the page of what stands under the picture; none without it.
        footer: whether what must be said of a part that takes the picture's place stands there.
        whole: whether it is the only page.
    """

    words: int | None = None
    tail: bool = False
    picture: Parts | None = None
    part: int | None = None
    beside: int | None = None
    footer: bool = False
    whole: bool = False


@dataclass(frozen=True)
class Room:
    """A rectangle for each part, as if read from left to right; empty where it is not shown."""

    body: QRect = field(default_factory=QRect)
    part: QRect = field(default_factory=QRect)
    picture: QRect = field(default_factory=QRect)
    beside: QRect = field(default_factory=QRect)
    footer: QRect = field(default_factory=QRect)
    sure: QRect = field(default_factory=QRect)


@dataclass(frozen=True)
class Pieces:
    """What must be placed.

    Attributes:
        part: the kind's own part.
        sure: How sure? where it stands below words.
    """

    body: Body
    part: SlidePart
    picture: Picture
    footer: TextBlock
    sure: Pill
