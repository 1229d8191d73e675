"""Ordinary files inside one folder, and nothing else: no way out, no links, no devices."""

import os
import re
import stat
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from dmnkiosk.yamlfile.problem import ContentError, Problem
from dmnkiosk.yamlfile.suggest import did_you_mean

PART = re.compile(r"[A-Za-z0-9._-]+")
RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
LONGEST_PART = 80
DEEPEST = 6
MOUNT_POINT = 0xA0000003
"""Reparse tag of a Windows junction, which leads elsewhere as a symbolic link does."""

FLAGS = os.O_RDONLY
for _flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY", "O_NOINHERIT"):
    FLAGS |= getattr(os, _flag, 0)


def inside(folder: Path, name: str) -> Path:
    """The path of an ordinary file in a folder.

    Args:
        folder: the only place where the file may be; it may itself be reached through a link.
        name: path inside the folder, with forward slashes.

    Raises:
        ContentError: the name is unsafe or not portable, or no ordinary file has it.
    """
    if message := next(_objections(name), ""):
        raise _error(name, message)
    *folders, last = name.split("/")
    path = folder
    for part in folders:
        path = path / part
        if not stat.S_ISDIR(_mode(path, name)):
            raise _error(name, f"'{part}' is not a folder; correct the path")
    path = path / last
    _need_ordinary(_mode(path, name), name)
    return path


def contents(folder: Path, name: str, limit: int) -> bytes:
    """The bytes of an ordinary file of at most `limit` bytes.

    Raises:
        ContentError: it is no such file, or it cannot be read.
    """
    path = inside(folder, name)
    try:
        # Between the check and here the file may have become a link or a pipe: neither is
        # followed nor waited for.
        with open(os.open(path, FLAGS), "rb") as file:
            _need_ordinary(os.fstat(file.fileno()).st_mode, name)
            size = os.fstat(file.fileno()).st_size
            content = b"" if size > limit else file.read(limit + 1)
    except OSError as error:
        raise _unreadable(name, error) from None
    if max(size, len(content)) > limit:
        raise _error(name, too_large(max(size, len(content)), limit))
    return content


def too_large(size: int, limit: int) -> str:
    """The message for a file of more than `limit` bytes."""
    return f"the file has {size} bytes, and {limit} are allowed; split it into smaller files"


def _objections(name: str) -> Iterator[str]:
    parts = name.split("/")
    if not name:
        yield "the file name is empty; write the name of a file"
    if "\\" in name:
        yield "the path has a backslash; write / between folders"
    if name.startswith("/") or re.match(r"[A-Za-z]:", name):
        yield "the path is absolute; write it from the content folder, such as 'img/brain.png'"
    if ".." in parts:
        yield "the path leaves its folder; remove '..'"
    if "" in parts or "." in parts:
        yield "the path has an empty part or a '.'; write each folder once, with one / between"
    if len(parts) > DEEPEST:
        yield f"the path has more than {DEEPEST} parts; use fewer folders"
    for part in parts:
        yield from _objections_to_part(part)


def _objections_to_part(part: str) -> Iterator[str]:
    if len(part) > LONGEST_PART:
        yield f"a name in the path is longer than {LONGEST_PART} characters; shorten it"
    if not PART.fullmatch(part):
        yield f"{part!r} has odd characters; use only letters a-z, digits, '.', '_' and '-'"
    if part.startswith("."):
        yield f"'{part}' begins with a dot; rename it"
    if part.endswith("."):
        yield f"'{part}' ends with a dot; rename it"
    if RESERVED.fullmatch(part):
        yield f"'{part}' is a reserved name on Windows; rename it"


def _mode(path: Path, name: str) -> int:
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        raise _error(name, "there is no such file" + _remedy(path)) from None
    except OSError as error:
        raise _unreadable(name, error) from None
    if stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == MOUNT_POINT:
        raise _error(name, f"'{path.name}' is a link; put the file itself there")
    return status.st_mode


def _remedy(path: Path) -> str:
    try:
        with os.scandir(path.parent) as entries:
            names = [entry.name for entry in islice(entries, 1000)]
    except OSError:
        names = []
    return did_you_mean(path.name, names) or "; add it or correct the name"


def _need_ordinary(mode: int, name: str) -> None:
    if stat.S_ISDIR(mode):
        raise _error(name, "this is a folder, not a file; write the name of a file")
    if not stat.S_ISREG(mode):
        raise _error(name, "this is a pipe or a device, not a file; put an ordinary file there")


def _unreadable(name: str, error: OSError) -> ContentError:
    reason = (error.strerror or "unknown error").lower()
    return _error(name, f"the file cannot be read ({reason}); check who may read it, and the disk")


def _error(name: str, message: str) -> ContentError:
    shown = name if name.isprintable() else ascii(name)
    return ContentError([Problem(shown, 1, 1, "", message)])
