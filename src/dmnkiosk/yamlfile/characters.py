"""Bytes become text: UTF-8 without control characters or characters that hide what is written."""

import re
from itertools import islice

from dmnkiosk.yamlfile.document import Place
from dmnkiosk.yamlfile.problem import ContentError, Problem

BREAK = re.compile(r"\r\n|\r|\n")
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\ufeff\ud800-\udfff\ufffe\uffff]"
)
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
WIDE = "the file is UTF-16 or UTF-32; save it as UTF-8"
MOST_SHOWN = 20
"""A file that is not text has thousands of forbidden characters; the first ones are enough."""


def decode(raw: bytes, name: str) -> str:
    """The text of a UTF-8 file; a byte order mark at its start, as Windows writes it, is dropped.

    Raises:
        ContentError: it is in another encoding or holds forbidden characters.
    """
    if _is_wide(raw[:64]):
        raise ContentError([Problem(name, 1, 1, "", WIDE)])
    body = raw.removeprefix(BYTE_ORDER_MARK)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ContentError([_not_utf8(body, error.start, name)]) from None
    matches = islice(FORBIDDEN.finditer(text), MOST_SHOWN)
    found = [(place_at(text, match.start()), complaint(match[0])) for match in matches]
    if found:
        raise ContentError(
            Problem(name, *place, "", f"{wrong}; delete it") for place, wrong in found
        )
    return text


def place_at(text: str, offset: int) -> Place:
    """Line and column of a character."""
    lines = BREAK.split(text[:offset])
    return Place(len(lines), len(lines[-1]) + 1)


def complaint(character: str) -> str:
    """What is wrong with a forbidden character."""
    code = f"U+{ord(character):04X}"
    if character == "\x00":
        return "there is a NUL character, so the file may be damaged"
    if character in "\x85\u2028\u2029":
        return f"there is an odd line break ({code})"
    if character in "\u202a\u202b\u202c\u202d\u202e":
        return f"there is a hidden character ({code}) that changes the order of letters"
    if character == "\ufeff":
        return "there is a byte order mark (U+FEFF) inside the text"
    return f"there is a control character ({code})"


def _is_wide(start: bytes) -> bool:
    # Only zeros is not UTF-16 but what a power cut leaves of a file.
    return start.startswith(WIDE_MARKS) or len(start) // 4 < start.count(0) < len(start)


def _not_utf8(body: bytes, offset: int, name: str) -> Problem:
    head = body[:offset].decode("utf-8")
    letter = body[offset : offset + 1].decode("cp1252", "ignore")
    guess = f", perhaps '{letter}' in an older encoding" if letter.isprintable() and letter else ""
    message = f"byte 0x{body[offset]:02x} is not UTF-8{guess}; save the file as UTF-8"
    return Problem(name, *place_at(head, len(head)), "", message)
