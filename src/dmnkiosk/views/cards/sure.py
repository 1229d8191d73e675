"""The words of How sure?: the badge, its meaning, the slide's own line, the sources."""

from dmnkiosk.content.ids import Certainty
from dmnkiosk.content.library import Language, Library

SureText = tuple[str, tuple[str, ...], str]


def sure_words(about: str, slide: str, library: Library, language: Language) -> SureText:
    """Title, paragraphs and a last line for a slide, or for one of its links."""
    certainty = library.slide(slide).certainty
    sources = [s for c in library.slide(slide).claims for s in library.claims[c].sources]
    link = _link(about, slide, library)
    if link is not None:
        certainty, sources = link
    grade = language.text.certainty[certainty]
    say = language.interface.say
    names = dict.fromkeys(library.sources[s].short for s in sources)
    from_where = f"{say('sure-sources')}: {' · '.join(names)}." if names else ""
    badge = f"{grade.badge[0].upper()}{grade.badge[1:]}. {grade.line}"
    return say("sure-title"), (badge, language.text.slides[slide].sure), from_where


def _link(about: str, slide: str, library: Library) -> tuple[Certainty, list[str]] | None:
    figure = getattr(library.slide(slide), "figure", None)
    links = [link for panel in figure.panels for link in panel.links] if figure else []
    for link in links:
        if link.id == about:
            cells = [library.cells[e] for e in link.evidence if e in library.cells]
            grades = [grade for cell in cells for grade in cell.certainty.values()]
            sources = [s for cell in cells for row in cell.sources.values() for s in row]
            worst = max(grades, key=list(Certainty).index, default=library.slide(slide).certainty)
            return worst, sources
    return None
