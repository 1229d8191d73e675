"""Fading a group of marks together."""

from collections.abc import Iterable
from dataclasses import replace

from dmnkiosk.scene.marks.shape import ShapeMark


def faded(marks: Iterable[ShapeMark], opacity: float) -> tuple[ShapeMark, ...]:
    """The marks, each as much fainter as `opacity` 0..1 says."""
    if opacity == 1.0:
        return tuple(marks)
    return tuple(replace(mark, opacity=mark.opacity * opacity) for mark in marks)
