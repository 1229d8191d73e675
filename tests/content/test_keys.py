"""The keys of a pad: a wrong name says where it stands, what is wrong, and what to do."""

from pathlib import Path

import pytest

from dmnkiosk.content.keys import KeysFile
from dmnkiosk.yamlfile.problem import ContentError
from dmnkiosk.yamlfile.reader import read
from dmnkiosk.yamlfile.schema import check

WRONG = [
    ("on: [rihgt]", "1:6: on.0: must be one of: a, b", "did you mean 'right'?"),
    ("select:\n  - f13\n  - 5", "3:5: select.1: must be one of", "put it in quotes"),
    ("hlep: [a]", "1:1: hlep: unknown key 'hlep'", "did you mean 'help'?"),
    ("on: [tab]", "1:6: on.0: must be one of", ""),
    ("on: [right]\nback: [right]", "1:1: right has two meanings", "give each key one"),
    ("listen: [h]", "1:1: h has two meanings", "give each key one"),
    ("again_after_seconds: 9", "1:22: again_after_seconds: must be at most 3", "smaller number"),
]


def keys_of(folder: Path, text: str) -> KeysFile:
    (folder / "keys.yaml").write_text(text + "\n", encoding="utf-8")
    return check(read(folder, "keys.yaml"), KeysFile)


@pytest.mark.parametrize(("text", "where", "remedy"), WRONG)
def test_a_wrong_key_is_told_with_its_place_and_a_remedy(
    tmp_path: Path, text: str, where: str, remedy: str
):
    with pytest.raises(ContentError) as caught:
        keys_of(tmp_path, text)
    (told,) = map(str, caught.value.problems)
    assert told.startswith(f"keys.yaml:{where}")
    assert remedy in told


def test_what_is_not_named_keeps_its_keys(tmp_path: Path):
    keys = keys_of(tmp_path, "on: [f17, right]")
    assert keys.of("on") == ("f17", "right")
    assert (keys.of("help"), keys.of("listen")) == (("h",), ("l",))
