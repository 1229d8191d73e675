"""What every test gets: a screen of its own, quiet, and nothing left running behind it."""

import logging
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.house.leaks import Watch

os.environ["QT_QPA_PLATFORM"] = os.environ.get("DMNKIOSK_TEST_PLATFORM", "offscreen")

# "sample" tries the same few examples every time; "whole" tries many, and new ones each time.
settings.register_profile("sample", derandomize=True, database=None, max_examples=50, deadline=None)
settings.register_profile(
    "whole",
    database=None,
    max_examples=1000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
SWEEP = os.environ.get("DMNKIOSK_SWEEP", "sample")
settings.load_profile(SWEEP)


@pytest.fixture(scope="session")
def sweep() -> str:
    """Name how much of a large sweep to try: "sample" or "whole"."""
    return SWEEP


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    with Watch() as watch:
        yield
    if left := watch.left_behind():
        pytest.fail("\n".join(["This test left behind:", *left]), pytrace=False)


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    if loud:
        told = [f"{r.levelname} {r.name}: {r.getMessage()} ({r.pathname}:{r.lineno})" for r in loud]
        pytest.fail("\n".join(["The log was not quiet:", *told]), pytrace=False)
