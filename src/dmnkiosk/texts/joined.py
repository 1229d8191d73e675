"""Sentences one after another: with a space between them, where their script has spaces."""

import re

WIDE = "\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uff60"
"""Characters and signs of Chinese and Japanese, which stand without spaces."""

ANY_WIDE = re.compile(f"[{WIDE}]")
BETWEEN = re.compile(rf"(?<=[{WIDE}]) (?=[{WIDE}])")


def joined(*sentences: str) -> str:
    """The sentences as one text; empty ones are left out."""
    return BETWEEN.sub("", " ".join(filter(None, sentences)))


def full_stop(sentence: str) -> str:
    """The sign that ends a sentence in its script."""
    return "\u3002" if ANY_WIDE.search(sentence) else "."
