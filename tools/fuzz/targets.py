# SPDX-License-Identifier: MIT
"""What is fuzzed: each target takes any bytes, and either it answers or it says what is wrong.

A target raises AssertionError where an answer breaks a promise. Whatever else it raises is a
mistake of the program, but for StoryError, which is an answer.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import tempfile
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from lcreader.package import sums
from lcreader.package.kinds import first_bytes_of, require_kind
from lcreader.package.package import open_package
from lcreader.package.svg import svg_problem
from lcreader.package.verifying import verify
from lcreader.story import captions, chartdata, markdown
from lcreader.story.complaints import Complaints
from lcreader.story.problem import Problem, Severity, StoryError
from lcreader.story.reader import read_story
from lcreader.story.sentence import Sentence
from tests.support import archives
from tools.fuzz import mediatargets

ROOT = Path(__file__).parents[2]
FIXTURE = ROOT / "tests" / "stories" / "fixture"
LIMIT = 1 << 20


@dataclass(frozen=True, slots=True)
class Target:
    """``run`` takes any bytes. ``seeds`` are good ones to begin from; ``words`` mean something."""

    run: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    words: tuple[bytes, ...] = ()


class Memory:
    """A story's files in memory."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files

    @property
    def names(self) -> Collection[str]:
        """The names of all files."""
        return self.files.keys()

    def read(self, name: str, limit: int) -> bytes:
        """A file's bytes, as a package gives them."""
        if name in self.files and len(self.files[name]) <= limit:
            return self.files[name]
        said = Sentence("Fuzz", "“{file}” is missing or too large", {"file": name})
        raise StoryError(Problem(Severity.ERROR, "missing-file", said, file=name))


def archive(data: bytes) -> None:
    """An archive opens and gives its own bytes, or is refused."""
    with tempfile.NamedTemporaryFile(suffix=".lcstory") as file:
        file.write(data)
        file.flush()
        with contextlib.suppress(StoryError):
            package = open_package(Path(file.name))
            archives.read_all(package, LIMIT)
            found = verify(package)
            assert all(map(str, found.problems))
            read_story(package)


def story(data: bytes) -> None:
    """`story.yaml`, and the same as a translation: a story that holds together, or why there is
    none."""
    for strict in (False, True):
        source = Memory({"story.yaml": data, "text/zh-Hans.yaml": data, "t.csv": data})
        reading = read_story(source, strict=strict)
        if reading.story is None:
            assert any(problem.severity is Severity.ERROR for problem in reading.problems)
        else:
            for language in reading.story.languages:
                told = reading.in_language(language.code)
                ids = [page.id for page in told.pages]
                assert ids
                assert len(set(ids)) == len(ids)
            assert all(0 <= share <= 1 for share in reading.completeness().values())
        for problem in reading.problems:
            assert str(problem)
            assert problem.line >= 0


def cues(data: bytes) -> None:
    """Captions one after the other, or why there are none."""
    for spoken in (False, True):
        with contextlib.suppress(StoryError):
            found = captions.parse("a.vtt", data, spoken=spoken)
            assert all(cue.text and cue.start < cue.end for cue in found)
            assert all(one.end <= after.start for one, after in pairwise(found))


def drawing(data: bytes) -> None:
    """A drawing is harmless, or there is a problem."""
    found = svg_problem("a.svg", data)
    assert found is None or str(found)


def kind(data: bytes) -> None:
    """A file is of a kind, or refused."""
    with contextlib.suppress(StoryError):
        assert require_kind("a", first_bytes_of(io.BytesIO(data))).name


def table(data: bytes) -> None:
    """The rows of a chart; what is no row is complained about."""
    complaints = Complaints()
    rows = chartdata.rows("t.csv", data, complaints)
    assert len(rows) <= chartdata.ROWS
    assert all(map(str, complaints.problems))


def checksums(data: bytes) -> None:
    """Checksums by name, or a refusal."""
    with contextlib.suppress(StoryError):
        assert all(len(each) == 64 for each in sums.parse(data).values())


def words(data: bytes) -> None:
    """A page's words, whatever marks they have."""
    text = data.decode(errors="replace")
    assert all(block.text for block in markdown.parse(text))
    assert list(markdown.links(text)) is not None
    assert list(markdown.unsupported(text)) is not None


def _archives() -> list[bytes]:
    with_folder = archives.story_rows(
        archives.row("media/", b""), yaml=archives.SMALL["story.yaml"]
    )
    return [*archives.small_archives(), archives.archive(with_folder)]


def _files(*patterns: str) -> Callable[[], list[bytes]]:
    def found() -> list[bytes]:
        paths = [path for pattern in patterns for path in sorted(FIXTURE.glob(pattern))]
        return [path.read_bytes()[:100_000] for path in paths]

    return found


def _checksums() -> list[bytes]:
    name, digest = "media/a.png", hashlib.sha256(b"").hexdigest()
    return [f"{digest}  {name}\n{digest} *./b\n".encode()]


TARGETS: Mapping[str, Target] = {
    "archive": Target(
        archive,
        _archives,
        (
            b"PK\1\2",
            b"PK\3\4",
            b"PK\5\6",
            b"PK\6\6",
            b"PK\6\7",
            b"\xff\xff\xff\xff",
            b"../",
            b"\1\0",
        ),
    ),
    "story": Target(
        story,
        _files("story.yaml", "text/*.yaml"),
        (
            b"&a ",
            b"*a",
            b"!!x ",
            b"? ",
            b": ",
            b"- ",
            b"[",
            b"{",
            b"|\n",
            b"---\n",
            b"'",
            b'"\\x00"',
        ),
    ),
    "captions": Target(
        cues,
        _files("media/*.vtt", "media/**/*.vtt"),
        (b"-->", b"<v A>", b"<i>", b"&amp;", b"00:00.000", b"NOTE", b"STYLE", b"\n\n"),
    ),
    "drawing": Target(
        drawing,
        _files("media/*.svg"),
        (b"<use href='#a'/>", b"url(#a)", b"<style>", b"<script>", b"<!ENTITY", b" id='a'"),
    ),
    "kind": Target(
        kind,
        lambda: [data[:600] for data in _files("media/*.*")()],
        (b"ID3\3\0\0\0\0\0\0", b"ftyp", b"RIFF", b"<svg ", b"OggS", b"\x1a\x45\xdf\xa3"),
    ),
    "film": Target(mediatargets.film, mediatargets.films, mediatargets.FILM_WORDS),
    "cover": Target(mediatargets.cover, mediatargets.covered, mediatargets.COVER_WORDS),
    "picture": Target(
        mediatargets.picture,
        mediatargets.heads_of("*.jpg", "*.webp", "*.png"),
        mediatargets.PICTURE_WORDS,
    ),
    "sound": Target(
        mediatargets.sound,
        mediatargets.heads_of("*.mp3", "*.opus", "voices/*/*.ogg"),
        mediatargets.SOUND_WORDS,
    ),
    "table": Target(table, lambda: [b"label,value\na,1\nb,2.5\n", b'"a;b";3\n'], (b'"', b";")),
    "checksums": Target(checksums, _checksums, (b"  ", b" *", b"./")),
    "words": Target(
        words,
        lambda: [b"**a** *b* [c](#d)\n\n- e\n1. f\n> # | ![x](y) <b>"],
        (b"**", b"](", b"[", b"\\*", b"\n\n"),
    ),
}
"""Name → target."""
