# SPDX-License-Identifier: MIT
"""Makes pictures smaller that are larger than any screen a story is shown on."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from lcreader.package import limits
from lcreader.package.kinds import HEAD, JPEG, PNG, WEBP, Kind, kind_of
from lcreader.package.package import Package
from lcreader.package.progress import IsCancelled, Meter, Progress
from lcreader.story.problem import StoryError

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE: Final = 2560
"""Pixels of the longer side: sharp on a projector, and enough to drift."""

_WORTH: Final = 0.9
"""A new picture is taken where it has at most this share of the old one's bytes."""

_HOW: Final[dict[Kind, dict[str, Any]]] = {
    JPEG: {"format": "JPEG", "quality": 85, "optimize": True, "progressive": True},
    WEBP: {"format": "WEBP", "quality": 82, "method": 4},
    PNG: {"format": "PNG", "optimize": True},
}


class NoPillow(Exception):
    """The library that makes pictures smaller is not installed."""


@dataclass(frozen=True, slots=True)
class Shrunk:
    """One picture made smaller: its new bytes, and how many it had."""

    name: str
    data: bytes
    before: int


def shrink(
    package: Package,
    names: Sequence[str],
    *,
    side: int = SIDE,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Iterator[Shrunk]:
    """The pictures among ``names`` with a side of over ``side`` pixels, made that long.

    They keep name and kind, and stand upright. Films, drawings and what cannot be read stay as
    they are. Raises NoPillow, Cancelled.
    """
    try:
        from PIL import Image, ImageOps
    except ImportError as error:
        raise NoPillow from error
    Image.MAX_IMAGE_PIXELS = limits.JPEG_PIXELS
    meter = Meter(len(names), progress, cancelled)
    for name in names:
        meter.add(1)
        try:
            data = package.read(name, limits.PICTURE_BYTES)
        except StoryError:
            continue
        kind = kind_of(data[:HEAD])
        if kind is None or kind not in _HOW:
            continue
        try:
            with Image.open(io.BytesIO(data), formats=[_HOW[kind]["format"]]) as picture:
                if max(picture.size) <= side or getattr(picture, "is_animated", False):
                    continue
                if picture.width * picture.height > limits.JPEG_PIXELS:
                    continue
                upright = ImageOps.exif_transpose(picture)
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            continue
        small = _saved(upright, kind, side)
        if len(small) <= len(data) * _WORTH:
            yield Shrunk(name, small, len(data))


def _saved(picture: Image, kind: Kind, side: int) -> bytes:
    picture.thumbnail((side, side), reducing_gap=3.0)
    to = io.BytesIO()
    profile = picture.info.get("icc_profile")
    more = {"icc_profile": profile} if profile else {}
    picture.save(to, **_HOW[kind], **more)
    return to.getvalue()
