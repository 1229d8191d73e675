"""Builds the bundled fonts and icons from pinned npm packages.

Fonts: the Latin and Latin-extended subsets of Atkinson Hyperlegible Next (OFL-1.1) are merged into
one TTF for each of the three styles the kiosk uses; scripts.py builds those of others. Icons:
the few Lucide pictures (ISC) in ICONS are copied as they are.

Needs npm, and `fonttools` and `brotli` from requirements.txt beside this file:

    python tools/fonts/build.py --work DIR
"""

import argparse
import hashlib
import json
import shutil
import subprocess
import tarfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from scripts import build_arabic, build_chinese

HERE = Path(__file__).parent
RESOURCES = HERE.parent.parent / "resources"
FONT = "atkinson-hyperlegible-next"
STYLES = {
    "Regular": "400-normal",
    "Bold": "700-normal",
    "Italic": "400-italic",
}


def main() -> None:
    """Fetch the packages, check their hashes, write `resources/fonts` and `resources/icons`."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--work", type=Path, required=True, help="a folder to unpack in")
    work = arguments.parse_args().work
    pins = json.loads((HERE / "pins.json").read_text())
    folders = {name: fetch(name, pin, work) for name, pin in pins.items()}
    build_fonts(folders[f"@fontsource/{FONT}"], work)
    for script in ("arabic", "sc"):
        package = folders[f"@fontsource/noto-sans-{script}"]
        shutil.copy(package / "LICENSE", RESOURCES / "fonts" / f"OFL-noto-sans-{script}.txt")
    build_arabic(folders["@fontsource/noto-sans-arabic"])
    build_chinese(folders["@fontsource/noto-sans-sc"], work)
    copy_icons(folders["lucide-static"])


def fetch(name: str, pin: dict[str, str], work: Path) -> Path:
    """The unpacked folder of one npm package whose archive has the pinned SHA-256."""
    work.mkdir(parents=True, exist_ok=True)
    command = ["npm", "pack", "--silent", f"{name}@{pin['version']}"]
    done = subprocess.run(command, cwd=work, check=True, capture_output=True, text=True)
    archive = work / done.stdout.strip().splitlines()[-1]
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != pin["sha256"]:
        raise SystemExit(f"{archive.name}: sha256 is {found}, pinned is {pin['sha256']}")
    folder = work / archive.stem
    with tarfile.open(archive) as bundle:
        bundle.extractall(folder, filter="data")
    return folder / "package"


def build_fonts(package: Path, work: Path) -> None:
    """One TTF a style, Latin and Latin-extended together, with the licence beside them."""
    target = RESOURCES / "fonts"
    target.mkdir(parents=True, exist_ok=True)
    for style, suffix in STYLES.items():
        parts = [
            unpack(package / "files" / f"{FONT}-{subset}-{suffix}.woff2", work)
            for subset in ("latin", "latin-ext")
        ]
        merged = Merger().merge([str(part) for part in parts])
        merged["head"].created = merged["head"].modified = 0
        merged.recalcTimestamp = False
        merged.save(target / f"AtkinsonHyperlegibleNext-{style}.ttf")
    shutil.copy(package / "LICENSE", target / "OFL.txt")


def unpack(web_font: Path, work: Path) -> Path:
    """A WOFF2 file as plain TTF."""
    font = TTFont(web_font)
    font.flavor = None
    path = work / f"{web_font.stem}.ttf"
    font.save(path)
    return path


def copy_icons(package: Path) -> None:
    """The icons that `icons.txt` names, one a line, and their licence."""
    target = RESOURCES / "icons"
    target.mkdir(parents=True, exist_ok=True)
    for name in (HERE / "icons.txt").read_text().split():
        shutil.copy(package / "icons" / f"{name}.svg", target / f"{name}.svg")
    shutil.copy(package / "LICENSE", target / "LICENSE.txt")


if __name__ == "__main__":
    main()
