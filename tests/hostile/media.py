# SPDX-License-Identifier: MIT
"""Films, sound, captions, tables and fonts that are not what they say."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

from lcreader.package.kinds import tag_bytes
from tests.hostile import films
from tests.hostile.case import (
    Case,
    Make,
    case,
    folder_of,
    rows_of,
    sound,
    story,
    with_files,
    written,
)
from tests.hostile.pixels import svg
from tests.hostile.trap import Trap
from tests.support.archives import archive

MEDIA = Path(__file__).parents[1] / "stories" / "fixture" / "media"
FILM = "video: {file: media/b.webm, transcript: media/b.md}"
SOUND = "audio: {file: media/b.mp3, transcript: media/b.md}"
BACKGROUND = "background: {file: media/b.webm, alt: B}"
VAST = (14_000, 12_000)
SDP = b"v=0\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 5004 RTP/AVP 0\na=rtpmap:0 PCMU/8000\n"
EBML = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm" + bytes(14)

LISTS = {
    "concat list": b"ffconcat version 1.0\nfile bait.mp3\n",
    "playlist": b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{trap}/a.ts\n#EXT-X-ENDLIST\n",
    "playlist of a local file": b"#EXTM3U\n#EXTINF:9,\nfile://{bait}\n#EXT-X-ENDLIST\n",
    "session description": SDP,
    "manifest": b'<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><Period>'
    b'<AdaptationSet><Representation id="1"><BaseURL>{trap}/a.mp4</BaseURL></Representation>'
    b"</AdaptationSet></Period></MPD>",
}
"""Words that a decoder would follow."""


def tagged(body: bytes, *, room: int = 0) -> bytes:
    """An ID3 tag, as MP3 files have one, with ``body`` behind it."""
    frame = b"TIT2" + (6 + room).to_bytes(4, "big") + b"\0\0\0Title" + bytes(room)
    size = bytes(len(frame) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\0\0" + size + frame + body


FILES: dict[str, tuple[str, str, Callable[[], bytes], str]] = {
    "film that breaks off": (
        FILM,
        "b.webm",
        lambda: (MEDIA / "film.webm").read_bytes()[:300],
        "unplayable-film",
    ),
    "film that is its first bytes": (FILM, "b.webm", lambda: EBML, "unplayable-film"),
    "film of 14,000 × 12,000": (
        FILM,
        "b.webm",
        lambda: films.webm(VAST, films.vp8(VAST)),
        "film-too-large",
    ),
    "film whose frames are larger than it says": (
        BACKGROUND,
        "b.webm",
        lambda: films.webm((320, 240), films.vp8(VAST)),
        "film-too-large",
    ),
    "MP4 whose frames are larger than it says": (
        FILM,
        "b.webm",
        lambda: films.mp4((320, 240), films.sps(VAST)),
        "film-too-large",
    ),
    "film whose first frame comes after an hour": (
        FILM,
        "b.webm",
        lambda: films.webm((320, 240), films.vp8((320, 240)), first=3_600_000),
        "breaks-off",
    ),
    "film of nothing but empty frames": (
        FILM,
        "b.webm",
        lambda: films.webm((320, 240), b"\0", 5_000, apart=5),
        "unplayable-film",
    ),
    "film at the limit": (
        FILM,
        "b.webm",
        lambda: films.webm((4096, 2304), films.vp8((4096, 2304)), 100),
        "",
    ),
    "film of noise": (FILM, "b.webm", lambda: EBML + bytes(range(256)) * 400, "unplayable-film"),
    "film with a session description in it": (
        FILM,
        "b.webm",
        lambda: EBML + b"\n" + SDP,
        "unplayable-film",
    ),
    "Matroska as WebM": (
        FILM,
        "b.webm",
        lambda: b"\x1a\x45\xdf\xa3\x8f\x42\x82\x88matroska" + bytes(99),
        "wrong-kind",
    ),
    "AVI as WebM": (FILM, "b.webm", lambda: b"RIFF\xff\0\0\0AVI LIST" + bytes(99), "wrong-kind"),
    "picture as WebM": (FILM, "b.webm", lambda: sound()["media/a.png"], "wrong-kind"),
    "HTML as WebM": (FILM, "b.webm", lambda: b"<html><video src=x></html>", "wrong-kind"),
    "MP4 that says to be endless": (
        BACKGROUND,
        "b.webm",
        lambda: b"\0\0\0\x14ftypisom\0\0\0\0isom\xff\xff\xff\xf0mdat" + bytes(99),
        "unplayable-film",
    ),
    "sound that says to be endless": (
        SOUND,
        "b.mp3",
        lambda: b"RIFF\xff\xff\xff\x7fWAVEfmt \x10\0\0\0\1\0\1\0\xff\xff\xff\x7f" + bytes(99),
        "unplayable-sound",
    ),
    "sound with a session description in it": (
        SOUND,
        "b.mp3",
        lambda: b"\xff\xf1\x50\x80\n" + SDP,
        "unplayable-sound",
    ),
    "tag of 256 MB": (
        SOUND,
        "b.mp3",
        lambda: b"ID3\x03\0\0\x7f\x7f\x7f\x7f" + bytes(200),
        "unknown-kind",
    ),
    "MIDI as MP3": (SOUND, "b.mp3", lambda: b"MThd\0\0\0\6" + bytes(99), "wrong-kind"),
}


def covered(folder: Path, trap: Trap) -> Path:
    """A real recording whose tag holds a drawing for a cover, which leads to the bait."""
    bait = trap.bait("cover.png", sound()["media/a.png"])
    drawing = svg(f'<image xlink:href="{bait}" width="64" height="64"/>')
    body = b"\0image/png\0\3\0" + drawing
    frame = b"APIC" + len(body).to_bytes(4, "big") + b"\0\0" + body
    size = bytes(len(frame) >> shift & 0x7F for shift in (21, 14, 7, 0))
    talk = (MEDIA / "talk.mp3").read_bytes()
    data = b"ID3\x03\0\0" + size + frame + talk[tag_bytes(io.BytesIO(talk)) :]
    return with_files({"media/b.mp3": data, "media/b.md": b"x\n"}, SOUND)(folder, trap)


def captions(count: int, *, together: bool = False) -> bytes:
    """A caption file with so many cues, all at once where they are ``together``."""
    cues = (
        f"{0 if together else number // 3600:02}:{0 if together else number // 60 % 60:02}:"
        f"{0 if together else number % 60:02}.000 --> 99:59:59.000\nx\n"
        for number in range(count)
    )
    return ("WEBVTT\n\n" + "\n".join(cues)).encode()


CAPTIONS: dict[str, tuple[Callable[[], bytes], str]] = {
    "a million cues": (
        lambda: b"WEBVTT\n\n" + b"00:00.000 --> 00:01.000\nx\n\n" * 1_000_000,
        "file-too-large",
    ),
    "100,000 short cues": (
        lambda: b"WEBVTT\n\n" + b"0:0.0-->9:9.9\n\n" * 100_000,
        "too-many-cues",
    ),
    "10,000 cues at once": (lambda: captions(10_000, together=True), ""),
    "captions in no language": (lambda: b"\x00\xff" * 1000, "not-utf8"),
    "captions of another kind": (
        lambda: b"1\n00:00:01,000 --> 00:00:02,000\nx\n",
        "not-captions",
    ),
    "times in the first line": (lambda: b"WEBVTT 00:00.000 --> 00:01.000\nx\n", ""),
    "times that run backwards": (
        lambda: b"WEBVTT\n\n00:09.000 --> 00:01.000\nx\n",
        "cue-order",
    ),
    "cue with 100,000 marks": (
        lambda: b"WEBVTT\n\n00:00.000 --> 00:01.000\n" + b"<" * 100_000,
        "",
    ),
    "cue with 4 MB of words": (
        lambda: b"WEBVTT\n\n00:00.000 --> 00:01.000\n" + b"x " * 2_000_000,
        "",
    ),
}

TABLES: dict[str, tuple[Callable[[], bytes], str]] = {
    "table with a million rows": (lambda: b"a,1\n" * 1_000_000, "too-many"),
    "table with one field of 4 MB": (
        lambda: b'"' + b"x" * 4_000_000 + b'",1\n',
        "table-row too-few",
    ),
    "table that never closes": (lambda: b'a,1\n"' + b"b,2\n" * 100_000, "table-row"),
    "table with NUL": (lambda: b"a,1\n\0,2\n", "unknown-kind table-row"),
    "table in UTF-16": (lambda: "a,1\n".encode("utf-16"), "not-utf8 too-few wrong-kind"),
    "picture as a table": (lambda: sound()["media/a.png"], "not-utf8 too-few wrong-kind"),
}


SHOWN = {"film whose first frame comes after an hour": ""}
"""What the reader tells where `check` tells something else: it waits while the page is open."""


def cases() -> Iterator[Case]:
    """All of them."""
    for name, (page, file, make, code) in FILES.items():
        shown = code.partition("-")[0] if code.startswith("unplayable") else code
        shown = SHOWN.get(name, shown)
        yield case(name, _with(page, file, make), check=code, read=shown)
    for name, words in LISTS.items():
        yield case(f"{name} as WebM", _following("b.webm", FILM, words), check="wrong-kind")
        code = "unknown-kind"
        yield case(f"{name} behind a tag", _following("b.mp3", SOUND, tagged(words)), check=code)
    far = tagged(LISTS["concat list"], room=9_000)
    yield case(
        "concat list far behind a tag", _following("b.mp3", SOUND, far), check="unknown-kind"
    )
    yield case("list in a folder", _in_a_folder, check="unknown-kind", verify="no-sums")
    yield case("recording with a drawing for a cover", covered, check="drawing-inside")
    page = "video: {file: media/b.webm, captions: media/b.vtt}"
    film = {"media/b.webm": (MEDIA / "film.webm").read_bytes()}
    for name, (make, code) in CAPTIONS.items():
        yield case(name, _files(page, "b.vtt", make, film), check=code)
    for name, (make, code) in TABLES.items():
        chart = "chart: {kind: bar, data: media/b.csv}"
        seen = " ".join(each for each in code.split() if not each.endswith("-kind"))
        yield case(name, _files(chart, "b.csv", make, {}), check=code, read=seen)
    yield from _fonts()


def _with(page: str, file: str, make: Callable[[], bytes]) -> Make:
    return _files(page, file, make, {"media/b.md": b"What is heard.\n"})


def _files(page: str, file: str, make: Callable[[], bytes], more: dict[str, bytes]) -> Make:
    def made(folder: Path, trap: Trap) -> Path:
        return with_files({f"media/{file}": make(), **more}, page)(folder, trap)

    return made


def _following(name: str, page: str, words: bytes) -> Make:
    """A story with ``words`` that lead to the bait, which lies beside the archive."""

    def made(folder: Path, trap: Trap) -> Path:
        bait = trap.bait("bait.mp3", (MEDIA / "talk.mp3").read_bytes(), folder)
        said = words.replace(b"{trap}", trap.address.encode()).replace(b"{bait}", bytes(bait))
        files = {**sound(), "story.yaml": story(page), "media/b.md": b"x\n", f"media/{name}": said}
        return written(folder, archive(rows_of(files)))

    return made


def _in_a_folder(folder: Path, trap: Trap) -> Path:
    """The same in a folder, where the bait is a file that belongs to no story."""
    words = tagged(b"ffconcat version 1.0\nfile thumbs.db\n")
    made = folder_of({**sound(), "story.yaml": story(SOUND), "media/b.mp3": words}, folder)
    (made / "media/b.md").write_text("x")
    trap.bait("thumbs.db", (MEDIA / "talk.mp3").read_bytes(), made / "media")
    return made


def _fonts() -> Iterator[Case]:
    kinds = {
        "picture as a font": (lambda: sound()["media/a.png"], "wrong-kind"),
        "font that breaks off": (
            lambda: b"\0\1\0\0\0\x09\0\x80\0\3\0\x10" + bytes(90),
            "broken-font",
        ),
        "font of noise": (lambda: b"wOF2\0\1\0\0" + bytes(range(256)) * 200, "broken-font"),
        "font of 21 MB": (
            lambda: b"\0\1\0\0\0\x09" + bytes(21 << 20),
            "broken-font fonts-too-large",
        ),
    }
    for name, (make, code) in kinds.items():

        def made(folder: Path, trap: Trap, make: Callable[[], bytes] = make) -> Path:
            words = story() + b"fonts: [fonts/a.ttf]\n"
            rows = rows_of({**sound(), "story.yaml": words, "fonts/a.ttf": make()})
            return written(folder, archive(rows))

        seen = {"broken-font": "", "wrong-kind": code}.get(code, "file-too-large")
        yield case(name, made, check=code, read=seen)
