# SPDX-License-Identifier: MIT
"""Pictures are decoded within a budget of memory, whatever they say of themselves."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QLinearGradient, QPainter

from lcreader.app.pictures import reading, repainting
from lcreader.app.pictures.jpegs import kept_bytes_a_pixel
from lcreader.app.pictures.reading import PictureReader
from lcreader.app.pictures.repainting import shrunk
from lcreader.app.pictures.webps import is_kept_twice
from tests.hostile.pixels import jpeg_header, png, stuffed_webp, webp

pytestmark = pytest.mark.usefixtures("qapp")
MEGA = 1_000_000


def picture(width: int, height: int, *, alpha: bool = False) -> QImage:
    """A gradient with sharp edges in it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if alpha:
        image = image.convertToFormat(QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
    slope = QLinearGradient(0, 0, width, height)
    slope.setColorAt(0, QColor(250, 30, 10))
    slope.setColorAt(1, QColor(10, 60, 200))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // (2 if alpha else 1), height, slope)
    for row in range(0, height, 97):
        painter.fillRect(row, row, 41, 23, QColor("white"))
    painter.end()
    return image


def written(image: QImage, kind: str, *, progressive: bool = False) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setProgressiveScanWrite(progressive)
    assert writer.write(image), writer.errorString()
    return bytes(data.data())


@pytest.mark.parametrize("alpha", [False, True])
def test_made_smaller_piece_by_piece_it_looks_as_if_made_smaller_at_once(alpha: bool) -> None:
    image = picture(2300, 1700, alpha=alpha)
    size = QSize(640, 473)
    at_once = image.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    piece_by_piece = shrunk(image, size).convertToFormat(at_once.format())
    assert image.sizeInBytes() > 4 * repainting.BAND
    pairs = list(zip(bytes(at_once.constBits()), bytes(piece_by_piece.constBits()), strict=True))
    assert sum(abs(a - b) for a, b in pairs) / len(pairs) < 1.5


def test_a_large_picture_comes_at_the_size_that_was_asked_for() -> None:
    data = written(picture(2300, 1900), "png")
    found = PictureReader(data, "png").read(QSize(230, 190))
    assert found.size() == QSize(230, 190)
    assert found.pixelColor(115, 150).blue() > found.pixelColor(20, 95).blue()


def test_large_pictures_are_decoded_one_at_a_time_and_small_ones_meanwhile() -> None:
    large, small = png(2300, 2300), png(20, 20)
    with ThreadPoolExecutor(2) as pool:
        with reading._decoding_a_large_one:
            waits = pool.submit(lambda: PictureReader(large, "png").read(QSize(23, 23)))
            comes = pool.submit(lambda: PictureReader(small, "png").read(QSize(2, 2)))
            assert not comes.result(60).isNull()
            assert not waits.done()
        assert waits.result(60).size() == QSize(23, 23)


@pytest.mark.parametrize(
    ("data", "kind", "most"),
    [
        (png(8, 8), "png", 24 * MEGA),
        (png(8, 8, colours=0), "png", 24 * MEGA),
        (png(8, 8, colours=6), "png", 24 * MEGA),
        (png(8, 8, colours=6, depth=16), "png", 12 * MEGA),
        (jpeg_header(8, 8), "jpeg", 120 * MEGA),
        (jpeg_header(8, 8, progressive=True), "jpeg", 16 * MEGA),
        (webp(8, 8), "webp", 12 * MEGA),
        (written(picture(8, 8), "webp"), "webp", 24 * MEGA),
        (stuffed_webp(written(picture(8, 8), "webp"), 50_000_000), "webp", 5 * MEGA),
        (png(8, 8) + bytes(23_000_000), "png", 24 * MEGA),
        (png(8, 8).ljust(60_000_000), "png", 15 * MEGA),
        (jpeg_header(8, 8).ljust(60_000_000), "jpeg", 120 * MEGA),
        (jpeg_header(8, 8, progressive=True).ljust(60_000_000), "jpeg", 10 * MEGA),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "svg", 0),
    ],
    ids=[
        "RGB",
        "grey",
        "RGBA",
        "16 bits",
        "JPEG",
        "progressive JPEG",
        "WebP without loss",
        "WebP",
        "WebP of 50 MB",
        "PNG of 23 MB",
        "PNG of 60 MB",
        "JPEG of 60 MB",
        "progressive JPEG of 60 MB",
        "SVG",
    ],
)
def test_the_more_memory_a_pixel_takes_the_fewer_may_there_be(
    data: bytes, kind: str, most: int
) -> None:
    assert PictureReader(data, kind).most == most


@pytest.mark.parametrize(("progressive", "kept"), [(False, 0.0), (True, 3.0)])
def test_what_a_real_jpeg_keeps_is_known(progressive: bool, kept: float) -> None:
    data = written(picture(64, 48), "jpeg", progressive=progressive)
    assert kept_bytes_a_pixel(data) == kept


def test_a_jpeg_whose_colours_come_one_after_the_other_is_kept_whole() -> None:
    data = written(picture(64, 48), "jpeg")
    scan = data.index(b"\xff\xda")
    apart = data[: scan + 4] + b"\1" + data[scan + 5 :]
    assert kept_bytes_a_pixel(apart) == 3.0


@given(st.binary(max_size=200))
@example(b"VP8X" + bytes(400_000))
@example(b"JUNK\xff\xff\xff\xff" * 9)
def test_any_bytes_can_be_asked_whether_they_are_kept_twice(data: bytes) -> None:
    assert is_kept_twice(b"RIFF\0\0\0\0WEBP" + data) in (True, False)


@given(st.binary(max_size=200))
@example(b"\xff\xd8" + b"\xff" * 50)
@example(b"\xff\xd8\xff\xc2\0\x11\x08\0\x08\0\x08\3\0\0\0\0\0\0\0\0\0")
def test_any_bytes_can_be_asked_what_they_keep(data: bytes) -> None:
    assert kept_bytes_a_pixel(b"\xff\xd8" + data) >= 0
