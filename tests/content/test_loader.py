"""The whole content loads, and when it does not, everything that is wrong is told at once."""

from pathlib import Path

import pytest

from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.yamlfile.problem import ContentError
from tests.content.conftest import DECK, RESOURCES, TEXT, Copy, Spoil


def test_the_content_is_whole():
    library = load(RESOURCES, KINDS)
    assert library.counts().startswith("5 chapters, 20 slides, 35 claims, 15 evidence cells, ")
    assert library.slide("teamwork").claims == ("c21", "c22", "c23")
    assert library.chapter_of("teamwork").id == "depression"
    assert library.order()[0] == "at-rest"


def test_a_language_holds_its_words_its_hard_words_and_the_interface():
    english = load(RESOURCES, KINDS, languages=["en"]).languages["en"]
    assert english.text.slides["team"].title == "A team of brain areas"
    assert english.glossary["tms"].word == "TMS"
    assert english.interface.say("slide-of", n=3, count=20) == "3 of 20"


def test_themes_and_countries_go_by_the_names_of_their_files():
    library = load(RESOURCES, KINDS)
    assert {"day", "night"} <= set(library.themes)
    assert library.help["us"].emergency_number == "911"


def test_a_language_without_words_is_told_with_the_one_that_was_meant(copy: Copy):
    with pytest.raises(ContentError) as caught:
        load(copy.root, KINDS, languages=["em"])
    assert str(caught.value).splitlines() == [
        "decks/dmn/glossary.em.yaml:1:1: there is no such file; "
        "did you mean 'glossary.en.yaml'?",
        "decks/dmn/text.em.yaml:1:1: there is no such file; did you mean 'text.en.yaml'?",
        "interface/em.yaml:1:1: there is no such file; did you mean 'en.yaml'?",
    ]  # fmt: skip


def test_a_file_that_is_written_anew_is_told_with_its_lines(copy: Copy):
    (copy.root / "brain/networks.yaml").write_text(
        "networks:\n- {id: resting, role: restin, pattern: plain}\n- {id: mood}\n"
    )
    assert copy.problems() == [
        "brain/networks.yaml:3:3: networks.1.pattern: the key 'pattern' is missing; "
        "add 'pattern:' here",
        "brain/networks.yaml:3:3: networks.1.role: the key 'role' is missing; add 'role:' here",
    ]


def test_problems_of_all_files_are_told_at_once(copy: Copy):
    copy.change(DECK, "certainty: studies-differ", "certainty: studies-difer")
    copy.change(TEXT, "  circles:", "  circle:")
    copy.change("brain/regions.yaml", "node: mpfc", "node: mpcf")
    copy.change("themes/day.yaml", "id: day", "id: dya")
    copy.change("help/us.yaml", 'emergency_number: "911"', "emergency_number: 911")
    assert [line.split(":")[0] for line in copy.problems()] == [
        "brain/regions.yaml",
        "decks/dmn/deck.yaml",
        "help/us.yaml",
        "themes/day.yaml",
    ]


def test_what_a_broken_file_would_have_been_compared_with_is_not_told_twice(spoil: Spoil):
    assert spoil(DECK, "kind: glow", "kid: glow") == [
        "decks/dmn/deck.yaml:@:24: chapters.0.slides.0.figure.panels.0.diagram.kind: "
        "the key 'kind' is missing; add 'kind:' here",
        "decks/dmn/deck.yaml:@:25: chapters.0.slides.0.figure.panels.0.diagram.kid: "
        "unknown key 'kid'; did you mean 'kind'?",
    ]


@pytest.mark.parametrize("name", [DECK, TEXT, "interface/en.yaml", "help/us.yaml"])
@pytest.mark.parametrize("content", ["", "abc", "- 1\n", "{"])
def test_a_file_of_nonsense_is_only_a_problem(copy: Copy, name: str, content: str):
    (copy.root / name).write_text(content)
    assert any(line.startswith(f"{name}:") for line in copy.problems())


def test_a_deck_that_does_not_exist_is_told(tmp_path: Path):
    with pytest.raises(ContentError, match=r"decks/none/deck\.yaml:1:1: there is no such file"):
        load(tmp_path, KINDS, deck="none")


@pytest.mark.parametrize(("old", "new"), [('"side"', '"sid"'), ("{", ""), ('"anchor"', '"a"')])
def test_outlines_that_cannot_be_drawn_are_told(copy: Copy, old: str, new: str):
    copy.change("brain/outlines.json", old, new)
    assert copy.problems()[0].startswith("brain/outlines.json:")
    assert copy.problems()[0].endswith(
        "the outlines cannot be read; restore the file, or build it with tools/anatomy"
    )
