# SPDX-License-Identifier: MIT
"""Files that people have and a story cannot hold: what they are, and the way out."""

from __future__ import annotations

import re
from typing import NamedTuple

from lcreader.story.sentence import QT_TRANSLATE_NOOP


class WayOut(NamedTuple):
    """A kind of file that a story cannot hold, and a template that says what to do about it."""

    name: str
    mend: str


_AS_PICTURE = QT_TRANSLATE_NOOP("Package", "Save it as JPEG, PNG or WebP.")
_AS_FILM = QT_TRANSLATE_NOOP("Package", "Save it as WebM (VP9, Opus) or MP4 (H.264, AAC).")
_AS_SOUND = QT_TRANSLATE_NOOP("Package", "Save it as Opus, MP3 or FLAC.")
_AS_FONT = QT_TRANSLATE_NOOP("Package", "Use the font as TTF, OTF or WOFF2.")
_AS_WORDS = QT_TRANSLATE_NOOP(
    "Package", "Copy its words into story.yaml, and save its pictures as JPEG, PNG or WebP."
)
_AS_TABLE = QT_TRANSLATE_NOOP("Package", "Save the table as CSV in UTF-8.")
_AS_PLAIN_TEXT = QT_TRANSLATE_NOOP("Package", "Save it as text in UTF-8.")
_UNPACK = QT_TRANSLATE_NOOP("Package", "Unpack it and use the files in it.")

_STARTS: tuple[tuple[bytes, WayOut], ...] = (
    (b"%PDF-", WayOut("PDF", _AS_WORDS)),
    (b"GIF87a", WayOut("GIF", _AS_PICTURE)),
    (b"GIF89a", WayOut("GIF", _AS_PICTURE)),
    (b"II*\x00", WayOut("TIFF", _AS_PICTURE)),
    (b"MM\x00*", WayOut("TIFF", _AS_PICTURE)),
    (b"II+\x00", WayOut("TIFF", _AS_PICTURE)),
    (b"MM\x00+", WayOut("TIFF", _AS_PICTURE)),
    (b"8BPS\x00", WayOut("Photoshop", _AS_PICTURE)),
    (b"\x00\x00\x01\x00", WayOut("icon", _AS_PICTURE)),
    (b"icns\x00", WayOut("icon", _AS_PICTURE)),
    (b"\xff\x0a", WayOut("JPEG XL", _AS_PICTURE)),
    (b"\x00\x00\x00\x0cJXL ", WayOut("JPEG XL", _AS_PICTURE)),
    (b"\x00\x00\x00\x0cjP  ", WayOut("JPEG 2000", _AS_PICTURE)),
    (b"\x1f\x8b", WayOut("compressed (gzip)", _UNPACK)),
    (b"7z\xbc\xaf\x27\x1c", WayOut("7-Zip", _UNPACK)),
    (b"Rar!\x1a\x07", WayOut("RAR", _UNPACK)),
    (b"{\\rtf", WayOut("RTF", _AS_WORDS)),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", WayOut("old Word, Excel or PowerPoint", _AS_WORDS)),
    (b"%!PS", WayOut("PostScript", _AS_PICTURE)),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", WayOut("Windows Media", _AS_FILM)),
    (b"FLV\x01", WayOut("Flash film", _AS_FILM)),
    (b"\x00\x00\x01\xba", WayOut("MPEG film", _AS_FILM)),
    (b"\x00\x00\x01\xb3", WayOut("MPEG film", _AS_FILM)),
    (b"#!AMR", WayOut("AMR", _AS_SOUND)),
    (b"MThd", WayOut("MIDI", _AS_SOUND)),
    (b"wOFF", WayOut("WOFF 1", _AS_FONT)),
    (b"ttcf\x00", WayOut("font collection", _AS_FONT)),
    (b"\xff\xfe", WayOut("UTF-16", _AS_PLAIN_TEXT)),
    (b"\xfe\xff", WayOut("UTF-16", _AS_PLAIN_TEXT)),
)

_BRANDS: dict[bytes, WayOut] = {
    **dict.fromkeys((b"avif", b"avis"), WayOut("AVIF", _AS_PICTURE)),
    **dict.fromkeys(
        (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"),
        WayOut("HEIC", _AS_PICTURE),
    ),
    b"crx ": WayOut("camera raw", _AS_PICTURE),
    b"qt  ": WayOut("QuickTime", _AS_FILM),
    **dict.fromkeys((b"3gp4", b"3gp5", b"3gp6", b"3g2a"), WayOut("3GP", _AS_FILM)),
    b"av01": WayOut("AV1", _AS_FILM),
}

_FORMS: dict[tuple[bytes, bytes], WayOut] = {
    (b"RIFF", b"AVI "): WayOut("AVI", _AS_FILM),
    (b"FORM", b"AIFF"): WayOut("AIFF", _AS_SOUND),
    (b"FORM", b"AIFC"): WayOut("AIFF", _AS_SOUND),
}

_ZIPPED: tuple[tuple[bytes, WayOut], ...] = (
    (b"word/", WayOut("Word", _AS_WORDS)),
    (b"ppt/", WayOut("PowerPoint", _AS_WORDS)),
    (b"xl/", WayOut("Excel", _AS_TABLE)),
    (b"opendocument.text", WayOut("OpenDocument", _AS_WORDS)),
    (b"opendocument.presentation", WayOut("OpenDocument", _AS_WORDS)),
    (b"opendocument.spreadsheet", WayOut("OpenDocument", _AS_TABLE)),
    (b"epub+zip", WayOut("EPUB", _AS_WORDS)),
    (b"[Content_Types].xml", WayOut("Word, Excel or PowerPoint", _AS_WORDS)),
)


def way_out(head: bytes) -> WayOut | None:
    """What the file that begins with ``head`` is, where it is a known kind that stays outside."""
    for start, found in _STARTS:
        if head.startswith(start):
            return found
    if head.startswith(b"PK\x03\x04"):
        return next((out for mark, out in _ZIPPED if mark in head), WayOut("ZIP", _UNPACK))
    if head[4:8] == b"ftyp":
        return _BRANDS.get(b"av01" if b"av01" in head else head[8:12])
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        if b"\x42\x82\x88matroska" in head[:64]:
            return WayOut("Matroska", _AS_FILM)
        return WayOut("AV1", _AS_FILM) if b"V_AV1" in head else None
    if head.startswith(b"OggS") and len(head) > 27:
        codec = head[27 + head[26] :]
        if codec.startswith(b"\x80theora"):
            return WayOut("Theora", _AS_FILM)
        return WayOut("Ogg FLAC", _AS_SOUND) if codec.startswith(b"\x7fFLAC") else None
    if re.match(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html[\s>])", head, re.IGNORECASE):
        return WayOut("web page", _AS_WORDS)
    if head.startswith(b"BM") and head[6:10] == b"\x00\x00\x00\x00":
        return WayOut("BMP", _AS_PICTURE)
    return _FORMS.get((head[:4], head[8:12]))
