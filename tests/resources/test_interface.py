"""What the screens say has words, and what has words can be said."""

import re
from pathlib import Path

import pytest

from dmnkiosk.texts.interface import GAPS, KEYS, InterfaceFile
from dmnkiosk.yamlfile.reader import read
from dmnkiosk.yamlfile.schema import check

ROOT = Path(__file__).parents[2]
SAID = re.compile(r"\bsay\(\s*\"([a-z0-9-]+)\"")
LANGUAGES = sorted(path.name for path in (ROOT / "resources/interface").glob("*.yaml"))


def interface(name: str) -> InterfaceFile:
    return check(read(ROOT / "resources/interface", name), InterfaceFile)


def test_whatever_is_said_is_one_of_the_keys():
    code = (path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))
    assert {key for text in code for key in SAID.findall(text)} - KEYS == set()


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_language_has_every_key_and_its_own_name(name: str):
    file = interface(name)
    assert set(file.words) == KEYS
    assert name == f"{file.language}.yaml"


def test_gaps_belong_to_keys():
    assert set(GAPS) <= KEYS
