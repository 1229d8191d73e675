"""What the tests of YAML files share."""

from collections.abc import Callable

import pytest
import yaml

from dmnkiosk.yamlfile import reader
from dmnkiosk.yamlfile.problem import ContentError


@pytest.fixture(params=["libyaml", "pure"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a test with both of PyYAML's parsers."""
    loaders = {"libyaml": yaml.CSafeLoader, "pure": yaml.SafeLoader}
    monkeypatch.setattr(reader, "LOADER", loaders[request.param])
    return str(request.param)


@pytest.fixture
def said() -> Callable[[str | bytes], str]:
    """What staff read about a file, or nothing when it is good."""

    def said_about(content: str | bytes) -> str:
        raw = content if isinstance(content, bytes) else content.encode()
        try:
            reader.parse(raw, "f.yaml")
        except ContentError as error:
            return str(error)
        return ""

    return said_about
