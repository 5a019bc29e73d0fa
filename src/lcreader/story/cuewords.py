# SPDX-License-Identifier: MIT
"""The words of a cue without their marks: tags, entities, what cannot be seen."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from html import unescape
from itertools import chain
from typing import NamedTuple

LONGEST = 1_000
"""Characters of one cue that are shown: more than fills a screen."""

_LONGEST_NAME = 80

_TAG = re.compile(r"<(/?[A-Za-z0-9.][^<>]*+|/?)>")
_VOICE = re.compile(r"v(?:\.[^\s]*+)?\s+(.*)", re.DOTALL)
_ABOVE = re.compile(r"rt(?:[\s.].*)?", re.DOTALL)
_UNSEEN = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
"""Control characters, and those that turn the order of letters by force."""


class Said(NamedTuple):
    """Words, and the name of the voice that says them, or ""."""

    voice: str
    text: str


def heard(raw: str) -> tuple[Said, ...]:
    """The words of a cue as its file has them, by voice; tags, entities and ruby are resolved."""
    found: list[tuple[str, list[str]]] = []
    voice = ""
    above = False  # small words over others, as in <ruby>学<rt>xué</rt></ruby>
    for index, part in enumerate(_TAG.split(raw)):
        if index % 2 == 0:
            if not found or found[-1][0] != voice:
                found.append((voice, []))
            if not above:
                found[-1][1].append(part)
        elif named := _VOICE.fullmatch(part):
            voice = " ".join(_seen(named[1]).split())[:_LONGEST_NAME]
        elif part.startswith("/v"):
            voice = ""
        else:
            above = bool(_ABOVE.fullmatch(part)) or (above and part not in ("/rt", "/ruby"))
    pieces = (Said(voice, _lines("".join(parts))) for voice, parts in found)
    return tuple(piece for piece in pieces if piece.text)


def composed(cues: Sequence[tuple[Said, ...]], *, names: bool) -> list[str]:
    """The text of each cue. ``names``: with the speaker's name where more than one speaks, and
    another one than before."""
    voices = {said.voice for said in chain.from_iterable(cues)}
    named = names and len(voices) > 1
    last = ""
    texts: list[str] = []
    for cue in cues:
        lines: list[str] = []
        for voice, text in cue:
            new = named and voice and voice != last and not text.startswith(voice)
            lines.append(f"{_label(voice)}{text}" if new else text)
            last = voice
        texts.append(_short("\n".join(lines)))
    return texts


def _label(voice: str) -> str:
    wide = unicodedata.east_asian_width(voice[-1]) in "WF"
    return f"{voice}：" if wide else f"{voice}: "


def _seen(text: str) -> str:
    return _UNSEEN.sub("", unescape(text))


def _lines(text: str) -> str:
    lines = (" ".join(line.split()) for line in _seen(text).split("\n"))
    return "\n".join(filter(None, lines))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
