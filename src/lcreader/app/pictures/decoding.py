# SPDX-License-Identifier: MIT
"""From a file in a package to a picture of the size that is shown. Runs on worker threads."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from threading import RLock
from typing import NamedTuple, Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from lcreader.app.pictures.contrast import Luminances, luminances_of
from lcreader.app.pictures.reading import PictureReader
from lcreader.package import limits
from lcreader.package.kinds import HEAD, SVG, Kind, Use, require_kind
from lcreader.package.pictures import picture_problem
from lcreader.story.problem import Problem, Severity, StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence

log = logging.getLogger(__name__)

MEGA = 1_000_000
LARGE_FILE = 16 << 20
"""Bytes of a file from which no other is read before it has been decoded."""

_reading = RLock()  # what is read may itself be made from a picture: a small cover


class Wish(NamedTuple):
    """One picture at one size.

    ``mode`` is "cover" (fills ``width`` × ``height`` pixels) or "contain" (fits into them).
    With a ``radius`` (pixels) it is cut to exactly that size and its corners are rounded, since
    the software backend cannot clip to a round shape.
    """

    token: str
    name: str
    width: int
    height: int
    mode: str = "cover"
    grey: bool = False
    radius: int = 0

    @property
    def key(self) -> str:
        """What the picture is cached under."""
        look = f"{self.mode}{'-grey' if self.grey else ''}-{self.radius}"
        return f"{self.token}|{self.width}x{self.height}|{look}|{self.name}"


class Decoded:
    """A decoded picture, and how light it is where: found out when that is first asked for."""

    def __init__(self, image: QImage) -> None:
        self.image = image
        self._luminances: Luminances | None = None

    def look(self) -> Luminances:
        """How light the picture is where; who asks first finds it out, on their thread."""
        if self._luminances is None:
            self._luminances = luminances_of(self.image)
        return self._luminances


class Readable(Protocol):
    """Where a picture's bytes come from; a package is one."""

    def read(self, name: str, limit: int) -> bytes:
        """The whole file; raises StoryError."""
        ...


def decode(package: Readable, wish: Wish) -> Decoded | Problem:
    """Read and decode; whatever is wrong with the file comes back as a problem."""
    with ExitStack() as until_read:
        until_read.enter_context(_reading)
        try:
            data = package.read(wish.name, limits.PICTURE_BYTES)
            if len(data) < LARGE_FILE:
                until_read.close()
            kind = require_kind(wish.name, data[:HEAD], Use.PICTURE)
            if problem := picture_problem(wish.name, kind, data):
                return problem
        except StoryError as error:
            return error.problem
        reader = PictureReader(data, kind.name)
        del data  # the reader has its own, and both may be large
        return _decoded(reader, kind, wish)


def _decoded(reader: PictureReader, kind: Kind, wish: Wish) -> Decoded | Problem:
    size = reader.size
    pixels = size.width() * size.height()
    if not size.isValid() or pixels <= 0:
        return _broken(wish.name)
    if reader.most and pixels > reader.most:
        return _problem(
            "picture-too-large",
            QT_TRANSLATE_NOOP(
                "Problem", "The picture “{file}” has {found} megapixels; at most {limit} are shown."
            ),
            wish.name,
            found=round(pixels / MEGA),
            limit=reader.most // MEGA,
        )
    image = reader.read(_scaled(size, reader.turned, kind, wish))
    if image.isNull():
        return _broken(wish.name)
    alpha = image.hasAlphaChannel()
    wanted = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    if wish.grey:
        image = _grey(image)
    image = image.convertToFormat(wanted)
    if wish.radius:
        from lcreader.app.pictures.repainting import rounded

        image = rounded(image, QSize(wish.width, wish.height), wish.radius)
    return Decoded(image)


def _grey(image: QImage) -> QImage:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if image.hasAlphaChannel():
        grey.setAlphaChannel(image.convertToFormat(QImage.Format.Format_Alpha8))
    return grey


def _scaled(size: QSize, turned: bool, kind: Kind, wish: Wish) -> QSize:
    """The size to decode to, as the file lies (before EXIF turns it). Never enlarged, but SVG."""
    width, height = (wish.height, wish.width) if turned else (wish.width, wish.height)
    as_high = height * size.width() // size.height()
    fits_high = as_high >= width if wish.mode == "cover" else as_high <= width
    if fits_high:
        width = as_high
    else:
        height = width * size.height() // size.width()
    if kind is not SVG and width > size.width():
        return size
    return QSize(width, height).expandedTo(QSize(1, 1)).boundedTo(QSize(8192, 8192))


def _broken(name: str) -> Problem:
    return _problem(
        "broken-picture",
        QT_TRANSLATE_NOOP("Problem", "The picture “{file}” is damaged and cannot be shown."),
        name,
    )


def _problem(code: str, template: str, name: str, **values: object) -> Problem:
    sentence = Sentence("Problem", template, {"file": name, **values})
    return Problem(Severity.ERROR, code, sentence, file=name)
