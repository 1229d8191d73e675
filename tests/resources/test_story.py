"""Nothing of the source article is lost, and a patient can read all of it."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from dmnkiosk.brain.mix import pure
from dmnkiosk.content.checks.walk import figures, texts
from dmnkiosk.content.evidence import states_of
from dmnkiosk.content.figure import Figure
from dmnkiosk.content.ids import Certainty
from dmnkiosk.content.library import Library
from dmnkiosk.content.loader import load
from dmnkiosk.content.slides.options import FIELDS, OptionsSlide
from dmnkiosk.content.words import TextFile
from dmnkiosk.scene.diagrams.registry import KINDS
from dmnkiosk.texts.avoid import avoided_in
from dmnkiosk.yamlfile import reader

RESOURCES = Path(__file__).parents[2] / "resources"
LANGUAGE = "en"

CHAPTERS = {
    "resting-brain": 6,
    "depression": 5,
    "tms": 3,
    "ketamine": 4,
    "take-with-you": 2,
}
BODY_WORDS, SENTENCE_WORDS, GRADE = 40, 14, 6.0
CAPTION_LETTERS = 36
MEANING_WORDS = 20
HURTING = ("broken", "hijack*", "rewire*", "reset*", "cure*", "switched off", "overactive",
           "damaged", "chemical imbalance")  # fmt: skip
NOT_FOR_PATIENTS = ("note", "science")
SILENT = re.compile(r"[^aeioul]es?$|[^aeioutd]ed$")
HEARD = re.compile(r"(?:[cgszx]|sh|ch)es$")


@cache
def library() -> Library:
    return load(RESOURCES, KINDS)


def words() -> TextFile:
    return library().languages[LANGUAGE].text


SLIDES = tuple(words().slides)


# --- What the article says ---


def test_every_claim_is_carried_by_a_slide():
    carried = {claim for _, slide in library().deck.slides() for claim in slide.claims}
    assert carried == {f"c{number}" for number in range(1, 36)} == set(library().claims)


@pytest.mark.parametrize(
    ("slide", "claims"),
    [
        ("team", {1}),
        ("see-saw", {2, 3, 4}),
        ("yourself", {5, 6, 7, 8, 9}),
        ("other-people", {5, 10, 11, 12, 13, 14}),
        ("past-and-future", {5, 15, 16, 17, 18}),
        ("circles", {19}),
        ("more-or-less", {20}),
        ("teamwork", {21, 22, 23}),
        ("steering", {24, 25}),
        ("tms-may", {26, 27}),
        ("more-paths", {28, 29}),
        ("ketamine-may", {30, 31, 32}),
        ("strange", {33, 34}),
        ("new-paths", {35}),
    ],
)
def test_each_claim_is_carried_where_the_story_tells_it(slide: str, claims: set[int]):
    assert set(library().slide(slide).claims) == {f"c{number}" for number in claims}


def test_a_slide_sounds_no_surer_than_the_surest_of_its_claims():
    grades = list(Certainty)
    for slide in (slide for _, slide in library().deck.slides() if slide.claims):
        surest = min(grades.index(library().claims[claim].certainty) for claim in slide.claims)
        assert grades.index(slide.certainty) >= surest, slide.id


@pytest.mark.parametrize("source", ["hamilton-2015", "bonhomme-2016", "scheidegger-2012"])
def test_the_three_references_are_reached_from_claims(source: str):
    assert source in library().sources
    assert any(source in claim.sources for claim in library().claims.values())


@pytest.mark.parametrize(
    "title", ["Ketamine Infusion for Depression", "Ketamine for Depression – 2017"]
)
def test_the_pointers_for_more_reading_are_there(title: str):
    assert title in [reading.title for reading in library().further_reading]


# --- The four pictures ---


def test_picture_one_shows_two_teams_that_move_against_each_other():
    figure = figure_of("see-saw")
    kinds = {panel.diagram.kind for panel in figure.panels if panel.diagram}
    assert kinds == {"see-saw", "signals"}
    assert {panel.view for panel in figure.panels} == {"side", "midline", None}
    assert [frame.state for frame in figure.run] == ["healthy-rest", "healthy-task", "healthy-rest"]
    assert figure.signals is not None
    assert figure.signals.task == "healthy-task"
    model = library().model
    task = dict(zip(model.nodes, model.response(pure("healthy-task")), strict=True))
    assert task["pcc"] < 0.0 < task["ips"]


def test_picture_two_shows_the_areas_in_the_middle():
    panel = figure_of("teamwork").panels[0]
    assert panel.view == "midline"
    assert set(panel.show) == {"mpfc", "sgacc", "pcc"}


def test_picture_three_shows_what_tms_may_do():
    figure = figure_of("tms-may")
    assert figure.course == "tms"
    assert [frame.moment for frame in figure.run] == [0.0, 30.0]
    assert {link.id for panel in figure.panels for link in panel.links if link.evidence} == {
        "planning-resting", "mood-front", "mood-back"
    }  # fmt: skip


def test_picture_four_shows_what_ketamine_may_do():
    figure = figure_of("ketamine-may")
    assert figure.course == "one-dose"
    assert [(frame.at, frame.moment) for frame in figure.run] == [
        (0.0, 0.0),
        (0.25, 40.0),
        (0.5, 2 * 60.0),
        (0.75, 24 * 60.0),
        (1.0, 14 * 24 * 60.0),
    ]


def test_the_last_slide_shows_each_picture_as_sure_as_its_own_slide():
    told = [panel.certainty for panel in figure_of("take-with-you").panels]
    slides = ("see-saw", "teamwork", "tms-may", "ketamine-may")
    assert told == [library().slide(slide).certainty for slide in slides]


def test_every_link_that_moves_has_evidence_for_a_state_of_its_picture():
    for path, figure in figures(library().deck):
        for link in (link for panel in figure.panels for link in panel.links if link.evidence):
            states = states_of(figure, library().courses, link.id)
            cells = [library().cells[name] for name in link.evidence if name in library().cells]
            moved = {state for cell in cells for state in states if cell.moves(state)}
            assert moved, f"{path}: {link.id}"


# --- Its form ---


def test_the_story_has_five_chapters_and_twenty_slides():
    found = {chapter.id: len(chapter.slides) for chapter in library().deck.chapters}
    assert found == CHAPTERS
    assert sum(CHAPTERS.values()) == 20


def test_nobody_has_signed_it_off_yet():
    assert library().deck.reviewed_by == words().reviewed_by == "none"


def test_every_card_of_an_option_says_something_in_every_field():
    (slide,) = (s for _, s in library().deck.slides() if isinstance(s, OptionsSlide))
    assert len(slide.options) == 7
    for option in slide.options:
        card = words().options[option.id]
        assert all(getattr(card, field) for field in (*FIELDS, "what", "head", "tag", "more"))
        assert not any("[" in text for text in card.model_dump().values())


def test_a_card_with_a_number_says_it_in_words_both_ways():
    (slide,) = (s for _, s in library().deck.slides() if isinstance(s, OptionsSlide))
    for option in slide.options:
        card, people = words().options[option.id], option.people
        if people is None:
            assert card.tag == card.may == card.may_not == "No figure here. Ask your care team."
        else:
            assert f"{people.better} much better · {100 - people.better} not" in card.tag
            assert f"About {people.better} of 100 people" in card.may
            assert f"About {100 - people.better} of 100 people" in card.may_not


def test_titles_are_those_of_the_story():
    assert [slide.title for slide in words().slides.values()] == [
        "Your brain at rest",
        "A team of brain areas",
        "Like a see-saw",
        "Thinking about yourself",
        "Thinking about other people",
        "Thinking about past and future",
        "When thoughts go in circles",
        "More? Less? Or the same?",
        "What may change is teamwork",
        "When low mood seems to steer",
        "Quick check",
        "TMS: what it is",
        "TMS: what it may do",
        "Room for more paths",
        "Ketamine: what it is",
        "Ketamine: what it may do",
        "Why it can feel strange",
        "New paths, for a while",
        "Good points and hard points",
        "What to take with you",
    ]


# --- Its words ---


@pytest.mark.parametrize("slide", SLIDES)
def test_a_body_has_at_most_forty_words(slide: str):
    assert len(words_of(" ".join(words().slides[slide].body))) <= BODY_WORDS


@pytest.mark.parametrize("slide", SLIDES)
def test_a_body_can_be_read_in_the_sixth_year_of_school(slide: str):
    assert grade(" ".join(words().slides[slide].body)) <= GRADE


@pytest.mark.parametrize("slide", SLIDES)
def test_a_caption_stands_on_one_line(slide: str):
    assert len(words().slides[slide].caption) <= CAPTION_LETTERS


def test_no_sentence_for_patients_is_long():
    long = [s for text in told() for s in sentences(text) if len(words_of(s)) > SENTENCE_WORDS]
    assert long == []


def test_all_that_patients_read_is_easy():
    assert grade(" ".join(told())) <= GRADE / 2


def test_no_word_that_hurts_is_told():
    assert [found for text in told() for found in avoided_in(text, HURTING)] == []


def test_hard_words_are_explained_in_few_words():
    for entry in library().languages[LANGUAGE].glossary.values():
        assert len(words_of(entry.meaning)) <= MEANING_WORDS, entry.word


def test_a_hard_word_of_a_slide_can_be_tapped_wherever_its_body_has_it():
    glossary = library().languages[LANGUAGE].glossary
    for _, slide in library().deck.slides():
        body = " ".join(words().slides[slide.id].body)
        for entry in (glossary[name] for name in slide.words):
            said = re.findall(rf"\b{re.escape(entry.word)}s?\b", body, re.IGNORECASE)
            assert set(said) <= set(entry.forms), slide.id


def test_a_form_stands_in_front_of_one_that_begins_like_it():
    for entry in library().languages[LANGUAGE].glossary.values():
        for index, form in enumerate(entry.forms):
            shorter = [other for other in entry.forms[:index] if form.startswith(other)]
            assert shorter == [], form


# --- How it is counted ---


def test_syllables_are_counted_as_they_are_spoken():
    spoken = {"rest": 1, "team": 1, "people": 2, "area": 3, "moved": 1, "lifted": 2, "ketamine": 3,
              "depression": 3, "little": 2, "times": 1, "changes": 2, "you": 1}  # fmt: skip
    assert {word: syllables(word) for word in spoken} == spoken


def test_a_hard_sentence_has_a_high_grade():
    hard = "Intrinsic functional connectivity predicts antidepressant responsiveness individually."
    assert grade(hard) > 12 > GRADE > grade("The team is busy. It goes up and down.")


def figure_of(name: str) -> Figure:
    slide = library().slide(name)
    assert not isinstance(slide, OptionsSlide)
    return slide.figure


def told() -> Iterator[str]:
    """Every text that a patient reads or hears."""
    for name in ("decks/dmn/text", "decks/dmn/glossary", "interface/"):
        end = f"{LANGUAGE}.yaml" if name.endswith("/") else f".{LANGUAGE}.yaml"
        for path, text in texts(reader.read(RESOURCES, f"{name}{end}").data):
            if len(path) > 1 and path[0] != "avoid" and path[-1] not in NOT_FOR_PATIENTS:
                yield text


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"[.?!:·]+[”’]*(?:\s|$)", text) if words_of(part)]


def words_of(text: str) -> list[str]:
    return re.findall(r"[A-Za-z0-9{}]+(?:[’'_,.-][A-Za-z0-9}]+)*", text)


def grade(text: str) -> float:
    """Flesch-Kincaid: the year of school in which it can be read."""
    found = words_of(text)
    spoken = sum(syllables(word) for word in found)
    return 0.39 * len(found) / len(sentences(text)) + 11.8 * spoken / len(found) - 15.59


def syllables(word: str) -> int:
    """Groups of vowels, but for an e that is not heard; rather one too many than one too few."""
    apart = re.sub(r"e(?=as?$)|i(?=a)", r"\g<0>'", word.lower())
    groups = len(re.findall(r"[aeiouy]+", apart))
    silent = SILENT.search(apart) is not None and HEARD.search(apart) is None
    return max(groups - silent, 1)
