"""What slides and controls name exists, or their author is told where it stands."""

import pytest

from tests.content.conftest import CLAIMS, DECK, Spoil


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("id: dmn", "id: mdn", "@:5: id: must be 'dmn', as its folder is named; correct it"),
        (
            "claims: [c2, c3, c4]",
            "claims: [c2, c3, c3]",
            "@:26: chapters.0.slides.2.claims.2: the claim 'c3' is there already; remove it",
        ),
        (
            "claims: [c2, c3, c4]",
            "claims: [c2, c3, c44]",
            "@:26: chapters.0.slides.2.claims.2: no claim 'c44'; did you mean 'c4'?",
        ),
        (
            "words: [low-mood]",
            "words: [lowmood]",
            "@:17: chapters.1.slides.3.words.0: no hard word 'lowmood'; did you mean 'low-mood'?",
        ),
        (
            "words: [low-mood]",
            "words: [gloom]",
            "@:17: chapters.1.slides.3.words.0: no hard word 'gloom'; "
            "add it to decks/dmn/glossary.en.yaml",
        ),
        (
            "fits: links",
            "fits: link",
            "@:15: chapters.1.slides.4.fits: no answer 'link'; did you mean 'links'?",
        ),
        (
            "look_again: more-or-less",
            "look_again: more-or-les",
            "@:21: chapters.1.slides.4.look_again: no slide 'more-or-les'; "
            "did you mean 'more-or-less'?",
        ),
    ],
)
def test_a_slide_names_what_exists(spoil: Spoil, old: str, new: str, told: str):
    assert spoil(DECK, old, new) == [f"{DECK}:{told}"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "light: [mpfc, pcc]",
            "light: [mpfc, fef]",
            "@:50: chapters.0.slides.3.control.choices.1.light.1: no region shown here named "
            "'fef'; add it to 'show' or correct the name",
        ),
        (
            "{id: my-life-story,",
            "{id: my-life-story, icon: book,",
            "@:41: chapters.0.slides.3.control.choices.0.icon: no icon 'book'; "
            "did you mean 'book-open'?",
        ),
        (
            "{id: one-day, at: 0.33}",
            "{id: one-day, at: 0}",
            "@:33: chapters.0.slides.5.control.stops.1.at: stops need an 'at' each, in order; "
            "add or correct it",
        ),
        (
            "{id: one-day, at: 0.33}",
            "{id: one-day}",
            "@:15: chapters.0.slides.5.control.stops.1.at: stops need an 'at' each, in order; "
            "add or correct it",
        ),
        (
            "regions: [mpfc, pcc, hippocampus, thalamus]",
            "regions: [mpfc, pcc, hippocampus, talamus]",
            "@:45: chapters.1.slides.3.control.regions.3: no region 'talamus'; "
            "did you mean 'thalamus'?",
        ),
        (
            "- {id: more, at: 1}\n",
            "- {id: more, at: 1}\n            - {id: same, at: 1}\n",
            "@+1:20: chapters.1.slides.1.control.choices.3.id: the choice 'same' is there already; "
            "give each its own name",
        ),
    ],
)
def test_a_control_offers_what_exists(spoil: Spoil, old: str, new: str, told: str):
    assert spoil(DECK, old, new) == [f"{DECK}:{told}"]


def test_a_control_offers_something(spoil: Spoil):
    told = spoil(
        DECK, "choices:\n            - {id: drip}\n            - {id: spray}", "choices: []"
    )
    message = "there is nothing to choose; add a choice"
    assert told[0] == f"{DECK}:@:20: chapters.3.slides.0.control.choices: {message}"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "icon: magnet",
            "icon: magnett",
            "@:19: chapters.4.slides.0.options.0.icon: no icon 'magnett'; did you mean 'magnet'?",
        ),
        (
            "hard: [blumberger-2018",
            "harm: [blumberger-2018",
            "@:15: chapters.4.slides.0.options.0.sources.harm: 'harm' is no field of a card; "
            "the fields are: may, may_not, hard, rare, time, approved, more",
        ),
        (
            "rare: [taylor-2021]",
            "rare: [tailor-2021]",
            "@:22: chapters.4.slides.0.options.0.sources.rare.0: no source 'tailor-2021'; "
            "did you mean 'taylor-2021'?",
        ),
        (
            "well: 37",
            "well: 59",
            "@:40: chapters.4.slides.0.options.0.people.well: those who got well are part of "
            "the 58; write a smaller number",
        ),
        (
            "{better: 41, sources: [anand-2023]}",
            "{better: 41, sources: []}",
            "@:43: chapters.4.slides.0.options.5.people.sources: a number needs a source; "
            "name one, or remove the number",
        ),
    ],
)
def test_a_card_names_its_sources(spoil: Spoil, old: str, new: str, told: str):
    assert spoil(DECK, old, new) == [f"{DECK}:{told}"]


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        (
            CLAIMS,
            "depression: up",
            "depresion: up",
            "@:5: cells.2.changes.depresion: no state 'depresion'; did you mean 'depression'?",
        ),
        (
            "brain/regions.yaml",
            "node: mpfc",
            "node: mpcf",
            "@:9: regions.0.node: no node 'mpcf'; did you mean 'mpfc'?",
        ),
        (
            "brain/networks.yaml",
            "role: mood",
            "role: moody",
            "@:9: networks.3.role: no role 'moody'; did you mean 'mood'?",
        ),
        (
            "brain/states.yaml",
            "rest: healthy-rest",
            "rest: healthy",
            "@:7: rest: no state 'healthy'; did you mean 'healthy-task'?",
        ),
        (
            "brain/states.yaml",
            "time_constants_seconds: [1.5, ",
            "time_constants_seconds: [",
            "@:25: time_constants_seconds: must have 14 values, one for each node; "
            "add or remove some",
        ),
    ],
)
def test_the_evidence_and_the_model_fit_together(
    spoil: Spoil, name: str, old: str, new: str, told: str
):
    assert spoil(name, old, new) == [f"{name}:{told}"]
