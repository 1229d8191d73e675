"""A theme: one color for each role, from `themes/<id>.yaml`. Code knows roles, never colors."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field, model_validator

from dmnkiosk.themes.contrast import Kind, luminance
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
        "region-edge",
        "sand",
        "groove",
        "people-empty",
    ]
)


LAST = 100
"""The place of a theme that does not say it."""

DARK = 0.18
"""A luminance that looks half as light as white."""

Color = Annotated[str, Field(pattern=r"\A#[0-9A-Fa-f]{6}\Z")]


class Theme(Schema):
    """One theme.

    Attributes:
        id: stable name, such as `day`.
        kind: how much contrast it must have.
        order: its place among those that a visitor is offered; of two, the lower one comes first.
        names: language -> what it is called, where no interface file has `theme-<id>`.
        dark: whether light words stand on a dark ground.
        colors: role -> `#rrggbb`.
    """

    id: str
    kind: Kind = Kind.STANDARD
    order: int = LAST
    names: Mapping[str, Annotated[str, Field(min_length=1)]] = {}
    dark: bool
    colors: Mapping[str, Color]

    @property
    def dark_brain(self) -> bool:
        """Whether the brain is darker than the areas that light up on it."""
        return luminance(self.colors["cortex"]) < DARK

    def name(self, language: str, words: Mapping[str, object]) -> str:
        """What it is called in a language; `words` are those of its interface.

        A name of its own that is not there in the language is its first one.
        """
        own = self.names.get(language, next(iter(self.names.values()), self.id))
        told = words.get(f"theme-{self.id}")
        return told if isinstance(told, str) else own

    @model_validator(mode="after")
    def _has_every_role(self) -> "Theme":
        missing = ROLES - set(self.colors)
        unknown = set(self.colors) - ROLES
        if missing:
            raise ValueError(f"no color for {', '.join(sorted(missing))}; add it")
        if unknown:
            raise ValueError(f"no role {', '.join(sorted(unknown))}; remove it")
        return self
