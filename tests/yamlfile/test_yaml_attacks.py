"""Files made to hurt: each is refused at once, with a place and a remedy."""

import time
from collections.abc import Callable

import pytest

Said = Callable[[str | bytes], str]

ALIAS_BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join(f'*{before}' for _ in range(9))}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGE_BOMB = "a0: &a0 {k0: v}\n" + "".join(
    f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}], k{n}: v}}\n" for n in range(1, 25)
)
TAG_LINES = "".join(f"%TAG !a{n}! x\n" for n in range(60_000))
ANCHOR = "anchors (&) are not allowed; remove it and write each value out, or quote the text"
ALIAS = "aliases (*) are not allowed; write the value out, or put the text in quotes"
DEEP = "this is nested deeper than 24 levels; simplify it"
SECOND = "a file holds one document; remove this '---' or '...' and what does not belong here"
PERCENT = "lines that begin with % are not allowed; remove this line"
WIDE = "the file is UTF-16 or UTF-32; save it as UTF-8"
MANY = "the file has more than 50000 values; split it into smaller files"
DAMAGED = "there is a NUL character, so the file may be damaged; delete it"
TAG = "are not allowed; remove it or quote the text"

FIRST_LINES: dict[str, tuple[str | bytes, str]] = {
    "alias bomb": (ALIAS_BOMB, f"1:4: a: {ANCHOR}"),
    "merge bomb": (MERGE_BOMB, f"1:5: a0: {ANCHOR}"),
    "self-reference": ("&a [*a]\n", f"1:1: {ANCHOR}"),
    "alias as key": ("*a : 1\n", f"1:1: {ALIAS}"),
    "nested brackets": ("[" * 200_000, f"1:25: {DEEP}"),
    "nested dashes": ("- " * 100_000 + "x\n", f"1:49: {DEEP}"),
    "nested lines": ("".join(" " * n + "a:\n" for n in range(900)), f"25:25: {DEEP}"),
    "Python object": (
        "a: !!python/object/apply:os.system ['x']\n",
        f"1:4: a: tags ('tag:yaml.org,2002:python/object/apply:o…') {TAG}",
    ),
    "own tag": ("a: !secret x\n", f"1:4: a: tags ('!secret') {TAG}"),
    "empty tag": ("a: ! x\n", f"1:4: a: tags ('!') {TAG}"),
    "merge key": ("<<: {b: 1}\n", "1:1: <<: merge keys (<<) are not allowed; write the keys out"),
    "YAML directive": ("# c\n\n%YAML 1.1\n---\na: 1\n", f"3:1: {PERCENT}"),
    "60000 tag directives": (TAG_LINES, f"1:1: {PERCENT}"),
    "tag directives after the end": (f"a: 1\n...\n{TAG_LINES}", f"2:1: {SECOND}"),
    "second document": ("a: 1\n---\nb: 2\n", f"2:1: {SECOND}"),
    "NUL": (b"a: 'x\x00y'\n", f"1:6: {DAMAGED}"),
    "NUL as a code": (
        'a: "\\0"\n',
        "1:4: a: there is a NUL character, so the file may be damaged; "
        "remove the code after the backslash",
    ),
    "only zeros": (bytes(1000), f"1:1: {DAMAGED}"),
    "bell": ("a: x\x07y\n", "1:5: there is a control character (U+0007); delete it"),
    "right-to-left override": (
        "a: b\nc: \u202ed\n",
        "2:4: there is a hidden character (U+202E) that changes the order of letters; delete it",
    ),
    "line separator": ("a: b\u2028\n", "1:5: there is an odd line break (U+2028); delete it"),
    "byte order mark inside": (
        "a: 1\r\n\ufeffb: 2\n",
        "2:1: there is a byte order mark (U+FEFF) inside the text; delete it",
    ),
    "UTF-16": ("a: café\n".encode("utf-16"), f"1:1: {WIDE}"),
    "UTF-16 without a mark": ("a: café\n".encode("utf-16-le"), f"1:1: {WIDE}"),
    "UTF-32": ("a: café\n".encode("utf-32-be"), f"1:1: {WIDE}"),
    "Latin-1": (
        b"ok: \xc3\xa9\na: \xc3\xa9 caf\xe9\n",
        "2:9: byte 0xe9 is not UTF-8, perhaps 'é' in an older encoding; save the file as UTF-8",
    ),
    "cut short": (b"a: \xc3", "1:4: byte 0xc3 is not UTF-8, perhaps 'Ã' in an older encoding"),
    "odd byte": (b"a: \x81", "1:4: byte 0x81 is not UTF-8; save the file as UTF-8"),
    "all bytes": (bytes(range(1, 256)), "3:115: byte 0x80 is not UTF-8, perhaps '€'"),
    "5000 digits": (
        f"a: {'9' * 5000}\n",
        "1:4: a: the number has more than 40 characters; put it in quotes if it is text",
    ),
    "5000 digits as a key": (
        f"{'9' * 100}: a\n",
        f"1:1: {'9' * 100}: the key {'9' * 100} is not text;",
    ),
    "long text": (
        f"a: '{'x' * 900_000}'\nb: '{'x' * 20_001}'\n",
        "1:4: a: the text has more than 20000 characters; shorten it\nf.yaml:2:4: b: the text",
    ),
    "100000 times 1:": ("a: " + "1:" * 100_000 + "1\n", "1:4: a: the text has more than 20000"),
    "long key": (f"{'k' * 201}: 1\n", "1:1: the key is longer than 200 characters; shorten it"),
    "list as key": (
        "? [a, b]\n: 1\n",
        "1:3: a key must be plain text, not a list or a mapping; write 'key: value'",
    ),
    "many keys": ("".join(f"k{n}: 1\n" for n in range(60_000)), f"25000:9: {MANY}"),
    "10 MB": (
        "- {id: 1, title: some text}\n" * 400_000,
        "1:1: the file has 11200000 bytes, and 1000000 are allowed; split it into smaller files",
    ),
    "empty": ("", "1:1: the file is empty; write its content or restore it from a copy"),
    "only a comment": ("# c\n", "1:1: the file is empty; write its content or restore it"),
}


@pytest.mark.parametrize("attack", FIRST_LINES)
def test_an_attack_is_refused_with_its_place_and_a_remedy(attack: str, said: Said) -> None:
    content, expected = FIRST_LINES[attack]
    started = time.process_time()
    assert said(content).startswith(f"f.yaml:{expected}")
    assert time.process_time() - started < 2


REPEATED = ("'", ":", "%\n", "\\n", "a ", "&a ", "? ", "#\n", "{", "- ", "|\n", "!", "*a,", '"a"\n')


@pytest.mark.parametrize("sign", REPEATED)
def test_a_repeated_sign_does_not_hang(sign: str, said: Said) -> None:
    started = time.process_time()
    assert said(sign * (900_000 // len(sign)))
    assert time.process_time() - started < 2


def test_attacks_are_refused_by_the_pure_parser_too(parser: str, said: Said) -> None:
    for name in ("alias bomb", "nested brackets", "Python object", "second document", "long key"):
        content, expected = FIRST_LINES[name]
        assert said(content).startswith(f"f.yaml:{expected}")


def test_a_code_for_no_character_is_refused_by_both_parsers(parser: str, said: Said) -> None:
    assert said('a: "\\UFFFFFFFF"\n').endswith(
        "a backslash in double quotes begins a code that is unknown here; use single quotes"
    )


def test_a_half_character_is_refused_by_both_parsers(parser: str, said: Said) -> None:
    assert said('a: "\\ud800"\n')
