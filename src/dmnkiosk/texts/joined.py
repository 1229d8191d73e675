"""Sentences one after another: with a space between them, where their script has spaces."""

import re

WIDE = "\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uff60"
"""Characters and signs of Chinese and Japanese, which stand without spaces."""

BETWEEN = re.compile(rf"(?<=[{WIDE}]) (?=[{WIDE}])")


def joined(*sentences: str) -> str:
    """The sentences as one text; empty ones are left out."""
    return BETWEEN.sub("", " ".join(filter(None, sentences)))
