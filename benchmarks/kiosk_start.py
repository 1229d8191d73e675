"""Starts the kiosk as its command does, until its first frame is painted."""

from dmnkiosk import cli
from dmnkiosk.shell import app as shell

# After the shell: it must import pydantic before anything imports Qt.
from PySide6.QtWidgets import QApplication  # isort: skip
from benchmarks.first_frame import FirstFrame  # isort: skip

SIZE = "1920x1080"


def main() -> int:
    """The exit status of the kiosk."""
    make = shell.application
    watchers: list[FirstFrame] = []

    def application() -> QApplication:
        app = make()
        watchers.append(FirstFrame(app))
        return app

    shell.application = application
    return cli.main(["run", "--size", SIZE])


if __name__ == "__main__":
    raise SystemExit(main())
