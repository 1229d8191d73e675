"""The tree that assistive technology finds, for real: over a bus, from another process."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.access.desk import PATIENCE_SECONDS, SYSTEM_PYTHON, desk, missing
from tests.house.places import ROOT

BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
TREE = Path("tests") / "access" / "tree.py"


def has_bindings() -> bool:
    command = [SYSTEM_PYTHON, "-c", BINDINGS]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_the_kiosk_is_found_named_and_used_over_the_bus(tmp_path: Path):
    if lacking := missing():
        pytest.skip(f"not installed: {', '.join(lacking)}; `make setup` installs them")
    if not has_bindings():
        pytest.skip("not installed: gir1.2-atspi-2.0; `make setup` installs it")
    with desk(tmp_path) as one:
        one.opens_the_kiosk()
        looked = subprocess.run(
            [SYSTEM_PYTHON, str(TREE)],
            env=one.where | {"PYTHONPATH": ""},
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=2 * PATIENCE_SECONDS,
            check=False,
        )
    assert looked.returncode == 0, looked.stderr
    _judge(json.loads(looked.stdout))


def _judge(found: dict[str, Any]) -> None:
    for where in ("first", "menu", "slide", "card"):
        nameless = [node for node in found[where] if node["focusable"] and not node["name"]]
        assert nameless == [], where
        assert [n for n in found[where] if n["role"] == "filler" and n["focusable"]] == [], where
    assert _role(found["first"], "Touch to begin") == "push button"
    assert _role(found["slide"], "Your brain at rest") == "heading"
    assert found["area"]["role"] == "push button"
    assert "recall your past" in found["area"]["about"]
    assert found["picture"] == {"role": "image", "name": "A brain at rest, sped up 10 times."}
    assert _role(found["card"], "Memory area") == "heading"


def _role(nodes: list[dict[str, Any]], name: str) -> str:
    return next(str(node["role"]) for node in nodes if node["name"] == name)
