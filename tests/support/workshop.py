# SPDX-License-Identifier: MIT
"""Stories in folders, made for one test each, with media of the fixture story."""

from __future__ import annotations

import shutil
import wave
from pathlib import Path

from lcreader.package.checking import Report

FIXTURE = Path(__file__).parents[1] / "stories" / "fixture"
MEDIA = FIXTURE / "media"

BARE = """\
format: 1
id: tried
version: 1.0.0
language: en
title: Tried
"""
HEAD = f"""\
{BARE}media:
  media/: {{by: Somebody, licence: CC0-1.0}}
"""


COLOUR = 'background: {colour: "#102030"}'


def codes(report: Report) -> list[str]:
    return [problem.code for problem in report.problems]


def said(report: Report) -> list[str]:
    return [str(problem) for problem in report.problems]


class Workshop:
    """A folder that is filled with a story."""

    def __init__(self, path: Path) -> None:
        self.path = path
        (path / "media").mkdir()
        (path / "text").mkdir()

    def write(self, *pages: str, head: str = HEAD, **languages: str) -> Workshop:
        rows = "".join(f"      - {{id: page-{n}, {page}}}\n" for n, page in enumerate(pages, 1))
        body = f"{head}chapters:\n  - id: one\n    pages:\n{rows}"
        (self.path / "story.yaml").write_text(body, "utf-8")
        for code, words in languages.items():
            (self.path / "text" / f"{code}.yaml").write_text(words, "utf-8")
        return self

    def put(self, *names: str) -> Workshop:
        for name in names:
            shutil.copy(MEDIA / name, self.path / "media" / name)
        return self

    def tone(self, name: str, loud: int, seconds: int = 3) -> Workshop:
        """A square wave: a WAV file as loud as ``loud`` of 32,767."""
        with wave.open(str(self.path / "media" / name), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(8000)
            period = loud.to_bytes(2, "little") * 8 + (-loud).to_bytes(2, "little", signed=True) * 8
            file.writeframes(period * (seconds * 500))
        return self

    def __truediv__(self, name: str) -> Path:
        return self.path / "media" / name
