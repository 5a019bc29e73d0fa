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
from collections.abc import Callable
from math import sin
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt  # noqa: E402
from PySide6.QtGui import (  # noqa: E402
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPolygonF,
)

ROOT = Path(__file__).resolve().parents[2]
MEDIA = ROOT / "tests" / "stories" / "fixture" / "media"

Draw = Callable[[QPainter, int, int], None]


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
    lying = upright.transformed(_quarter())  # 640 x 360 on disk, turned upright by its EXIF
    lying.save(str(MEDIA / "bridge.jpg"), "JPEG", 72)
    turned = with_orientation((MEDIA / "bridge.jpg").read_bytes(), 6)
    (MEDIA / "bridge.jpg").write_bytes(turned)


def _quarter() -> object:
    from PySide6.QtGui import QTransform

    return QTransform().rotate(-90)


def painted(width: int, height: int, draw: Draw) -> QImage:
    """A picture as ``draw`` paints it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    draw(painter, width, height)
    painter.end()
    return image


def save(name: str, width: int, height: int, draw: Draw) -> None:
    """Paint a picture and write it; the ending says the kind."""
    painted(width, height, draw).save(str(MEDIA / name), quality=60)


def sky(painter: QPainter, width: int, height: int, top: str, low: str) -> None:
    """A soft fall of colour."""
    fall = QLinearGradient(0, 0, 0, height)
    fall.setColorAt(0, QColor(top))
    fall.setColorAt(1, QColor(low))
    painter.fillRect(0, 0, width, height, fall)


def ridge(painter: QPainter, width: int, height: int, colour: str, base: float, wave: float) -> None:
    """A line of hills, filled down to the ground."""
    points = [QPointF(0, height)]
    for step in range(41):
        x = step / 40
        y = base - 0.05 * sin(wave + 7 * x) - 0.03 * sin(2 * wave + 17 * x)
        points.append(QPointF(x * width, y * height))
    points.append(QPointF(width, height))
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF(points))


def town(top: str, low: str, far: str, near: str, sun: tuple[float, float]) -> Draw:
    """Hills, houses and a river under a sun or moon."""

    def draw(painter: QPainter, width: int, height: int) -> None:
        sky(painter, width, height, top, low)
        painter.setBrush(QColor("#fff4d6"))
        painter.drawEllipse(QPointF(sun[0] * width, sun[1] * height), height * 0.1, height * 0.1)
        ridge(painter, width, height, far, 0.62, 1.0)
        for index in range(7):
            x = width * (0.08 + 0.12 * index)
            tall = height * (0.1 + 0.04 * (index % 3))
            painter.setBrush(QColor(near).lighter(112 + 8 * (index % 2)))
            painter.drawRect(QRectF(x, height * 0.74 - tall, width * 0.07, tall))
            painter.setBrush(QColor("#d9734e"))
            roof = [(x - 4, 0.0), (x + width * 0.035, -height * 0.06), (x + width * 0.07 + 4, 0.0)]
            edge = height * 0.74 - tall
            painter.drawPolygon(QPolygonF([QPointF(px, edge + py) for px, py in roof]))
        ridge(painter, width, height, near, 0.8, 2.6)
        painter.setBrush(QColor(low).darker(118))
        painter.drawRect(QRectF(0, height * 0.88, width, height * 0.12))

    return draw


def tower(painter: QPainter, width: int, height: int) -> None:
    """A tall tower for a tall picture."""
    sky(painter, width, height, "#24424d", "#f6c177")
    painter.setBrush(QColor("#0e1f26"))
    for level in range(6):
        w = width * (0.46 - 0.05 * level)
        y = height * (0.86 - 0.12 * level)
        painter.drawRect(QRectF(width / 2 - w / 2, y - height * 0.09, w, height * 0.09))
        roof = [(-w * 0.66, 0.0), (0.0, -height * 0.05), (w * 0.66, 0.0)]
        edge = y - height * 0.09
        painter.drawPolygon(QPolygonF([QPointF(width / 2 + px, edge + py) for px, py in roof]))
    ridge(painter, width, height, "#16313a", 0.93, 0.4)


def bridge(painter: QPainter, width: int, height: int) -> None:
    """A bridge that goes away into the distance; upright."""
    sky(painter, width, height, "#7fb2b0", "#f4e3c1")
    painter.setBrush(QColor("#2f6d78"))
    painter.drawRect(QRectF(0, height * 0.55, width, height * 0.45))
    way = [(0.2, 1.0), (0.46, 0.5), (0.54, 0.5), (0.8, 1.0)]
    painter.setBrush(QColor("#c8553d"))
    painter.drawPolygon(QPolygonF([QPointF(x * width, y * height) for x, y in way]))
    painter.setBrush(QColor("#7a2f22"))
    for side in (0.42, 0.55):
        painter.drawRect(QRectF(side * width, height * 0.2, width * 0.03, height * 0.32))


def stalls(painter: QPainter, width: int, height: int) -> None:
    """Market stalls in a row."""
    sky(painter, width, height, "#f4eeda", "#e8c99b")
    for index, colour in enumerate(("#c8553d", "#53adb8", "#e9b44c", "#6a994e")):
        x = width * (0.05 + 0.24 * index)
        painter.setBrush(QColor(colour))
        painter.drawRect(QRectF(x, height * 0.42, width * 0.19, height * 0.1))
        painter.setBrush(QColor("#5b4636"))
        painter.drawRect(QRectF(x + 6, height * 0.52, 6, height * 0.34))
        painter.drawRect(QRectF(x + width * 0.19 - 12, height * 0.52, 6, height * 0.34))
        painter.drawRect(QRectF(x, height * 0.66, width * 0.19, height * 0.05))


def boats(painter: QPainter, width: int, height: int) -> None:
    """Three boats on still water."""
    sky(painter, width, height, "#bfe0dd", "#2f6d78")
    for index in range(3):
        x, y = width * (0.16 + 0.3 * index), height * (0.5 + 0.12 * (index % 2))
        painter.setBrush(QColor("#fdf6e3"))
        sail = [QPointF(x, y), QPointF(x, y - 90), QPointF(x + 56, y)]
        painter.drawPolygon(QPolygonF(sail))
        painter.setBrush(QColor("#5b3a29"))
        painter.drawRoundedRect(QRectF(x - 30, y + 4, 100, 18), 9, 9)


def teacher(painter: QPainter, width: int, height: int) -> None:
    """A head and shoulders, of nobody."""
    sky(painter, width, height, "#53adb8", "#c9e4e2")
    painter.setBrush(QColor("#2d4739"))
    painter.drawEllipse(QPointF(width / 2, height * 1.02), width * 0.36, height * 0.36)
    painter.setBrush(QColor("#d8a47f"))
    painter.drawEllipse(QPointF(width / 2, height * 0.42), width * 0.18, height * 0.22)
    painter.setBrush(QColor("#3a2a20"))
    painter.drawChord(QRectF(width * 0.31, height * 0.17, width * 0.38, height * 0.34), 0, 180 * 16)


def town_map(words: tuple[str, str, str, str]) -> Draw:
    """The town from above, with four words in it."""

    def draw(painter: QPainter, width: int, height: int) -> None:
        painter.fillRect(0, 0, width, height, QColor("#eee4cc"))
        painter.setBrush(QColor("#8fc1c7"))
        points = [QPointF(width * x / 20, height * (0.7 + 0.06 * sin(x / 2))) for x in range(21)]
        back = [QPointF(p.x(), p.y() + height * 0.14) for p in reversed(points)]
        painter.drawPolygon(QPolygonF(points + back))
        painter.setBrush(QColor("#a3b18a"))
        painter.drawEllipse(QPointF(width * 0.2, height * 0.26), width * 0.13, height * 0.16)
        painter.setBrush(QColor("#c9b79c"))
        for column in range(5):
            for row in range(2):
                at = QRectF(width * (0.42 + 0.11 * column), height * (0.18 + 0.2 * row), 44, 44)
                painter.drawRect(at)
        painter.setPen(QColor("#5a5140"))
        painter.setFont(QFont(["Atkinson Hyperlegible Next", "Noto Sans SC"], 15))
        for word, x, y in zip(words, (0.17, 0.44, 0.66, 0.05), (0.1, 0.13, 0.6, 0.79), strict=True):
            painter.drawText(QPointF(width * x, height * y), word)
        painter.setPen(Qt.PenStyle.NoPen)

    return draw


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
        "yi": glyph((120, 0, 190, 300), (120, 400, 190, 700), (320, 0, 390, 300), (320, 400, 390, 700)),
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
