"""Where things are: the bundled resources, a clinic's content, and the kiosk's own state."""

import os
from dataclasses import dataclass
from pathlib import Path

PARTS = ("brain", "decks", "interface", "themes", "help", "icons")


def bundled() -> Path:
    """The resources that came with the program: in the wheel, or beside `src` in a checkout."""
    inside = Path(__file__).parent.parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parents[3] / "resources"


def state_folder() -> Path:
    """Where the last good content is kept; `XDG_STATE_HOME` or its default."""
    home = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(home) / "dmnkiosk"


@dataclass(frozen=True)
class Places:
    """The folders and files of one start.

    Attributes:
        resources: fonts and icons.
        content: what is shown; has the folders `PARTS`.
        config: the clinic's settings.
        last_good: where a copy of the content is kept after it was checked.
    """

    resources: Path
    content: Path
    config: Path
    last_good: Path

    @property
    def narration(self) -> Path:
        """Where recorded speech is; it is as large as a film, so that no copy of it is kept."""
        return self.content / "narration"

    @property
    def last_settings(self) -> Path:
        """Where a copy of the settings is kept after they were checked."""
        return self.last_good.with_name("last-kiosk.yaml")


def places(content: Path | None, config: Path | None) -> Places:
    """The places of a start with these options."""
    resources = bundled()
    return Places(
        resources,
        content or resources,
        config or resources / "kiosk.yaml",
        state_folder() / "last-good",
    )
