"""Which pictures a short tour needs."""

from pathlib import Path

from dmnkiosk.shell.album import Album, Shown


def kept(shown: list[Shown], *, glance: bool) -> list[str]:
    """The steps of which a tour keeps a picture, or, of what lies over a slide, its kind."""
    album = Album(Path())
    found = []
    for each in shown:
        if album.lacks(each, glance=glance):
            album.rows.append({"slide": each.slide, "step": each.step, "over": each.over})
            found.append(each.over or each.step)
    return found


STOPS = [
    Shown("team", "start"),
    Shown("team", "middle"),
    Shown("team", "end"),
    Shown("team", "choice-one-end"),
    Shown("team", "choice-two-end"),
    Shown("team", "word-dmn", over="word"),
    Shown("team", "word-area", over="word"),
    Shown("team", "sure", over="sure"),
    Shown("team", "sure-closed"),
]


def test_a_brief_tour_has_no_middles_and_one_card_of_each_kind():
    assert kept(STOPS, glance=False) == [
        "start",
        "end",
        "choice-one-end",
        "choice-two-end",
        "word",
        "sure",
    ]


def test_at_a_glance_one_choice_stands_for_all_of_a_slide():
    assert kept(STOPS, glance=True) == ["start", "end", "choice-one-end", "word", "sure"]
    other = Shown("see-saw", "choice-one-end")
    assert kept([*STOPS, other], glance=True)[-1] == "choice-one-end"
