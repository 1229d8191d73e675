"""A deck's words in one language, from `text.<lang>.yaml` and `glossary.<lang>.yaml`."""

from collections.abc import Mapping

from dmnkiosk.content.ids import Certainty, Id, Text
from dmnkiosk.texts.counted import Counted
from dmnkiosk.yamlfile.schema import Schema


class ChapterWords(Schema):
    """A chapter: its name, one line for its card, and what is spoken when a visit starts there."""

    title: Text
    line: Text
    spoken: Text


class ControlWords(Schema):
    """A control: what to do, and the names of its two ends.

    Attributes:
        value: what a slider that counts says, with one form for each plural; or what is said after
            an area was tapped.
    """

    hint: Text
    low: str = ""
    high: str = ""
    value: str | Counted = ""


class ChoiceWords(Schema):
    """A choice, an answer, a stop or a question: its label, and the reply it brings."""

    label: Text
    reply: str = ""


class ExtraWords(Schema):
    """A card behind a button."""

    label: Text
    text: Text


class SlideWords(Schema):
    """All words of one slide.

    Attributes:
        caption: one line under the picture.
        start, end: what the picture shows before and after its run, as it is spoken.
        sure: one line on how sure the field is.
        note: for clinicians, never shown to patients; a translation may leave it out.
        line: one more line under the body that is always there.
        choices: control stops, choices, answers, questions, by id.
        drawn: words inside the drawing, by key.
    """

    title: Text
    body: tuple[Text, ...]
    caption: Text
    start: Text
    end: Text
    sure: Text
    note: str = ""
    line: str = ""
    question: str = ""
    control: ControlWords | None = None
    choices: Mapping[Id, ChoiceWords] = {}
    answers: Mapping[Id, ChoiceWords] = {}
    extras: Mapping[Id, ExtraWords] = {}
    drawn: Mapping[Id, Text] = {}


class OptionWords(Schema):
    """One option of care: the same fields for every option."""

    name: Text
    what: Text
    head: Text
    tag: Text
    may: Text
    may_not: Text
    hard: Text
    rare: Text
    time: Text
    approved: Text
    more: Text


class RegionWords(Schema):
    """An area: plain name, one sentence, and the field's name behind More."""

    name: Text
    line: Text
    science: Text


class NetworkWords(Schema):
    """A team: its name, how it is named on a label, and one line."""

    name: Text
    label: Text
    line: Text


class CertaintyWords(Schema):
    """A grade of certainty: the words on the badge, and one line."""

    badge: Text
    line: Text


class CompareStateWords(Schema):
    """A brain state that can be compared: its name, and how sure it is how busy teams are in it."""

    name: Text
    sure: str = ""


class CompareWords(Schema):
    """The words of "Compare two pictures".

    Attributes:
        states: brain state -> its words.
        links: link -> the areas it joins.
        labels: area -> the few words that small pictures have room for.
    """

    states: Mapping[Id, CompareStateWords]
    links: Mapping[Id, Text]
    labels: Mapping[Id, Text]


class EvidenceWords(Schema):
    """What is known of one change of a link, and what is not, sentence by sentence.

    A sentence that stands in two changes is said once when both are told.
    """

    known: tuple[Text, ...]
    unknown: tuple[Text, ...]


class TextFile(Schema):
    """The whole of `text.<lang>.yaml`.

    Attributes:
        reviewed_by: who checked this language; `none` is said to staff.
        evidence: evidence cell -> brain state -> the change of a link that the cell allows there.
    """

    language: Text
    reviewed_by: Text
    title: Text
    chapters: Mapping[Id, ChapterWords]
    slides: Mapping[Id, SlideWords]
    options: Mapping[Id, OptionWords]
    regions: Mapping[Id, RegionWords]
    networks: Mapping[Id, NetworkWords]
    certainty: Mapping[Certainty, CertaintyWords]
    evidence: Mapping[Id, Mapping[Id, EvidenceWords]] = {}
    compare: CompareWords


class GlossaryEntry(Schema):
    """A hard word.

    Attributes:
        word: as it heads its card.
        forms: how it stands in running text, so that it can be tapped there.
        meaning: twenty words or fewer.
    """

    word: Text
    forms: tuple[Text, ...]
    meaning: Text


class GlossaryFile(Schema):
    """The whole of `glossary.<lang>.yaml`."""

    language: Text
    words: Mapping[Id, GlossaryEntry]
