"""Every language has words for everything, with gaps that are filled, and none that hurt."""

import shutil

import pytest

from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.yamlfile.problem import ContentError
from tests.content.conftest import RESOURCES, TEXT, Copy, Spoil

INTERFACE, GLOSSARY = "interface/en.yaml", "decks/dmn/glossary.en.yaml"


@pytest.fixture
def german(copy: Copy) -> Copy:
    """The copy with a second language, which is the first under another name."""
    for name in ("decks/dmn/text", "decks/dmn/glossary", "interface/"):
        start = copy.root / (f"{name}en.yaml" if name.endswith("/") else f"{name}.en.yaml")
        end = start.with_name(start.name.replace("en.yaml", "de.yaml"))
        shutil.copy(start, end)
        end.write_text(end.read_text("utf-8").replace("language: en", "language: de"), "utf-8")
    assert copy.problems() == []
    return copy


def test_a_slide_without_words_is_told_with_the_words_that_no_slide_has(spoil: Spoil):
    told = spoil(TEXT, "  circles:", "  circle:")
    assert [line.split(": ", 2)[2] for line in told] == [
        "there are no words for the slide 'circles'; add 'circles:' here",
        "no slide 'circle'; did you mean 'circles'?",
    ]
    assert told[1].startswith(f"{TEXT}:@:3: slides.circle:")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "      lift:\n",
            "      lifted:\n",
            [
                "there are no words for the choice 'lift'; add 'lift:' here",
                "no choice 'lifted'; did you mean 'lift'?",
            ],
        ),
        (
            "      helps:\n",
            "      help:\n",
            [
                "there are no words for the extra 'helps'; add 'helps:' here",
                "no extra 'help'; did you mean 'helps'?",
            ],
        ),
        (
            "      low: No depression\n",
            "",
            ["a slider's two ends need words; add 'low:' and 'high:'"],
        ),
        (
            "    control:\n      hint: You can move the dot\n",
            "",
            ["its control has no words; add 'control:'"],
        ),
        (
            "    extras:\n      about:",
            "    control:\n      hint: Tap it\n    extras:\n      about:",
            ["the slide has no control; remove its words"],
        ),
        (
            "  dacc:\n",
            "  dac:\n",
            [
                "there are no words for the region 'dacc'; add 'dacc:' here",
                "no region 'dac'; did you mean 'dacc'?",
            ],
        ),
    ],
)
def test_each_part_of_a_slide_has_words(spoil: Spoil, old: str, new: str, told: list[str]):
    assert [line.split(": ", 2)[2] for line in spoil(TEXT, old, new)] == told


def test_a_paragraph_that_waits_must_be_there(spoil: Spoil):
    told = spoil("decks/dmn/deck.yaml", "reveal: 1", "reveal: 2")
    assert [line.split(": ", 2)[1:] for line in told] == [
        ["slides.more-or-less.body", "paragraph 3 waits for the picture; have at least so many"]
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("{maker} made", "{makers} made", "no gap {makers} is filled here; did you mean 'maker'?"),
        (
            "{maker} made",
            "{maker made",
            "a brace has no partner; write {name} for a gap, or remove it",
        ),
        ("hint: Tap a card", 'hint: "Tap {n}"', "no gap {n} is filled here; remove it"),
        (
            'other: "{n} visits"',
            'other: "{n} of {count} visits"',
            "no gap {count} is filled here; the gaps here are: {n}",
        ),
    ],
)
def test_a_gap_that_nobody_fills_is_told(spoil: Spoil, old: str, new: str, told: str):
    assert [line.split(": ", 2)[2] for line in spoil(TEXT, old, new)] == [told]


def test_the_interface_has_just_the_gaps_that_are_filled(spoil: Spoil):
    assert spoil(INTERFACE, "slide-of: \"{n} of {count}\"", "slide-of: \"{n} of {total}\"") == [
        f"{INTERFACE}:@:13: words.slide-of: no gap {{total}} is filled here; "
        "the gaps here are: {count}, {n}",
        f"{INTERFACE}:@:13: words.slide-of: the gap {{count}} is missing; put it in",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "old", "new", "word"),
    [
        (TEXT, "hint: What is your guess?", "hint: Does it reset?", "reset"),
        (GLOSSARY, "A fake treatment", "A broken treatment", "broken"),
        (INTERFACE, "home: Home", "home: Overactive", "Overactive"),
        ("help/us.yaml", "en: Call or text 988", "en: Get cured at 988", "cured"),
        (TEXT, "hint: Tap a card", "hint: It is switched off", "switched off"),
    ],
)
def test_a_word_that_hurts_is_told(spoil: Spoil, name: str, old: str, new: str, word: str):
    told = spoil(name, old, new)
    message = f"'{word}' can hurt or promise too much; find other words"
    assert [line.split(": ", 2)[2] for line in told] == [message]


