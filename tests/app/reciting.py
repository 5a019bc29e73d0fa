# SPDX-License-Identifier: MIT
"""Pages that are read aloud without a voice, cue by cue."""

from __future__ import annotations

from lcreader.app.words.marking import Marking
from lcreader.reading.following import Following
from lcreader.story.captions import Cue
from tests.app.reading import Reading


def marking(reading: Reading) -> Marking:
    return reading.program.desk.marking


def read_aloud(reading: Reading, page: str, *texts: str) -> None:
    """The page is being read: the first of these cues, each of which takes a second."""
    book = reading.reader.book
    assert book is not None
    cues = [Cue(float(at), at + 1.0, text) for at, text in enumerate(texts)]
    mark = marking(reading)
    mark.end()
    mark._page = page
    mark._on_following(Following(book.page(page), cues))
    reading.settled()
