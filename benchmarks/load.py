"""Reading all content with every check, against libyaml's bare events of the same bytes."""

import yaml

from benchmarks.standing import here
from benchmarks.table import Row, row, timed
from dmnkiosk.shell.shelf import stock

TIMES = 9


def measure() -> list[Row]:
    """What a start reads; the outlines, which are JSON, are only on the measured side."""
    texts = [path.read_text("utf-8") for path in sorted(here().resources.rglob("*.yaml"))]

    def events() -> None:
        for text in texts:
            for _ in yaml.parse(text, Loader=yaml.CSafeLoader):
                pass

    def everything() -> None:
        assert not stock(here()).problems, "the bundled content is good"

    kibibytes = sum(len(text.encode()) for text in texts) / 1024
    bare = timed(events, TIMES)
    note = f"{len(texts)} files, {kibibytes:.0f} KiB"
    return [
        row("read and check all content", timed(everything, TIMES), ("bare events", bare), note)
    ]
