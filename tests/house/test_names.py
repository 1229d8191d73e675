"""No drawers: a file or folder is named after what is in it."""

import pytest

from tests.house.places import own_files, short

DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "data"}
WATCHED = ("src", "tests", "tools", "benchmarks")


def drawers_in(path: str) -> set[str]:
    """Return the parts of a path that say nothing about what is inside."""
    return {part for part in path.split("/") if part.split(".")[0] in DRAWERS}


def test_no_file_or_folder_is_a_drawer():
    found = [short(path) for path in own_files(*WATCHED) if drawers_in(short(path))]
    assert found == []


@pytest.mark.parametrize(
    "path", ["src/dmnkiosk/utils.py", "tests/helpers/x.py", "src/dmnkiosk/data/a.yaml"]
)
def test_a_drawer_is_noticed(path: str):
    assert drawers_in(path)
