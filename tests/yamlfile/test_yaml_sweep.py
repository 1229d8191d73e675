"""Spoiled files: whatever happens to the bytes, the answer is a value or problems with places."""

import os
from typing import Annotated, Literal

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import Field

from dmnkiosk.yamlfile import reader
from dmnkiosk.yamlfile.characters import BREAK
from dmnkiosk.yamlfile.problem import ContentError, Problem
from dmnkiosk.yamlfile.schema import Schema, check

COUNT = 30_000 if os.environ.get("DMNKIOSK_SWEEP") == "whole" else 300
"""How many spoiled files are tried; set DMNKIOSK_SWEEP=whole for all of them."""

SWEEP = settings(
    max_examples=COUNT,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)

FILE = """\
version: 1
language: no
# a comment
pages:
  - id: intro
    title: "What is the \\"DMN\\"?"
    minutes: 3
    blocks:
      - {kind: text, body: 'hello: you'}
      - kind: image
        src: img/net.png
        share: 0.5
        alt: |
          A drawing of the network,
          seen from the left – très simple.
  - id: end
    title: >-
      Bye
      bye
    minutes: 12
    blocks: []
""".encode()


class Image(Schema):
    kind: Literal["image"]
    src: str
    share: float = 1.0
    alt: Annotated[str, Field(min_length=3)]


class Words(Schema):
    kind: Literal["text"]
    body: str


class Page(Schema):
    id: Annotated[str, Field(pattern=r"\A[a-z0-9-]+\Z")]
    title: str
    minutes: Annotated[int, Field(ge=1, le=60)]
    blocks: tuple[Annotated[Image | Words, Field(discriminator="kind")], ...]


class Lesson(Schema):
    version: int
    language: Literal["en", "no", "de"]
    pages: Annotated[tuple[Page, ...], Field(min_length=1)]


SIGNS = [sign.encode() for sign in "{}[]:,&*!|>'\"%@`#-?~\t\n\r \\=<\x00\x07\ufeff\u2028\u202eé"]
SIGNS += [b"\n---\n", b"\n...\n", b"<<: ", b"\xff", b"- - ", b"\r\n", b'"\\0"', b"? ", b": ", b"0x"]

Spoil = tuple[int, int, bytes]
SPOILS: st.SearchStrategy[list[Spoil]] = st.lists(
    st.tuples(
        st.integers(0, len(FILE)),
        st.sampled_from([0, 0, 1, 1, 2, 5, 40]),
        st.one_of(st.sampled_from(SIGNS), st.sampled_from(FILE.splitlines()), st.just(b"")),
    ),
    min_size=1,
    max_size=4,
)


def spoiled(spoils: list[Spoil]) -> bytes:
    """The file after some cuts, each with something put in its place."""
    raw = FILE
    for start, length, put in spoils:
        raw = raw[:start] + put + raw[start + length :]
    return raw


def problems_of(raw: bytes) -> tuple[Problem, ...]:
    try:
        check(reader.parse(raw, "f.yaml"), Lesson)
    except ContentError as error:
        return error.problems
    return ()


def problems_are_sound(raw: bytes) -> None:
    lines = BREAK.split(raw.decode("utf-8", "replace"))
    for problem in problems_of(raw):
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 2
        assert "; " in problem.message
        assert "\n" not in str(problem)


def test_the_file_is_good_before_it_is_spoiled() -> None:
    assert check(reader.parse(FILE, "f.yaml"), Lesson).pages[1].title == "Bye bye"


@SWEEP
@given(SPOILS)
def test_a_spoiled_file_gives_a_value_or_problems_with_places(spoils: list[Spoil]) -> None:
    problems_are_sound(spoiled(spoils))


@settings(SWEEP, max_examples=COUNT // 3)
@given(SPOILS)
def test_a_spoiled_file_is_no_trouble_for_the_pure_parser(spoils: list[Spoil]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "LOADER", yaml.SafeLoader)
        problems_are_sound(spoiled(spoils))


@settings(SWEEP, max_examples=COUNT // 3)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_value_or_problems_with_places(raw: bytes) -> None:
    problems_are_sound(raw)


@settings(SWEEP, max_examples=COUNT // 3)
@given(st.text(max_size=200))
def test_any_text_gives_a_value_or_problems_with_places(text: str) -> None:
    problems_are_sound(text.encode("utf-8", "surrogatepass"))
