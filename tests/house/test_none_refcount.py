"""PySide6 6.12.0 takes a reference from None at every void call, until Python dies of it.

The requirement stays below 6.12 until a fixed release is proven here: docs/decisions/0002.
"""

import sys

from PySide6.QtWidgets import QApplication, QGraphicsRectItem, QWidget

ROUNDS = 1000
# The interpreter itself comes and goes by a few; the fault would take one for each of 3000 calls.
TOLERANCE = 50


def test_void_qt_calls_leave_none_alone(qapp: QApplication):
    item, widget = QGraphicsRectItem(), QWidget()
    before = sys.getrefcount(None)
    for n in range(ROUNDS):
        item.setPos(n, n)
        item.setOpacity(n / ROUNDS)
        widget.resize(n, n)
    after = sys.getrefcount(None)
    widget.deleteLater()
    assert abs(after - before) < TOLERANCE
