# SPDX-License-Identifier: MIT
"""Make ``resources/fonts`` anew: ``python -m tools.fonts.make``, with the ``makers`` extra and npm.

The Latin and Arabic fonts are taken as they are published; OpenDyslexic's licence asks for that.
The Chinese one is cut down to what a story may be expected to hold, and is given the ``chws``
feature, which closes the gap between two punctuation marks.
"""

from __future__ import annotations

import os
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

from chws_tool import add_chws
from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "resources" / "fonts"
TABLE = Path(__file__).with_name("general-standard.txt")

# Letters, punctuation and signs beside the characters themselves: ASCII, Latin with the tone
# marks of pinyin, general punctuation, currency, arrows, enclosed numbers, kana, units, widths.
SIGNS = (
    (0x0020, 0x007E),
    (0x00A0, 0x017F),
    (0x01CD, 0x01DC),
    (0x1E00, 0x1EFF),
    (0x2010, 0x2027),
    (0x2030, 0x205E),
    (0x20A0, 0x20BF),
    (0x2100, 0x214F),
    (0x2150, 0x218B),
    (0x2190, 0x21FF),
    (0x2200, 0x22FF),
    (0x2460, 0x24FF),
    (0x2500, 0x26FF),
    (0x2E3A, 0x2E3B),
    (0x3000, 0x30FF),
    (0x3105, 0x312F),
    (0x3220, 0x3243),
    (0x3280, 0x32B0),
    (0x3371, 0x33DF),
    (0xFE30, 0xFE4F),
    (0xFF01, 0xFFEE),
)


@dataclass(frozen=True)
class Family:
    """One published family: where it is from, where it goes, and which of its styles are kept."""

    folder: str
    package: str
    version: str
    stem: str
    styles: tuple[str, ...]


FAMILIES = (
    Family(
        "latin",
        "atkinson-hyperlegible-next",
        "0.4.1",
        "AtkinsonHyperlegibleNext",
        ("300Light", "400Regular", "400Regular_Italic", "600SemiBold", "700Bold", "700Bold_Italic"),
    ),
    Family("arabic", "noto-sans-arabic", "0.4.3", "NotoSansArabic", ("400Regular", "700Bold")),
    Family("chinese", "noto-sans-sc", "0.4.3", "NotoSansSC", ("400Regular", "700Bold")),
)

DYSLEXIC = {
    "400-normal": "Regular",
    "400-italic": "Italic",
    "700-normal": "Bold",
    "700-italic": "BoldItalic",
}


def characters() -> frozenset[str]:
    """Every character of the Chinese font.

    The Table of General Standard Chinese Characters (8,105), GB 2312, the signs above, and
    whatever else the bundled stories and the interface use.
    """
    wanted = set(TABLE.read_text("utf-8")) - {"\n"}
    for first in range(0xA1, 0xF8):
        for second in range(0xA1, 0xFF):
            wanted.update(bytes([first, second]).decode("gb2312", "ignore"))
    for low, high in SIGNS:
        wanted.update(map(chr, range(low, high + 1)))
    for pattern in ("stories/**/*.yaml", "stories/**/*.vtt", "resources/translations/*.ts"):
        for path in ROOT.glob(pattern):
            wanted.update(path.read_text("utf-8"))
    return frozenset(wanted)


def cut(source: Path, target: Path, wanted: frozenset[str]) -> None:
    """Write the font ``source`` with only the characters ``wanted`` to ``target``."""
    options = subset.Options()
    options.layout_features = ["*"]
    options.hinting = False
    options.desubroutinize = True
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[ord(character) for character in wanted])
    cutter.subset(font)
    font.save(target)


def cut_signs(chinese: Path, target: Path) -> None:
    """Write those signs of the Chinese font that the Latin one lacks, as a family of its own.

    The interface shows arrows, and English stories may; the Chinese font is far larger.
    """
    latin = TTFont(FONTS / "latin" / "AtkinsonHyperlegibleNext-Regular.ttf").getBestCmap()
    signs = {
        chr(sign) for low, high in SIGNS if 0x2000 <= low < 0x2E00 for sign in range(low, high)
    }
    cut(chinese, target, frozenset(sign for sign in signs if ord(sign) not in latin))
    font = TTFont(target, recalcTimestamp=False)
    for name in (1, 4, 6, 16):
        for platform in ((3, 1, 0x409), (1, 0, 0)):
            said = "LcreaderSigns" if name == 6 else "Lcreader Signs"
            if font["name"].getName(name, *platform):
                font["name"].setName(said, name, *platform)
    font.save(target)


def fetch(package: str, version: str, into: Path) -> Path:
    """Unpack an npm package into a folder of its own in ``into``; the folder of its files."""
    subprocess.run(["npm", "pack", "--silent", f"@{package}@{version}"], cwd=into, check=True)
    name = package.replace("/", "-")
    with tarfile.open(into / f"{name}-{version}.tgz") as packed:
        packed.extractall(into / name, filter="data")
    return into / name / "package"


def make(family: Family, scratch: Path) -> None:
    """Make one folder of ``resources/fonts``."""
    source = fetch(f"expo-google-fonts/{family.package}", family.version, scratch)
    target = FONTS / family.folder
    target.mkdir(parents=True, exist_ok=True)
    (target / "OFL.txt").write_bytes((source / "LICENSE_FONT").read_bytes())
    for style in family.styles:
        published = source / style / f"{family.stem}_{style}.ttf"
        name = f"{family.stem}-{style[3:].replace('_', '')}.ttf".replace("RegularItalic", "Italic")
        if family.folder == "chinese":
            small = scratch / f"small-{name}"
            cut(published, small, characters())
            add_chws(small, target / name)
        else:
            (target / name).write_bytes(published.read_bytes())
        if name == "NotoSansSC-Regular.ttf":
            signs = FONTS / "signs"
            signs.mkdir(parents=True, exist_ok=True)
            (signs / "OFL.txt").write_bytes((source / "LICENSE_FONT").read_bytes())
            cut_signs(published, signs / "LcreaderSigns-Regular.ttf")
        print(f"{family.folder}/{name}: {(target / name).stat().st_size:,} bytes")


def make_dyslexic(scratch: Path) -> None:
    """Take OpenDyslexic as it is published."""
    source = fetch("fontsource/opendyslexic", "5.3.0", scratch)
    target = FONTS / "dyslexic"
    target.mkdir(parents=True, exist_ok=True)
    (target / "OFL.txt").write_bytes((source / "LICENSE").read_bytes())
    for published, style in DYSLEXIC.items():
        file = source / "files" / f"opendyslexic-latin-{published}.woff2"
        (target / f"OpenDyslexic-{style}.woff2").write_bytes(file.read_bytes())


def main() -> None:
    """Make every family."""
    os.environ["SOURCE_DATE_EPOCH"] = "0"  # the same bytes on every day
    with tempfile.TemporaryDirectory() as scratch:
        for family in FAMILIES:
            make(family, Path(scratch))
        make_dyslexic(Path(scratch))


if __name__ == "__main__":
    main()
