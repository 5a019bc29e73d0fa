# SPDX-License-Identifier: MIT
"""What is shown: eight pictures, the stories and the deck made of them."""

from __future__ import annotations

import os
import subprocess
import tarfile
from io import FileIO
from pathlib import Path
from random import Random
from zipfile import ZIP_STORED, ZipFile

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

REVEAL = "6.0.2"
SMALLEST = 300_000
WIDTH, HEIGHT = 1920, 1080

COLOURS = (
    (196, 72, 60),
    (60, 132, 196),
    (214, 170, 70),
    (70, 156, 98),
    (150, 84, 176),
    (222, 128, 62),
    (58, 84, 120),
    (176, 190, 96),
)


def draw(number: int) -> QByteArray:
    """The JPEG bytes of picture ``number``: one colour under paper grain, a glow in a corner."""
    random = Random(number)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(*COLOURS[number]))
    grain = QImage(
        random.randbytes(WIDTH * HEIGHT), WIDTH, HEIGHT, WIDTH, QImage.Format.Format_Grayscale8
    )
    painter = QPainter(image)
    painter.setOpacity(0.10)
    painter.drawImage(0, 0, grain)
    painter.setOpacity(1)
    glow = QRadialGradient(300 + 40 * number, 900, 700)
    glow.setColorAt(0, QColor(255, 244, 214, 150))
    glow.setColorAt(1, QColor(255, 244, 214, 0))
    painter.fillRect(image.rect(), glow)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 88)
    return data


def pictures(folder: Path) -> list[Path]:
    """Write the eight pictures into ``folder``."""
    folder.mkdir(parents=True)
    paths = []
    for number in range(len(COLOURS)):
        path = folder / f"picture-{number + 1}.jpg"
        path.write_bytes(draw(number).data())
        if path.stat().st_size < SMALLEST:
            raise RuntimeError(f"{path.name} is too small a picture to measure with")
        paths.append(path)
    return paths


def title(number: int) -> str:
    """What stands on page ``number``, in the story and in the deck alike."""
    return f"Page {number + 1} of the fixture"


def story(folder: Path, originals: list[Path], pages: int) -> Path:
    """A story of so many pages, each with a picture file of its own (hard links)."""
    media = folder / "media"
    media.mkdir(parents=True)
    rows = []
    for number in range(pages):
        name = f"media/p{number + 1:04}.jpg"
        os.link(originals[number % len(originals)], folder / name)
        rows.append(
            f"      - id: p{number + 1}\n"
            f"        background: {{file: {name}, alt: ''}}\n"
            f"        title: {title(number)}\n"
            "        transition: cut\n"
        )
    head = (
        f"format: 1\nid: bench-{pages}\nversion: 1.0.0\ndate: 2026-01-01\nlanguage: en\n"
        "title: The bench's fixture\nsummary: Pictures to turn.\nlicence: CC0-1.0\n"
        "chapters:\n  - id: all\n    title: All\n    pages:\n"
    )
    (folder / "story.yaml").write_text(head + "".join(rows), "utf-8")
    return folder


class _Sparse(FileIO):
    """A file in which long runs of nothing take no room."""

    def write(self, data: bytes) -> int:  # type: ignore[override]
        if len(data) >= 65536 and not any(memoryview(data)[:64]) and data.count(0) == len(data):
            self.seek(len(data), os.SEEK_CUR)
            return len(data)
        return super().write(data)


def archive(path: Path, folder: Path, files: int, size: int) -> Path:
    """The story in ``folder`` as one archive with ``files`` films, ``size`` bytes in all."""
    nothing = bytes(size // files)
    with _Sparse(path, "w+") as raw, ZipFile(raw, "w", ZIP_STORED) as packed:  # type: ignore[arg-type]
        packed.writestr("mimetype", "application/vnd.lcreader.story+zip")
        for one in sorted(p for p in folder.rglob("*") if p.is_file()):
            packed.write(one, one.relative_to(folder).as_posix())
        for number in range(files):
            with packed.open(f"media/film-{number:04}.webm", "w") as film:
                film.write(b"\x1a\x45\xdf\xa3")
                film.write(nothing)
    return path


def deck(folder: Path, originals: list[Path]) -> Path:
    """The same eight pages as a reveal.js deck; reveal.js is fetched with npm."""
    folder.mkdir(parents=True)
    package = f"reveal.js@{REVEAL}"
    subprocess.run(
        ["npm", "pack", "--silent", package], cwd=folder, check=True, capture_output=True
    )
    with tarfile.open(folder / f"reveal.js-{REVEAL}.tgz") as packed:
        packed.extractall(folder, filter="data")
    sections = []
    for number, original in enumerate(originals):
        os.link(original, folder / original.name)
        sections.append(
            f'<section data-background-image="{original.name}"><h2>{title(number)}</h2></section>'
        )
    page = folder / "index.html"
    page.write_text(
        "<!doctype html><html><head><meta charset=utf-8>"
        '<link rel=stylesheet href="package/dist/reset.css">'
        '<link rel=stylesheet href="package/dist/reveal.css">'
        '<link rel=stylesheet href="package/dist/theme/black.css">'
        "<style>.reveal h2{position:absolute;left:60px;top:570px;font-size:54px;"
        "text-transform:none}</style>"
        f"</head><body><div class=reveal><div class=slides>{''.join(sections)}</div></div>"
        '<script src="package/dist/reveal.js"></script><script>'
        "Reveal.initialize({transition:'none',backgroundTransition:'none',width:1280,height:720,"
        "margin:0,controls:false,progress:true,hash:false,center:false});"
        "</script></body></html>",
        "utf-8",
    )
    return page
