"""A start loads only what it needs: no Qt in the pure layers, next to nothing for `--version`."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.places import PACKAGE, ROOT

QT = {"PySide6", "shiboken6", "pyqtgraph"}
PURE = ("session", "scene", "content", "brain", "motion", "texts", "themes", "yamlfile")


def run(code: str) -> str:
    """Run Python code in an interpreter of its own and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout


def modules_of(package: str) -> list[str]:
    """Return every module of a package by its dotted name."""
    paths = sorted((PACKAGE / package).rglob("*.py"))
    names = [path.relative_to(PACKAGE.parent).with_suffix("").parts for path in paths]
    return [".".join(name).removesuffix(".__init__") for name in names]


@pytest.mark.parametrize("layer", PURE)
def test_a_pure_layer_loads_without_qt(layer: str):
    modules = modules_of(layer)
    assert modules, f"the layer {layer} is gone"
    loaded = run(
        f"import importlib, json, sys\nfor each in {modules!r}: importlib.import_module(each)\n"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    )
    assert QT.isdisjoint(json.loads(loaded))


def test_version_is_told_without_loading_the_kiosk():
    told, loaded = run(
        "import json, sys\n"
        "from dmnkiosk.cli import main\n"
        "sys.argv = ['dmnkiosk', '--version']\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n    assert not end.code, end.code\n"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    ).splitlines()
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] in told
    assert (QT | {"numpy", "pydantic", "yaml"}).isdisjoint(json.loads(loaded))


def test_the_rules_of_languages_are_not_loaded_before_the_first_screen(tmp_path: Path):
    loaded = run(
        "import json, os, sys\n"
        f"os.environ.update(QT_QPA_PLATFORM='offscreen', XDG_STATE_HOME={str(tmp_path)!r})\n"
        "from PySide6.QtCore import QSize\n"
        "from dmnkiosk.shell.app import application\n"
        "from dmnkiosk.shell.build import Wishes, build\n"
        "from dmnkiosk.shell.places import places\n"
        "from dmnkiosk.shell.shelf import stock\n"
        "from dmnkiosk.shell.ticker import today\n"
        "from dmnkiosk.views.style import load_fonts\n"
        "found = places(None, None)\n"
        "app = application()\n"
        "load_fonts(found.resources)\n"
        "kiosk = build(stock(found), found.resources, QSize(1366, 768), today, Wishes())\n"
        "kiosk.show()\n"
        "kiosk.window.grab()\n"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))"
    )
    assert "babel" not in json.loads(loaded)
