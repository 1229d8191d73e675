"""The marks a frame is made of: one file each, and one of the same name in `views/marks`."""

from dmnkiosk.scene.marks.label import LabelMark
from dmnkiosk.scene.marks.link import LinkMark
from dmnkiosk.scene.marks.region import RegionMark
from dmnkiosk.scene.marks.shape import ShapeMark
from dmnkiosk.scene.marks.target import TargetMark
from dmnkiosk.scene.marks.trace import TraceMark
from dmnkiosk.scene.marks.words import WordsMark

Mark = RegionMark | LinkMark | LabelMark | ShapeMark | TraceMark | TargetMark | WordsMark
