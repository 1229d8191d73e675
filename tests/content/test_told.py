"""A clinic's own words are the same in every language, or in each its own."""

from pathlib import Path

import pytest

from dmnkiosk.content.checks.settings import check_settings
from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.content.told import told_in
from dmnkiosk.yamlfile.problem import ContentError
from dmnkiosk.yamlfile.reader import read
from dmnkiosk.yamlfile.schema import check
from tests.content.conftest import RESOURCES

LANGUAGES = ("en", "ar", "es", "zh")
PAYER = "  payer: {en: Nobody, es: nadie, ar: لا أحد, zh: 无}\n"


def kiosk_with(folder: Path, payer: str) -> tuple[KioskFile, list[str]]:
    """The settings with another payer, and what is wrong with what they name."""
    text = (RESOURCES / "kiosk.yaml").read_text("utf-8")
    assert PAYER in text
    (folder / "kiosk.yaml").write_text(text.replace(PAYER, payer), "utf-8")
    document = read(folder, "kiosk.yaml")
    kiosk = check(document, KioskFile)
    return kiosk, [str(p) for p in check_settings(kiosk, document, LANGUAGES, [kiosk.theme])]


def test_the_bundled_settings_speak_every_language(tmp_path: Path):
    kiosk, told = kiosk_with(tmp_path, PAYER)
    assert told == []
    assert told_in(kiosk.clinic.treatments, "es") == "EMT y ketamina"
    for words in (kiosk.clinic.maker, kiosk.clinic.payer, kiosk.clinic.treatments):
        assert len({told_in(words, tag) for tag in LANGUAGES}) == len(LANGUAGES)


def test_one_text_stands_in_all_and_what_is_missing_in_the_first(tmp_path: Path):
    kiosk, _ = kiosk_with(tmp_path, "  payer: The county\n")
    assert {told_in(kiosk.clinic.payer, tag) for tag in LANGUAGES} == {"The county"}
    kiosk, _ = kiosk_with(tmp_path, "  payer: {es: El condado, en: The county}\n")
    assert [told_in(kiosk.clinic.payer, tag) for tag in ("en", "zh")] == [
        "The county",
        "El condado",
    ]


def test_a_language_that_is_none_is_told_with_its_place(tmp_path: Path):
    _, told = kiosk_with(tmp_path, "  payer: {en: Nobody, esp: nadie}\n")
    (only,) = told
    assert "clinic.payer.esp: there is no language 'esp'; did you mean 'es'?" in only


@pytest.mark.parametrize("payer", ["{}", "5", "[Nobody]", "{en: }"])
def test_what_is_no_text_is_told_once_with_its_place(tmp_path: Path, payer: str):
    with pytest.raises(ContentError) as caught:
        kiosk_with(tmp_path, f"  payer: {payer}\n")
    (told,) = map(str, caught.value.problems)
    assert "clinic.payer" in told
