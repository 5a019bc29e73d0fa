# SPDX-License-Identifier: MIT
"""A machine without any font of its own shows both languages right."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EMPTY = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="cwd">none</dir><cachedir prefix="cwd">cache</cachedir></fontconfig>
"""
LOOK = """
import sys
from pathlib import Path
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QRawFont
app = QGuiApplication([])
aliases = {"Monospace", "Sans Serif", "Serif"}  # fontconfig says them, whatever there is
assert set(QFontDatabase.families()) <= aliases, "there are fonts"
from tests.app import scene
from tools.shots.studio import Studio
studio = Studio(app, Path.cwd())
studio.open(Path(sys.argv[1]), "1", sys.argv[2])
for page in [page.id for page in studio.session.story.pages]:
    studio.go(page)
    for seen in scene.texts(studio.window):
        font = seen.item.property("font")
        fonts = [QRawFont.fromFont(QFont(name)) for name in font.families()]
        fonts += [QRawFont.fromFont(QFont(name)) for name in QFont.substitutes(font.families()[0])]
        words = {c for c in scene.words_of(seen) if c.isprintable()}
        missing = {c for c in words if not any(f.supportsCharacter(ord(c)) for f in fonts)}
        if missing or QFontInfo(font).family() in aliases:
            print(page, missing, QFontInfo(font).family(), scene.words_of(seen))
studio.finish()
print("looked at everything", flush=True)
"""


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
@pytest.mark.parametrize("story", ["guangzhou", "wuhan"])
def test_every_word_is_drawn_in_a_bundled_font(story: str, language: str, tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(EMPTY, "utf-8")
    environment = {
        **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
        "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
        "LCREADER_DATA": str(tmp_path),
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "src"))),
        "QT_QPA_PLATFORM": "offscreen",
    }
    answer = subprocess.run(
        [sys.executable, "-c", LOOK, str(ROOT / "stories" / story), language],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert answer.stdout == "looked at everything\n", answer.stdout + answer.stderr
