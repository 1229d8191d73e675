"""Runs every benchmark, one after another, and prints the table."""

import os

from benchmarks.table import Row, lines

HEADING = "Each time is compared with a yardstick that was measured in the same run."


def main() -> None:
    """Prints the rows, and which imports a start pays for."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt's offscreen platform waits 5 ms before each repaint; a display does not.
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
    from benchmarks import imports, language, load, memory, pictures, repaint, speech, start

    rows: list[Row] = []
    for module in (start, load, pictures, repaint, language, speech, memory):
        rows += module.measure()
        print(f"{module.__name__.removeprefix('benchmarks.')}: measured", flush=True)
    print(f"\n{HEADING}\n")
    print("\n".join(lines(rows)))
    print("\nImports before the first frame, by whose code they are:\n")
    print("\n".join(imports.lines()))


if __name__ == "__main__":
    main()
