"""How Qt's software raster works here."""

import os

SWITCH = "QT_NO_GUI_THREADPOOL"


def keep_to_one_thread() -> None:
    """Lets Qt fill see-through shapes in the thread that paints.

    By itself, Qt hands each of them in slices to other threads and waits for the last one. A
    picture has hundreds of small shapes, for which that wait is longer than the work: on a
    computer with 2 cores a picture takes more than twice as long. Qt looks at the switch once,
    when it fills the first such shape.
    """
    os.environ.setdefault(SWITCH, "1")
