# SPDX-License-Identifier: MIT
"""Words made alike that people take for the same: capitals, accents, full-width letters."""

from __future__ import annotations

import unicodedata

LONGEST = 200
"""How many characters of what is looked for are looked at."""

_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ـ": None})
"""Letters that do not come apart, and the stretched line that only lengthens Arabic words."""


class _Folds(dict[int, str]):
    """Each character's folded form, worked out when it is first met, for ``str.translate``."""

    def __missing__(self, code: int) -> str:
        bare = _bare(unicodedata.normalize("NFKD", chr(code))).casefold()
        folded = _bare(unicodedata.normalize("NFKD", bare)).translate(_LETTERS)
        self[code] = folded
        return folded


_FOLDS = _Folds()


def fold(text: str) -> str:
    """``text`` as it is looked for: compatibility forms, marks and case gone.

    Each character is folded by itself.
    """
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def wanted_words(text: str) -> list[str]:
    """The words, folded, that somebody looks for who writes ``text``."""
    return fold(text[:LONGEST]).split()


def matches(text: str, wanted: str) -> tuple[tuple[int, int], ...]:
    """Where the folded ``wanted`` stands in ``text``: (start, length) of each, none overlapping."""
    if not wanted:
        return ()
    folded, origins = _traced(text)
    found: list[tuple[int, int]] = []
    at = folded.find(wanted)
    while at >= 0:
        start, last = origins[at], origins[at + len(wanted) - 1]
        end = last + 1
        while end < len(text) and not fold(text[end]):  # marks belong to their letter
            end += 1
        found.append((start, end - start))
        at = folded.find(wanted, at + len(wanted))
    return tuple(found)


def _traced(text: str) -> tuple[str, range | list[int]]:
    """The folded text, and for each of its characters the index of the one it came from."""
    if text.isascii():
        return text.lower(), range(len(text))
    pieces = [fold(character) for character in text]
    origins = [index for index, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), origins


def _bare(text: str) -> str:
    return "".join(
        character
        for character in text
        if not unicodedata.combining(character)
        and unicodedata.category(character) not in ("Mn", "Me", "Cf")
    )
