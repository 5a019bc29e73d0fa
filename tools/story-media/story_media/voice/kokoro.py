# SPDX-License-Identifier: MIT
"""Kokoro-82M (Apache-2.0): phonemes in, 24 kHz speech out, on the CPU."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from . import english, fetch, mandarin

RATE = 24_000
"""Samples a second."""
Samples = NDArray[np.float32]
_LONGEST = 508
_QUIET = 0.008


@dataclass(frozen=True)
class Voice:
    """A voice: Kokoro's names, each with its share; how fast; how its language is said."""

    parts: tuple[tuple[str, float], ...]
    speed: float
    phonemes: Callable[[str], str]

    @property
    def name(self) -> str:
        """As the report of the voices names it."""
        return " + ".join(name for name, _ in self.parts)


VOICES = {
    ("guangzhou", "en"): Voice((("bf_emma", 1.0),), 0.95, english.phonemes),
    ("guangzhou", "zh-Hans"): Voice(
        (("zf_xiaobei", 0.5), ("zf_xiaoxiao", 0.5)), 0.9, mandarin.phonemes
    ),
    ("wuhan", "en"): Voice(
        (("af_heart", 1.0),), 0.95, lambda text: english.phonemes(text, british=False)
    ),
    ("wuhan", "zh-Hans"): Voice((("zm_yunxi", 0.5), ("zm_yunyang", 0.5)), 0.9, mandarin.phonemes),
}
"""Who reads which story in which language."""


def say(sentence: str, voice: Voice) -> Samples:
    """One sentence as speech, silence cut off at both ends."""
    signs = voice.phonemes(sentence)
    known = _vocabulary()
    unknown = {sign for sign in signs if sign not in known}
    if unknown:
        raise ValueError(f"{sentence!r} is said with unknown signs: {' '.join(sorted(unknown))}")
    tokens = [known[sign] for sign in signs]
    if len(tokens) > _LONGEST:
        raise ValueError(f"{sentence!r} is too long to be said in one breath")
    style = _style(voice.parts)[min(len(tokens), 510) - 1].reshape(1, 256)
    speech = (
        _model()
        .run(
            None,
            {
                "tokens": np.array([[0, *tokens, 0]], np.int64),
                "style": style,
                "speed": np.array([voice.speed], np.float32),
            },
        )[0]
        .ravel()
    )
    loud = np.flatnonzero(np.abs(speech) > _QUIET)
    if not len(loud):
        raise ValueError(f"{sentence!r} gave nothing but silence")
    return np.asarray(speech[max(0, loud[0] - 900) : loud[-1] + 1200], np.float32)


@cache
def _vocabulary() -> dict[str, int]:
    vocabulary: dict[str, int] = json.loads(fetch.vocabulary().read_text(encoding="utf-8"))["vocab"]
    return vocabulary


@cache
def _model() -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(
        str(fetch.model()), options, providers=["CPUExecutionProvider"]
    )


@cache
def _style(parts: tuple[tuple[str, float], ...]) -> Samples:
    total = np.zeros((510, 256), np.float32)
    for name, share in parts:
        total += share * np.fromfile(fetch.voice(name), np.float32).reshape(-1, 256)[:510]
    return total
