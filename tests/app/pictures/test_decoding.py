# SPDX-License-Identifier: MIT
from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from lcreader.app.pictures import decoding
from lcreader.app.pictures.decoding import Decoded, Wish, decode
from lcreader.package import limits
from lcreader.story.problem import Problem, StoryError
from tests.app.reading import STORIES

pytestmark = pytest.mark.usefixtures("qapp")
MEDIA = STORIES["fixture"] / "media"
TRANSPARENT = 0


class Files:
    """A package of files in memory."""

    def __init__(self, **files: bytes) -> None:
        self.files = files
        self.limits: list[int] = []

    def read(self, name: str, limit: int) -> bytes:
        self.limits.append(limit)
        return self.files[name]


def written(image: QImage, kind: str) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, 95)
    return bytes(data.data())


def picture(width: int, height: int, kind: str = "PNG", colour: str = "blue") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return written(image, kind)


def made(data: bytes, width: int = 100, height: int = 100, **wishes: Any) -> QImage:
    found = decode(Files(a=data), Wish("t", "a", width, height, **wishes))
    assert isinstance(found, Decoded), found
    return found.image


def refused(data: bytes, name: str = "a") -> Problem:
    found = decode(Files(**{name: data}), Wish("t", name, 100, 100))
    assert isinstance(found, Problem)
    assert found.file == name
    assert name in found.sentence.said(lambda context, text: text)
    return found


def turned_jpeg(orientation: int) -> bytes:
    """A JPEG of 60 × 40 whose left half is red, with EXIF's orientation."""
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(30):
        for y in range(40):
            image.setPixelColor(x, y, QColor("red"))
    jpeg = written(image, "JPG")
    tiff = b"MM\0*\0\0\0\x08" + struct.pack(">HHHIHHI", 1, 0x112, 3, 1, orientation, 0, 0)
    exif = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


def is_red(image: QImage, x: int, y: int) -> bool:
    colour = image.pixelColor(x, y)
    return colour.red() > 200 and colour.blue() < 60


@pytest.mark.parametrize(
    ("orientation", "size", "red", "blue"),
    [
        (1, (60, 40), (5, 20), (55, 20)),
        (3, (60, 40), (55, 20), (5, 20)),
        (6, (40, 60), (20, 5), (20, 55)),
        (8, (40, 60), (20, 55), (20, 5)),
    ],
)
def test_a_photograph_is_upright_however_the_camera_was_held(
    orientation: int, size: tuple[int, int], red: tuple[int, int], blue: tuple[int, int]
) -> None:
    image = made(turned_jpeg(orientation), 400, 400, mode="contain")
    assert image.size().toTuple() == size
    assert is_red(image, *red)
    assert not is_red(image, *blue)


def test_a_turned_photograph_fits_the_size_that_is_shown() -> None:
    image = made(turned_jpeg(6), 20, 30, mode="contain")
    assert image.size().toTuple() == (20, 30)


@pytest.mark.parametrize(("mode", "size"), [("cover", (100, 50)), ("contain", (60, 30))])
def test_a_picture_covers_or_fits_and_keeps_its_shape(mode: str, size: tuple[int, int]) -> None:
    image = made(picture(400, 200), 60, 50, mode=mode)
    assert image.size().toTuple() == size


@pytest.mark.parametrize("mode", ["cover", "contain"])
def test_a_picture_is_never_enlarged(mode: str) -> None:
    assert made(picture(30, 20), 600, 400, mode=mode).size().toTuple() == (30, 20)


def test_a_drawing_is_as_large_as_it_is_shown() -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="5"></svg>'
    assert made(drawing, 200, 100, mode="contain").size().toTuple() == (200, 100)


def test_a_very_long_picture_keeps_at_least_a_pixel() -> None:
    assert made(picture(2000, 1), 100, 100, mode="contain").size().toTuple() == (100, 1)


