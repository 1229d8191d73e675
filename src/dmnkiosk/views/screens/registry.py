"""Which view shows which screen."""

from dmnkiosk.session.state import Screen as ScreenName
from dmnkiosk.views.screens.attract import AttractScreen
from dmnkiosk.views.screens.compare import CompareScreen
from dmnkiosk.views.screens.end import EndScreen
from dmnkiosk.views.screens.explore import ExploreScreen
from dmnkiosk.views.screens.menu import MenuScreen
from dmnkiosk.views.screens.reading import ReadingScreen
from dmnkiosk.views.screens.screen import Screen
from dmnkiosk.views.screens.slide import SlideScreen

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
