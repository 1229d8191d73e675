"""The complaints of a model about a document, with pydantic's echoes taken out."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from dmnkiosk.yamlfile.document import FieldPath
from dmnkiosk.yamlfile.shape import Spot

MUST = "must be "


@dataclass(frozen=True)
class Fault:
    """One complaint.

    Attributes:
        spot: where it is.
        wrong, remedy: what is wrong, and what to do.
        is_mismatch: whether the value is of another kind altogether, such as a list for a text.
        is_echo: whether it only repeats that some item of a list is wrong.
    """

    spot: Spot
    wrong: str
    remedy: str
    is_mismatch: bool = False
    is_echo: bool = False

    @property
    def message(self) -> str:
        """The complaint as staff read it."""
        return f"{self.wrong}; {self.remedy}"


def settle(faults: Iterable[Fault]) -> list[Fault]:
    """Only what the author has to mend: no echoes, and one complaint for each union."""
    faults = list(faults)
    deeper = {fault.spot.path[:length] for fault in faults for length in _shorter(fault)}
    return _settled(
        [fault for fault in faults if not (fault.is_echo and fault.spot.path in deeper)]
    )


def _shorter(fault: Fault) -> range:
    return range(len(fault.spot.path))


def _settled(faults: list[Fault], level: int = 0) -> list[Fault]:
    """Faults of which no union deeper than `level` complains through several members."""
    settled = [fault for fault in faults if len(fault.spot.forks) <= level]
    unions: dict[FieldPath, dict[str, list[Fault]]] = defaultdict(lambda: defaultdict(list))
    for fault in faults:
        if len(fault.spot.forks) > level:
            length, label = fault.spot.forks[level]
            unions[fault.spot.path[:length]][label].append(fault)
    for path, members in unions.items():
        settled += _meant([_settled(member, level + 1) for member in members.values()], path)
    return settled


def _meant(members: list[list[Fault]], path: FieldPath) -> list[Fault]:
    """The complaints of the union's member that the author most likely meant."""
    inside = [m for m in members if any(len(fault.spot.path) > len(path) for fault in m)]
    matching = [m for m in members if not any(fault.is_mismatch for fault in m)]
    if likely := inside or matching:
        return min(likely, key=len)
    return [_either([fault for member in members for fault in member])]


def _either(faults: list[Fault]) -> Fault:
    """One complaint that names all that may stand there."""
    faults = sorted(faults, key=lambda fault: "one of" in fault.wrong)
    wrongs = list(dict.fromkeys(fault.wrong for fault in faults))
    others = [wrong.removeprefix(MUST) for wrong in wrongs[1:]]
    guesses = [fault.remedy for fault in faults if "did you mean" in fault.remedy]
    remedy = guesses[0] if guesses else faults[0].remedy
    return Fault(faults[0].spot, " or ".join([wrongs[0], *others]), remedy)
