"""Whose imports a start pays for before its first frame, by Python's own import times."""

import re
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from operator import itemgetter

from benchmarks.start import KIOSK, ROOT

LINE = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \|\s+(\S+)")
OWNERS = {
    "PySide6": "Qt (PySide6)",
    "shiboken6": "Qt (PySide6)",
    "shibokensupport": "Qt (PySide6)",
    "signature_bootstrap": "Qt (PySide6)",
    "numpy": "numpy",
    "pyqtgraph": "pyqtgraph",
    "colorama": "pyqtgraph",
    "pydantic": "pydantic",
    "pydantic_core": "pydantic",
    "annotated_types": "pydantic",
    "typing_inspection": "pydantic",
    "yaml": "PyYAML",
    "segno": "segno",
    "dmnkiosk": "dmnkiosk",
}
OTHERS = "Python's library"
RUNS, MOST = 5, 12


def lines() -> list[str]:
    """Each owner with its share, then the costliest single modules."""
    times = _times()
    owners = _by_owner(times)
    whole = sum(owners.values())
    shares = [
        f"  {owner:<18}{spent:7.0f} ms {100 * spent / whole:4.0f} %"
        for owner, spent in _dearest(owners)
    ]
    single = [f"  {name:<46}{spent:6.1f} ms" for name, spent in _dearest(times)[:MOST]]
    return [*shares, "", "The costliest modules, without what they import:", "", *single]


def _by_owner(times: Mapping[str, float]) -> dict[str, float]:
    owners: defaultdict[str, float] = defaultdict(float)
    for module, spent in times.items():
        owners[OWNERS.get(module.partition(".")[0], OTHERS)] += spent
    return owners


def _dearest(times: Mapping[str, float]) -> list[tuple[str, float]]:
    return sorted(times.items(), key=itemgetter(1), reverse=True)


def _times() -> dict[str, float]:
    """Module -> the milliseconds that it takes by itself, the median of some starts."""
    found: defaultdict[str, list[float]] = defaultdict(list)
    for _ in range(RUNS):
        command = [sys.executable, "-X", "importtime", "-m", KIOSK]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        for line in LINE.finditer(done.stderr):
            found[line[3]].append(int(line[1]) / 1000.0)
    return {
        module: statistics.median(times)
        for module, times in found.items()
        if not module.startswith("benchmarks")
    }
