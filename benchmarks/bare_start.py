"""The yardstick of a start: an empty widget of the same size, until it is painted."""

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.first_frame import FirstFrame


def main() -> int:
    """The exit status."""
    app = QApplication([])
    watcher = FirstFrame(app)
    widget = QWidget()
    widget.resize(1920, 1080)
    widget.show()
    status = app.exec()
    del watcher
    return status


if __name__ == "__main__":
    raise SystemExit(main())