def png_of(width: int, height: int) -> bytes:
    """The beginning of a PNG that says this size and has no pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    return (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
    ) + b"\0\0\0\0IDAT\x35\xaf\x06\x1e"


def jpeg_of(width: int, height: int) -> bytes:
    """A real JPEG that says it has this size."""
    data = bytearray(picture(8, 8, "JPG"))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "found", "limit"),
    [(png_of(8000, 6000), 48, 24), (jpeg_of(16000, 9000), 144, 120)],
    ids=["png", "jpeg"],
)
def test_too_many_megapixels_are_refused_without_decoding(
    monkeypatch: pytest.MonkeyPatch, data: bytes, found: int, limit: int
) -> None:
    monkeypatch.setattr(decoding.PictureReader, "read", None)
    problem = refused(data)
    assert problem.code == "picture-too-large"
    said = problem.sentence.said(lambda context, text: text)
    assert f"{found} megapixels" in said
    assert f"at most {limit}" in said


def test_no_more_of_a_file_is_read_than_a_picture_may_have() -> None:
    files = Files(a=picture(4, 4))
    decode(files, Wish("t", "a", 4, 4))
    assert files.limits == [limits.PICTURE_BYTES]


def test_what_the_package_refuses_is_told() -> None:
    problem = refused(b"")

    class Locked:
        def read(self, name: str, limit: int) -> bytes:
            raise StoryError(problem)

    assert decode(Locked(), Wish("t", "a", 4, 4)) is problem


WEBP = (MEDIA / "boats.webp").read_bytes()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("text.webp", b"This is a text and no picture at all. " * 20),
        ("empty.png", b""),
        ("film.webp", (MEDIA / "film.webm").read_bytes()[:5000]),
    ],
)
def test_what_is_no_picture_is_refused_whatever_it_is_called(name: str, data: bytes) -> None:
    assert refused(data, name).code != "broken-picture"


@pytest.mark.parametrize(
    "data",
    [WEBP[:20], WEBP[:200], WEBP[: len(WEBP) // 2], picture(50, 50)[:60], png_of(0, 10)],
    ids=["20 bytes", "200 bytes", "half", "half a png", "no width"],
)
def test_a_damaged_picture_is_refused(data: bytes) -> None:
    assert refused(data).code == "broken-picture"


def test_a_drawing_with_a_script_is_refused() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    assert "script" in refused(svg).sentence.said(lambda context, text: text)


def test_what_a_file_is_called_does_not_matter() -> None:
    found = decode(Files(**{"a.jpg": WEBP}), Wish("t", "a.jpg", 50, 50))
    assert isinstance(found, Decoded)


def test_grey_pictures_have_no_colour() -> None:
    colour = made(picture(40, 40, colour="#ff8000"), grey=True).pixelColor(20, 20)
    assert colour.red() == colour.green() == colour.blue()
    assert made(picture(40, 40, colour="#ff8000")).pixelColor(20, 20).name() == "#ff8000"


@pytest.mark.parametrize("grey", [False, True])
def test_what_is_transparent_stays_so(grey: bool) -> None:
    clear = QImage(40, 40, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    assert made(written(clear, "PNG"), grey=grey).pixelColor(20, 20).alpha() == TRANSPARENT


@pytest.mark.parametrize("grey", [False, True])
def test_rounded_corners_are_transparent_and_the_size_is_exact(grey: bool) -> None:
    image = made(picture(300, 100), 80, 60, radius=12, grey=grey)
    assert image.size().toTuple() == (80, 60)
    for x, y in ((0, 0), (79, 0), (0, 59), (79, 59)):
        assert image.pixelColor(x, y).alpha() == TRANSPARENT
    for x, y in ((40, 0), (0, 30), (79, 30), (40, 59), (40, 30)):
        assert image.pixelColor(x, y).alpha() == 255


def test_a_picture_tells_how_light_it_is() -> None:
    found = decode(Files(a=picture(64, 64, colour="#203040")), Wish("t", "a", 32, 32))
    assert isinstance(found, Decoded)
    assert set(found.look().cells) == {(0x20, 0x30, 0x40)}


def test_no_two_wishes_share_a_place_in_the_cache() -> None:
    wish = Wish("t", "a", 4, 4)
    others: list[dict[str, Any]] = [
        {"token": "u"},
        {"name": "b"},
        {"width": 5},
        {"height": 5},
        {"mode": "contain"},
        {"grey": True},
        {"radius": 3},
    ]
    keys = {wish.key, *(wish._replace(**other).key for other in others)}
    assert len(keys) == len(others) + 1


PICTURES = [
    path for path in sorted(MEDIA.iterdir()) if path.suffix in (".webp", ".jpg", ".png", ".svg")
]


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_every_picture_of_the_fixture_is_decoded(path: Path) -> None:
    assert not made(path.read_bytes(), 64, 64).isNull()
