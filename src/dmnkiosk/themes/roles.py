"""A theme: one color for each role, from `themes/<id>.yaml`. Code knows roles, never colors."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field, model_validator

from dmnkiosk.yamlfile.schema import Schema

ROLES = frozenset(
    [
        "ground",
        "ground-edge",
        "ink",
        "soft",
        "panel",
        "line",
        "edge",
        "accent",
        "on-accent",
        "accent-pale",
        "help",
        "on-help",
        "resting",
        "mood",
        "focus",
        "planning",
        "helper",
        "pulse",
        "link",
        "casing",
        "badge",
        "halo",
        "cortex",
        "cortex-shade",
        "cortex-deep",
        "cortex-line",
        "wall",
        "deep-part",
        "region-line",
        "sand",
        "groove",
        "people-empty",
    ]
)


Color = Annotated[str, Field(pattern=r"\A#[0-9A-Fa-f]{6}\Z")]


class Theme(Schema):
    """One theme.

    Attributes:
        id: stable name, such as `day`.
        dark: whether light words stand on a dark ground.
        colors: role -> `#rrggbb`.
    """

    id: str
    dark: bool
    colors: Mapping[str, Color]

    @model_validator(mode="after")
    def _has_every_role(self) -> "Theme":
        missing = ROLES - set(self.colors)
        unknown = set(self.colors) - ROLES
        if missing:
            raise ValueError(f"no color for {', '.join(sorted(missing))}; add it")
        if unknown:
            raise ValueError(f"no role {', '.join(sorted(unknown))}; remove it")
        return self
