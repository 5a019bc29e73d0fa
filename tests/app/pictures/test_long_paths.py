# SPDX-License-Identifier: MIT
"""What `lcreader check` takes for too long is what Qt draws in part."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from lcreader.package.svglong import PARTS, POINTS, long_paths

CORNER = "L90 90L90 60L60 60z"
"""The end of a path: a triangle that covers the point (85, 65)."""

KINDS = {
    "lines": ("h1h-1", 2),
    "curves": ("c1 1 2 2 3 3c-1-1-2-2-3-3", 6),
    "curves of one point": ("q1 1 3 3q-1-1-3-3", 6),
    "quarters of a circle": ("a5 5 0 0 1 5 5a5 5 0 01-5-5", 6),
    "closed shapes": ("h2v2zm0 0", 4),
}


def drawing(shape: str) -> bytes:
    space = 'xmlns="http://www.w3.org/2000/svg"'
    return f'<svg {space} viewBox="0 0 100 100">\n<g/>\n{shape}</svg>'.encode()


def is_drawn_whole(data: bytes) -> bool:
    image = QImage(QSize(100, 100), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(data)).render(painter)
    painter.end()
    return image.pixelColor(85, 65).alpha() > 0


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.qt_log_ignore("path truncated")
def test_what_is_told_is_what_is_not_drawn(kind: str) -> None:
    piece, parts = KINDS[kind]
    for count, whole in ((PARTS // parts - 4, True), (PARTS // parts + 4, False)):
        data = drawing(f'<path d="M60 60{piece * count}M60 60{CORNER}"/>')
        assert (long_paths(data) == ()) is whole
        assert is_drawn_whole(data) is whole


@pytest.mark.qt_log_ignore("too complex")
@pytest.mark.parametrize(("count", "whole"), [(POINTS - 4, True), (POINTS + 4, False)])
def test_a_polygon_is_told_of_when_it_is_cut(count: int, whole: bool) -> None:
    data = drawing(f'<polygon points="60 60{" 9 9" * count} 90 90 90 60"/>')
    assert (long_paths(data) == ()) is whole
    assert is_drawn_whole(data) is whole
