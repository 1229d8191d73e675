"""What every screen can do, and the bar at its top."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dmnkiosk.content.library import Language, Library
from dmnkiosk.motion.level import Level
from dmnkiosk.scene.frame import Frame
from dmnkiosk.session.actions import Action
from dmnkiosk.session.state import Session
from dmnkiosk.views.screens.top_bar import TopBar
from dmnkiosk.views.style import Style


@dataclass(frozen=True)
class Setting:
    """What every screen is built with.

    Attributes:
        clinic: its name, on every screen.
        mark: says the short sign for staff on the attract screen; empty when all is well.
        gaps: what the clinic's settings fill in the deck's words.
        level: how much may move until a visitor says otherwise.
        languages: those that a visitor can choose, by tag.
        low: whether the bar with Help now stands at the foot of the glass, within low reach.
        voice: whether a voice can read aloud, so that its buttons need room.
    """

    style: Style
    library: Library
    language: Language
    clinic: str = ""
    mark: Callable[[], str] = str
    gaps: Mapping[str, str] = field(default_factory=dict)
    level: Level = Level.FULL
    languages: Sequence[str] = ()
    low: bool = False
    voice: bool = False


class Screen(QWidget):
    """Fills the window. Values come in by `show_session`, wishes leave by `asked`.

    Signals:
        asked: a wish, as an Action.
    """

    asked = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        """Built once for a language and a style."""
        super().__init__(parent)
        self.setting, self.style_ = setting, setting.style
        self.library, self.language = setting.library, setting.language
        self.hide()

    def say(self, key: str, **gaps: object) -> str:
        """The interface's words."""
        return self.language.interface.say(key, **gaps)

    def show_session(self, session: Session, frame: Frame | None) -> None:
        """Shows the session as it is now."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Places what is in it."""
        raise NotImplementedError

    def pressed(self) -> Action | None:
        """What a press means that is on no control; nothing on most screens."""
        return None

    def turned(self, *, forward: bool) -> Action | None:
        """What the keys on and back mean; nothing on a screen without an order."""
        return None

    def bar_room(self) -> QRect:
        """The bar with Home and Help now: at the top, or at the foot for low reach."""
        return bar_room(self.size(), self.style_, self.setting.low)

    def room(self) -> QRect:
        """What the bar leaves of the glass, inside its edges."""
        bar = self.bar_room()
        air, end = self.air(), self.bar_gap()
        if self.setting.low:
            return QRect(bar.left(), end, bar.width(), bar.top() - air - end)
        top = bar.bottom() + 1 + air
        return QRect(bar.left(), top, bar.width(), self.height() - end - top)

    def air(self) -> int:
        """The room between buttons and what stands above or below them, in pixels."""
        sizes = self.style_.sizes
        return max(self.style_.px(10 if sizes.compact else 22), sizes.gap)

    def bar_gap(self) -> int:
        """The room between what stands at the edge of the glass and the edge, in pixels."""
        return bar_gap(self.style_)

    def voice_room(self) -> QRect:
        """Where the window shows the buttons of the voice."""
        bar = self.findChild(TopBar)
        return bar.voice.translated(bar.pos()) if isinstance(bar, TopBar) else QRect()

    @property
    def tall(self) -> bool:
        """Whether the window is taller than wide."""
        return self.height() > self.width()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()


def bar_room(size: QSize, style: Style, low: bool) -> QRect:
    """The bar in a window of a size: at the top, or at the foot for low reach."""
    edge, gap, height = style.edge(size.width()), bar_gap(style), style.pill
    top = size.height() - gap - height if low else gap
    return QRect(edge, top, size.width() - 2 * edge, height)


def bar_gap(style: Style) -> int:
    """The room between the bar and the edge of the glass, in pixels."""
    return style.px(10 if style.sizes.compact else 28)
