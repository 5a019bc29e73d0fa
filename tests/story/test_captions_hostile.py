# SPDX-License-Identifier: MIT
"""Whatever a caption file holds, reading it is quick and gives cues or one complaint."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcreader.story.captions import CUES, parse, read
from lcreader.story.complaints import Complaints
from lcreader.story.cuewords import LONGEST
from lcreader.story.desk import FileUse, Role
from lcreader.story.problem import StoryError
from lcreader.story.tracks import look_into
from tests.story.sources import FIXTURE, ROOT, Folder, Memory

CUE = b"00:00.000 --> 00:01.000\n"
HEAD = b"WEBVTT\n\n"
FULL = 4 * 1024 * 1024 - 100

LARGE = {
    "too-many-cues": HEAD + (CUE + b"x\n\n") * (CUES + 1),
    "cue-too-long": HEAD + CUE + b"x" * (LONGEST + 1),
}
"""A file that deserves each of the complaints about size."""

HOSTILE = {
    "a million cues": (CUE + b"x\n\n") * 1_000_000,
    "arrows": b"-->\n" * (FULL // 4),
    "tags that never close": CUE + b"<" * FULL,
    "tags with names that never close": CUE + b"<v " * (FULL // 3),
    "tags": CUE + b"<b>x</b>" * (FULL // 8),
    "voices": CUE + b"<v a>x<v b>y" * (FULL // 12),
    "entities": CUE + b"&#1" * (FULL // 3),
    "lines": CUE + b"\n" * FULL,
    "one line": CUE + b"x" * FULL,
    "digits": b"1" * FULL + b" -->",
    "colons": b"1:" * (FULL // 2) + b" -->",
    "spaces": b" " * FULL + b"-->",
    "settings": CUE[:-1] + b" a:b" * (FULL // 4) + b"\nx",
    "styles": b"STYLE\n" + b"a\n" * (FULL // 2),
    "as many as may be, all at once": b"".join(
        b"00:%02d.%03d --> 99:00:00.000\n%d\n\n" % (n // 1000, n % 1000, n) for n in range(CUES)
    ),
}

BOUNDED = """
import resource, sys
from lcreader.story.captions import parse
from lcreader.story.problem import StoryError
from tests.story.test_captions_hostile import HEAD, HOSTILE
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for what, data in HOSTILE.items():
    start = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    try:
        parse("a.vtt", HEAD + data)
    except StoryError:
        pass
    used = resource.getrusage(resource.RUSAGE_SELF)
    print(f"{used.ru_utime - start:.2f} {(used.ru_maxrss - before) // 1024} {what}")
"""


def test_no_file_takes_much_time_or_memory() -> None:
    """Seconds of the processor, so that a busy machine changes nothing."""
    done = subprocess.run(
        [sys.executable, "-c", BOUNDED],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.stderr == ""
    rows = [line.split(" ", 2) for line in done.stdout.splitlines()]
    assert len(rows) == len(HOSTILE)
    slow = [row for row in rows if float(row[0]) > 10 or int(row[1]) > 500]
    assert slow == []


@pytest.mark.parametrize("code", LARGE)
def test_too_much_is_said(code: str) -> None:
    complaints = Complaints()
    read("a.vtt", LARGE[code], complaints)
    assert [problem.code for problem in complaints.problems] == [code]


def test_more_cues_than_may_be_are_refused_whole() -> None:
    with pytest.raises(StoryError) as refused:
        parse("a.vtt", LARGE["too-many-cues"])
    assert str(refused.value) == "the file has 10001 cues; 10000 is the most"


def test_a_cue_that_is_too_long_is_cut() -> None:
    (cue,) = parse("a.vtt", LARGE["cue-too-long"])
    assert cue.text == "x" * (LONGEST - 1) + "…"


def test_every_bad_time_of_a_few_is_said_and_of_many_the_first_ones() -> None:
    complaints = Complaints()
    read("a.vtt", HEAD + b"".join(b"%d --> x\n\n" % n for n in range(5_000)), complaints)
    assert [problem.line for problem in complaints.problems][:3] == [3, 5, 7]
    assert len(complaints.problems) == 20 + 1


PARTS = [
    "WEBVTT",
    "NOTE",
    "00:01.000",
    "00:02.000",
    " --> ",
    "\n",
    "\n\n",
    "<v A>",
    "</v>",
    "<",
    "&",
]


@given(
    st.binary(max_size=200)
    | st.lists(st.sampled_from(PARTS) | st.text(max_size=3), max_size=40).map(
        lambda parts: ("WEBVTT\n\n" + "".join(parts)).encode("utf-8", "surrogatepass")
    )
)
def test_any_bytes_give_cues_in_order_or_a_complaint(data: bytes) -> None:
    complaints = Complaints()
    read("a.vtt", data, complaints)
    assert all(problem.file == "a.vtt" for problem in complaints.problems)
    try:
        cues = parse("a.vtt", data)
    except StoryError:
        assert complaints.problems
        return
    ends = 0.0
    for cue in cues:
        assert ends <= cue.start < cue.end
        assert cue.text.strip() == cue.text != ""
        ends = cue.end


def test_the_files_beside_the_fixture_are_sound() -> None:
    source = Folder(FIXTURE)
    roles = {"vtt": Role.CAPTIONS, "md": Role.TRANSCRIPT, "csv": Role.DATA}
    uses = [
        FileUse(name, roles[ending], "film", "story.yaml", 1, 1)
        for name in sorted(source.names)
        if (ending := name.rpartition(".")[2]) in roles
    ]
    assert len(uses) > 8
    assert look_into(source, uses) == ()


def test_a_file_that_cannot_be_read_is_said_once_and_others_are_not_touched() -> None:
    source = Memory({"b.vtt": "x"}, ())
    uses = [
        FileUse("gone.vtt", Role.CAPTIONS, "one", "story.yaml", 1, 1),
        FileUse("gone.vtt", Role.CAPTIONS, "two", "story.yaml", 2, 1),
        FileUse("b.vtt", Role.FILM, "two", "story.yaml", 3, 1),
    ]
    (problem,) = look_into(source, uses)
    assert (problem.page, source.reads) == ("one", ["gone.vtt"])


@pytest.mark.parametrize(
    "line", [b"WEBVTT -->", b"WEBVTT 00:00.000 --> 00:01.000", b"WEBVTT a-->b"]
)
def test_a_time_in_the_first_line_is_none(line: bytes) -> None:
    found = parse("a.vtt", line + b"\n\n" + CUE + b"x\n")
    assert [cue.text for cue in found] == ["x"]
