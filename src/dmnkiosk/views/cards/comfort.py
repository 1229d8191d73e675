"""Comfort: language, size of words, colors, motion, voice, low reach, one switch. At once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from PySide6.QtWidgets import QWidget

from dmnkiosk.motion.level import Level
from dmnkiosk.session.actions import Adjust, Close
from dmnkiosk.session.comfort import level_of, scans
from dmnkiosk.session.settings import DWELLS, SPEEDS, VOLUMES, Settings
from dmnkiosk.session.state import Session
from dmnkiosk.texts.joined import joined
from dmnkiosk.views.cards.sheet import Sheet
from dmnkiosk.views.controls.ask import Ask
from dmnkiosk.views.controls.pill import Look
from dmnkiosk.views.controls.setting_row import Choice, SettingRow
from dmnkiosk.views.showing import Showing

WIDTH = 1500


class ComfortCard(Sheet):
    """A row for each thing. What is set shows at once, and holds until the visit ends."""

    def __init__(self, showing: Showing, parent: QWidget | None = None) -> None:
        """Made once for a language and a style."""
        super().__init__(showing.style, showing.language, WIDTH, parent)
        self._showing, self._say = showing, showing.language.interface.say
        self._shown: tuple[Settings, Level] | None = None
        self.reach = showing.low
        self.add("title", bold=True).set_words(self._say("comfort"))
        self._rows: dict[str, SettingRow] = {}
        for key, choices in self._choices(Settings(), Level.FULL).items():
            row = SettingRow(showing.style, self._say(key), len(choices), self)
            row.asked.connect(self.asked)
            self._rows[key] = row
            self.blocks.append(row)
        close = Ask(showing.style, self._say("close"), Close(), "x", Look.MAIN, self)
        close.asked.connect(self.asked)
        self.pills = [close]

    def show_session(self, session: Session) -> None:
        """Marks what holds."""
        plan = self._showing.plan
        level = level_of(session, plan)
        settings = replace(session.settings, scanning=scans(session, plan))
        if (settings, level) == self._shown:
            return
        self._shown = (settings, level)
        for key, choices in self._choices(settings, level).items():
            self._rows[key].show_choices(choices, self._line(key, settings))
        self.arrange()

    def _choices(self, now: Settings, level: Level) -> Mapping[str, Sequence[Choice]]:
        """The rows: the text's key -> what can be chosen."""
        language = {"language": self._languages(now)} if self._showing.languages else {}
        voice = self._voice(now) if self._showing.voice else {}
        low = (replace(now, low_reach=on) for on in (False, True))
        moving = (replace(now, scanning=on) for on in (False, True))
        return {
            **language,
            "text-size": [
                self._choice(f"text-{size}", replace(now, text_size=size), now)
                for size in self._showing.style.sizes.offered
            ],
            "colors": self._themes(now),
            "motion": [
                Choice(self._say(f"motion-{one}"), Adjust(replace(now, level=one)), one is level)
                for one in Level
            ],
            **voice,
            "low-reach": self._switch(low, now),
            "one-switch": [
                *self._switch(moving, now),
                *self._steps(("faster", "slower"), _around(now, "dwell"), now),
            ],
        }

    def _languages(self, now: Settings) -> list[Choice]:
        known, shown = self._showing.library.languages, self._showing.language.text.language
        return [
            Choice(known[tag].interface.name, Adjust(replace(now, language=tag)), tag == shown)
            for tag in self._showing.languages
        ]

    def _themes(self, now: Settings) -> list[Choice]:
        shown, words = self._showing.style.theme.id, self._showing.language.interface
        return [
            Choice(
                theme.name(words.language, words.words),
                Adjust(replace(now, theme=name)),
                name == shown,
            )
            for name, theme in self._showing.library.themes.items()
        ]

    def _voice(self, now: Settings) -> dict[str, Sequence[Choice]]:
        heard = (replace(now, listening=on) for on in (False, True))
        return {
            "voice": self._switch(heard, now),
            "speed": self._steps(("slower", "faster"), _around(now, "speed"), now),
            "volume": self._steps(("softer", "louder"), _around(now, "volume"), now),
        }

    def _choice(self, key: str, wished: Settings, now: Settings) -> Choice:
        return Choice(self._say(key), Adjust(wished), wished == now)

    def _switch(self, wished: Iterable[Settings], now: Settings) -> list[Choice]:
        """Off and on."""
        return [
            self._choice(key, wish, now) for key, wish in zip(("off", "on"), wished, strict=True)
        ]

    def _steps(
        self, names: tuple[str, str], wished: Sequence[Settings], now: Settings
    ) -> list[Choice]:
        """A step down and a step up; at an end one of them leads no farther."""
        return [
            Choice(self._say(name), None if wish == now else Adjust(wish))
            for name, wish in zip(names, wished, strict=True)
        ]

    def _line(self, key: str, now: Settings) -> str:
        """What a row says below its choices."""
        if key == "one-switch":
            # The faster it moves, the shorter it stays.
            pace = self._step(len(DWELLS) - 1 - now.dwell, len(DWELLS))
            speed = self._say("named", name=self._say("speed"), words=pace)
            return joined(self._say("one-switch-line"), speed)
        if key == "low-reach":
            return self._say("low-reach-line")
        counts = {"speed": (now.speed, len(SPEEDS)), "volume": (now.volume, len(VOLUMES))}
        return self._step(*counts[key]) if key in counts else ""

    def _step(self, at: int, count: int) -> str:
        return self._say("step-of", n=at + 1, count=count)


def _around(now: Settings, field: Literal["speed", "volume", "dwell"]) -> tuple[Settings, Settings]:
    """One step lower and one step higher; the same at an end."""
    match field:
        case "speed":
            low, high = _steps(now.speed, SPEEDS)
            return replace(now, speed=low), replace(now, speed=high)
        case "volume":
            low, high = _steps(now.volume, VOLUMES)
            return replace(now, volume=low), replace(now, volume=high)
        case "dwell":
            low, high = _steps(now.dwell, DWELLS)
            return replace(now, dwell=low), replace(now, dwell=high)


def _steps(at: int, steps: Sequence[float]) -> tuple[int, int]:
    return max(at - 1, 0), min(at + 1, len(steps) - 1)
