"""What the tour is about."""

import pytest

from dmnkiosk.content.library import Library
from dmnkiosk.content.loader import load
from dmnkiosk.scene.diagrams.registry import KINDS
from tests.house.places import ROOT


@pytest.fixture(scope="session")
def library() -> Library:
    """Read the bundled content."""
    return load(ROOT / "resources", KINDS)
