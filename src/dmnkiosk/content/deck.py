"""A deck: chapters of slides, from `decks/<id>/deck.yaml`."""

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from dmnkiosk.content.compare import CompareSpec
from dmnkiosk.content.figure import PanelSpec
from dmnkiosk.content.ids import Id, Text
from dmnkiosk.content.slides.check import CheckSlide
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.content.slides.questions import QuestionsSlide
from dmnkiosk.content.slides.story import StorySlide
from dmnkiosk.yamlfile.schema import Schema

AnySlide = Annotated[
    StorySlide | CheckSlide | OptionsSlide | QuestionsSlide, Field(discriminator="kind")
]


class Chapter(Schema):
    """A part of the story that can be visited alone.

    Attributes:
        picture: the still brain on its card in the menu.
    """

    id: Id
    picture: PanelSpec
    slides: tuple[AnySlide, ...]


class Deck(Schema):
    """A whole story.

    Attributes:
        reviewed_by: the psychiatrist who signed it off; `none` is said to staff at every start.
        attract: the picture that breathes on the first screen.
        explore: areas of each view of "Explore the brain".
        compare: what "Compare two pictures" offers.
    """

    id: Id
    reviewed_by: Text
    attract: PanelSpec
    explore: tuple[PanelSpec, ...]
    compare: CompareSpec
    chapters: tuple[Chapter, ...]

    def slides(self) -> Iterator[tuple[Chapter, AnySlide]]:
        """Every slide with its chapter, in the order of the story."""
        for chapter in self.chapters:
            for slide in chapter.slides:
                yield chapter, slide
