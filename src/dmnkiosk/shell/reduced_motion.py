"""Whether this computer asks for less motion, so that the first screen knows before it moves."""

import ctypes
import os
import sys
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from dmnkiosk.motion.level import Level

SYSTEM = "system"
PORTAL = "org.freedesktop.portal.Desktop"
PATH, SETTINGS = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
LONGEST_MILLISECONDS = 300
"""How long a desktop may take to answer; one that is not there answers at once."""

SPI_GETCLIENTAREAANIMATION = 0x1042
"""SystemParametersInfo, Windows: whether windows may animate what is in them."""

Ask = Callable[[str, str], object]
"""Namespace and key of a desktop's setting -> its value, or none."""


def first_level(wished: str, ask: Ask | None = None) -> Level:
    """How much may move until a visitor says otherwise.

    Args:
        wished: a level, or `system` for what the computer asks for.
        ask: how a setting of the desktop is read.
    """
    if wished != SYSTEM:
        return Level(wished)
    less = _qt_says() or _windows_says() or _desktop_says(ask or _ask_portal)
    return Level.GENTLE if less else Level.FULL


def _desktop_says(ask: Ask) -> bool:
    """The desktop's own word (1 is less motion), and GNOME's older one."""
    said = ask("org.freedesktop.appearance", "reduced-motion")
    if said is not None:
        return said == 1
    return ask("org.gnome.desktop.interface", "enable-animations") is False


def _qt_says() -> bool:
    """Qt knows from 6.12 on."""
    preference = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
    return preference is not None and "reduce" in str(preference()).lower()


def _windows_says() -> bool:
    animates = ctypes.c_int(1)
    if sys.platform == "win32":
        ctypes.windll.user32.SystemParametersInfoW(
            SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0
        )
    return not animates.value


def _ask_portal(namespace: str, key: str) -> object:
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    # Most kiosks have no desktop, and their first screen must not wait for what asks one.
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant

    call = QDBusMessage.createMethodCall(PORTAL, PATH, SETTINGS, "ReadOne")
    call.setArguments([namespace, key])
    reply = QDBusConnection.sessionBus().call(call, QDBus.CallMode.Block, LONGEST_MILLISECONDS)
    if reply.type() is not QDBusMessage.MessageType.ReplyMessage or not reply.arguments():
        return None
    value = reply.arguments()[0]
    return value.variant() if isinstance(value, QDBusVariant) else value
