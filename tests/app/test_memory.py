# SPDX-License-Identifier: MIT
"""What pictures have used goes back to the system."""

from __future__ import annotations

from tests.support.fresh import run_fresh

LOOK = """
from pathlib import Path
from PySide6.QtGui import QImage
from lcreader.app.pictures import reading

def own():
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Anonymous:"))

def made(width, height):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x123456)
    return image

before = own()
large, small = [], []
made(3840, 2160)
for _ in range(8):
    large.append(made(1280, 720))
    small.append(made(16, 16))
full = own()
large.clear()
print(before, full, own())
"""


def test_pictures_that_are_let_go_leave_nothing_in_the_heap() -> None:
    done = run_fresh(LOOK)
    before, full, after = (int(each) for each in done.stdout.split())
    assert full - before > 25_000
    assert after - before < 2_000
