"""Files are read from inside their folder only, and only ordinary ones."""

import os
import socket
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from dmnkiosk.yamlfile import folder as folders
from dmnkiosk.yamlfile.folder import contents, inside
from dmnkiosk.yamlfile.problem import ContentError
from dmnkiosk.yamlfile.reader import read

ODD = "has odd characters; use only letters a-z, digits, '.', '_' and '-'"
NAMES = {
    "": "the file name is empty; write the name of a file",
    "../secret.yaml": "the path leaves its folder; remove '..'",
    "img/../../x.yaml": "the path leaves its folder; remove '..'",
    "/etc/passwd": (
        "the path is absolute; write it from the content folder, such as 'img/brain.png'"
    ),
    "C:x.yaml": "the path is absolute; write it from the content folder, such as 'img/brain.png'",
    "file://x": "the path has an empty part or a '.'; write each folder once, with one / between",
    "img\\x.png": "the path has a backslash; write / between folders",
    "img//x.png": "the path has an empty part or a '.'; write each folder once, with one / between",
    "./x.png": "the path has an empty part or a '.'; write each folder once, with one / between",
    "a/b/c/d/e/f/g": "the path has more than 6 parts; use fewer folders",
    "x" * 81: "a name in the path is longer than 80 characters; shorten it",
    ".hidden": "'.hidden' begins with a dot; rename it",
    "x.": "'x.' ends with a dot; rename it",
    "con.png": "'con.png' is a reserved name on Windows; rename it",
    "img/LPT1": "'LPT1' is a reserved name on Windows; rename it",
    "gehirn ü.png": f"'gehirn ü.png' {ODD}",
    "x\x00": f"'x\\x00' {ODD}",
    "x\n": f"'x\\n' {ODD}",
    "ab:c": f"'ab:c' {ODD}",
}
DEVICE = "this is a pipe or a device, not a file; put an ordinary file there"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A folder with one good file and one in a folder of its own."""
    (tmp_path / "pack" / "img").mkdir(parents=True)
    (tmp_path / "pack" / "deck.yaml").write_bytes(b"a: 1\n")
    (tmp_path / "pack" / "img" / "a.yaml").write_bytes(b"b: 2\n")
    (tmp_path / "secret.yaml").write_bytes(b"c: 3\n")
    return tmp_path / "pack"


def said(folder: Path, name: str) -> str:
    with pytest.raises(ContentError) as caught:
        read(folder, name)
    (problem,) = caught.value.problems
    assert (problem.line, problem.column, problem.field) == (1, 1, "")
    return problem.message


def test_a_file_of_the_folder_is_read(pack: Path) -> None:
    assert read(pack, "deck.yaml").data == {"a": 1}
    assert read(pack, "img/a.yaml").name == "img/a.yaml"
    assert inside(pack, "img/a.yaml") == pack / "img" / "a.yaml"


@pytest.mark.parametrize("name", NAMES)
def test_an_unsafe_or_unportable_name_is_refused(name: str, pack: Path) -> None:
    assert said(pack, name) == NAMES[name]


def test_a_name_with_control_characters_is_shown_on_one_line(pack: Path) -> None:
    with pytest.raises(ContentError) as caught:
        inside(pack, "x\ny")
    assert str(caught.value).startswith("'x\\ny':1:1: ")


def test_a_missing_file_is_named_with_a_guess(pack: Path) -> None:
    assert said(pack, "dek.yaml") == "there is no such file; did you mean 'deck.yaml'?"
    assert said(pack, "music.ogg") == "there is no such file; add it or correct the name"
    assert said(pack, "im/a.yaml") == "there is no such file; did you mean 'img'?"


def test_a_missing_folder_is_a_missing_file(pack: Path) -> None:
    assert said(pack / "none", "a.yaml") == "there is no such file; add it or correct the name"


def test_a_folder_is_not_a_file(pack: Path) -> None:
    assert said(pack, "img") == "this is a folder, not a file; write the name of a file"


def test_a_file_is_not_a_folder(pack: Path) -> None:
    assert said(pack, "deck.yaml/a.yaml") == "'deck.yaml' is not a folder; correct the path"


def test_a_link_is_refused_even_when_it_stays_inside(pack: Path) -> None:
    (pack / "link.yaml").symlink_to("deck.yaml")
    assert said(pack, "link.yaml") == "'link.yaml' is a link; put the file itself there"


def test_a_link_on_the_way_is_refused(pack: Path) -> None:
    (pack / "out").symlink_to(pack.parent)
    assert said(pack, "out/secret.yaml") == "'out' is a link; put the file itself there"


def test_a_link_to_a_device_without_end_is_refused(pack: Path) -> None:
    (pack / "zero.yaml").symlink_to("/dev/zero")
    assert said(pack, "zero.yaml") == "'zero.yaml' is a link; put the file itself there"


def test_the_folder_itself_may_be_a_link(pack: Path) -> None:
    (pack.parent / "current").symlink_to(pack)
    assert read(pack.parent / "current", "deck.yaml").data == {"a": 1}


def test_a_junction_is_a_link(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    junction = SimpleNamespace(st_mode=stat.S_IFDIR, st_reparse_tag=folders.MOUNT_POINT)
    monkeypatch.setattr(os, "lstat", lambda path: junction)
    assert said(pack, "img/a.yaml") == "'img' is a link; put the file itself there"


def test_a_pipe_is_refused_without_waiting_for_it(pack: Path) -> None:
    os.mkfifo(pack / "pipe.yaml")
    assert said(pack, "pipe.yaml") == DEVICE


def test_a_socket_is_refused(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(pack)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("sock.yaml")
        assert said(pack, "sock.yaml") == DEVICE


def test_a_device_is_refused() -> None:
    assert said(Path("/dev"), "zero") == DEVICE


def test_a_file_that_becomes_a_pipe_after_the_check_is_refused(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(pack / "pipe.yaml")
    monkeypatch.setattr(folders, "inside", lambda folder, name: folder / name)
    assert said(pack, "pipe.yaml") == DEVICE


def test_a_file_that_becomes_a_link_after_the_check_is_refused(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (pack / "link.yaml").symlink_to("deck.yaml")
    monkeypatch.setattr(folders, "inside", lambda folder, name: folder / name)
    assert said(pack, "link.yaml").startswith("the file cannot be read (")


def test_a_sparse_file_of_5_gb_is_refused_by_its_size(pack: Path) -> None:
    with (pack / "big.yaml").open("wb") as file:
        file.truncate(5 << 30)
    assert said(pack, "big.yaml") == (
        "the file has 5368709120 bytes, and 1000000 are allowed; split it into smaller files"
    )


def test_a_file_that_grows_while_it_is_read_is_refused(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = SimpleNamespace(st_mode=stat.S_IFREG, st_size=0)
    monkeypatch.setattr(os, "fstat", lambda number: small)
    with pytest.raises(ContentError, match="the file has 4 bytes, and 3 are allowed"):
        contents(pack, "deck.yaml", 3)


def test_a_file_that_may_not_be_read_is_said(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, flags: int) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert said(pack, "deck.yaml") == (
        "the file cannot be read (permission denied); check who may read it, and the disk"
    )


def test_a_folder_that_may_not_be_searched_is_said(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> os.stat_result:
        raise OSError

    monkeypatch.setattr(os, "lstat", refuse)
    assert said(pack, "deck.yaml") == (
        "the file cannot be read (unknown error); check who may read it, and the disk"
    )
