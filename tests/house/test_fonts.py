# SPDX-License-Identifier: MIT
"""The bundled fonts hold every character they are there for, and travel with their licences."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "resources" / "fonts"
TABLE = ROOT / "tools" / "fonts" / "general-standard.txt"
LATIN = "Hyperlegible: ç ñ ß ø š ž é – — ‘ ’ “ ” … · ×"
OTHERS = {"latin": LATIN, "dyslexic": LATIN, "arabic": "ابپتچعکگلیی٠١٢٣؟،", "signs": "←→↑↓①②③△★"}


def lacking(font: Path, words: str) -> str:
    """The characters of ``words`` that ``font`` does not hold."""
    raw = QRawFont(str(font), 16)
    assert raw.isValid()
    return "".join(
        sorted({c for c in words if c.isprintable() and not raw.supportsCharacter(ord(c))})
    )


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_chinese_is_whole(qapp: QGuiApplication, weight: str) -> None:
    font = FONTS / "chinese" / f"NotoSansSC-{weight}.ttf"
    table = TABLE.read_text("utf-8").replace("\n", "")
    assert len(table) == len(set(table)) == 8105
    assert lacking(font, table) == ""
    assert lacking(font, "喆赟镕，。、；：？！“”‘’（）《》【】…—·～①②㎡℃→") == ""


@pytest.mark.parametrize("folder", OTHERS)
def test_the_other_scripts_are_whole(qapp: QGuiApplication, folder: str) -> None:
    fonts = sorted((FONTS / folder).glob("*-*.*"))
    assert fonts
    assert [(font.name, said) for font in fonts if (said := lacking(font, OTHERS[folder]))] == []


def test_no_word_of_the_stories_or_the_interface_lacks_its_character(qapp: QGuiApplication) -> None:
    fonts = (
        FONTS / "latin" / "AtkinsonHyperlegibleNext-Regular.ttf",
        FONTS / "chinese" / "NotoSansSC-Regular.ttf",
        FONTS / "arabic" / "NotoSansArabic-Regular.ttf",
        FONTS / "signs" / "LcreaderSigns-Regular.ttf",
    )
    stories = [
        path for kind in ("yaml", "vtt", "md") for path in (ROOT / "stories").rglob(f"*.{kind}")
    ]
    interface = list((ROOT / "resources" / "translations").glob("*.ts"))
    assert stories
    assert interface
    left = "".join(path.read_text("utf-8") for path in (*stories, *interface))
    for font in fonts:
        left = lacking(font, left)
    assert left == ""


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_gap_between_two_marks_can_be_closed(weight: str) -> None:
    font = FONTS / "chinese" / f"NotoSansSC-{weight}.ttf"
    assert b"chws" in font.read_bytes()


def test_each_family_carries_its_licence() -> None:
    families = [folder for folder in FONTS.iterdir() if folder.is_dir()]
    assert {folder.name for folder in families} == {"chinese", *OTHERS}
    for folder in families:
        assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text("utf-8").upper()
    icons = ROOT / "resources" / "icons"
    assert "ISC License" in (icons / "LICENSE-lucide").read_text("utf-8")
