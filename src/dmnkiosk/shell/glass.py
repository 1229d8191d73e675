"""How large the glass is: as staff wrote, or as the display says of itself."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from dmnkiosk.content.kiosk import PanelFile
from dmnkiosk.themes.sizes import MILLIMETERS_PER_INCH, density_of

USUAL_INCHES = 24.0
"""Taken when nobody says how large the glass is."""

LIKELY = (1.0, 12.5)
"""Pixels in a millimeter, from a wall of 4K to a phone: a display that says other is mistaken."""


def density(panel: PanelFile, size: QSize) -> float:
    """Pixels in a millimeter of the glass, for a window of a size that fills it."""
    if not isinstance(panel.diagonal_inches, str):
        return density_of(size.width(), size.height(), panel.diagonal_inches)
    return _of_display() or density_of(size.width(), size.height(), USUAL_INCHES)


def believed(dots_per_inch: float) -> float:
    """Pixels in a millimeter of a display that says so of itself; 0 where that can't be."""
    found = dots_per_inch / MILLIMETERS_PER_INCH
    return found if LIKELY[0] <= found <= LIKELY[1] else 0.0


def unsaid(panel: PanelFile) -> tuple[str, ...]:
    """What staff must do where the display was to say how large it is, and does not."""
    if not isinstance(panel.diagonal_inches, str) or _of_display():
        return ()
    return (
        "kiosk.yaml: panel.diagonal_inches: the display does not say how large it is, or says what "
        f"can't be; {USUAL_INCHES:g} inches are taken: measure the glass and write its diagonal",
    )


def _of_display() -> float:
    """What the display says of itself, by its EDID."""
    screens = QGuiApplication.screens()
    return believed(screens[0].physicalDotsPerInch()) if screens else 0.0
