# SPDX-License-Identifier: MIT
"""No word, and no single Chinese character, stands alone on the last line of a paragraph."""

from __future__ import annotations

HELD = 24
"""The last two words are held together where they have no more characters than these."""
NO_BREAK = "\u00a0"
JOINER = "\u2060"


def hold_together(texts: list[str], *, cjk: bool) -> int:
    """Join the end of a paragraph, given as the ``texts`` of its spans, and change them in place.

    Returns before which character, counted over all texts, a joiner was put in; -1 where none was:
    the space that cannot break counts as much as the one it stands for.
    """
    whole = "".join(texts)
    if cjk:
        last = len(whole.rstrip("".join({each for each in whole[-3:] if not each.isalpha()}))) - 1
        if last < 2 or not whole[last - 1 : last + 1].isalpha():
            return -1
        _put(texts, last, last, JOINER)
        return last
    at = whole.rfind(" ")
    before = whole.rfind(" ", 0, max(at, 0))
    if before >= 0 and len(whole) - before <= HELD:
        _put(texts, at, at + 1, NO_BREAK)
    return -1


def unheld(text: str) -> str:
    """``text`` as it was before."""
    return text.replace(NO_BREAK, " ").replace(JOINER, "")


def _put(texts: list[str], first: int, last: int, joint: str) -> None:
    for index, text in enumerate(texts):
        if first < len(text):
            texts[index] = text[:first] + joint + text[last:]
            return
        first, last = first - len(text), last - len(text)
