"""What the tour is about."""

import pytest

from dmnkiosk.content.library import Library
from tests.tour.album import bundled_library


@pytest.fixture(scope="session")
def library() -> Library:
    """Hand over the bundled content."""
    return bundled_library()
