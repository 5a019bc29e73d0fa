# SPDX-License-Identifier: MIT
"""Li Bai's farewell at the Yellow Crane Tower, spoken in Chinese, with words in both languages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from . import sound
from .voice.kokoro import RATE, VOICES, say
from .voice.narration import Cue, joined, vtt

SOUND = "wuhan/media/sound/poem.opus"
_LINES = {
    "zh-Hans": (
        "黄鹤楼送孟浩然之广陵。李白。",
        "故人西辞黄鹤楼，",
        "烟花三月下扬州。",
        "孤帆远影碧空尽，",
        "唯见长江天际流。",
    ),
    "en": (
        "At Yellow Crane Tower, a Farewell to Meng Haoran. By Li Bai.",
        "My old friend leaves the west behind, and Yellow Crane Tower;",
        "in the mist and blossom of the third month he goes down to Yangzhou.",
        "One lonely sail, a far-off shape, is lost in the blue of the sky;",
        "all I can see is the Long River, flowing to where heaven begins.",
    ),
}
_PACE = 0.78
"""Slower than a page is read."""


def words(language: str) -> list[str]:
    """The files of captions and transcript in a language, below ``stories/``."""
    return [f"wuhan/media/words/{language}/poem.sound.{kind}" for kind in ("vtt", "md")]


FILES = (SOUND, *words("en"), *words("zh-Hans"))


def make(stories: Path) -> None:
    """Speak the poem; write captions and transcripts."""
    voice = replace(VOICES["wuhan", "zh-Hans"], speed=_PACE)
    samples, cues = joined([(line, say(line, voice)) for line in _LINES["zh-Hans"]], 0.8)
    target = stories / SOUND
    target.parent.mkdir(parents=True, exist_ok=True)
    sound.write(samples, RATE, target, 48, 1)
    for language, lines in _LINES.items():
        captions, transcript = (stories / name for name in words(language))
        captions.parent.mkdir(parents=True, exist_ok=True)
        said = zip(lines, cues, strict=True)
        captions.write_text(
            vtt([Cue(cue.start, cue.end + 0.4, line) for line, cue in said]), "utf-8"
        )
        transcript.write_text("\n\n".join(lines) + "\n", "utf-8")
