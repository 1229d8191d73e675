"""Only what changed is painted again."""

from collections import Counter
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsRectItem, QGraphicsScene

from dmnkiosk.scene.diagrams.parts.sand import ground
from dmnkiosk.shell.places import bundled
from dmnkiosk.themes.sizes import Sizes
from dmnkiosk.views.border import BorderItem
from dmnkiosk.views.drawing import Drawing
from dmnkiosk.views.marks.brain import BrainItem
from dmnkiosk.views.marks.label import LabelItem
from dmnkiosk.views.marks.link import LinkItem
from dmnkiosk.views.marks.region import RegionItem
from dmnkiosk.views.marks.shape import GroundItem, ShapeItem
from dmnkiosk.views.pulse import PulseItem
from dmnkiosk.views.style import DESIGN_DENSITY, Style
from tests.driver import Visitor, bundled_shelf, standing_kiosk

KINDS: tuple[type[QGraphicsItem], ...] = (
    BorderItem,
    BrainItem,
    GroundItem,
    LabelItem,
    LinkItem,
    PulseItem,
    RegionItem,
    ShapeItem,
)


class Watcher:
    """Someone who counts what is painted.

    Attributes:
        painted: kind of item -> how often one was painted.
    """

    def __init__(self, visitor: Visitor, painted: Counter[type[QGraphicsItem]]) -> None:
        self.visitor, self.painted = visitor, painted

    def watch(self, seconds: float) -> None:
        """Sees every frame of some seconds; what was painted before does not count."""
        QCoreApplication.processEvents()
        self.painted.clear()
        for _ in range(round(seconds * 10.0)):
            self.visitor.wait(0.1)
            self.visitor.kiosk.show()
            QCoreApplication.processEvents()


@pytest.fixture
def watcher(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watcher]:
    painted: Counter[type[QGraphicsItem]] = Counter()
    for kind in KINDS:
        _count(kind, painted, monkeypatch)
    with standing_kiosk(monkeypatch) as visitor:
        yield Watcher(visitor, painted)


def _count(
    kind: type[QGraphicsItem],
    painted: Counter[type[QGraphicsItem]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paint = kind.paint

    def counted(*arguments: object) -> None:
        painted[kind] += 1
        paint(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(kind, "paint", counted)


def test_a_picture_that_stands_still_is_not_painted_again(watcher: Watcher):
    watcher.visitor.start_at("teamwork")
    watcher.visitor.wait_for_rest()
    watcher.visitor.touch("Pause")
    QCoreApplication.processEvents()
    assert watcher.painted[LabelItem], "there is something to paint"
    watcher.watch(1.0)
    assert not watcher.painted


def test_only_the_pulses_move_on_links_that_stay_as_they_are(watcher: Watcher):
    watcher.visitor.start_at("teamwork")
    watcher.visitor.wait_for_rest()
    watcher.watch(1.0)
    assert watcher.painted[PulseItem] > 10
    assert watcher.painted[LinkItem] == watcher.painted[BrainItem] == 0


def test_an_area_that_lights_up_keeps_its_border(watcher: Watcher):
    watcher.visitor.start_at("see-saw")
    watcher.visitor.wait_for_rest()
    QCoreApplication.processEvents()
    assert watcher.painted[BorderItem], "there is something to paint"
    watcher.watch(1.0)
    assert watcher.painted[RegionItem] > 10
    assert watcher.painted[BorderItem] == 0


def test_the_ground_of_a_drawing_is_painted_once(watcher: Watcher):
    watcher.visitor.start_at("circles")
    QCoreApplication.processEvents()
    assert watcher.painted[GroundItem] == 1
    watcher.watch(1.0)
    assert watcher.painted[ShapeItem] > 10
    assert watcher.painted[GroundItem] == 0


def test_the_ground_looks_like_its_shapes(qapp: QApplication):
    one_by_one, as_one = looks(frames=1), looks(frames=2)
    assert np.ptp(one_by_one) > 50, "something is seen"
    assert np.abs(one_by_one - as_one).max() <= 2


def looks(frames: int) -> npt.NDArray[np.int16]:
    """The sand after some frames that are the same; from the second on it is one picture."""
    library = bundled_shelf().library
    assert library is not None
    scene, holder = QGraphicsScene(QRectF(0, 0, 160, 108)), QGraphicsRectItem()
    scene.addItem(holder)
    drawing = Drawing(Style(library.themes["day"], Sizes(DESIGN_DENSITY), bundled()), holder)
    for _ in range(frames):
        drawing.show_marks(list(ground()))
    image = QImage(640, 432, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    scene.render(painter)
    painter.end()
    return np.frombuffer(bytes(image.constBits()), np.uint8).astype(np.int16)
