"""Languages, countries and themes are what their file names say, and equally complete."""

from dmnkiosk.content.checks.report import AnyPiece, Report
from dmnkiosk.content.checks.walk import slides
from dmnkiosk.content.pieces import Pieces, Tongue
from dmnkiosk.content.slides.options import OptionsSlide
from dmnkiosk.texts.interface import KEYS


def check_names(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Each file of a language says that it is in this language."""
    for piece in (tongue.text, tongue.glossary, tongue.interface):
        said = piece.checked.language if piece.checked else tongue.language
        _same(piece, "language", said, tongue.language, report)


def check_interface(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Each language has just the texts that the kiosk says."""
    words = tongue.interface.value.words
    report.same(tongue.interface, ("words",), "text", words, sorted(KEYS))


def check_glossary(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Each language explains the same hard words as the first one."""
    first = next(iter(pieces.tongues.values()))
    wanted = list(first.glossary.value.words)
    report.same(tongue.glossary, ("words",), "hard word", tongue.glossary.value.words, wanted)
    for word, entry in tongue.glossary.value.words.items():
        if not entry.forms:
            path = ("words", word, "forms")
            report.say(tongue.glossary, path, "there is no form; write how it stands in texts")


def check_drawn(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Each language has the same drawn words as the first one."""
    first = next(iter(pieces.tongues.values()))
    for slide, words in tongue.text.value.slides.items():
        if slide in first.text.value.slides:
            wanted = list(first.text.value.slides[slide].drawn)
            path = ("slides", slide, "drawn")
            report.same(tongue.text, path, "drawn word", words.drawn, wanted)


def check_drawn_known(pieces: Pieces, tongue: Tongue, report: Report) -> None:
    """Drawn words are ones that a drawing of the slide knows."""
    for _, slide in slides(pieces.deck.value):
        words = tongue.text.value.slides.get(slide.id)
        if words is None:
            continue
        drawn = [] if isinstance(slide, OptionsSlide) else list(slide.figure.panels)
        named = [panel.diagram.kind for panel in drawn if panel.diagram]
        kinds = [pieces.diagrams[kind] for kind in named if kind in pieces.diagrams]
        known = {word for kind in kinds for word in kind.words}
        path = ("slides", slide.id, "drawn")
        report.need_keys(tongue.text, path, "drawn word", words.drawn, known)


def check_help(pieces: Pieces, report: Report) -> None:
    """Each crisis line has words. In a language that has none, the file's first are shown."""
    for piece in (piece for piece in pieces.help.values() if piece.checked):
        for index, line in enumerate(piece.value.lines):
            if not line.say:
                message = "there are no words; write them below their language, such as 'en:'"
                report.say(piece, ("lines", index, "say"), message)


def check_themes(pieces: Pieces, report: Report) -> None:
    """There is a theme, and each is named as its file is."""
    if not pieces.themes:
        report.say(pieces.deck, (), "there is no theme; add one to the folder themes")
    for name, piece in pieces.themes.items():
        _same(piece, "id", piece.checked.id if piece.checked else name, name, report)


def check_any(pieces: Pieces, report: Report) -> None:
    """There is a language."""
    if not pieces.tongues:
        message = "the deck has no words in any language; add text.en.yaml beside it"
        report.say(pieces.deck, (), message)


def _same(piece: AnyPiece, field: str, said: str, name: str, report: Report) -> None:
    if said != name:
        report.say(piece, (field,), f"must be '{name}', as the file is named; correct it")
