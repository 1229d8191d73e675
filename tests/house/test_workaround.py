"""A work-around names the report of its fault: a person can look whether it is mended."""

import re
from pathlib import Path

import pytest

from tests.house.places import own_code, short

MARK = re.compile(r"#.*\bWORKAROUND\b")
ADDRESS = re.compile(r"https://\S+")
NEAR = 2


def without_address(path: Path) -> list[int]:
    """Return the numbers of lines with a work-around and no address within two lines below."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        number
        for number, line in enumerate(lines, 1)
        if MARK.search(line) and not ADDRESS.search("\n".join(lines[number - 1 : number + NEAR]))
    ]


def test_every_workaround_has_an_address():
    found = [
        f"{short(path)}:{number}"
        for path in own_code("src", "tests", "tools", "benchmarks", "packaging")
        for number in without_address(path)
    ]
    assert found == []


@pytest.mark.parametrize(("below", "wrong"), [("# it is slow", [1]), ("# https://a.example/1", [])])
def test_a_missing_address_is_noticed(tmp_path: Path, below: str, wrong: list[int]):
    path = tmp_path / "code.py"
    path.write_text(f"# {'WORK'}AROUND for a fault\n{below}\n")
    assert without_address(path) == wrong
