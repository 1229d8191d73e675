"""Every check, in the order in which it is made."""

from contextlib import suppress

from dmnkiosk.content.checks import (
    brain,
    changes,
    compare,
    controls,
    courses,
    deck,
    evidence,
    figures,
    gaps,
    languages,
    motion,
    plurals,
    themes,
    wording,
    words,
)
from dmnkiosk.content.checks.report import Report
from dmnkiosk.content.pieces import Pieces, UnreadError

OF_ALL = (
    brain.check_regions,
    brain.check_outlines,
    brain.check_networks,
    brain.check_states,
    courses.check_courses,
    evidence.check_sources,
    evidence.check_claims,
    evidence.check_cells,
    evidence.check_cell_sources,
    deck.check_ids,
    deck.check_lists,
    deck.check_claims_of_slides,
    deck.check_answers,
    deck.check_options,
    figures.check_panels,
    figures.check_shown,
    figures.check_links,
    figures.check_evidence,
    figures.check_same_links,
    figures.check_layout,
    figures.check_runs,
    figures.check_run_regions,
    compare.check_views,
    compare.check_states,
    compare.check_moments,
    compare.check_activity,
    motion.check_states_of_runs,
    motion.check_courses_of_figures,
    motion.check_signals,
    motion.check_pace,
    controls.check_choices,
    controls.check_lights,
    controls.check_icons,
    controls.check_stops,
    controls.check_targets,
    controls.check_finding,
    controls.check_tapped,
    languages.check_any,
    languages.check_help,
    languages.check_themes,
    themes.check_contrast,
    themes.check_named,
)

OF_EACH_LANGUAGE = (
    words.check_deck_words,
    words.check_region_words,
    words.check_network_words,
    words.check_hard_words,
    words.check_slide_words,
    compare.check_compare_words,
    compare.check_compare_claims,
    changes.check_changes,
    changes.check_evidence_words,
    changes.check_evidence_sentences,
    gaps.check_text_gaps,
    gaps.check_interface_gaps,
    gaps.check_same_gaps,
    plurals.check_counting,
    plurals.check_plurals,
    languages.check_names,
    languages.check_interface,
    languages.check_glossary,
    languages.check_drawn,
    languages.check_drawn_known,
    wording.check_wording,
)


LEFT_FOR_LATER = (plurals.check_plurals,)
"""It loads the rules of each language, which would slow the start of a kiosk."""


def check_all(pieces: Pieces, report: Report, *, thorough: bool = True) -> None:
    """Make every check; one that needs a file with problems of its own is left out.

    Args:
        pieces: the files.
        report: takes what is wrong.
        thorough: whether those are made too whose problems can't keep a page from being shown.
    """
    skipped = () if thorough else LEFT_FOR_LATER
    for check in OF_ALL:
        with suppress(UnreadError):
            check(pieces, report)
    for tongue in pieces.tongues.values():
        for check_language in OF_EACH_LANGUAGE:
            if check_language in skipped:
                continue
            with suppress(UnreadError):
                check_language(pieces, tongue, report)
