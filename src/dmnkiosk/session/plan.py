"""The little that a session must know of the content, to walk through it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dmnkiosk.motion.level import Level


@dataclass(frozen=True)
class SlidePlan:
    """One slide.

    Attributes:
        id: its id.
        chapter: the chapter that holds it.
        run_seconds: how long its picture runs.
        look_again: the slide that Look again goes to; none when it has no such button.
        choices: choice -> where it sends the run, if anywhere.
        lasting: choice -> seconds after which another choice is made by itself, and which.
        kept: the choices that Replay keeps.
    """

    id: str
    chapter: str
    run_seconds: float
    look_again: str | None = None
    choices: Mapping[str, float | None] = field(default_factory=dict)
    lasting: Mapping[str, tuple[float, str]] = field(default_factory=dict)
    kept: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Plan:
    """The whole story.

    Attributes:
        slides: in the order of the story.
        idle_seconds: how long nobody may touch the screen before it asks.
        answer_seconds: how long a visitor then has to answer.
        drag_seconds: how long the picture takes to catch up with a moved slider.
        glide_seconds: how long it glides to where a choice sends it.
        lit_seconds: how long a tapped area glows.
        level: how much may move until a visitor says otherwise.
        languages, themes: what a visitor can choose, by id.
        scanning: whether the marker moves by itself until a visitor says otherwise.
    """

    slides: tuple[SlidePlan, ...]
    idle_seconds: float = 120.0
    answer_seconds: float = 30.0
    drag_seconds: float = 0.15
    glide_seconds: float = 2.5
    lit_seconds: float = 2.0
    level: Level = Level.FULL
    languages: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    scanning: bool = False

    def __contains__(self, slide: object) -> bool:
        """Whether the story has a slide of this id."""
        return any(s.id == slide for s in self.slides)

    def slide(self, slide: str) -> SlidePlan:
        """A slide by its id."""
        return self._by_id()[slide]

    def of_chapter(self, chapter: str | None) -> tuple[str, ...]:
        """The slides of a chapter, or of the whole story when it is none."""
        return tuple(s.id for s in self.slides if chapter in (None, s.chapter))

    def _by_id(self) -> Mapping[str, SlidePlan]:
        return {s.id: s for s in self.slides}
