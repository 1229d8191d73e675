"""Which part shows which kind of slide."""

from dmnkiosk.views.slides.check import CheckPart
from dmnkiosk.views.slides.options import OptionsPart
from dmnkiosk.views.slides.part import SlidePart
from dmnkiosk.views.slides.questions import QuestionsPart
from dmnkiosk.views.slides.story import StoryPart

SLIDE_PARTS: dict[str, type[SlidePart]] = {
    "story": StoryPart,
    "check": CheckPart,
    "options": OptionsPart,
    "questions": QuestionsPart,
}
