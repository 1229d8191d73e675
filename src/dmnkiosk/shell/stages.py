"""Joins content, brain and scene: a stage for every slide, built when it is first shown."""

from collections.abc import Sequence
from dataclasses import replace

from dmnkiosk.content.controls import ChoicesControl, ChoiceSpec, GuessControl
from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.evidence import evidence_of, states_of
from dmnkiosk.content.figure import Figure, KeyFrame, LinkSpec, PanelSpec
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.motion.level import Level
from dmnkiosk.scene.controls import (
    CHOICE_SECONDS,
    DRAG_SECONDS,
    LIT_SECONDS,
    REST_SECONDS,
    Deed,
    run_of,
)
from dmnkiosk.scene.frame import Frame
from dmnkiosk.scene.looks import Evidence, RegionLook
from dmnkiosk.scene.stage import Stage
from dmnkiosk.session.plan import Plan, SlidePlan
from dmnkiosk.session.state import Card, Screen, Session

BREATH_SECONDS = 10.0 - REST_SECONDS
"""The attract screen's brain breathes six times a minute: in and out, and a rest."""

CALM = 0.5
CALM_SECONDS = 3.0
"""Nothing moves on the first screen before so many seconds have passed."""


class Stages:
    """The picture of any session.

    Attributes:
        library: the content it draws.
    """

    def __init__(self, library: Library, language: Language, level: Level = Level.FULL) -> None:
        """Nothing is built yet; `level` is how much moves until a visitor says otherwise."""
        self.library, self._language, self._level = library, language, level
        self._stages: dict[str, Stage] = {}
        self._looks = {region.id: self._look(region.id) for region in library.regions.values()}

    def frame(self, session: Session) -> Frame | None:
        """The frame of the picture that a session shows, or none where there is none."""
        match session.screen:
            case Screen.ATTRACT:
                seconds = max(session.attract_seconds - CALM_SECONDS, 0.0)
                return self._stage("attract").frame_at(seconds, (), self.level(session))
            case Screen.EXPLORE:
                return self._stage("explore").frame_at(0.0, (), Level.STILL, _chosen(session))
            case Screen.COMPARE:
                return self._compared(session).frame_at(0.0, (), Level.STILL, _chosen(session))
            case Screen.SLIDE:
                return self._slide_frame(session)
            case _:
                return None

    def level(self, session: Session) -> Level:
        """How much may move."""
        return session.settings.level or self._level

    def _slide_frame(self, session: Session) -> Frame | None:
        if isinstance(self.library.slide(session.slide), OptionsSlide):
            return None
        deeds = tuple(Deed(*row) for row in session.rows)
        stage = self._stage(session.slide)
        return stage.frame_at(session.seconds, deeds, self.level(session), _chosen(session))

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

    def _compared(self, session: Session) -> Stage:
        """A stage for each pair of brain states; small pictures have no room for names of teams."""
        spec = self.library.deck.compare
        pair = spec.pair(session.compared)
        name = " ".join(("compare", *(state.id for state in pair)))
        if name not in self._stages:
            names = self._language.text.compare.labels
            looks = {
                region: replace(look, name=names.get(region, look.name), team="")
                for region, look in self._looks.items()
            }
            self._stages[name] = replace(self._new(spec.figure(pair), {}, {}), looks=looks)
        return self._stages[name]

    def _still(self, panels: Sequence[PanelSpec], seconds: float, path: tuple[float, ...]) -> Stage:
        shown = {region for panel in panels for region in panel.show}
        run = (
            KeyFrame(at=0.0, activity=dict.fromkeys(shown, CALM), labels=()),
            KeyFrame(at=1.0, activity=dict.fromkeys(shown, 1.0)),
        )
        figure = Figure(seconds=seconds, path=path, loop=True, panels=tuple(panels), run=run)
        return self._new(figure, {}, {})

    def _new(
        self, figure: Figure, lights: dict[str, tuple[str, ...]], drawn: dict[str, str]
    ) -> Stage:
        library = self.library
        links = [link for panel in figure.panels for link in panel.links]
        evidence = {link.id: self._evidence(link, figure) for link in links}
        return Stage(
            figure,
            library.outlines,
            library.model,
            library.courses,
            self._looks,
            evidence,
            lights,
            drawn,
        )

    def _evidence(self, link: LinkSpec, figure: Figure) -> Evidence:
        passed = states_of(figure, self.library.courses, link.id)
        found = evidence_of(link, passed, self.library.cells)
        unsure = found.certainty is not None and found.certainty.uncertain
        return Evidence(found.states, unsure)

    def _look(self, region: str) -> RegionLook:
        words = self._language.text.regions[region]
        network = self.library.networks[self.library.regions[region].network]
        team = self._language.text.networks[network.id].label
        node = self.library.regions[region].node
        return RegionLook(node, network.role, network.pattern, words.name, team)


def plan_of(
    library: Library, idle_seconds: float, answer_seconds: float, level: Level = Level.FULL
) -> Plan:
    """The plan that a session walks by."""
    slides = tuple(_slide_plan(chapter.id, slide) for chapter, slide in library.deck.slides())
    return Plan(
        slides,
        idle_seconds,
        answer_seconds,
        DRAG_SECONDS,
        CHOICE_SECONDS,
        LIT_SECONDS,
        level,
        themes=frozenset(library.themes),
    )


def _slide_plan(chapter: str, slide: AnySlide) -> SlidePlan:
    control = getattr(slide, "control", None)
    choices = getattr(control, "choices", ())
    kept = isinstance(control, ChoicesControl) and control.replay == "kept"
    return SlidePlan(
        slide.id,
        chapter,
        _run_seconds(slide),
        getattr(slide, "look_again", None),
        {choice.id: choice.at for choice in choices},
        _lasting(choices),
        frozenset(choice.id for choice in choices if kept and choice.at is None),
    )


def _run_seconds(slide: AnySlide) -> float:
    """How long a picture runs by itself; one that loops has no end, and is not waited for."""
    if isinstance(slide, OptionsSlide) or slide.figure.loop:
        return 0.0
    return run_of(slide.figure).rests_after


def _lasting(choices: Sequence[ChoiceSpec]) -> dict[str, tuple[float, str]]:
    followed = zip(choices, (*choices[1:], *choices[:1]), strict=True)
    return {one.id: (one.lasts, after.id) for one, after in followed if one.lasts is not None}


def _chosen(session: Session) -> str | None:
    card = session.card
    return card.about if card is not None and card.card is Card.REGION else None


def _lights(control: object) -> dict[str, tuple[str, ...]]:
    if isinstance(control, ChoicesControl | GuessControl):
        return {choice.id: choice.light for choice in control.choices}
    return {}
