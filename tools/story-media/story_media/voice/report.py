# SPDX-License-Identifier: MIT
"""The report on the voices: a row a clip, into ``docs/stories-voices.md``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .judge import LEAST_CLEAN, MOST_WRONG, Verdict, judge
from .kokoro import VOICES
from .narration import cues_of

REPORT = Path(__file__).parents[4] / "docs" / "stories-voices.md"
_HEAD = f"""\
# The voices of the bundled stories

The pages are read by synthetic voices, Kokoro-82M (Apache-2.0). Each clip was given to a speech
recogniser, Whisper base, and what it wrote down was held against the page: “heard otherwise” is the
share of words (English) or syllables without their tones (Mandarin) that differ, apart from names
and words of the same sound, which the recogniser spells in its own ways. At most {MOST_WRONG:.0%}
may differ. DNSMOS rates from 1 to 5 how clean and natural speech sounds; {LEAST_CLEAN} is
the least.

`python tools/story-media --judge` writes this page.
"""
_ROW = re.compile(r"\| ([a-z0-9-]+) \| (\d+) \| ([\d.]+)% \| ([\d.]+) \|")


@dataclass(frozen=True)
class Clip:
    """A narration and what was found. ``wrong`` is a share, ``clean`` DNSMOS."""

    story: str
    language: str
    page: str
    seconds: float
    wrong: float
    clean: float


def listen(path: Path) -> tuple[Clip, Verdict]:
    """Judge one narration."""
    story, language = path.parents[3].name, path.parent.name
    verdict = judge(path, spoken(cues_of(path)), language)
    clip = Clip(story, language, path.stem, verdict.seconds, verdict.wrong, verdict.clean)
    return clip, verdict


def spoken(cues: Path) -> str:
    """The words of a narration's cues."""
    blocks = cues.read_text(encoding="utf-8").split("\n\n")[1:]
    return " ".join(block.strip().split("\n", 1)[1] for block in blocks if "-->" in block)


def note(found: Iterable[Clip], there: Iterable[Path], target: Path = REPORT) -> None:
    """Put clips just judged into the report: one table a story and language.

    Rows of clips that are not ``there`` any more leave it.
    """
    rows = {_key(clip): clip for clip in (*_written(target), *found)}
    kept = {(path.parents[3].name, path.parent.name, path.stem) for path in there}
    clips = [rows[key] for key in sorted(rows.keys() & kept)]
    parts = [_HEAD]
    for (story, language), voice in VOICES.items():
        several = [clip for clip in clips if (clip.story, clip.language) == (story, language)]
        if several:
            minutes = sum(clip.seconds for clip in several) / 60
            parts.append(
                f"\n## {story}, {language}\n\nVoice: {voice.name}. {minutes:.1f} minutes.\n"
                "\n| page | seconds | heard otherwise | DNSMOS |\n|---|---:|---:|---:|\n"
            )
            parts += [
                f"| {clip.page} | {clip.seconds:.0f} | {clip.wrong:.1%} | {clip.clean:.2f} |\n"
                for clip in several
            ]
    target.write_text("".join(parts), "utf-8")


def _key(clip: Clip) -> tuple[str, str, str]:
    return clip.story, clip.language, clip.page


def _written(report: Path) -> list[Clip]:
    """The clips of a report that was written before."""
    if not report.exists():
        return []
    clips = []
    for part in report.read_text(encoding="utf-8").split("\n## ")[1:]:
        story, language = part.split("\n", 1)[0].split(", ")
        for page, seconds, wrong, clean in _ROW.findall(part):
            shares = float(seconds), float(wrong) / 100, float(clean)
            clips.append(Clip(story, language, page, *shares))
    return clips
