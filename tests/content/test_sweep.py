"""Content with a line taken out or a word replaced is whole or has problems; it never crashes."""

import pytest

from tests.content.conftest import CLAIMS, DECK, TEXT, Copy

FILES = (
    DECK,
    TEXT,
    CLAIMS,
    "decks/dmn/glossary.en.yaml",
    "interface/en.yaml",
    "brain/networks.yaml",
    "brain/states.yaml",
    "brain/courses.yaml",
    "help/us.yaml",
)
TRIED = {"sample": 4, "whole": 120}
"""How many lines of each file are tried."""


def spoiled(lines: list[str], number: int) -> tuple[str, str]:
    """The text without a line, and with the line's value replaced by a list."""
    key, colon, _ = lines[number].partition(":")
    replaced = [*lines[:number], f"{key}{colon} [1, {{x: 2}}]\n", *lines[number + 1 :]]
    return "".join(lines[:number] + lines[number + 1 :]), "".join(replaced)


@pytest.mark.parametrize("name", FILES)
def test_a_spoiled_line_is_a_problem_at_most(copy: Copy, name: str, sweep: str):
    path = copy.root / name
    lines = path.read_text("utf-8").splitlines(keepends=True)
    step = max(len(lines) // TRIED[sweep], 1)
    for number in range(0, len(lines), step):
        for text in spoiled(lines, number):
            path.write_text(text, "utf-8")
            assert all(": " in line for line in copy.problems())