def test_a_clinician_may_read_any_word(spoil: Spoil):
    assert spoil(TEXT, "Frame: sequel", "Never say hijacked. Frame: sequel") == []


def test_each_file_is_in_the_language_it_is_named_after(spoil: Spoil):
    assert spoil(TEXT, "language: en", "language: es") == [
        f"{TEXT}:@:11: language: must be 'en', as the file is named; correct it"
    ]


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        (
            "interface/de.yaml",
            "  home-hint: Go to the start\n",
            "",
            "words: there are no words for the text 'home-hint'; add 'home-hint:' here",
        ),
        (
            "decks/dmn/glossary.de.yaml",
            "  placebo:\n",
            "  fake:\n",
            "words: there are no words for the hard word 'placebo'; add 'placebo:' here",
        ),
        (
            "decks/dmn/text.de.yaml",
            "      resting: Resting team\n",
            "",
            "slides.see-saw.drawn: there are no words for the drawn word 'resting'; "
            "add 'resting:' here",
        ),
        (
            "decks/dmn/text.de.yaml",
            "{maker} made this. ",
            "",
            "slides.at-rest.extras.about.text: the gap {maker} is missing, which "
            "decks/dmn/text.en.yaml has; put it in",
        ),
    ],
)
def test_a_second_language_is_as_complete_as_the_first(
    german: Copy, name: str, old: str, new: str, told: str
):
    german.change(name, old, new)
    assert told in [line.split(": ", 1)[1] for line in german.problems()]


def test_a_crisis_line_has_words(spoil: Spoil):
    said = (RESOURCES / "help/us.yaml").read_text("utf-8").split("  say:\n")[1]
    words = said[: said.index("  source:")]
    assert spoil("help/us.yaml", f"say:\n{words}", "say: {}\n") == [
        "help/us.yaml:@:8: lines.0.say: there are no words; "
        "write them below their language, such as 'en:'"
    ]


def test_a_theme_is_named_as_its_file_is(spoil: Spoil):
    assert spoil("themes/day.yaml", "id: day", "id: dya") == [
        "themes/day.yaml:@:5: id: must be 'day', as the file is named; correct it"
    ]


IDLE = "words.idle-body"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "    one: >-",
            "    few: >-",
            [
                f"{IDLE}: there are no words for the plural 'one'; add 'one:' here",
                f"{IDLE}.few: no plural 'few'; remove it or correct the name",
            ],
        ),
        ("    one: >-", "    ones: >-", [f"{IDLE}.ones: unknown key 'ones'; did you mean 'one'?"]),
        (
            "    other: >-",
            "    two: >-",
            [f"{IDLE}.other: the key 'other' is missing; add 'other:' here"],
        ),
        (
            "over in {n} seconds",
            "over in some seconds",
            [f"{IDLE}.other: the gap {{n}} is missing; put it in"],
        ),
        ("over in {n} second,", "over in one second,", []),
        (
            "  home: Home",
            "  home:\n    one: Home\n    other: Homes",
            ["words.home: nothing is counted here; write one text"],
        ),
    ],
)
def test_a_text_that_counts_has_the_plurals_of_its_language(
    spoil: Spoil, old: str, new: str, told: list[str]
):
    assert [line.split(": ", 1)[1] for line in spoil(INTERFACE, old, new)] == told


def test_a_text_that_counts_in_the_first_language_counts_in_all(german: Copy):
    text = "decks/dmn/text.de.yaml"
    german.change(text, 'value:\n        one: "{n} visit"\n', "value:\n")
    german.change(text, '        other: "{n} visits"', '        "{n} visits"')
    assert [line.split(": ", 1)[1] for line in german.problems()] == [
        "slides.tms-may.control.value: this counts; write a form for each plural: 'one:', 'other:'"
    ]


def test_what_would_slow_the_start_is_left_for_later(copy: Copy):
    copy.change(INTERFACE, "    one: >-", "    few: >-")
    library = load(copy.root, KINDS, thorough=False)
    said = library.languages["en"].interface.say("idle-body", n=1)
    assert said.startswith("This screen will start over in 1 seconds")
    with pytest.raises(ContentError):
        load(copy.root, KINDS)


def test_digits_are_the_ten_of_a_script_in_order(spoil: Spoil):
    told = spoil(INTERFACE, "language: en", 'language: en\ndigits: "٠١٢٣٤٥٦٧٨"')
    assert [line.split(": ", 1)[1] for line in told] == [
        "digits: these are not ten digits; write them in order, such as 0123456789"
    ]
