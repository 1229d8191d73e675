"""Nobody's machine and no download server is named in a file: the project works anywhere."""

import re
from pathlib import Path

import pytest

from tests.house.places import own_files, short

TEXT = {".cfg", ".in", ".json", ".md", ".py", ".sh", ".toml", ".txt", ".yaml", ".yml", ""}
MACHINE = re.compile(r"(?<![\w.])/(?:root|home|work|Users)/|[A-Z]:\\Users\\")
SERVER = re.compile(
    r"--(?:extra-)?index-url|--find-links|--trusted-host"
    r"|https?://[^\s)\"'>]*(?:pypi|pythonhosted|npmjs|deb\.debian|simple/|registry|mirror)",
    re.IGNORECASE,
)
# These hold the patterns themselves, or the options that keep addresses out.
ABOUT_THEM = {"tests/house/test_no_addresses.py", "packaging/linux/lock.sh"}
# What a source is, where it is published: the point of these folders.
PUBLISHED = ("resources/", "docs/")


def faults_in(name: str, text: str) -> list[str]:
    """Return each line of a file that names a machine's folder or a download server."""
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for number, line in enumerate(text.splitlines(), 1)
        if MACHINE.search(line) or (SERVER.search(line) and not name.startswith(PUBLISHED))
    ]


def _is_text(path: Path) -> bool:
    return path.suffix in TEXT and short(path) not in ABOUT_THEM


def test_no_file_names_a_machine_or_a_download_server():
    found = [
        fault
        for path in own_files()
        if _is_text(path)
        for fault in faults_in(short(path), path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert found == []


def test_locked_requirements_hold_no_address_at_all():
    found = [short(path) for path in own_files("requirements") if "://" in path.read_text("utf-8")]
    assert found == []


@pytest.mark.parametrize(
    "line",
    ["see /root/notes.txt", "x = '/home/me/x'", "--index-url https://a.example", "C:\\Users\\me"],
)
def test_an_address_is_noticed(line: str):
    assert faults_in("src/some.py", line)
