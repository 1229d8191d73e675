"""What a sample of a large sweep looks at: it changes with the story, and with nothing else."""

import zlib
from collections.abc import Sequence
from typing import TypeVar

from tests.conftest import SWEEP
from tests.house.places import ROOT

STORY = ROOT / "resources" / "decks" / "dmn" / "text.en.yaml"
One = TypeVar("One")


def chance(name: str = "") -> int:
    """A number that changes with the story; other names have other ones."""
    return zlib.crc32(STORY.read_bytes() + name.encode())


def spread(all_: Sequence[One], few: int, start: int) -> list[One]:
    """Some that stand far from each other."""
    step = max(len(all_) // few, 1)
    return [all_[(start + turn * step) % len(all_)] for turn in range(few)]


def sampled(all_: Sequence[One], few: int, name: str) -> list[One]:
    """All; of a sample, a few."""
    return list(all_) if SWEEP == "whole" else spread(all_, few, chance(name))
