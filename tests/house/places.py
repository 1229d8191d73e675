"""Where the project's own files are, for the tests that read them."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src"
PACKAGE = SOURCE / "dmnkiosk"
NOT_OURS = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}


def own_files(*folders: str) -> Iterator[Path]:
    """Every file of the project, or of some of its folders; not what tools made."""
    for folder in folders or (".",):
        yield from _walk(ROOT / folder)


def own_code(*folders: str) -> Iterator[Path]:
    """Every Python file of these folders."""
    return (path for path in own_files(*folders) if path.suffix == ".py")


def short(path: Path) -> str:
    """A path as a person of this project would say it."""
    return path.relative_to(ROOT).as_posix()


def _walk(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if path.name in NOT_OURS or path.name.endswith("_cache"):
            continue
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path
