"""Which view shows which screen."""

from PySide6.QtWidgets import QWidget

from dmnkiosk.session.state import Screen as ScreenName
from dmnkiosk.views.screens.attract import AttractScreen
from dmnkiosk.views.screens.compare import CompareScreen
from dmnkiosk.views.screens.end import EndScreen
from dmnkiosk.views.screens.explore import ExploreScreen
from dmnkiosk.views.screens.menu import MenuScreen
from dmnkiosk.views.screens.reading import ReadingScreen
from dmnkiosk.views.screens.screen import Screen, Setting
from dmnkiosk.views.screens.slide import SlideScreen
from dmnkiosk.views.showing import Showing

SCREENS: dict[ScreenName, type[Screen]] = {
    ScreenName.ATTRACT: AttractScreen,
    ScreenName.MENU: MenuScreen,
    ScreenName.SLIDE: SlideScreen,
    ScreenName.END: EndScreen,
    ScreenName.EXPLORE: ExploreScreen,
    ScreenName.COMPARE: CompareScreen,
    ScreenName.WORDS: ReadingScreen,
    ScreenName.SOURCES: ReadingScreen,
}


def build_screen(kind: type[Screen], showing: Showing, window: QWidget) -> Screen:
    """A screen of a kind, in a window."""
    s, clinic = showing, showing.kiosk.clinic.name
    told = (s.style, s.library, s.language, clinic, s.mark, s.gaps, s.plan.level)
    return kind(Setting(*told, s.languages, s.low), window)
