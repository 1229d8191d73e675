"""Which languages visitors are offered, and in which order."""

import pytest

from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.content.tongues import on, reviews
from dmnkiosk.yamlfile import reader
from dmnkiosk.yamlfile.schema import check
from tests.content.conftest import RESOURCES

KIOSK = check(reader.read(RESOURCES, "kiosk.yaml"), KioskFile)


@pytest.mark.parametrize(
    ("first", "listed", "reviewed", "offered"),
    [
        ("en", (), "", ("en",)),
        ("en", ("zh", "es"), "", ("en", "zh", "es")),
        ("en", (), "es ar", ("en", "ar", "es")),
        ("es", ("zh",), "ar", ("es", "zh", "ar")),
        ("es", ("en", "es"), "en", ("es", "en")),
        ("en", ("xx",), "", ("en",)),
    ],
)
def test_the_kiosks_own_then_what_it_lists_then_what_was_reviewed(
    first: str, listed: tuple[str, ...], reviewed: str, offered: tuple[str, ...]
):
    kiosk = KIOSK.model_copy(update={"language": first, "languages": listed})
    known = {tag: tag in reviewed.split() for tag in ("en", "ar", "es", "zh")}
    assert on(kiosk, known) == offered


def test_the_bundled_languages_are_told_with_english_first():
    assert list(reviews(RESOURCES, "dmn")) == ["en", "ar", "es", "zh"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("a: x\nreviewed_by: A. Name\n", "A. Name"),
        ("a: [reviewed_by, x]\nb: {reviewed_by: y}\nreviewed_by: 'z'\n", "z"),
        ("reviewed_by: [x]\n", ""),
        ("reviewed_by:\n", ""),
        ("a: reviewed_by\nb: c\n", ""),
        ("a: 'unclosed\n", ""),
        ("- reviewed_by\n- x\n", ""),
        ("%TAG ! x\n", ""),
        ("", ""),
    ],
)
def test_one_value_is_read_without_the_rest_of_its_file(tmp_path, written: str, value: str):
    (tmp_path / "f.yaml").write_text(written, "utf-8")
    assert reader.first_text(tmp_path, "f.yaml", "reviewed_by") == value
    assert reader.first_text(tmp_path, "none.yaml", "reviewed_by") == ""
