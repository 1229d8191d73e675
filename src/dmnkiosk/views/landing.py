"""Where those begin who hear the screen: the focus goes to the heading of whatever is new."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from dmnkiosk.session.state import Screen, Session
from dmnkiosk.views.canvas import Canvas
from dmnkiosk.views.controls.spoken import spoken
from dmnkiosk.views.keys import Keys, is_heading
from dmnkiosk.views.painted import is_sheet, on_top


class Landing:
    """Moves the focus to the heading of a new screen, slide, page or sheet.

    Only while assistive technology listens: who sees the ring finds it where they left it.
    """

    def __init__(self, window: QWidget, keys: Keys) -> None:
        """Nothing was shown yet."""
        self._window, self._keys = window, keys
        self._heard = False
        self._place: tuple[object, ...] = ()
        self._layer: tuple[object, ...] = ()

    def land(self, session: Session) -> None:
        """Follows what is shown now."""
        place, layer = _place(session), _layer(session)
        moved, covered = place != self._place, layer != self._layer and any(layer)
        uncovered = layer != self._layer and not any(layer) and self._keys.held() is None
        begins = QAccessible.isActive() and not self._heard
        self._place, self._layer, self._heard = place, layer, QAccessible.isActive()
        if self._heard and (begins or moved or covered or uncovered):
            self._begin()

    def _begin(self) -> None:
        shown = _shown(self._window)
        heading = next(filter(is_heading, shown), None)
        if heading is not None:
            told = [*_beside(heading), *map(_picture, shown), *map(_guide, shown)]
            told = [words for words in told if words not in ("", _words(heading))]
            heading.setAccessibleDescription(spoken(told))
            heading.setFocus(Qt.FocusReason.OtherFocusReason)


def _place(session: Session) -> tuple[object, ...]:
    slide = session.slide if session.screen is Screen.SLIDE else ""
    return (session.screen, slide, session.page)


def _layer(session: Session) -> tuple[object, ...]:
    return (session.card, session.helping, session.warned or session.waking)


def _shown(window: QWidget) -> list[QWidget]:
    """What lies on top, and all that is seen in it; a sheet before what stands above it."""
    tops = sorted(on_top(window), key=is_sheet, reverse=True)
    parts = [part for top in tops for part in (top, *top.findChildren(QWidget))]
    return [part for part in parts if part.isVisible()]


def _beside(heading: QWidget) -> list[str]:
    """The words that stand with a heading, above and below it."""
    around = heading.parentWidget()
    parts = around.children() if around is not None else []
    return [_words(part) for part in parts if part is not heading and _words(part)]


def _picture(part: QWidget) -> str:
    """What a picture is, and what is seen in it."""
    is_picture = isinstance(part, Canvas) and part.isEnabled() and part.accessibleName()
    told = filter(None, (part.accessibleName(), part.accessibleDescription()))
    return spoken(list(told)) if is_picture else ""


def _guide(part: QWidget) -> str:
    """What to do."""
    return _words(part) if getattr(part, "guide", False) and part.isEnabled() else ""


def _words(part: object) -> str:
    shown = isinstance(part, QWidget) and part.isVisible() and not getattr(part, "aside", False)
    told = getattr(part, "text", None) if shown and not hasattr(part, "clicked") else None
    return str(told()) if callable(told) else ""
