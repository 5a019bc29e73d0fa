# SPDX-License-Identifier: MIT
"""Language tags (BCP 47): their form, which one is nearest, which way they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})"
    r"(?:-(?P<script>[a-z]{4}))?"
    r"(?:-(?P<region>[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*"
    r"(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*"
    r"(?:-x(?:-[a-z0-9]{1,8})+)?",
    re.ASCII,
)
_LONGEST = 35

_SAME = {
    **{"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "tl": "fil"},
    **{"cmn": "zh", "yue": "zh", "nb": "no", "nn": "no", "arb": "ar", "pes": "fa", "prs": "fa"},
    **{"zsm": "ms", "swh": "sw", "khk": "mn", "ekk": "et", "lvs": "lv", "uzn": "uz"},
}
_SCRIPTS = {
    **{"zh": "Hans", "zh-TW": "Hant", "zh-HK": "Hant", "zh-MO": "Hant", "yue": "Hant"},
    **{"sr": "Cyrl", "sr-ME": "Latn", "pa": "Guru", "pa-PK": "Arab", "uz": "Latn", "uz-AF": "Arab"},
    **{"az": "Latn", "az-IR": "Arab", "ku": "Latn", "ku-IQ": "Arab", "ku-IR": "Arab"},
    **{"mn": "Cyrl", "mn-CN": "Mong", "kk": "Cyrl", "kk-CN": "Arab", "ms": "Latn", "ha": "Latn"},
}
_RTL_SCRIPTS = frozenset(
    {"Adlm", "Arab", "Aran", "Gara", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc"}
    | {"Thaa", "Yezi"}
)
_RTL_LANGUAGES = frozenset(
    {"acm", "aeb", "apc", "ar", "ary", "arz", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks"}
    | {"lrc", "mzn", "nqo", "pnb", "ps", "rhg", "sd", "skr", "syr", "ug", "ur", "yi"}
)


class _Parts(NamedTuple):
    language: str
    script: str
    region: str


def canonical(tag: str) -> str | None:
    """``tag`` in its usual letters (``zh-hans-cn`` → ``zh-Hans-CN``); None for what is no tag."""
    if len(tag) > _LONGEST or not _TAG.fullmatch(tag.lower()):
        return None
    first, *rest = tag.lower().split("-")
    parts = [first]
    for part in rest:
        plain = len(parts[-1]) > 1  # behind a single letter nothing is a script or region
        if plain and len(part) == 4 and part.isalpha():
            part = part.title()
        elif plain and len(part) == 2:
            part = part.upper()
        parts.append(part)
    return "-".join(parts)


def direction(tag: str) -> Literal["ltr", "rtl"]:
    """Which way the words of a language run."""
    parts = _parts(tag)
    if parts.script:
        return "rtl" if parts.script in _RTL_SCRIPTS else "ltr"
    return "rtl" if parts.language in _RTL_LANGUAGES else "ltr"


def nearest(wanted: Iterable[str], have: Sequence[str]) -> str | None:
    """The one of ``have`` that serves best a reader who wants ``wanted``, the dearest first.

    None where no language of the reader's is there in any form. A wanted language in another
    script comes before the next wanted language: zh-Hant, en gets zh-Hans.
    """
    for tag in wanted:
        best = max(((_likeness(tag, other), -i) for i, other in enumerate(have)), default=(0, 0))
        if best[0]:
            return have[-best[1]]
    return None


def _likeness(wanted: str, other: str) -> int:
    """0 for another language; more, the nearer."""
    if wanted.lower() == other.lower():
        return 100
    a, b = _parts(wanted), _parts(other)
    if _SAME.get(a.language, a.language) != _SAME.get(b.language, b.language):
        return 0
    likeness = 1
    likeness += 4 * (a.language == b.language)
    likeness += 16 * (a.script == b.script)
    likeness += 8 * (bool(a.region) and a.region == b.region)
    likeness += 2 * (not b.region)
    return likeness


@lru_cache(maxsize=512)
def _parts(tag: str) -> _Parts:
    found = _TAG.fullmatch(tag.lower().replace("_", "-")) if len(tag) <= _LONGEST else None
    if not found:
        return _Parts(tag.lower(), "", "")
    language = found["language"]
    script = (found["script"] or "").title()
    region = (found["region"] or "").upper()
    if not script:
        like = _SAME.get(language, language)
        script = (
            _SCRIPTS.get(f"{like}-{region}") or _SCRIPTS.get(language) or _SCRIPTS.get(like) or ""
        )
    return _Parts(language, script, region)
