"""Unquoted words mean what the core schema of YAML 1.2 says."""

import math

import pytest

from dmnkiosk.yamlfile import reader
from dmnkiosk.yamlfile.scalars import resolve

TEXTS = ["no", "yes", "on", "off", "y", "12:30", "2025-01-31", "1_000", "0b1", "+0x1", "1e", "-"]
TEXTS += ["tRUE", "nULL", "1.2.3", ".", "+", "..5", "0x", "0o8", "e5", "٣", "12 ml", "9" * 41 + "x"]
VALUES = {
    "": None,
    "~": None,
    "null": None,
    "NULL": None,
    "true": True,
    "FALSE": False,
    "010": 10,
    "-7": -7,
    "+7": 7,
    "0o17": 15,
    "0x1F": 31,
    "1e3": 1000.0,
    "1.": 1.0,
    "-.5": -0.5,
    "6.02E+23": 6.02e23,
    ".inf": math.inf,
    "-.INF": -math.inf,
}


@pytest.mark.parametrize("word", TEXTS)
def test_other_words_are_text(word: str) -> None:
    assert resolve(word) == word


@pytest.mark.parametrize("word", VALUES)
def test_a_word_of_the_core_schema_has_its_value(word: str) -> None:
    value = resolve(word)
    assert value == VALUES[word]
    assert type(value) is type(VALUES[word])


def test_nan_is_a_number() -> None:
    assert math.isnan(float(resolve(".nan") or 0))


def test_a_number_of_more_than_40_characters_is_refused() -> None:
    assert resolve("9" * 40) == int("9" * 40)
    with pytest.raises(ValueError, match="more than 40 characters"):
        resolve("9" * 5000)


def test_quoted_words_are_always_text(parser: str) -> None:
    text = b"a: 'no'\nb: \"1\"\nc: |\n  2\nd: '~'\ne: ''\n"
    assert reader.parse(text, "f.yaml").data == {
        "a": "no",
        "b": "1",
        "c": "2\n",
        "d": "~",
        "e": "",
    }


def test_both_parsers_give_the_same_document(parser: str) -> None:
    text = "# words\na: no\nb:\n  - 12:30\n  - {c: 010, d: }\n  - []\ne: é\n".encode()
    document = reader.parse(text, "f.yaml")
    assert document.data == {"a": "no", "b": ["12:30", {"c": 10, "d": None}, []], "e": "é"}
    assert document.values[("b", 1, "c")] == (5, 9)
    assert document.keys[("b", 1, "d")] == (5, 14)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("a: >-\n  这是设想，\n  画大了。\n", "这是设想，画大了。"),
        ("a: 这是\n  设想\n", "这是设想"),
        ('a: "这是\n  设想"\n', "这是设想"),
        ("a: 有 空格\n", "有 空格"),
        ("a: >-\n  One\n  idea\n", "One idea"),
        ("a: >-\n  做 TMS\n  治疗\n", "做 TMS 治疗"),
        ("a: |\n  这是\n  设想\n", "这是\n设想\n"),
    ],
)
def test_lines_of_chinese_are_put_together_without_a_space(written: str, text: str, parser: str):
    assert reader.parse(written.encode(), "f.yaml").data == {"a": text}
