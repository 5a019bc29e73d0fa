# SPDX-License-Identifier: MIT
"""Draws, plays and sets the media of the fixture story, all of it small and our own.

Run ``python tools/fixture-media/make.py`` with PySide6, fontTools and ffmpeg at hand; it writes
into ``tests/stories/fixture/media``. The results are committed, so tests need none of the three.
"""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from paint import (
    Draw,
    boats,
    bridge,
    painted,
    stalls,
    teacher,
    tower,
    town,
    town_map,
)
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTransform

ROOT = Path(__file__).resolve().parents[2]
MEDIA = ROOT / "tests" / "stories" / "fixture" / "media"


def main() -> None:
    """Make everything."""
    app = QGuiApplication(sys.argv)
    for font in (ROOT / "resources" / "fonts").rglob("*.?tf"):
        QFontDatabase.addApplicationFont(str(font))
    for folder in ("fonts", "voices/en", "voices/zh-Hans"):
        (MEDIA / folder).mkdir(parents=True, exist_ok=True)
    pictures()
    drawings()
    films()
    sounds()
    letters(MEDIA / "fonts" / "signs.ttf")
    del app


def pictures() -> None:
    """Pictures of a town by a river, at all hours."""
    save("cover.webp", 640, 360, town("#f6c177", "#fbe3b8", "#3b6e7a", "#24424d", sun=(0.74, 0.36)))
    save("morning.webp", 640, 360, town("#9fd0d8", "#f3efe0", "#5f8f6b", "#31533f", sun=(0.2, 0.3)))
    save("night.webp", 640, 360, town("#101a2e", "#2b3b5c", "#1b2b3a", "#0a1119", sun=(0.7, 0.22)))
    save("hills.webp", 640, 360, town("#c9d8b6", "#f4eeda", "#7f9a5c", "#455b38", sun=(0.5, 0.3)))
    save("tower.png", 360, 640, tower)
    save("market.png", 640, 360, stalls)
    save("boats.webp", 640, 360, boats)
    save("teacher.webp", 320, 320, teacher)
    save("film.webp", 640, 360, town("#e5989b", "#ffcdb2", "#6d6875", "#40384a", sun=(0.3, 0.4)))
    for language, words in {
        "en": ("Hill", "School", "Market", "River"),
        "zh-Hans": ("山", "学校", "集市", "河"),
    }.items():
        ending = "" if language == "en" else f".{language}"
        save(f"map{ending}.webp", 640, 360, town_map(words))
    upright = painted(360, 640, bridge)
    lying = upright.transformed(
        QTransform().rotate(-90)
    )  # 640 x 360 on disk, turned upright by its EXIF
    lying.save(str(MEDIA / "bridge.jpg"), "JPEG", 72)
    turned = with_orientation((MEDIA / "bridge.jpg").read_bytes(), 6)
    (MEDIA / "bridge.jpg").write_bytes(turned)


def save(name: str, width: int, height: int, draw: Draw) -> None:
    """Paint a picture and write it; the ending says the kind."""
    painted(width, height, draw).save(str(MEDIA / name), quality=60)


def with_orientation(jpeg: bytes, orientation: int) -> bytes:
    """``jpeg`` with an EXIF block that says how it is to be turned."""
    tiff = b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    body = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def drawings() -> None:
    """What is drawn as SVG: the logo and one picture."""
    (MEDIA / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">'
        '<rect width="96" height="96" rx="14" fill="#24424d"/>'
        '<path d="M14 68q17-14 34 0t34 0v14H14z" fill="#53adb8"/>'
        '<circle cx="60" cy="34" r="15" fill="#f6c177"/></svg>\n',
        encoding="utf-8",
    )
    houses = "".join(
        f'<path d="M{x} 250v-{t}l45-40 45 40v{t}z" fill="{c}"/>'
        for x, t, c in ((60, 90, "#c8553d"), (180, 130, "#e9b44c"), (300, 70, "#53adb8"),
                        (420, 110, "#6a994e"))
    )  # fmt: skip
    (MEDIA / "street.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360">'
        f'<rect width="640" height="360" fill="#f4eeda"/>{houses}'
        '<rect y="250" width="640" height="110" fill="#b8a88a"/></svg>\n',
        encoding="utf-8",
    )


