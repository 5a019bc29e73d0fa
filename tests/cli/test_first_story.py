# SPDX-License-Identifier: MIT
"""The guide for a first story, done word by word: each command, each change, each answer."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "first-story.md").read_text("utf-8")
PICTURE = ROOT / "tests" / "stories" / "fixture" / "media" / "market.png"
BLOCKS = re.findall(r"^```(\S+)(?: (\S+))?\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
SIZE = re.compile(r"[\d.]+ (?:bytes|[kM]B)")


class Author:
    """Somebody who reads the guide and does what it says."""

    def __init__(self, where: Path, environment: dict[str, str]) -> None:
        self.where = where
        self.environment = environment
        self.preview: subprocess.Popen[str] | None = None
        self.sought = ""

    @property
    def story(self) -> Path:
        return self.where / "our-harbour"

    def follow(self, language: str, info: str, text: str) -> None:
        """Do what one block says."""
        if (language, info) == ("console", "preview"):
            self.watch(text)
        elif language == "console":
            self.run(text)
        elif info == "find":
            self.sought = text
        elif info == "put":
            self.put(text)
        else:
            file = self.story / info.removeprefix("file=")
            file.parent.mkdir(exist_ok=True)
            _beside(file, text.encode()).replace(file)

    def run(self, text: str) -> None:
        """Run the command of the first line; it must say what stands below."""
        command, expected = text.removeprefix("$ ").split("\n", 1)
        ours, theirs = pty.openpty()
        typed = re.findall(r"^[\w ]+\[.+\]:(.*)$", expected, re.MULTILINE)
        os.write(ours, "".join(f"{answer.strip()}\n" for answer in typed).encode())
        done = subprocess.run(
            command.split(),
            cwd=self.where,
            env=self.environment,
            stdin=theirs,
            stdout=subprocess.PIPE,
            text=True,
            timeout=100,
        )
        os.close(ours)
        os.close(theirs)
        assert done.returncode == 0
        # what is typed is not heard here, nor the line's end after it
        asked = re.sub(r"(\]:).*\n", r"\1 ", expected)
        assert SIZE.sub("…", done.stdout) == SIZE.sub("…", asked)

    def watch(self, text: str) -> None:
        """Start the preview; or have it say, in time, what stands here."""
        if text.startswith("$ "):
            command, text = text.removeprefix("$ ").split("\n", 1)
            self.preview = subprocess.Popen(
                command.split(),
                cwd=self.where,
                env=self.environment,
                stdout=subprocess.PIPE,
                text=True,
            )
        assert self.preview is not None
        assert self.preview.stdout is not None
        for line in text.splitlines():
            assert self.preview.stdout.readline().rstrip("\n") == line

    def put(self, text: str) -> None:
        """Change what was sought, which must stand in the story once."""
        file, boat = self.story / "story.yaml", self.story / "media" / "boat.jpg"
        before = file.read_text("utf-8")
        assert before.count(self.sought) == 1
        changed = _beside(file, before.replace(self.sought, text).encode())
        if "boat.jpg" in text and not boat.exists():
            _beside(boat, PICTURE.read_bytes()).replace(boat)
        changed.replace(file)


def _beside(file: Path, data: bytes) -> Path:
    """As editors save: what is to take the place of a file, of which half is never seen."""
    beside = file.with_name(f".{file.name}.swp")
    beside.write_bytes(data)
    return beside


@pytest.fixture
def author(tmp_path: Path) -> Iterator[Author]:
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "QT_QPA_PLATFORM": "offscreen",
        "LCREADER_RENDERER": "software",
        "LCREADER_DATA": str(tmp_path / "data"),
        "PYTHONUNBUFFERED": "1",
    }
    author = Author(tmp_path, environment)
    yield author
    if author.preview is not None:
        author.preview.terminate()
        author.preview.wait(60)
        assert author.preview.stdout is not None
        author.preview.stdout.close()


def test_the_guide_is_true_word_by_word(author: Author) -> None:
    assert len(BLOCKS) == 18
    for language, info, text in BLOCKS:
        author.follow(language, info, text)
