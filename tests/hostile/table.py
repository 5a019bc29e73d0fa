# SPDX-License-Identifier: MIT
"""All cases, by name."""

from __future__ import annotations

from tests.hostile import frames, media, names, oddities, pictures, words
from tests.hostile.case import Case, case, folder_of, packed, sound

CASES: dict[str, Case] = {}
for _case in (
    case("sound archive", packed(sound())),
    case("sound folder", lambda folder, trap: folder_of(sound(), folder), verify="no-sums"),
    *names.cases(),
    *frames.cases(),
    *words.cases(),
    *pictures.cases(),
    *media.cases(),
    *oddities.cases(),
):
    assert _case.name not in CASES, _case.name
    CASES[_case.name] = _case