def films() -> None:
    """A boat-like square that crosses the picture: a film with sound, and a silent loop."""
    still = MEDIA / "film.webp"
    moving = "[0]scale=320:180[s];[s][1]overlay=x='10+t*90':y='118+6*sin(t*5)'"
    square = "color=0xfdf6e3:s=22x22:r=15:d=3"
    base = ["-loop", "1", "-t", "3", "-r", "15", "-i", str(still), "-f", "lavfi", "-i", square]
    tone = ["-f", "lavfi", "-i", "sine=f=330:d=3,volume=0.3,afade=out:st=2:d=1"]
    both = ["-filter_complex", moving, "-shortest", "-pix_fmt", "yuv420p"]
    ffmpeg(*base, *tone, *both, "-c:v", "libvpx-vp9", "-b:v", "50k", "-c:a", "libopus",
           "-b:a", "16k", out="film.webm")  # fmt: skip
    ffmpeg(*base, *tone, *both, "-c:v", "libx264", "-crf", "34", "-c:a", "aac", "-b:a", "24k",
           "-movflags", "+faststart", out="film.mp4")  # fmt: skip
    ffmpeg(*base, *both, "-an", "-c:v", "libvpx", "-b:v", "60k", out="loop.webm")


def sounds() -> None:
    """Tones that can be told from one another: two grounds, two voices, one talk."""

    def tone(name: str, pitch: int, seconds: float, codec: str, rate: str = "20k") -> None:
        wave = f"sine=f={pitch}:d={seconds},tremolo=f=4:d=0.6,volume=0.4"
        ffmpeg("-f", "lavfi", "-i", wave, "-c:a", codec, "-b:a", rate, out=name)

    tone("water.opus", 130, 4, "libopus", "12k")
    tone("birds.opus", 880, 4, "libopus", "12k")
    tone("talk.opus", 220, 5, "libopus")
    tone("talk.mp3", 220, 5, "libmp3lame", "32k")
    tone("voices/en/welcome.opus", 260, 6, "libopus", "14k")
    tone("voices/en/going-on.ogg", 240, 3, "libvorbis", "32k")
    tone("voices/zh-Hans/welcome.opus", 300, 6, "libopus", "14k")


def ffmpeg(*arguments: str, out: str) -> None:
    """Run ffmpeg so that two runs give the same bytes."""
    command = ["ffmpeg", "-v", "error", "-y", *arguments, "-map_metadata", "-1"]
    same = ["-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"]
    subprocess.run([*command, *same, str(MEDIA / out)], check=True)


def letters(path: Path) -> None:
    """A font of our own with three Tifinagh letters, so that a story's font has something to do."""
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    def glyph(*boxes: tuple[int, int, int, int]) -> object:
        pen = TTGlyphPen(None)
        for left, low, right, high in boxes:
            pen.moveTo((left, low))
            for corner in ((left, high), (right, high), (right, low)):
                pen.lineTo(corner)
            pen.closePath()
        return pen.glyph()

    glyphs = {
        ".notdef": glyph((100, 0, 500, 700)),
        "space": glyph(),
        "yaz": glyph((270, -100, 340, 800), (80, 600, 530, 670), (80, 30, 530, 100)),
        "yi": glyph(*(
            (x, y, x + 70, y + 300) for x in (120, 320) for y in (0, 400)
        )),
        "yat": glyph((80, 315, 530, 385), (270, 100, 340, 600)),
    }  # fmt: skip
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap({0x20: "space", 0x2D63: "yaz", 0x2D49: "yi", 0x2D5C: "yat"})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (610, 80)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Fixture Signs", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.font.recalcTimestamp = False
    builder.save(path)


if __name__ == "__main__":
    main()
