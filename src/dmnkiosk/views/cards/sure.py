"""The words of How sure?: the badge, its meaning, the slide's own line, the sources."""

from dmnkiosk.content.deck import AnySlide
from dmnkiosk.content.evidence import LinkEvidence, evidence_of, states_of
from dmnkiosk.content.library import Language, Library
from dmnkiosk.content.slides.options import OptionsSlide

SureText = tuple[str, tuple[str, ...], str]


def sure_words(about: str, slide: str, library: Library, language: Language) -> SureText:
    """Title, paragraphs and a last line for a slide, or for one of its links."""
    shown = library.slide(slide)
    certainty = shown.certainty
    sources = [s for c in shown.claims for s in library.claims[c].sources]
    sources += shown.sources
    link = _link(about, shown, library)
    if link is not None and link.certainty is not None:
        certainty, sources = link.certainty, list(link.sources)
    grade, say = language.text.certainty[certainty], language.interface.say
    names = dict.fromkeys(library.sources[s].short for s in sources)
    from_where = f"{say('sure-sources')}: {' · '.join(names)}." if names else ""
    badge = f"{grade.badge[0].upper()}{grade.badge[1:]}. {grade.line}"
    return say("sure-title"), (badge, language.text.slides[slide].sure), from_where


def _link(about: str, slide: AnySlide, library: Library) -> LinkEvidence | None:
    if isinstance(slide, OptionsSlide):
        return None
    links = [link for panel in slide.figure.panels for link in panel.links if link.id == about]
    passed = states_of(slide.figure, library.courses)
    return evidence_of(links[0], passed, library.cells) if links else None
