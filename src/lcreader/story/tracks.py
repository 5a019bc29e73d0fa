# SPDX-License-Identifier: MIT
"""Looks into the files that go along with film and sound: captions, cues and transcripts."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from lcreader.story import captions, markdown
from lcreader.story.complaints import Complaints
from lcreader.story.desk import FileUse, Role, Source
from lcreader.story.nodes import BYTES, Origin
from lcreader.story.problem import Problem, StoryError
from lcreader.story.textfile import Line, text_of

_LINKS = 200
"""So many links of one transcript are followed up."""


def look_into(source: Source, uses: Iterable[FileUse]) -> tuple[Problem, ...]:
    """What is wrong inside the caption, cue and transcript files among ``uses``.

    Every file is read once and held to belong to the first page that names it; a file of any
    other role is not touched.
    """
    complaints = Complaints()
    seen: set[tuple[str, Role]] = set()
    for use in uses:
        if use.role not in (Role.CAPTIONS, Role.TRANSCRIPT) or (use.name, use.role) in seen:
            continue
        seen.add((use.name, use.role))
        complaints.page = use.page
        try:
            data = source.read(use.name, BYTES)
        except StoryError as error:
            complaints.add_problem(error.problem)
            continue
        if use.role is Role.CAPTIONS:
            captions.read(use.name, data, complaints)
        else:
            _transcript(use.name, data, complaints)
    return complaints.problems


def _transcript(name: str, data: bytes, complaints: Complaints) -> None:
    origin = Origin(name, "")
    text = text_of(origin, data, complaints)
    if text is None:
        return
    for target, good in islice(markdown.links(text), _LINKS):
        if not good:
            line = _line_of(f"]({target})", text)
            complaints.add("bad-link", Line(origin, line), mend="page-id", value=target)
    for what in markdown.unsupported(text):
        complaints.add("plain-markup", Line(origin, _line_of(what, text)), value=what)


def _line_of(what: str, text: str) -> int:
    return text.count("\n", 0, max(text.find(what), 0)) + 1
