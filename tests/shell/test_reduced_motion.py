"""The first screen is calm where the computer asks for it."""

import pytest

from dmnkiosk.motion.level import Level
from dmnkiosk.shell.reduced_motion import Ask, first_level

APPEARANCE = ("org.freedesktop.appearance", "reduced-motion")
GNOME = ("org.gnome.desktop.interface", "enable-animations")


def desktop(settings: dict[tuple[str, str], object]) -> Ask:
    return lambda namespace, key: settings.get((namespace, key))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("settings", "level"),
    [
        ({}, Level.FULL),
        ({APPEARANCE: 0}, Level.FULL),
        ({APPEARANCE: 1}, Level.GENTLE),
        ({GNOME: True}, Level.FULL),
        ({GNOME: False}, Level.GENTLE),
        ({APPEARANCE: 0, GNOME: False}, Level.FULL),
    ],
)
def test_the_desktop_is_asked(settings: dict[tuple[str, str], object], level: Level):
    assert first_level("system", desktop(settings)) is level


@pytest.mark.usefixtures("qapp")
def test_without_a_desktop_everything_moves(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert first_level("system") is Level.FULL


@pytest.mark.usefixtures("qapp")
def test_a_desktop_that_is_gone_keeps_nobody_waiting(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert first_level("system") is Level.FULL


@pytest.mark.parametrize("level", list(Level))
def test_what_the_clinic_wrote_comes_first(level: Level):
    assert first_level(level.value, desktop({APPEARANCE: 1})) is level
