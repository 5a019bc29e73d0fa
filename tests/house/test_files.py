# SPDX-License-Identifier: MIT
"""Files stay small enough to read in one sitting, and say their licence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST = {".py": 300, ".qml": 200}
OURS = ("src", "tests", "tools", "packaging")


def code() -> Iterator[Path]:
    for folder in OURS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in {".py", ".qml", ".js"}:
                yield path
    yield from (ROOT / "Makefile", ROOT / ".ci" / "run", ROOT / "tools" / "system-needs")


@pytest.mark.parametrize("suffix", LONGEST)
def test_no_file_is_longer_than_the_house_allows(suffix: str) -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for path in code()
        if path.suffix == suffix
    }
    assert lengths
    assert {name: n for name, n in lengths.items() if n > LONGEST[suffix]} == {}


def test_every_file_begins_with_its_licence() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in code()
        if "SPDX-License-Identifier: MIT" not in "".join(path.read_text("utf-8").splitlines()[:2])
    ]
    assert silent == []
