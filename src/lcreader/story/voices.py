# SPDX-License-Identifier: MIT
"""Whether a translation has a recorded voice, without reading all of it."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from lcreader.story.nodes import LEVELS, events

_WORD = b"narration"


class Voices:
    """Looks into translations for ``pages: {…: {narration: …}}``, within one budget of events.

    A file that does not hold the word is not parsed at all, and a parse ends at the first find.
    Past the budget a file that holds the word is taken to have a voice.
    """

    def __init__(self, events_left: int = 100_000) -> None:
        self._left = events_left

    def found_in(self, data: bytes) -> bool:
        """Whether a translation's YAML names a narration for some page."""
        if _WORD not in data:
            return False
        try:
            return self._find(events(data.decode("utf-8-sig")))
        except (yaml.YAMLError, ValueError, OverflowError):
            return False

    def _find(self, stream: Iterator[yaml.Event]) -> bool:
        path: list[str | None] = []  # the key being read on each level; None: a key comes next
        for event in stream:
            self._left -= 1
            if self._left < 0:
                return True
            kind = type(event)
            if kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                path.pop()
                _answered(path)
            elif kind is yaml.ScalarEvent or kind is yaml.AliasEvent:
                text = getattr(event, "value", "")
                if path and path[-1] is None:
                    path[-1] = text
                    continue
                if text and _is_narration(path):
                    return True
                _answered(path)
            elif kind is yaml.MappingStartEvent:
                if _is_narration(path):
                    return True
                if len(path) > LEVELS:
                    return False
                path.append(None)
            elif kind is yaml.SequenceStartEvent:
                if _is_narration(path):
                    return True
                if len(path) > LEVELS:
                    return False
                path.append("-")
        return False


def _answered(path: list[str | None]) -> None:
    if path and path[-1] != "-":
        path[-1] = None


def _is_narration(path: list[str | None]) -> bool:
    return len(path) == 3 and path[0] == "pages" and path[1] != "-" and path[2] == "narration"
