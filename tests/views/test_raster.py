"""Painting stays in one thread: handing small shapes to others takes longer than painting them."""

import os
import subprocess
import sys

import pytest

from dmnkiosk.views.raster import SWITCH

PAINT = """
from threading import get_native_id
from pathlib import Path
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

application = QGuiApplication([])
image = QImage(400, 400, QImage.Format.Format_RGB32)
painter = QPainter(image)
painter.setRenderHint(QPainter.RenderHint.Antialiasing)
painter.setBrush(QColor(0, 0, 0, 90))
tasks = Path(f"/proc/{get_native_id()}/task")
before = len(list(tasks.iterdir()))
painter.drawEllipse(20, 20, 360, 360)
print(len(list(tasks.iterdir())) - before)
painter.end()
"""


def threads_of(start: str) -> int:
    """How many threads a see-through circle starts in a process that begins like this."""
    environment = {name: value for name, value in os.environ.items() if name != SWITCH}
    run = subprocess.run(
        [sys.executable, "-c", start + PAINT],
        env=environment | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return int(run.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads in /proc")
def test_a_see_through_shape_is_painted_in_the_thread_that_asks():
    assert threads_of("") > 0, "Qt would start threads"
    assert threads_of("import dmnkiosk.views") == 0
