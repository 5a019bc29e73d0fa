# SPDX-License-Identifier: MIT
"""SPDX licence expressions, and the identifiers that stories and their media commonly carry."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CREATIVE_COMMONS = tuple(
    f"CC-{kind}-{version}"
    for kind in ("BY", "BY-SA", "BY-ND", "BY-NC", "BY-NC-SA", "BY-NC-ND")
    for version in ("4.0", "3.0", "2.5", "2.0", "1.0")
)

KNOWN = (
    *_CREATIVE_COMMONS,
    *("CC0-1.0", "CC-PDDC", "CC-BY-3.0-IGO", "CC-BY-SA-3.0-IGO", "CC-BY-NC-SA-3.0-IGO"),
    *("PDDL-1.0", "ODbL-1.0", "ODC-By-1.0", "LAL-1.3", "FAL-1.3", "0BSD", "Unlicense"),
    *("OGL-UK-3.0", "etalab-2.0", "DL-DE-BY-2.0", "DL-DE-ZERO-2.0"),
    *("OFL-1.1", "OFL-1.0", "Ubuntu-font-1.0", "Bitstream-Vera", "GUST-Font-License"),
    *("GFDL-1.3-or-later", "GFDL-1.3-only", "GFDL-1.2-or-later", "GFDL-1.2-only"),
    *("MIT", "MIT-0", "ISC", "Zlib", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MPL-2.0"),
    *("GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later"),
    *("LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later"),
    *("AGPL-3.0-only", "AGPL-3.0-or-later", "EUPL-1.2", "CECILL-2.1"),
)
"""Identifiers that need no second look."""

_KNOWN = frozenset(KNOWN)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9.:-]*\+?")
_JOINTS = frozenset({"AND", "OR", "WITH"})


def is_expression(text: str) -> bool:
    """Whether ``text`` is an SPDX expression: names joined by AND, OR and WITH."""
    words = _words(text)
    if not words or len(words) % 2 == 0:
        return False
    names, joints = words[::2], words[1::2]
    return (
        text.count("(") == text.count(")")
        and all(_NAME.fullmatch(name) and name not in _JOINTS for name in names)
        and all(joint in _JOINTS for joint in joints)
    )


def unknown(text: str) -> Iterator[str]:
    """The names in an expression that are not in :data:`KNOWN`, nor the author's own."""
    words = _words(text)
    for before, name in zip(["", *words], words, strict=False):
        exempt = name in _JOINTS or before == "WITH" or "LicenseRef-" in name
        if not exempt and name.removesuffix("+") not in _KNOWN:
            yield name


def _words(text: str) -> list[str]:
    return text.replace("(", " ").replace(")", " ").split()
