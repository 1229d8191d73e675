"""Looks at a kiosk as assistive technology does, and uses it: by AT-SPI alone.

Run by the system's Python, which has the bindings. Says what it found in one line of JSON.
"""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-untyped,import-not-found,unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-untyped,import-not-found,unused-ignore] # noqa: E402

LOOKS = 2000
NEVER_SAID = ("filler", "panel", "unknown")
Node = Any


def main() -> None:
    kiosk = _wait(_kiosk)
    found: dict[str, object] = {"first": _all(kiosk)}
    _press(kiosk, "Touch to begin")
    _wait(lambda: _find(kiosk, "Take the whole tour"))
    found["menu"] = _all(kiosk)
    _press(kiosk, "The resting brain")
    _wait(lambda: _find(kiosk, "Your brain at rest"))
    found["slide"] = _all(kiosk)
    area = _wait(lambda: _find(kiosk, "Memory area"))
    found["area"] = {"role": area.get_role_name(), "about": area.get_description()}
    found["picture"] = {
        "role": area.get_parent().get_role_name(),
        "name": area.get_parent().get_name(),
    }
    _press(kiosk, "Memory area")
    _wait(lambda: _find(kiosk, "Close"))
    found["card"] = _all(kiosk)
    print(json.dumps(found))  # noqa: T201


def _kiosk() -> Node:
    desktop = Atspi.get_desktop(0)
    apps = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
    return next((app for app in apps if app and app.get_name() == "dmnkiosk"), None)


def _wait(look: Callable[[], Node]) -> Node:
    """Looks again until there is something; each look asks the kiosk, and waits for its answer."""
    for _ in range(LOOKS):
        Atspi.get_desktop(0).clear_cache()
        if (found := look()) is not None:
            return found
    sys.exit("it never came")


def _walk(node: Node) -> Iterator[Node]:
    node.clear_cache()
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from _walk(child)


def _shown(node: Node) -> bool:
    states = node.get_state_set()
    return bool(
        states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.ENABLED)
    )


def _find(kiosk: Node, name: str) -> Node:
    return next((node for node in _walk(kiosk) if node.get_name() == name and _shown(node)), None)


def _press(kiosk: Node, name: str) -> None:
    action = _wait(lambda: _find(kiosk, name)).get_action_iface()
    names = [action.get_action_name(index) for index in range(action.get_n_actions())]
    assert action.do_action(names.index("Press")), f"{name} was not pressed"


def _all(kiosk: Node) -> list[dict[str, object]]:
    return [
        {
            "role": node.get_role_name(),
            "name": node.get_name(),
            "focusable": node.get_state_set().contains(Atspi.StateType.FOCUSABLE),
        }
        for node in _walk(kiosk)
        if _shown(node)
    ]


if __name__ == "__main__":
    main()
