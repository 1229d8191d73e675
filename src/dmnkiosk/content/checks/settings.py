"""What a clinic's settings name is there."""

from collections.abc import Collection, Iterator, Mapping

from dmnkiosk.content.kiosk import KioskFile
from dmnkiosk.yamlfile.document import Document, FieldPath
from dmnkiosk.yamlfile.problem import Problem
from dmnkiosk.yamlfile.suggest import did_you_mean


def check_settings(
    kiosk: KioskFile, document: Document, languages: Collection[str], themes: Collection[str]
) -> tuple[Problem, ...]:
    """Languages and the theme exist, and no language is listed twice."""
    named: list[tuple[str, FieldPath, str, Collection[str]]] = []
    named += [("language", ("language",), kiosk.language, languages)]
    named += [("theme", ("theme",), kiosk.theme, themes)]
    named += [
        ("language", ("languages", index), tag, languages)
        for index, tag in enumerate(kiosk.languages)
    ]
    named += [
        ("language", ("clinic", field, tag), tag, languages)
        for field, told in kiosk.clinic
        if isinstance(told, Mapping)
        for tag in told
    ]
    unknown = [
        document.problem(path, _unknown(kind, name, known))
        for kind, path, name, known in named
        if name not in known
    ]
    return (*unknown, *_twice(kiosk, document))


def settled(kiosk: KioskFile, languages: Collection[str], themes: Collection[str]) -> KioskFile:
    """The settings with what there is in the place of what there is not."""
    found = {"language": languages, "theme": themes}
    fitted = {
        field: getattr(kiosk, field) if getattr(kiosk, field) in known else next(iter(known))
        for field, known in found.items()
    }
    listed = tuple(dict.fromkeys(tag for tag in kiosk.languages if tag in languages))
    return kiosk.model_copy(update={**fitted, "languages": listed})


def _unknown(kind: str, name: str, known: Collection[str]) -> str:
    guess = did_you_mean(name, known) or f"; choose one of: {', '.join(known)}"
    return f"there is no {kind} {name!r}{guess}"


def _twice(kiosk: KioskFile, document: Document) -> Iterator[Problem]:
    for index, tag in enumerate(kiosk.languages):
        if tag in kiosk.languages[:index]:
            path: FieldPath = ("languages", index)
            yield document.problem(path, f"{tag!r} is listed already; remove one of the two")
