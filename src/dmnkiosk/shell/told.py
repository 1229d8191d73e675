"""What was told of a page already, and what is to be said next. Values alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dmnkiosk.scene.frame import Frame
from dmnkiosk.views.utterance import Utterance


@dataclass
class Told:
    """What was told of one page, or of one thing that lies over a page.

    Attributes:
        before: the picture that its changes are told against.
        said: the keys of what was said.
        known: what stood there when it was last looked at: key -> text.
        first: the keys of what a visitor has changed, to be told before the rest.
    """

    before: Frame | None = None
    said: set[str] = field(default_factory=set)
    known: dict[str, str] = field(default_factory=dict)
    first: list[str] = field(default_factory=list)

    def look(self, found: Sequence[Utterance]) -> None:
        """Notes what stands there."""
        self.known = {each.key: each.text for each in found}

    def notice(self, found: Sequence[Utterance]) -> None:
        """Something was done, or the picture has come to rest: what is new comes first.

        Of that, what was changed comes before what came of it.
        """
        new = [each for each in found if self._is_new(each)]
        changed = [each.key for each in new if each.told_again]
        self.first = [*changed, *(each.key for each in new if not each.told_again)]
        self.said -= set(self.first)
        self.look(found)

    def welcome_back(self, found: Sequence[Utterance]) -> None:
        """The page is there again, after something lay over it: it is named, and what is new."""
        self.notice(found)
        title = max(found, key=_size, default=None)
        self.first = [title.key, *self.first] if title else self.first

    def next(self, found: Sequence[Utterance]) -> Utterance | None:
        """What is to be said next; none when all was said."""
        there = {each.key: each for each in found}
        self.first = [key for key in dict.fromkeys(self.first) if key in there]
        if self.first:
            return there[self.first[0]]
        return next((each for each in found if each.key not in self.said), None)

    def tick_off(self, key: str) -> None:
        """It was said, or need not be."""
        self.said.add(key)
        self.first = [other for other in self.first if other != key]

    def _is_new(self, each: Utterance) -> bool:
        before = self.known.get(each.key)
        return not each.once and (before is None or (each.told_again and before != each.text))


def _size(each: Utterance) -> int:
    return each.size
