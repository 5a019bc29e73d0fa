# SPDX-License-Identifier: MIT
"""Is the speech right? A recogniser writes down what it hears; a model rates how clean it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import librosa
import numpy as np
from faster_whisper import WhisperModel
from pypinyin import lazy_pinyin
from speechmos import dnsmos

from . import fetch, mandarin

MOST_WRONG = 0.08
"""The largest share of words (English) or syllables (Mandarin) heard otherwise."""
LEAST_CLEAN = 3.0
"""The least DNSMOS (overall, 1 to 5)."""
_RATE = 16_000
_PROMPTS = {"zh": "以下是普通话的句子。", "en": None}
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_SPELLINGS = (
    ("%", " per cent"),
    ("percent", "per cent"),
    ("programme", "program"),
    ("centre", "center"),
    ("labour", "labor"),
    ("harbour", "harbor"),
    ("honour", "honor"),
    ("neighbour", "neighbor"),
    ("organis", "organiz"),
    ("subsidis", "subsidiz"),
    ("book house", "bookhouse"),
    ("e books", "ebooks"),
    ("high tech", "hightech"),
    ("south west", "southwest"),
    ("book shops", "bookshops"),
    ("classroom", "class room"),
    ("textbooks", "text books"),
    ("two thousand", "2000"),
    ("fare", "fair"),
)
"""Where a recogniser may write what it heard in another way; each pair sounds the same."""
_NAMES = tuple("guangzhou wuhan wuchang jiangcheng qintai lingnan bai unesco han yangtze".split())


@dataclass(frozen=True)
class Verdict:
    """What was heard of a clip. ``wrong`` is a share, ``clean`` DNSMOS, ``seconds`` its length."""

    heard: str
    wrong: float
    clean: float
    seconds: float

    @property
    def passes(self) -> bool:
        """Whether the clip is good enough to be shipped."""
        return self.wrong <= MOST_WRONG and self.clean >= LEAST_CLEAN


def judge(clip: Path, text: str, language: str) -> Verdict:
    """Hold a clip against the words that it should say."""
    samples, _ = librosa.load(str(clip), sr=_RATE, mono=True)
    loud = samples / max(1e-6, float(np.abs(samples).max())) * 0.95
    short = language.split("-")[0]
    parts, _ = _recogniser().transcribe(
        loud,
        language=short,
        beam_size=5,
        initial_prompt=_PROMPTS[short],
        condition_on_previous_text=False,
    )
    heard = "".join(part.text for part in parts).strip()
    units = _syllables if short == "zh" else _words
    said, understood = units(text), units(heard)
    wrong = _distance(said, understood) / max(1, len(said))
    clean = float(dnsmos.run(loud, sr=_RATE)["ovrl_mos"])
    return Verdict(heard, wrong, clean, len(samples) / _RATE)


@cache
def _recogniser() -> Any:
    return WhisperModel(str(fetch.recogniser()), device="cpu", compute_type="int8", cpu_threads=1)


def _syllables(text: str) -> list[str]:
    signs = re.sub("[^\u4e00-\u9fff]", "", mandarin.spelt(text))
    return [str(syllable) for syllable in lazy_pinyin(signs)]


def _words(text: str) -> list[str]:
    """Words without case, spelling of the one or the other side, and with numbers in digits."""
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text.lower().replace("’", "'"))
    text = re.sub(r"(\d{4})[–-](\d{4})", r"\1 to \2", text.replace("+", "plus"))
    text = re.sub(r"[^a-z0-9%' ]", " ", text)
    for one, other in _SPELLINGS:
        text = text.replace(one, other)
    words = re.sub(r"[']", "", text).split()
    return [str(_NUMBERS.index(word)) if word in _NUMBERS else word for word in words]


def _same(one: str, other: str) -> bool:
    """Names count as heard where the recogniser has only spelt them in its own way."""
    return one == other or (one in _NAMES and one[0] == other[0])


def _distance(said: Sequence[str], heard: Sequence[str]) -> int:
    """How many must be put in, taken out or changed."""
    row = list(range(len(heard) + 1))
    for i, one in enumerate(said, 1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            change = diagonal + (not _same(one, other))
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, change)
    return row[-1]
