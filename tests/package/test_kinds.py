# SPDX-License-Identifier: MIT
"""A file is what its first bytes say."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcreader.package import kinds
from lcreader.package.kinds import HEAD, Kind, Use, first_bytes_of, kind_of, require_kind
from lcreader.story.problem import StoryError


def ogg(codec: bytes) -> bytes:
    return b"OggS" + bytes(22) + b"\x01" + bytes([len(codec)]) + codec + bytes(20)


def ebml(doctype: bytes, more: bytes = b"") -> bytes:
    return b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84" + doctype + bytes(40) + more


def ftyp(*brands: bytes) -> bytes:
    inside = brands[0] + bytes(4) + b"".join(brands[1:])
    return struct.pack(">L", 8 + len(inside)) + b"ftyp" + inside + bytes(40)


GOOD = [
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", kinds.JPEG),
    (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", kinds.PNG),
    (b"RIFF\x10\x00\x00\x00WEBPVP8 ", kinds.WEBP),
    (b'<svg xmlns="http://www.w3.org/2000/svg"/>', kinds.SVG),
    (b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a -->\n<svg:svg xmlns:svg="x">', kinds.SVG),
    (b'<!DOCTYPE svg PUBLIC "x" "y">\n<svg>', kinds.SVG),
    (ebml(b"webm", b"V_VP9"), kinds.WEBM),
    (ftyp(b"isom", b"iso2", b"avc1", b"mp41"), kinds.MP4),
    (ftyp(b"mp42"), kinds.MP4),
    (ftyp(b"XXXX", b"isom"), kinds.MP4),
    (ftyp(b"M4A ", b"isom"), kinds.AAC),
    (b"\xff\xf1\x50\x80\x00\x1f\xfc", kinds.AAC),
    (ogg(b"OpusHead\x01\x02"), kinds.OPUS),
    (ogg(b"\x01vorbis\x00\x00"), kinds.VORBIS),
    (b"ID3\x04" + bytes(6) + b"\xff\xfb\x90\x00", kinds.MP3),
    (b"\xff\xfb\x90\x64\x00", kinds.MP3),
    (b"fLaC\x00\x00\x00\x22", kinds.FLAC),
    (b"RIFF\x24\x00\x00\x00WAVEfmt ", kinds.WAV),
    (b"WEBVTT\n\n00:00.000", kinds.VTT),
    (b"\xef\xbb\xbfWEBVTT - title\r\n", kinds.VTT),
    (b"WEBVTT", kinds.VTT),
    (b"label,value\nYangtze,6300\n", kinds.TEXT),
    ("标签,值\n长江,6300\n".encode(), kinds.TEXT),
    (b"ID3,name\n", kinds.TEXT),
    (b"BMI,value\n", kinds.TEXT),
    (b"true,false\n", kinds.TEXT),
    (b"OTTO,4\n", kinds.TEXT),
    (b"WEBVTTX\n", kinds.TEXT),
    (b"ffconcat version 1.0\nfile /etc/passwd\n", kinds.TEXT),
    (b"\x00\x01\x00\x00\x00\x0f\x00\x80", kinds.TTF),
    (b"true\x00\x0f\x00\x80", kinds.TTF),
    (b"OTTO\x00\x0c\x00\x80", kinds.OTF),
    (b"wOF2\x00\x01\x00\x00", kinds.WOFF2),
]

FOREIGN = [
    (ftyp(b"heic", b"mif1"), "HEIC"),
    (ftyp(b"mif1", b"heic"), "HEIC"),
    (ftyp(b"avif", b"mif1"), "AVIF"),
    (ftyp(b"qt  "), "QuickTime"),
    (ftyp(b"isom", b"av01", b"mp41"), "AV1"),
    (ebml(b"webm", b"V_AV1"), "AV1"),
    (b"\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska" + bytes(40), "Matroska"),
    (b"%PDF-1.7\n", "PDF"),
    (b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml" + bytes(50) + b"word/document.xml", "Word"),
    (b"PK\x03\x04" + bytes(26) + b"ppt/presentation.xml", "PowerPoint"),
    (b"PK\x03\x04" + bytes(26) + b"xl/workbook.xml", "Excel"),
    (b"PK\x03\x04" + bytes(26) + b"anything", "ZIP"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word, Excel or PowerPoint"),
    (b"GIF89a\x01\x00", "GIF"),
    (b"II*\x00\x08\x00", "TIFF"),
    (b"MM\x00*\x00\x08", "TIFF"),
    (b"BM\x36\x00\x0c\x00\x00\x00\x00\x00\x36", "BMP"),
    (ogg(b"\x80theora"), "Theora"),
    (b"RIFF\x24\x00\x00\x00AVI LIST", "AVI"),
    (b"FORM\x00\x00\x00\x00AIFF", "AIFF"),
    (b"\x1f\x8b\x08\x00", "compressed (gzip)"),
    (b"wOFF\x00\x01\x00\x00", "WOFF 1"),
    (b"<!DOCTYPE html><html>", "web page"),
    ("label,value\n".encode("utf-16"), "UTF-16"),
]

UNKNOWN = [
    b"",
    b"\x00" * 64,
    b"RIFF\x24\x00\x00\x00QQQQ",
    ebml(b"mkvx"),
    ftyp(b"ZZZZ"),
    ogg(b"Speex   "),
    b"\xff\xf9",
    b"text with a \x01 in it",
    b"caf\xe9,1\n",
    b"\x89PNG broken",
]


@pytest.mark.parametrize(("head", "kind"), GOOD)
def test_what_a_story_can_hold_is_known_by_its_first_bytes(head: bytes, kind: Kind) -> None:
    assert kind_of(head) is kind
    assert require_kind("x", head) is kind


@pytest.mark.parametrize(("head", "called"), FOREIGN)
def test_what_it_cannot_hold_gets_a_name_and_the_way_out(head: bytes, called: str) -> None:
    assert kind_of(head) is None
    with pytest.raises(StoryError) as caught:
        require_kind("media/x.jpg", head)
    problem = caught.value.problem
    assert problem.code == "wrong-kind"
    assert f"a {called} file" in str(problem.sentence)
    assert problem.mend is not None


@pytest.mark.parametrize("head", UNKNOWN)
def test_what_nobody_knows_is_refused(head: bytes) -> None:
    assert kind_of(head) is None
    with pytest.raises(StoryError) as caught:
        require_kind("x", head)
    assert caught.value.problem.code == ("unknown-kind" if head else "empty-file")


def test_a_kind_that_serves_another_use_is_refused() -> None:
    with pytest.raises(StoryError, match="cannot be used here"):
        require_kind("media/x.webp", b"fLaC\x00\x00\x00\x22", Use.PICTURE)
    assert require_kind("x", b"fLaC\x00\x00\x00\x22", Use.PICTURE, Use.SOUND) is kinds.FLAC


def test_text_may_be_cut_in_the_middle_of_a_character() -> None:
    text = "字".encode() * HEAD
    assert kind_of(text[:HEAD]) is kinds.TEXT
    assert kind_of(text[: HEAD - 2]) is None


@given(st.binary(max_size=200))
def test_no_bytes_are_too_strange_to_be_looked_at(head: bytes) -> None:
    for start in (
        b"",
        b"OggS",
        b"RIFF",
        b"\x00\x00\x00\x20ftyp",
        b"\x1a\x45\xdf\xa3",
        b"<svg",
        b"PK\x03\x04",
    ):
        kind = kind_of(start + head)
        assert kind is None or isinstance(kind, Kind)


def tagged(length: int, behind: bytes) -> bytes:
    """An ID3 tag of so many bytes, and what lies behind it."""
    size = bytes(length >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\0\0" + size + b"t" * length + behind


class TestTags:
    SOUND = b"\xff\xfb\x90\x00" + bytes(100)

    @pytest.mark.parametrize("length", [0, 20, HEAD - 10, HEAD, 200_000])
    def test_sound_behind_a_tag_is_known_however_long_the_tag(self, length: int) -> None:
        head = first_bytes_of(io.BytesIO(tagged(length, self.SOUND)))
        assert kind_of(head) is kinds.MP3

    @pytest.mark.parametrize("length", [0, 20, HEAD - 10, HEAD, 200_000])
    @pytest.mark.parametrize("behind", [b"ffconcat version 1.0\nfile a.mp3\n", b"#EXTM3U\n", b""])
    def test_what_hides_behind_a_tag_is_no_sound(self, length: int, behind: bytes) -> None:
        assert kind_of(first_bytes_of(io.BytesIO(tagged(length, behind)))) is None

    def test_several_tags_are_passed_over_and_endless_ones_are_not(self) -> None:
        twice = tagged(5, tagged(9_000, self.SOUND))
        assert kind_of(first_bytes_of(io.BytesIO(twice))) is kinds.MP3
        assert kind_of(first_bytes_of(io.BytesIO(tagged(0, b"") * 50_000))) is None

    def test_room_between_tag_and_sound_is_allowed(self) -> None:
        assert kind_of(tagged(20, bytes(500) + self.SOUND)) is kinds.MP3
        assert kind_of(first_bytes_of(io.BytesIO(tagged(20, bytes(9_000))))) is kinds.MP3

    def test_other_sound_behind_a_tag_is_what_it_is(self) -> None:
        assert kind_of(tagged(20, b"fLaC" + bytes(40))) is kinds.FLAC
        assert kind_of(tagged(20, b"\xff\xf1\x50\x80" + bytes(40))) is kinds.AAC

    def test_the_first_bytes_of_anything_else_are_its_first_bytes(self) -> None:
        data = bytes(range(256)) * 40
        assert first_bytes_of(io.BytesIO(data)) == data[:HEAD]
