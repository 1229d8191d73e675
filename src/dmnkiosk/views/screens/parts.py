"""What is shown of a picture on one page of several."""

from enum import Enum


class Parts(Enum):
    """What is shown of a picture: all, or what stands on one page of several."""

    WHOLE = "whole"
    EXTRAS = "extras"
    NOTES = "notes"
    CAPTION = "caption"
    LEGEND = "legend"
    ALONE = "alone"
    BARE = "bare"

    @property
    def drawn(self) -> bool:
        """Whether the drawing itself is shown."""
        return self in (Parts.WHOLE, Parts.ALONE, Parts.BARE)

    @property
    def told(self) -> bool:
        """Whether its caption is shown."""
        return self in (Parts.WHOLE, Parts.ALONE, Parts.NOTES, Parts.CAPTION)

    @property
    def keyed(self) -> bool:
        """Whether its legend is shown."""
        return self in (Parts.WHOLE, Parts.ALONE, Parts.NOTES, Parts.LEGEND)

    @property
    def extra(self) -> bool:
        """Whether its extra buttons are shown."""
        return self in (Parts.WHOLE, Parts.EXTRAS, Parts.NOTES)
