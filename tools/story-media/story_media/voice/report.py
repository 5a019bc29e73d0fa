# SPDX-License-Identifier: MIT
"""The report on the voices: a row a clip, into ``docs/stories-voices.md``."""

from __future__ import annotations

from collections.abc import Iterator
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
share of words (English) or syllables without their tones (Mandarin) that differ, names apart, which
the recogniser spells in its own ways. At most {MOST_WRONG:.0%} may differ. DNSMOS rates from 1 to 5
how clean and natural speech sounds; {LEAST_CLEAN} is the least.

`python tools/story-media --judge` writes this page.
"""


@dataclass(frozen=True)
class Clip:
    """A narration and what was found."""

    path: Path
    verdict: Verdict


def clips(stories: Path) -> Iterator[Clip]:
    """Judge every narration, one after the other."""
    for path in sorted(stories.glob("*/media/voices/*/*.opus")):
        language = path.parent.name
        yield Clip(path, judge(path, spoken(cues_of(path)), language))


def spoken(cues: Path) -> str:
    """The words of a narration's cues."""
    blocks = cues.read_text(encoding="utf-8").split("\n\n")[1:]
    return " ".join(block.strip().split("\n", 1)[1] for block in blocks if "-->" in block)


def write(found: list[Clip], target: Path = REPORT) -> None:
    """Write the report: one table a story and language."""
    parts = [_HEAD]
    for (story, language), voice in VOICES.items():
        rows = [
            clip
            for clip in found
            if (clip.path.parents[3].name, clip.path.parent.name) == (story, language)
        ]
        if not rows:
            continue
        seconds = sum(row.verdict.seconds for row in rows)
        parts.append(
            f"\n## {story}, {language}\n\nVoice: {voice.name}. {seconds / 60:.1f} minutes.\n"
        )
        parts.append("\n| page | seconds | heard otherwise | DNSMOS |\n|---|---:|---:|---:|\n")
        parts += [
            f"| {row.path.stem} | {row.verdict.seconds:.0f} | {row.verdict.wrong:.1%} | "
            f"{row.verdict.clean:.2f} |\n"
            for row in rows
        ]
    target.write_text("".join(parts), "utf-8")
