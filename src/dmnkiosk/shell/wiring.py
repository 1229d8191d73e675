"""Every connection between the parts of a kiosk, on one page."""

from dmnkiosk.shell.kiosk import Kiosk
from dmnkiosk.shell.senses import Senses


def wire(kiosk: Kiosk, senses: Senses) -> None:
    """Wishes go up to the store; a changed session comes down to the window."""
    senses.asked.connect(kiosk.sense)
    senses.touched.connect(kiosk.window.forget_keys)
    senses.pressed.connect(kiosk.window.press_switch)
    senses.moved.connect(kiosk.window.end_scanning)
    kiosk.window.asked.connect(kiosk.store.dispatch)
    kiosk.store.changed.connect(kiosk.show)
    kiosk.ticker.ticked.connect(kiosk.tick)
