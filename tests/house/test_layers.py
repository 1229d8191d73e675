"""Imports go only downward, and each contract of pyproject.toml is proven by breaking it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import grimp
import pytest

from tests.house.places import ROOT, SOURCE

# Folders of many kinds: a kind knows no other kind. Beside them stand the registry, which knows
# every kind, and what all kinds share.
KINDS: dict[str, set[str]] = {
    "dmnkiosk.scene.diagrams": {"registry", "moment", "parts", "paths"},
    "dmnkiosk.views.marks": {"registry"},
    "dmnkiosk.views.slides": {"registry", "part", "option_card"},
}
BREAKS = {
    "downward": ("yamlfile/__init__.py", "import dmnkiosk.content", "Imports go only downward"),
    "siblings": ("scene/__init__.py", "import dmnkiosk.session", "Imports go only downward"),
    "homeless": ("drawer/__init__.py", "", "Imports go only downward"),
    "qt": ("motion/__init__.py", "import PySide6.QtCore", "No Qt below views"),
    "yaml": ("content/__init__.py", "import yaml", "Only yamlfile reads YAML"),
    "circle": (
        "content/round.py",
        "import dmnkiosk.content.trip",
        "No package imports itself in a circle",
    ),
}


def lint(source: Path) -> str:
    """Run the linter over a source folder and return what it said."""
    script = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [script, "--no-cache", "--config", ROOT / "pyproject.toml"],
        env=os.environ | {"PYTHONPATH": str(source), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.stdout + done.stderr


def strangers_that_meet(graph: grimp.ImportGraph, package: str, shared: Iterable[str]) -> list[str]:
    """Return each pair of kinds of a package where one knows the other, in whatever way."""
    beside = {f"{package}.{name}" for name in shared}
    kinds = set(graph.find_children(package)) - beside
    found = graph.find_illegal_dependencies_for_layers(layers=(kinds,))
    return sorted(f"{each.importer} -> {each.imported}" for each in found)


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("dmnkiosk", cache_dir=None)


def test_the_contracts_are_kept():
    said = lint(SOURCE)
    assert "Contracts: 4 kept, 0 broken." in said, said


@pytest.mark.parametrize(("file", "line", "contract"), BREAKS.values(), ids=BREAKS)
def test_a_broken_contract_is_noticed(tmp_path: Path, file: str, line: str, contract: str):
    source = tmp_path / "src"
    shutil.copytree(SOURCE, source, ignore=shutil.ignore_patterns("__pycache__"))
    package = source / "dmnkiosk"
    (package / "content" / "trip.py").write_text("import dmnkiosk.content.round\n")
    (package / "content" / "round.py").touch()
    broken = package / file
    broken.parent.mkdir(exist_ok=True)
    with broken.open("a") as text:
        text.write(f"\n{line}\n")
    said = lint(source)
    assert f"{contract} BROKEN" in said, said


@pytest.mark.parametrize("package", KINDS)
def test_kinds_do_not_know_each_other(graph: grimp.ImportGraph, package: str):
    assert strangers_that_meet(graph, package, KINDS[package]) == []


@pytest.mark.parametrize("package", KINDS)
def test_kinds_that_meet_are_noticed(package: str):
    graph = grimp.build_graph("dmnkiosk", cache_dir=None)
    beside = {f"{package}.{name}" for name in KINDS[package]}
    one, two = sorted(graph.find_children(package) - beside)[:2]
    graph.add_import(importer=one, imported="dmnkiosk.views")
    graph.add_import(importer="dmnkiosk.views", imported=two)
    assert strangers_that_meet(graph, package, KINDS[package]) == [f"{one} -> {two}"]
