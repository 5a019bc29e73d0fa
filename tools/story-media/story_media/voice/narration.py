# SPDX-License-Identifier: MIT
"""A page read aloud: an Opus file, and cues that say when each sentence is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .. import sound
from .kokoro import RATE, VOICES, Samples, say
from .pages import page
from .script import sentences

_BEFORE, _BETWEEN, _AFTER = 0.15, 0.45, 0.6
"""Seconds of silence before the first sentence, between two, and after the last."""
KILOBITS = 32


@dataclass(frozen=True)
class Cue:
    """A sentence and when it is heard, in seconds."""

    start: float
    end: float
    text: str


def narrate(story: str, language: str, page_id: str, target: Path) -> None:
    """Read a page aloud into ``target``; its cues go into the story's folder of words."""
    voice = VOICES[story, language]
    told = page(story, language, page_id)
    spoken = [(text, say(text, voice)) for text in sentences(told)]
    samples, cues = joined(spoken)
    sound.write(samples, RATE, target, KILOBITS, 1)
    cue_file = cues_of(target)
    cue_file.parent.mkdir(parents=True, exist_ok=True)
    cue_file.write_text(vtt(cues), "utf-8")


def cues_of(narration: Path) -> Path:
    """Where the cues of a narration stand: media/voices/en/x.opus → media/words/en/x.vtt."""
    media = narration.parents[2]
    return media / "words" / narration.parent.name / f"{narration.stem}.vtt"


def joined(
    spoken: Sequence[tuple[str, Samples]], between: float = _BETWEEN
) -> tuple[Samples, list[Cue]]:
    """Sentences one after the other with pauses, and when each is."""
    parts = [sound.silence(_BEFORE, RATE)]
    cues: list[Cue] = []
    at = len(parts[0])
    for text, samples in spoken:
        cues.append(Cue(at / RATE, (at + len(samples)) / RATE, text))
        pause = sound.silence(between, RATE)
        parts += [samples, pause]
        at += len(samples) + len(pause)
    return np.concatenate([*parts, sound.silence(_AFTER, RATE)]), cues


def vtt(cues: Sequence[Cue]) -> str:
    """Cues as a WebVTT file."""
    blocks = [f"{_clock(cue.start)} --> {_clock(cue.end)}\n{cue.text}\n" for cue in cues]
    return "\n".join(["WEBVTT\n", *blocks])


def _clock(seconds: float) -> str:
    whole = round(seconds * 1000)
    return f"{whole // 60_000:02d}:{whole // 1000 % 60:02d}.{whole % 1000:03d}"
