"""Joins content, brain and scene: a stage for every slide, built when it is first shown."""

from collections.abc import Sequence

from dmnkiosk.content.controls import ChoicesControl, GuessControl
from dmnkiosk.content.evidence import evidence_of
from dmnkiosk.content.figure import Figure, KeyFrame, LinkSpec, PanelSpec
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.scene.controls import CHOICE_SECONDS, DRAG_SECONDS, LIT_SECONDS, Deed
from dmnkiosk.scene.frame import Frame
from dmnkiosk.scene.stage import Evidence, RegionLook, Stage
from dmnkiosk.session.plan import Plan, SlidePlan
from dmnkiosk.session.state import Card, Screen, Session

BREATH_SECONDS = 10.0
"""The attract screen's brain breathes six times a minute."""

CALM = 0.5


class Stages:
    """The picture of any session.

    Attributes:
        library: the content it draws.
    """

    def __init__(self, library: Library, language: Language) -> None:
        """Nothing is built yet."""
        self.library, self._language = library, language
        self._stages: dict[str, Stage] = {}
        self._looks = {region.id: self._look(region.id) for region in library.regions.values()}

    def frame(self, session: Session) -> Frame | None:
        """The frame of the picture that a session shows, or none where there is none."""
        match session.screen:
            case Screen.ATTRACT:
                seconds = session.attract_seconds % BREATH_SECONDS
                return self._stage("attract").frame_at(seconds)
            case Screen.EXPLORE:
                return self._stage("explore").frame_at(0.0, (), _chosen(session), still=True)
            case Screen.SLIDE:
                return self._slide_frame(session)
            case _:
                return None

    def _slide_frame(self, session: Session) -> Frame | None:
        if isinstance(self.library.slide(session.slide), OptionsSlide):
            return None
        deeds = tuple(Deed(*row) for row in session.rows)
        stage = self._stage(session.slide)
        return stage.frame_at(session.seconds, deeds, _chosen(session))

    def _stage(self, name: str) -> Stage:
        if name not in self._stages:
            self._stages[name] = self._build(name)
        return self._stages[name]

    def _build(self, name: str) -> Stage:
        deck = self.library.deck
        if name == "attract":
            return self._still((deck.attract,), BREATH_SECONDS, (0.0, 1.0, 0.0))
        if name == "explore":
            return self._still(deck.explore, 1.0, (0.0, 1.0))
        slide = self.library.slide(name)
        assert not isinstance(slide, OptionsSlide), "options have no figure"
        lights = _lights(getattr(slide, "control", None))
        drawn = dict(self._language.text.slides[name].drawn)
        return self._new(slide.figure, lights, drawn)

    def _still(self, panels: Sequence[PanelSpec], seconds: float, path: tuple[float, ...]) -> Stage:
        shown = {region for panel in panels for region in panel.show}
        run = (
            KeyFrame(at=0.0, activity=dict.fromkeys(shown, CALM), labels=()),
            KeyFrame(at=1.0, activity=dict.fromkeys(shown, 1.0)),
        )
        figure = Figure(seconds=seconds, path=path, panels=tuple(panels), run=run)
        return self._new(figure, {}, {})

    def _new(
        self, figure: Figure, lights: dict[str, tuple[str, ...]], drawn: dict[str, str]
    ) -> Stage:
        evidence = {
            link.id: self._evidence(link, figure) for panel in figure.panels for link in panel.links
        }
        library = self.library
        return Stage(figure, library.outlines, library.states, self._looks, evidence, lights, drawn)

    def _evidence(self, link: LinkSpec, figure: Figure) -> Evidence:
        found = evidence_of(link, figure, self.library.cells)
        unsure = found.certainty is not None and found.certainty.uncertain
        return Evidence(found.states, unsure)

    def _look(self, region: str) -> RegionLook:
        words = self._language.text.regions[region]
        network = self.library.networks[self.library.regions[region].network]
        team = self._language.text.networks[network.id].label
        node = self.library.regions[region].node
        return RegionLook(node, network.role, network.pattern, words.name, team)


def plan_of(library: Library, idle_seconds: float, answer_seconds: float) -> Plan:
    """The plan that a session walks by."""
    slides = tuple(
        SlidePlan(
            slide.id,
            chapter.id,
            slide.figure.seconds if not isinstance(slide, OptionsSlide) else 0.0,
            getattr(slide, "look_again", None),
        )
        for chapter, slide in library.deck.slides()
    )
    return Plan(slides, idle_seconds, answer_seconds, DRAG_SECONDS, CHOICE_SECONDS, LIT_SECONDS)


def _chosen(session: Session) -> str | None:
    card = session.card
    return card.about if card is not None and card.card is Card.REGION else None


def _lights(control: object) -> dict[str, tuple[str, ...]]:
    if isinstance(control, ChoicesControl | GuessControl):
        return {choice.id: choice.light for choice in control.choices}
    return {}
