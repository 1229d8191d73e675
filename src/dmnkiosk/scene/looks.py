"""What a stage must know of areas and links besides what an author wrote."""

from dataclasses import dataclass

from dmnkiosk.brain.mix import Mix
from dmnkiosk.brain.model import Model


@dataclass(frozen=True)
class RegionLook:
    """What a stage must know of an area, in one language.

    Attributes:
        node: its node in the network model.
        role, pattern: of its team.
        name, team: its label.
    """

    node: str
    role: str
    pattern: str
    name: str
    team: str


@dataclass(frozen=True)
class Evidence:
    """Which states a link may follow, and whether that is uncertain.

    Attributes:
        states: the brain states in which the evidence lets it leave its healthy-rest width.
        uncertain: whether it carries the `?` badge.
    """

    states: frozenset[str] = frozenset()
    uncertain: bool = False

    def keep(self, mix: Mix, model: Model) -> Mix:
        """The mix that a link may show: the share of a state without evidence stays at rest."""
        shares = dict.fromkeys(model.states, 0.0)
        for state, share in mix:
            shares[state if state in self.states else model.rest] += share
        return tuple((state, share) for state, share in shares.items() if share > 0.0)
