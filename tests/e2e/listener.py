# SPDX-License-Identifier: MIT
"""Somebody in front of the installed program: presses keys, and hears what comes out of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml

from lcreader.package.packing import pack
from tests.support.hearing import LOUD, SILENCE, STEP, note, stretches, write_notes
from tests.support.pulse import AHEAD, PATIENCE, RATE, Pulse, Recording
from tools.bench.programs import LCREADER, Program, Running
from tools.bench.screen import Screen

NOTES = Path(__file__).parents[1] / "support" / "notes"
"""Two seconds in Opus: 400 Hz; 1.4 s of 400 and 0.6 s of 500 Hz."""
RIVER = 400
"""What lies under the pages."""
FIFTH = 0.2
"""What is left of it under who speaks."""
SLOW = 2.0
"""Seconds that a very busy machine may add to a fade."""
LATELY = 10
"""How many windows a note must have been there, or not, to count."""
HEAD = {
    "format": 1,
    "id": "notes",
    "version": "1.0.0",
    "date": "2026-01-01",
    "language": "en",
    "title": "Notes",
    "licence": "CC0-1.0",
}
Page = dict[str, Any]
"""As the format writes it."""
ONE: Page = {"id": "one", "title": "One", "background": {"colour": "#405060"}}
TWO: Page = {"id": "two", "title": "Two"}
THREE: Page = {"id": "three", "title": "Three"}
ON_THE_RIVER = {"ambient": f"media/{RIVER}.opus"}


def write_story(
    folder: Path, pages: list[Page], notes: dict[int, float], *, packed: bool, **more: str
) -> Path:
    """A story whose pages play notes: `media/HERTZ.wav` of so many seconds, and `NOTES`.

    ``more`` is what else stands in the story, above its pages.
    """
    for hertz, seconds in notes.items():
        write_notes(folder / "media" / f"{hertz}.wav", (hertz, seconds))
    shutil.copytree(NOTES, folder / "media", dirs_exist_ok=True)
    story = HEAD | more | {"chapters": [{"id": "all", "pages": pages}]}
    (folder / "story.yaml").write_text(yaml.safe_dump(story), "utf-8")
    return pack(folder, folder.with_suffix(".lcstory")).path if packed else folder


class Listener:
    """Hears one recording grow. Nothing is asked of the program itself."""

    def __init__(self, screen: Screen, running: Running, recording: Recording) -> None:
        self.screen, self.running, self.recording = screen, running, recording

    def press(self, *keys: str) -> None:
        for key in keys:
            self.screen.press(key)

    def seconds(self) -> float:
        """How much has been recorded."""
        return self.recording.seconds

    def wait(self, true: Callable[[], bool], what: str) -> None:
        """Listen until something is true of what was heard."""
        if not self.recording.wait(true):
            pytest.fail(f"not heard: {what}; {self.running.told()}")

    def listen(self, seconds: float) -> None:
        """Listen on for so long."""
        end = self.seconds() + seconds
        self.wait(lambda: self.seconds() >= end, f"{seconds} s more")

    def hear(self, hertz: int, part: float = 1.0) -> float:
        """Wait until a note is heard at a part of its strength; how much is recorded by then.

        Nothing that is recorded meanwhile goes by unheard, however much comes at once.
        """
        size = 2 * round(RATE * STEP)
        begin = max(0, len(self.recording.samples) // size - LATELY)

        def is_heard() -> bool:
            nonlocal begin
            levels = note(self.recording.samples[begin * size :], hertz)
            begin += max(0, len(levels) - LATELY)
            steady = stretches(levels, part * LOUD * 0.9, part * LOUD * 1.1)
            return any(each.length > (LATELY - 0.5) * STEP for each in steady)

        self.wait(is_heard, f"{hertz} Hz at {part}")
        return self.seconds()

    def hear_no(self, *several: int) -> float:
        """Wait until none of these notes is heard; how much is recorded by then."""
        self.wait(
            lambda: all(level <= SILENCE for hertz in several for level in self._lately(hertz)),
            f"silence at {several} Hz",
        )
        return self.seconds()

    def heard(self, *several: int, since: float = 0.0) -> list[list[float]]:
        """How loud each of these notes was, from a second of the recording on to now."""
        found = [note(self.recording.samples, hertz)[round(since / STEP) :] for hertz in several]
        return [levels[: min(map(len, found))] for levels in found]

    def _lately(self, hertz: int) -> list[float]:
        return note(self.recording.samples, hertz, last=LATELY)


@contextmanager
def listening(story: Path, pulse: Pulse, home: Path, *words: str) -> Iterator[Listener]:
    """Open a story in the program and hear all that it plays."""
    command = (*AHEAD, LCREADER, "read", str(story), *words)
    program = Program("lcreader", command, pulse.environment)
    with ExitStack() as stack:
        screen = stack.enter_context(Screen())
        recording = stack.enter_context(pulse.recorded())
        started = program.start(screen.name, home)
        stack.callback(started.stop)
        screen.wait(screen.painted, PATIENCE, "the program")
        screen.focus()
        yield Listener(screen, started, recording)
