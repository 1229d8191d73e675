"""What is wrong in a file, where, and what its author can do about it."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake, placed so that an editor can jump to it.

    Attributes:
        file: name of the file inside its folder.
        line, column: counted from 1.
        field: dotted path such as `slides.3.beats.1.region`; empty for the file as a whole.
        message: what is wrong and, after "; ", what to do.
    """

    file: str
    line: int
    column: int
    field: str
    message: str

    def __str__(self) -> str:
        """The line that staff read."""
        field = f"{self.field}: " if self.field else ""
        return f"{self.file}:{self.line}:{self.column}: {field}{self.message}"


class ContentError(Exception):
    """Content that cannot be used, with every problem that was found, in the order of the files."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Sort the problems and drop those that say the same twice."""
        self.problems: tuple[Problem, ...] = tuple(sorted(set(problems)))
        super().__init__(self.problems)

    def __str__(self) -> str:
        """One line for each problem."""
        return "\n".join(map(str, self.problems))
