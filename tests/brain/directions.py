"""Measures of the network, and which way the evidence wants each to go: `directions.yaml`."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

from dmnkiosk.brain.mix import pure
from dmnkiosk.brain.model import Model
from dmnkiosk.yamlfile.reader import read
from dmnkiosk.yamlfile.schema import Schema, check

HERE = Path(__file__).parent


class Measure(Schema):
    """A number of a state: the mean connectivity of pairs, or the power of nodes."""

    pairs: tuple[tuple[str, str], ...] = ()
    power_of: tuple[str, ...] = ()

    def of(self, model: Model, state: str) -> float:
        mix = pure(state)
        if self.power_of:
            return model.power(mix, self.power_of)
        return sum(model.strength(mix, *pair) for pair in self.pairs) / len(self.pairs)


class Wanted(Schema):
    """One row: what a measure does in a state against another state, or against zero."""

    id: str
    measure: str
    state: str
    against: str | None = None
    wanted: Literal["+", "-", "~0"]
    limit: float
    source: str
    grade: str

    def change(self, model: Model, measure: Measure) -> float:
        """The difference of connectivity, or how far the ratio of power is from 1."""
        found = measure.of(model, self.state)
        before = measure.of(model, self.against) if self.against else 0.0
        return found / before - 1.0 if measure.power_of else found - before

    def holds(self, change: float) -> bool:
        match self.wanted:
            case "+":
                return change > self.limit
            case "-":
                return change < -self.limit
            case "~0":
                return abs(change) <= self.limit


class DirectionsFile(Schema):
    """The whole of `directions.yaml`."""

    measures: Mapping[str, Measure]
    directions: tuple[Wanted, ...]


@cache
def directions() -> DirectionsFile:
    return check(read(HERE, "directions.yaml"), DirectionsFile)
