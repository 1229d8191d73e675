"""Reading bytes: several problems at once, limits, speed."""

import sys
import time
from collections import deque
from collections.abc import Callable

import pytest
import yaml

from dmnkiosk.yamlfile import reader
from dmnkiosk.yamlfile.builder import ALIAS, ANCHOR
from dmnkiosk.yamlfile.limits import Limits
from dmnkiosk.yamlfile.problem import ContentError

Said = Callable[[str | bytes], str]


def test_several_problems_of_one_file_are_said_together(said: Said) -> None:
    assert said('a: &x 1\na: 2\nb: *x\n1: c\n? \'\'\n: d\n"e\\tf": 1\n"g\\nh": 1\nc: \'x\n') == (
        f"f.yaml:1:4: a: {ANCHOR}\n"
        "f.yaml:2:1: a: the key 'a' stands on line 1 already; remove one of the two\n"
        f"f.yaml:3:4: b: {ALIAS}\n"
        "f.yaml:4:1: 1: the key 1 is not text; put it in quotes\n"
        "f.yaml:5:3: the key is empty; write a name before the colon\n"
        "f.yaml:7:1: e f: the key has a tab or a line break; write it on one line\n"
        "f.yaml:8:1: g h: the key has a tab or a line break; write it on one line\n"
        "f.yaml:9:4: a quotation mark is opened here and never closed; close it"
    )


def test_a_file_of_control_characters_is_not_listed_without_end() -> None:
    with pytest.raises(ContentError) as caught:
        reader.parse(b"\x07" * 1000, "f.yaml")
    assert len(caught.value.problems) == 20


def test_a_byte_order_mark_at_the_start_is_fine() -> None:
    document = reader.parse(b"\xef\xbb\xbfa: 1\n", "f.yaml")
    assert document.data == {"a": 1}
    assert document.keys[("a",)] == (1, 1)


def test_direction_isolates_are_fine() -> None:
    assert reader.parse("a: \u2067אב\u2069\n".encode(), "f.yaml").data == {"a": "\u2067אב\u2069"}


def test_limits_can_be_set_for_one_file() -> None:
    tight = Limits(bytes=20, depth=1, nodes=3, scalar=2)
    assert reader.parse(b"a: b\n", "f.yaml", tight).data == {"a": "b"}
    for raw in (b"a: bcd\n", b"a: [b]\n", b"[a, b, c]\n", b"a: b                 \n"):
        with pytest.raises(ContentError):
            reader.parse(raw, "f.yaml", tight)


@pytest.mark.skipif(sys.gettrace() is not None, reason="tracing makes Python slow")
def test_a_realistic_file_of_420_kb_costs_little_more_than_its_parser() -> None:
    slide = (
        "  - id: p{n}\n    title: T {n}\n    minutes: 3\n    blocks:\n"
        "      - {{kind: text, body: 'lorem ipsum dolor sit amet {n}'}}\n"
    )
    text = "pages:\n" + "".join(slide.format(n=n) for n in range(3500))
    alone = min(seconds_of(lambda: deque(yaml.parse(text, reader.LOADER), 0)) for _ in range(3))
    whole = min(seconds_of(lambda: reader.parse(text.encode(), "f.yaml")) for _ in range(3))
    assert len(text) > 420_000
    assert whole < 10 * alone


def seconds_of(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def test_without_libyaml_the_pure_parser_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader")
    assert reader.fastest_loader() is yaml.SafeLoader
