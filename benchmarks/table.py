"""Rows of the table: a measured time, its yardstick, and the ratio of the two."""

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

HEAD = ("measured", "median", "p99", "yardstick", "", "ratio")


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        name: what was measured.
        value: its median, in `unit`.
        yardstick: what it is compared with.
        against: the yardstick's median, in `unit`.
        unit: such as `ms`.
        p99: the value that 99 of 100 stay below; none where there are too few.
        note: a few words more, such as which slide it was.
    """

    name: str
    value: float
    yardstick: str
    against: float
    unit: str = "ms"
    p99: float | None = None
    note: str = ""

    def cells(self) -> tuple[str, ...]:
        """The words of the line."""
        name = f"{self.name} ({self.note})" if self.note else self.name
        p99 = "" if self.p99 is None else _number(self.p99, self.unit)
        value, against = _number(self.value, self.unit), _number(self.against, self.unit)
        return (name, value, p99, self.yardstick, against, _ratio(self.value / self.against))


def row(
    name: str,
    values: Sequence[float],
    yardstick: tuple[str, Sequence[float]],
    note: str = "",
    p99: bool = True,
) -> Row:
    """A line from times in milliseconds."""
    worst = statistics.quantiles(values, n=100)[98] if p99 and len(values) >= 100 else None
    against = statistics.median(yardstick[1])
    return Row(name, statistics.median(values), yardstick[0], against, p99=worst, note=note)


def timed(work: Callable[[], object], times: int) -> list[float]:
    """How long some work takes, in milliseconds, each time anew."""
    return [once(work) for _ in range(times)]


def once(work: Callable[[], object]) -> float:
    """How long some work takes once, in milliseconds."""
    begun = time.perf_counter()
    work()
    return 1000.0 * (time.perf_counter() - begun)


def lines(rows: Iterable[Row]) -> list[str]:
    """The table, as Markdown that can also be read as it is."""
    cells = [HEAD, *(each.cells() for each in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    rule = tuple("-" * width for width in widths)
    padded = [
        [word.ljust(width) for word, width in zip(line, widths, strict=True)]
        for line in (cells[0], rule, *cells[1:])
    ]
    return [f"| {' | '.join(line)} |" for line in padded]


def _ratio(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.2g}" if value < 0.01 else f"{value:.3g}"


def _number(value: float, unit: str) -> str:
    return f"{value:.3g} {unit}" if abs(value) < 1000 else f"{value:.0f} {unit}"
