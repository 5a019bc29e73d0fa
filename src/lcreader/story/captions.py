# SPDX-License-Identifier: MIT
"""WebVTT: the captions of a film or recording, and the cues of a page that is read aloud."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from lcreader.story.complaints import Complaints
from lcreader.story.cuewords import LONGEST, Said, composed, heard
from lcreader.story.nodes import BYTES, Origin
from lcreader.story.problem import StoryError, errors_of
from lcreader.story.textfile import Line, text_of

CUES = 10_000
"""The most cues of a file."""
TOGETHER = 3
"""So many captions stand on the screen at once; of more, the latest."""

_BAD_TIMES = 20
_ACTIVE = 8  # of many cues at once, these newest are kept in view
_TOUCH = 0.25  # seconds by which cues overlap that are meant to follow each other

_BREAK = re.compile("\r\n|[\n\r]")
_HEADER = re.compile(r"WEBVTT(?:[ \t]|\Z)")
_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})\.(\d{1,3})"
_TIMING = re.compile(rf"\s*+{_TIME}[ \t]*+-->[ \t]*+{_TIME}(?=\s|\Z)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words from ``start`` to before ``end`` (seconds); ``text`` may have several lines."""

    start: float
    end: float
    text: str


def parse(name: str, data: bytes, *, spoken: bool = False) -> tuple[Cue, ...]:
    """The cues of the WebVTT file ``name``, one after the other, none at the same time as another.

    Cues that overlap are shown together while they do. Where a file has several voices each line
    begins with the name of the one who speaks, when that changes. ``spoken``: the cues are those of
    a narration: without names, and one at a time. Cues that cannot be read are left out; raises
    StoryError where nothing is left, or the file as a whole cannot be read.
    """
    complaints = Complaints()
    cues = read(name, data, complaints)
    errors = errors_of(complaints.problems)
    if not cues and errors:
        raise StoryError(errors[0])
    said = [cue.said for cue in cues or ()]
    words = composed(said, names=not spoken)
    whole = [
        Cue(cue.start, cue.end, text) for cue, text in zip(cues or (), words, strict=True) if text
    ]
    return tuple(_in_turn(whole, 1 if spoken else TOGETHER))


@dataclass(frozen=True, slots=True)
class HeardCue:
    """A cue as written: what is said from ``start`` to ``end`` (seconds), and by whom."""

    start: float
    end: float
    said: tuple[Said, ...]


def read(name: str, data: bytes, complaints: Complaints) -> tuple[HeardCue, ...] | None:
    """The cues that can be read, by their time; complains about all others.

    None where the file as a whole cannot be read.
    """
    origin = Origin(name, "")
    whole = Line(origin)
    if len(data) > BYTES:
        complaints.add("file-too-large", whole, found=len(data), limit=BYTES)
        return None
    text = text_of(origin, data, complaints)
    if text is None:
        return None
    lines = _BREAK.split(text)
    if not _HEADER.match(lines[0]):
        complaints.add("not-captions", Line(origin, 1), mend="webvtt")
        return None
    lines[0] = "WEBVTT"  # what else stands there is no cue's time, whatever it looks like
    count = _set_right(lines, origin, complaints)
    if count > CUES:
        complaints.add("too-many-cues", whole, found=count, limit=CUES)
        return None
    cues = sorted(_cues(lines, whole, complaints), key=lambda cue: (cue.start, cue.end))
    if not cues:
        complaints.add("no-cues", whole)
    return tuple(cues)


def _set_right(lines: list[str], origin: Origin, complaints: Complaints) -> int:
    """Complain about times that cannot be, and take them out, so that the rest is read.

    Returns how many there are, good and bad.
    """
    count = bad = 0
    for index, line in enumerate(lines):
        if "-->" not in line or line.startswith("NOTE"):
            continue
        count += 1
        if count > CUES:
            continue
        found = _TIMING.match(line)
        times = _seconds(found.groups()) if found else None
        if times and times[0] < times[1]:
            continue
        lines[index] = "-->"  # a block that is no cue
        if bad < _BAD_TIMES:
            at = Line(origin, index + 1)
            code = "cue-order" if times else "cue-time"
            complaints.add(code, at, mend="cue-time", value=line.strip())
        bad += 1
    return count


def _seconds(groups: tuple[str | None, ...]) -> tuple[float, float] | None:
    times = []
    for at in (0, 4):
        hours, minutes, seconds, fraction = (group or "0" for group in groups[at : at + 4])
        if int(minutes) > 59 or int(seconds) > 59:
            return None
        whole = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
        times.append(whole + int(fraction.ljust(3, "0")) / 1000)
    return times[0], times[1]


def _cues(lines: list[str], whole: Line, complaints: Complaints) -> Iterator[HeardCue]:
    import webvtt  # takes 40 ms; most pages have no captions

    for caption in webvtt.from_buffer(lines).captions:
        # `raw_text`: `text` takes the square of a line's length where its "<" are never closed
        said = heard(caption.raw_text)
        start = caption.start_time.in_milliseconds() / 1000
        length = sum(len(piece.text) for piece in said)
        if length > LONGEST:
            complaints.add("cue-too-long", whole, time=clock(start), found=length, limit=LONGEST)
        yield HeardCue(start, caption.end_time.in_milliseconds() / 1000, said)


def clock(seconds: float) -> str:
    """A time as caption files write it, without fractions: 00:01:05."""
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"


def _in_turn(cues: list[Cue], together: int) -> Iterator[Cue]:
    """The cues one after the other; where some overlap, the latest ``together`` of them as one."""
    cues = [
        replace(cue, end=after.start)
        if after and cue.start < after.start < cue.end <= after.start + _TOUCH
        else cue
        for cue, after in zip(cues, [*cues[1:], None], strict=False)
    ]
    times = sorted({time for cue in cues for time in (cue.start, cue.end)})
    active: list[Cue] = []
    waiting: Cue | None = None
    next_cue = 0
    for start, end in pairwise(times):
        while next_cue < len(cues) and cues[next_cue].start <= start:
            active.append(cues[next_cue])
            next_cue += 1
        active = [cue for cue in active if cue.end > start][-_ACTIVE:]
        text = _together(active[-together:])
        if waiting and waiting.text == text and waiting.end == start:
            waiting = replace(waiting, end=end)
            continue
        if waiting:
            yield waiting
        waiting = Cue(start, end, text) if text else None
    if waiting:
        yield waiting


def _together(cues: Iterable[Cue]) -> str:
    return "\n".join(dict.fromkeys(cue.text for cue in cues))
