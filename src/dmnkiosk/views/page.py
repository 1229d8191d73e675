"""The page that is read aloud: what the session shows, and the words of its picture."""

from dataclasses import dataclass
from functools import cached_property

from dmnkiosk.content.controls import SliderControl
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.words import SlideWords
from dmnkiosk.scene.describe import Names, Told, areas, changes, links, motion, scene, views
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.state import Screen, Session
from dmnkiosk.views.screens.telling import done_on, is_ended
from dmnkiosk.views.showing import Showing

NEAR = 0.02
"""How near to a stop a slider must be to stand on it."""


@dataclass(frozen=True)
class Page:
    """What is shown, to be put into words.

    Attributes:
        showing: all words there are.
        session: where the visitor is.
        frame: the picture now, or none.
        before: the picture as it was when it was last told of, or none.
    """

    showing: Showing
    session: Session
    frame: Frame | None
    before: Frame | None = None

    def say(self, key: str, **gaps: object) -> str:
        """The interface's words."""
        return self.showing.language.interface.say(key, **gaps)

    @property
    def slide(self) -> AnySlide | None:
        """The slide that fills the glass, if one does."""
        session = self.session
        return self.showing.library.slide(session.slide) if session.screen is Screen.SLIDE else None

    @property
    def words(self) -> SlideWords | None:
        """The words of that slide."""
        slide = self.slide
        return self.showing.language.text.slides[slide.id] if slide else None

    def opening(self) -> str:
        """What is said before all else: how to begin, how to choose, what a part is about."""
        session, text = self.session, self.showing.language.text
        if session.warned or session.waking:
            return self.say("idle-spoken")
        if session.helping or session.card is not None:
            return ""
        if session.screen is Screen.ATTRACT:
            return self.say("attract-spoken")
        if session.screen is Screen.MENU:
            return self.say("menu-spoken")
        if self.slide is None:
            return ""
        chapter = self.showing.library.chapter_of(self.slide.id)
        first = chapter.slides[0].id == self.slide.id
        return text.chapters[chapter.id].spoken if first else ""

    def picture(self) -> list[Told]:
        """What the picture shows, what moves, and what has changed since it was last told of."""
        if self.frame is None:
            return []
        told: list[Told] = []
        if self.words is not None and self.slide is not None:
            over = is_ended(self.slide, self.session, self.frame)
            told += scene(self.words, over=over)
            told.append(motion(self.frame, self.say, paused=self.session.paused, runs=self._runs()))
        else:
            told += views(self.frame, self.say)
        if self.before is not None and not self.frame.running:
            told += changes(self.before, self.frame, self._names, self.say)
        return told + self._joined()

    @property
    def picked(self) -> str:
        """The choice that was made last on this slide; empty before the first."""
        return ("", *done_on(self.slide, self.session).picks)[-1]

    def area(self, region: str) -> str:
        """What is said of an area of the picture."""
        return self._areas[region].text if region in self._areas else ""

    def link(self, link: str) -> str:
        """What is said of a link of the picture."""
        return self._links[link].text if link in self._links else ""

    def slider(self) -> str:
        """What is said of the slider of this slide."""
        control, words = getattr(self.slide, "control", None), self.words
        if not isinstance(control, SliderControl) or words is None or words.control is None:
            return ""
        told, progress = words.control, self.frame.progress if self.frame else 0.0
        name = {"name": told.hint, "low": told.low, "high": told.high}
        if told.value and control.count:
            count = round(progress * control.count)
            value = self.showing.language.interface.fill(told.value, n=count)
            return self.say("spoken-slider", **name, value=value)
        stops = {stop.at or 0.0: words.choices[stop.id].label for stop in control.stops}
        below = max((at for at in stops if at <= progress + NEAR), default=0.0)
        above = min((at for at in stops if at >= progress - NEAR), default=1.0)
        if above <= below:
            return self.say("spoken-slider", **name, value=stops[below])
        between = {"before": stops[below], "after": stops[above]}
        return self.say("spoken-slider-between", **name, **between)

    def _runs(self) -> bool:
        """Whether there is anything in the picture that runs by itself."""
        figure = getattr(self.slide, "figure", None)
        if figure is None:
            return False
        drawn = any(panel.diagram or panel.links or panel.run for panel in figure.panels)
        return drawn or len(figure.run) > 1

    def _joined(self) -> list[Told]:
        """The links, each once: the same two areas may be joined in several small pictures."""
        found = {told.text: told for told in self._links.values()}
        return list(found.values())

    @cached_property
    def _names(self) -> Names:
        text, library = self.showing.language.text, self.showing.library
        return Names(
            {region: words.name for region, words in text.regions.items()},
            {r.id: text.networks[r.network].label for r in library.regions.values()},
        )

    @cached_property
    def _areas(self) -> dict[str, Told]:
        return areas(self.frame, self._names, self.say) if self.frame else {}

    @cached_property
    def _links(self) -> dict[str, Told]:
        return links(self.frame, self._names, self.say) if self.frame else {}
