# SPDX-License-Identifier: MIT
"""The figures as a table and as JSON, each beside its bar."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from statistics import median, quantiles

import PySide6


@dataclass(frozen=True)
class Figures:
    """All figures of one program in one row; ``unit`` is said after the median."""

    figures: tuple[float, ...]
    unit: str

    @property
    def median(self) -> float:
        """The middle figure."""
        return median(self.figures)

    def within(self, share: float) -> float:
        """What this share of the figures does not go over."""
        if len(self.figures) < 2:
            return self.median
        return quantiles(self.figures, n=100, method="inclusive")[round(share * 100) - 1]

    def __str__(self) -> str:
        said = f"{_short(self.median)} {self.unit}"
        if len(self.figures) < 2:
            return said
        return f"{said} ({_short(min(self.figures))}–{_short(max(self.figures))})"


def _short(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}"


@dataclass(frozen=True)
class Bar:
    """What was promised: the figure that counts, the most it may be, and both in words."""

    said: str
    value: float
    most: float

    @property
    def held(self) -> bool:
        """Whether the promise is kept."""
        return self.value <= self.most


@dataclass(frozen=True)
class Row:
    """One line of the table: the figures of the reader, and where they are, of peer and floor."""

    what: str
    figures: tuple[Figures, ...]
    bars: tuple[Bar, ...] = ()


def machine() -> dict[str, str]:
    """What the figures were measured on."""
    info = Path("/proc/cpuinfo").read_text().splitlines()
    processor = next((line.partition(":")[2] for line in info if line.startswith("model name")), "")
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    chromium = subprocess.run(["chromium", "--version"], capture_output=True, text=True).stdout
    return {
        "date": date.today().isoformat(),
        "processor": f"{processor.strip()}, {os.cpu_count()} cores",
        "memory": f"{pages / 2**30:.0f} GiB",
        "system": platform.freedesktop_os_release().get("PRETTY_NAME", platform.platform()),
        "python": platform.python_version(),
        "pyside": PySide6.__version__,
        "peer": " ".join(chromium.split()[:2]) + " with reveal.js",
    }


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [
        "| what | lcreader | Chromium | bare Qt Quick | bar | |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        figures = [*map(str, row.figures), "", ""][:3]
        bars = "; ".join(
            f"{bar.said} ({_short(bar.value)} ≤ {_short(bar.most)})" for bar in row.bars
        )
        held = "held" if all(bar.held for bar in row.bars) else "**not held**"
        cells = (row.what, *figures, bars, held if row.bars else "")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def write(path: Path, rows: Sequence[Row]) -> None:
    """Write everything that was measured to ``path``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = {"machine": machine(), "rows": [asdict(row) for row in rows]}
    path.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", "utf-8")
