"""The typefaces of scripts other than Latin: Arabic whole, Chinese as far as it is needed.

Both keep no letter and no digit of Latin, which stay in the typeface of the kiosk. They get names
of their own, so that a font of the computer never stands in for them, and heights of their own, so
that lines of all scripts stand alike.
"""

from collections.abc import Iterable
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

RESOURCES = Path(__file__).parents[2] / "resources"
WEIGHTS = {"Regular": 400, "Bold": 700}
ARABIC, CHINESE = "Noto Sans Arabic Kiosk", "Noto Sans SC Kiosk"
HEIGHTS = {ARABIC: (970, 400), CHINESE: (984, 316)}
"""Above and below the base line, in thousandths of the type size."""

KEPT = ("GSUB", "GPOS", "GDEF")
DROPPED = ("BASE", "STAT", "vhea", "vmtx", "gasp", "prep", "VORG", "DSIG", "meta")
LATIN = frozenset(range(0x80))
LEVEL_1 = range(0xB0, 0xD8)
"""The rows of GB 2312 with the 3755 characters that most texts are written with."""

SIGNS = range(0xA1, 0xA4)
"""Its rows of signs, numbers in rings, and full-width letters."""


def build_arabic(package: Path) -> None:
    """One TTF a weight with the whole of the Arabic subset, which joins and marks its letters."""
    for style, weight in WEIGHTS.items():
        font = TTFont(package / "files" / f"noto-sans-arabic-arabic-{weight}-normal.woff2")
        wanted = set(font.getBestCmap()) - LATIN
        save(subset(font, wanted, KEPT), ARABIC, style)


def build_chinese(package: Path, work: Path) -> None:
    """One TTF a weight, merged from the many small files that web pages load one by one."""
    wanted, found = needed(), set()
    for style, weight in WEIGHTS.items():
        parts = []
        for file in sorted((package / "files").glob(f"noto-sans-sc-[0-9]*-{weight}-normal.woff2")):
            font = TTFont(file)
            inside = wanted & set(font.getBestCmap())
            if inside:
                part = work / f"{file.stem}.ttf"
                subset(font, inside, ()).save(part)
                parts.append(str(part))
                found |= inside
        save(Merger().merge(parts), CHINESE, style)
    print("not in Noto Sans SC:", "".join(map(chr, sorted(wanted - found))))


def needed() -> set[int]:
    """Level 1 of GB 2312, its signs, and whatever a Chinese text or setting has."""
    rows = (bytes([row, cell]) for row in (*SIGNS, *LEVEL_1) for cell in range(0xA1, 0xFF))
    letters = "".join(pair.decode("gb2312", "ignore") for pair in rows)
    texts = (path.read_text("utf-8") for path in RESOURCES.rglob("*.yaml"))
    written = {letter for text in texts for letter in text if ord(letter) >= FIRST_CHINESE}
    return {ord(letter) for letter in {*letters, *written, *QUOTES}} - LATIN - {ord("·")}


FIRST_CHINESE = 0x2E80
QUOTES = "“”…—"
"""They are as wide as a character in Chinese, and not in Latin. The dot between names is not."""


def subset(font: TTFont, wanted: Iterable[int], kept: tuple[str, ...]) -> TTFont:
    """The font with the wanted letters alone, without hints, and with few tables."""
    options = Options()
    options.hinting = False
    options.layout_features = ["*"]
    options.drop_tables = [*DROPPED, *({"GSUB", "GPOS", "GDEF"} - set(kept))]
    options.notdef_outline = True
    worker = Subsetter(options)
    worker.populate(unicodes=wanted)
    worker.subset(font)
    font.flavor = None
    return font


def save(font: TTFont, family: str, style: str) -> None:
    """Writes a font under its own name, as tall as its script needs."""
    bold = style == "Bold"
    name = font["name"]
    name.names = [record for record in name.names if record.nameID in (0, 13, 14)]
    plain = family.replace(" ", "")
    for key, text in {
        1: family,
        2: style,
        3: f"{plain}-{style}",
        4: f"{family} {style}",
        6: f"{plain}-{style}",
    }.items():
        name.setName(text, key, 3, 1, 0x409)
    ascent, descent = HEIGHTS[family]
    across, os2 = font["hhea"], font["OS/2"]
    across.ascent, across.descent, across.lineGap = ascent, -descent, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, 0
    os2.usWinAscent, os2.usWinDescent = ascent, descent
    os2.usWeightClass = WEIGHTS[style]
    os2.fsSelection = 0x80 | (0x20 if bold else 0x40)
    font["head"].macStyle = int(bold)
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    font.save(RESOURCES / "fonts" / f"{plain}-{style}.ttf")
