"""A broken edit never reaches a visitor: the last good content runs, or a calm screen stands."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dmnkiosk.shell.app import staff_screen
from dmnkiosk.shell.notices import notices, urgent
from dmnkiosk.shell.places import Places, places, state_folder
from dmnkiosk.shell.shelf import Shelf, keep, stock
from dmnkiosk.views.painted import texts_in
from tests.driver import TODAY, standing_kiosk
from tests.shell.conftest import Spoil

TEXT = "decks/dmn/text.en.yaml"


def title(shelf: Shelf) -> str:
    """The title of the first slide."""
    assert shelf.library is not None
    return shelf.library.languages["en"].text.slides["at-rest"].title


def test_good_content_runs_and_a_copy_is_kept(clinic: Places, spoil: Spoil):
    spoil(TEXT, "title: Your brain at rest", "title: Our own words")
    shelf = stock(clinic)
    assert title(shelf) == "Our own words"
    assert (shelf.problems, shelf.from_last_good) == ((), False)
    kept = (clinic.last_good / TEXT).read_text("utf-8")
    assert "Our own words" in kept


def test_broken_content_is_told_and_the_last_good_copy_runs(clinic: Places, spoil: Spoil):
    stock(clinic)
    spoil(TEXT, "title: Your brain at rest", "titel: Your brain at rest")
    shelf = stock(clinic)
    assert title(shelf) == "Your brain at rest"
    assert shelf.from_last_good
    assert any("titel" in str(problem) for problem in shelf.problems)


def test_a_visitor_sees_the_last_good_copy_and_staff_a_mark(
    clinic: Places, spoil: Spoil, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    stock(clinic)
    spoil(TEXT, "title: Your brain at rest", "title: [spoiled")
    shelf = stock(clinic)
    with standing_kiosk(monkeypatch, shelf=shelf) as visitor:
        assert visitor.sees("Staff: please look at the log")
        visitor.start_at("at-rest")
        assert visitor.sees("Your brain at rest")
        assert not visitor.sees("spoiled")
    assert "last good copy" in notices(shelf, TODAY)[0]
    assert urgent(shelf, TODAY)


def test_broken_content_is_never_kept_as_good(clinic: Places, spoil: Spoil):
    stock(clinic)
    before = (clinic.last_good / TEXT).read_bytes()
    spoil(TEXT, "title: Your brain at rest", "title: ")
    stock(clinic)
    assert (clinic.last_good / TEXT).read_bytes() == before


def test_with_nothing_good_there_is_no_library_and_staff_are_told(clinic: Places, spoil: Spoil):
    spoil(TEXT, "title: Your brain at rest", "title: [")
    shelf = stock(clinic)
    assert shelf.library is None
    assert shelf.problems
    assert "No good content was found" in notices(shelf, TODAY)[0]


def test_a_missing_folder_is_a_problem_and_no_fault(clinic: Places):
    gone = Places(clinic.resources, clinic.content / "nowhere", clinic.config, clinic.last_good)
    shelf = stock(gone)
    assert shelf.library is None
    assert shelf.problems


def test_the_staff_screen_is_calm_and_has_the_emergency_number(
    clinic: Places, spoil: Spoil, qtbot: QtBot
):
    spoil(TEXT, "title: Your brain at rest", "title: [")
    spoil("help/us.yaml", 'emergency_number: "911"', 'emergency_number: "112"')
    screen = staff_screen(stock(clinic), clinic, QSize(1366, 768))
    qtbot.addWidget(screen)
    screen.show()
    words = " ".join(text.text for text in texts_in(screen))
    assert "Please ask a staff member" in words
    assert "You did nothing wrong." in words
    assert "call 112" in words
    assert not any(word in words.lower() for word in ("error", "yaml", "traceback", "fault"))


def test_an_interrupted_swap_leaves_a_good_copy_to_fall_back_on(
    clinic: Places, spoil: Spoil, monkeypatch: pytest.MonkeyPatch
):
    stock(clinic)
    real, moves = os.replace, []

    def dies_in_the_middle(source: Path, target: Path) -> None:
        moves.append(target)
        if len(moves) == 2:
            raise KeyboardInterrupt
        real(source, target)

    monkeypatch.setattr("dmnkiosk.shell.shelf.os.replace", dies_in_the_middle)
    with pytest.raises(KeyboardInterrupt):
        keep(clinic.content, clinic.last_good)
    monkeypatch.undo()
    assert not clinic.last_good.exists()
    spoil(TEXT, "title: Your brain at rest", "title: [")
    shelf = stock(clinic)
    assert shelf.from_last_good
    assert title(shelf) == "Your brain at rest"


def test_a_copy_that_dies_half_way_leaves_the_last_good_one_alone(
    clinic: Places, monkeypatch: pytest.MonkeyPatch
):
    stock(clinic)
    before = sorted(p.name for p in clinic.last_good.rglob("*"))
    monkeypatch.setattr("dmnkiosk.shell.shelf.shutil.copytree", _no_room)
    with pytest.raises(KeyboardInterrupt):
        keep(clinic.content, clinic.last_good)
    assert sorted(p.name for p in clinic.last_good.rglob("*")) == before


def _no_room(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.expects_log
def test_a_folder_that_cannot_be_written_is_told_and_the_kiosk_runs(
    clinic: Places, caplog: pytest.LogCaptureFixture
):
    clinic.last_good.parent.parent.mkdir(parents=True)
    clinic.last_good.parent.write_text("a file stands where the folder should be")
    shelf = stock(clinic)
    assert shelf.library is not None
    assert "could not be copied aside" in caplog.text


@pytest.mark.expects_log
def test_a_last_good_copy_that_went_bad_is_not_shown(clinic: Places, spoil: Spoil):
    stock(clinic)
    (clinic.last_good / TEXT).write_text("title: [", "utf-8")
    spoil(TEXT, "title: Your brain at rest", "title: [")
    assert stock(clinic).library is None


def test_wrong_settings_are_told_and_the_bundled_ones_hold(clinic: Places, spoil: Spoil):
    spoil("kiosk.yaml", "ask_after_seconds: 120", "ask_after_seconds: 5")
    shelf = stock(clinic)
    assert shelf.library is not None
    assert shelf.kiosk.idle.ask_after_seconds == 120.0
    assert any("ask_after_seconds" in str(problem) for problem in shelf.problems)


@pytest.mark.parametrize(("field", "name"), [("language", "xx"), ("theme", "dayy")])
def test_a_language_or_theme_that_is_not_there_is_told_and_another_one_runs(
    clinic: Places, spoil: Spoil, field: str, name: str
):
    was = {"language": "en", "theme": "day"}[field]
    spoil("kiosk.yaml", f"{field}: {was}", f"{field}: {name}")
    shelf = stock(clinic)
    assert getattr(shelf.kiosk, field) in {"en", "day"}
    assert any(name in str(problem) for problem in shelf.problems)


def on(shelf: Shelf) -> set[str]:
    """The languages that were read."""
    assert shelf.library is not None
    return set(shelf.library.languages)


def test_only_languages_that_are_on_are_read(clinic: Places, spoil: Spoil):
    assert on(stock(clinic)) == {"en"}
    spoil("kiosk.yaml", "languages: []", "languages: [zh]")
    spoil("decks/dmn/text.es.yaml", "reviewed_by: none", "reviewed_by: A. Name")
    assert on(stock(clinic)) == {"en", "zh"}
    spoil("interface/es.yaml", "reviewed_by: none", "reviewed_by: A. Name")
    shelf = stock(clinic)
    assert on(shelf) == {"en", "zh", "es"}
    assert shelf.reviewed == {"en": False, "ar": False, "es": True, "zh": False}


def test_a_language_that_is_off_cannot_take_the_kiosk_down(clinic: Places, spoil: Spoil):
    spoil("decks/dmn/text.ar.yaml", "title:", "titel:")
    shelf = stock(clinic)
    assert (shelf.problems, shelf.from_last_good) == ((), False)


def test_a_language_that_an_author_asks_for_is_read_though_it_is_off(clinic: Places):
    assert on(stock(clinic, "ar")) == {"en", "ar"}
    assert on(stock(clinic, "en-x-wide")) == {"en", "en-x-wide"}


def test_a_listed_language_that_is_none_is_told_with_its_place_and_left_out(
    clinic: Places, spoil: Spoil
):
    spoil("kiosk.yaml", "languages: []", "languages: [es, esp]")
    shelf = stock(clinic)
    (told,) = map(str, shelf.problems)
    assert "languages.1: there is no language 'esp'; did you mean 'es'?" in told
    assert "kiosk.yaml:" in told
    assert ":17: " in told
    assert shelf.kiosk.languages == ("es",)
    assert on(shelf) == {"en", "es"}


def test_the_state_folder_is_where_the_system_says(tmp_path: Path):
    assert state_folder() == tmp_path / "state" / "dmnkiosk"
    assert places(None, None).last_good == tmp_path / "state" / "dmnkiosk" / "last-good"


def test_the_bundled_content_is_not_copied_aside(tmp_path: Path):
    stock(places(None, None))
    assert not (tmp_path / "state").exists()
