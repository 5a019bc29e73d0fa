# SPDX-License-Identifier: MIT
"""Where the rivers meet, seen downstream: the jade Han joins the ochre Yangtze."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import skia

from ..boats import JADE as WHITE
from ..boats import REED, ferry, sampan
from ..buildings import skyline, tower
from ..colour import linear, mix, vertical
from ..land import glints, grove, hills, thicket, wave
from ..paper import HEIGHT, WIDTH, Paper
from ..shapes import Point, box, drawn, oval, points, polygon, smooth, stroked, union
from ..sky import bird, cloud, crane, morning
from .landmarks import great_bridge, plum_bough, yellow_crane_tower

SUN = (1010, 300)
JADE = ("#a8dcc0", "#4fae96", "#2a8478")
OCHRE = ("#f9e8bc", "#e0c48c", "#b8965f")


def draw(paper: Paper) -> None:
    """The scene."""
    morning(paper, SUN, 120)
    for x, y, scale, code, flip in (
        (360, 220, 1.0, "#9fd0bd", 1),
        (1560, 200, 1.1, "#5fa9a3", -1),
        (1290, 120, 0.7, "#d9e3bb", 1),
    ):
        cloud(paper, x, y, scale, code, flip, "#ffffff")
    hills(paper, 372, 40, "#9cc9b0", "#f6e7b6", 2, 480)
    skyline(paper, 400, (30, 120), "#5fa59c", "#d9e8c4", 6, 560, 420, 0.2, (-20, 900), 0.2)
    skyline(paper, 404, (30, 100), "#4d9690", "#d9e8c4", 8, 1500, 400, 0.2, (1120, WIDTH + 20), 0.2)
    paper.fill(box(0, 398, WIDTH, HEIGHT), vertical(398, HEIGHT, ["#a9d0a8", "#2f7a6c"]))
    yangtze(paper)
    hankou(paper)
    han(paper)
    swirls(paper)
    hanyang(paper)
    wuchang(paper)
    arch_bridge(paper, (452, 700), (700, 584))
    great_bridge(paper, 742, 100, 1690, (452, 1490))
    boats(paper)
    near_hills(paper)
    for x, y, scale in ((640, 300, 0.9), (560, 340, 0.7), (720, 350, 0.65)):
        crane(paper, x, y, scale)
    for x, y in ((1240, 470), (1290, 452), (1200, 446)):
        bird(paper, x, y, 0.5)
    plum_bough(paper)
    paper.finish(tooth=0.2)


def current(paper: Paper, bed: skia.Path, codes: Sequence[str], top: float, seed: float) -> None:
    """A river running away from us: waves close together far off, wide apart near by."""
    pale, middle, deep = codes
    with paper.sheet(bed, (0, 3, 10, 0.35), 0.4):
        paper.cut(bed, vertical(top, HEIGHT, [pale, middle, deep], [0, 0.3, 1]), rim=0.5, dark=0.2)
    with paper.clipped(bed):
        y, step, i = top + 10, 12.0, 0
        while y < HEIGHT + 40:
            share = (y - top) / (HEIGHT - top)
            code = mix(mix(pale, middle, min(1, share * 2)), deep, max(0.0, share - 0.25))
            path = wave(y, 2 + 9 * share, 260 + 700 * share, i * 1.9 + seed + 6.28 * paper.time)
            fill = vertical(y - 8, y + 90, [mix(code, "#ffffff", 0.16), code])
            with paper.sheet((0, y - 20, WIDTH, y + 130), (0, -3, 8, 0.2), 0.4):
                paper.cut(path, fill, rim=0.45, width=1.6, dark=0, light=(0, -1))
            step *= 1.28
            y += step
            i += 1


def yangtze(paper: Paper) -> None:
    """The great river, from below our feet to the horizon."""
    bed = smooth(
        points(
            "150,1140 420,900 620,690 800,520 880,430 900,396 1120,396 1180,440 1330,560 "
            "1500,720 1690,930 1880,1140"
        ),
        tension=0.8,
    )
    current(paper, bed, OCHRE, 396, 0.4)
    glints(paper, 410, 0, ((SUN[0] + 20, "#fffbe0", 30, 40),))
    for row in range(4):
        glints(paper, 470 + 130 * row, row, ((SUN[0] + 40, "#fffbe0", 26, 130 + 50 * row),))


def swirls(paper: Paper) -> None:
    """Where the two waters begin to mix."""
    for dx, y, width in ((0, 470, 26), (-30, 530, 36), (-86, 590, 46), (-170, 640, 52)):
        curl = drawn(
            f"M{1000 + dx} {y} C{1000 + dx + width} {y - 14} {1000 + dx + width * 1.5} {y + 6} "
            f"{1000 + dx + width} {y + 12} C{1000 + dx + width * 0.7} {y + 14} "
            f"{1000 + dx + width * 0.6} {y + 4} {1000 + dx + width * 0.8} {y + 2}"
        )
        paper.line(curl, "#eefae0", 3, 0.75)


def han(paper: Paper) -> None:
    """The smaller river: in from the left, then along the left bank, not yet mixed."""
    bed = smooth(
        points(
            "-60,556 160,574 360,592 520,604 660,592 760,552 846,470 884,402 1006,402 "
            "990,470 950,560 880,640 750,712 600,722 450,690 300,654 120,628 -60,616"
        ),
        tension=0.85,
    )
    current(paper, bed, JADE, 402, 1.1)


def shore(paper: Paper, points: Sequence[Point], codes: tuple[str, str]) -> None:
    """A piece of the town's ground."""
    path = smooth(points, tension=0.8)
    bounds = path.getBounds()
    paper.piece(
        path,
        vertical(bounds.top(), bounds.bottom(), codes),
        (0, 5, 14, 0.4),
        0.5,
        rim=0.7,
        dark=0.15,
    )


def blocks(paper: Paper, rows: Sequence[tuple[float, float, float, float, str]], seed: int) -> None:
    """Towers on their own feet: x, foot, width, height, kind."""
    random = Random(seed)
    for x, base, width, height, kind in rows:
        tower(paper, x, width, height, kind, random, base, ("#2f7f83", "#5fae9f"), "#fff0b8")


def hankou(paper: Paper) -> None:
    """The north bank beyond the Han."""
    shore(
        paper,
        points("-80,392 400,388 880,392 866,450 800,520 742,566 650,592 520,594 300,574 -80,540"),
        ("#a9d0a8", "#5fa58c"),
    )
    blocks(
        paper,
        (
            (40, 470, 54, 150, "flat"),
            (110, 462, 46, 200, "spire"),
            (176, 476, 60, 130, "round"),
            (330, 466, 50, 170, "slant"),
            (392, 478, 58, 230, "step"),
            (470, 470, 44, 150, "flat"),
            (640, 466, 40, 120, "round"),
            (700, 458, 44, 150, "slant"),
        ),
        4,
    )
    thicket(paper, (-20, 800), (488, 504), (10, 20), 50, 5, ("#7fc09a", "#3a8a77"))
    blocks(
        paper,
        ((240, 548, 70, 110, "flat"), (60, 532, 64, 84, "step"), (470, 566, 60, 90, "flat")),
        9,
    )
    thicket(paper, (-20, 640), (548, 566), (10, 18), 40, 6, ("#5fae8c", "#2a7a6c"))


def hanyang(paper: Paper) -> None:
    """The bank between both rivers, with the television tower on Turtle Hill."""
    shore(
        paper,
        points("-80,640 120,650 300,676 450,712 560,736 610,730 560,800 420,900 250,1010 -80,1130"),
        ("#8fc39c", "#2f7a6c"),
    )
    thicket(paper, (-20, 520), (700, 780), (14, 26), 40, 7, ("#6fb890", "#2a7a6c"))


def wuchang(paper: Paper) -> None:
    """The south bank."""
    shore(
        paper,
        points(
            "1130,392 1500,388 2000,392 2000,1130 1900,1100 1690,930 1500,720 1330,560 1180,440"
        ),
        ("#a9d0a8", "#3f8f7c"),
    )
    blocks(
        paper,
        (
            (1280, 470, 50, 140, "slant"),
            (1346, 478, 56, 200, "step"),
            (1440, 470, 46, 160, "flat"),
            (1560, 480, 60, 220, "spire"),
            (1650, 474, 54, 150, "round"),
            (1740, 484, 62, 190, "flat"),
            (1830, 478, 56, 140, "slant"),
        ),
        14,
    )
    thicket(paper, (1260, 1940), (500, 520), (12, 22), 50, 8, ("#7fc09a", "#3a8a77"))
    blocks(
        paper,
        ((1520, 600, 70, 110, "flat"), (1630, 610, 64, 150, "step"), (1760, 604, 78, 120, "round")),
        21,
    )
    thicket(paper, (1450, 1940), (614, 640), (14, 24), 50, 9, ("#5fae8c", "#2a7a6c"))


def arch_bridge(paper: Paper, start: Point, end: Point) -> None:
    """The red arch over the Han's mouth, from bank to bank."""
    (ax, ay), (bx, by) = start, end
    arch = drawn(f"M{ax} {ay} C{ax + 40} {ay - 150} {bx - 60} {by - 116} {bx} {by}")
    deck = polygon([(ax - 40, ay + 14), start, end, (bx + 40, by - 14)], False)
    with paper.sheet((ax - 60, by - 140, bx + 60, ay + 60), (3, 12, 9, 0.4), 0.35):
        for k in range(1, 9):
            share = k / 9
            foot = (ax + (bx - ax) * share, ay + (by - ay) * share)
            rise = 4 * share * (1 - share) * 98
            paper.line([foot, (foot[0], foot[1] - rise)], "#f6d0a0", 1.8)
        red = linear(start, end, ["#e2644a", "#f0886a"])
        paper.cut(union([stroked(arch, 9), stroked(deck, 8)]), red, rim=0.7)


def boats(paper: Paper) -> None:
    """Traffic on the water, smaller the further away."""
    ferry(paper, 1120, 640, 0.5, WHITE)
    sampan(paper, 1030, 486, 0.32, REED)
    sampan(paper, 380, 640, 0.46, REED)
    ferry(paper, 930, 960, 1.05, WHITE)
    sampan(paper, 1330, 1010, 1.0, REED)


def near_hills(paper: Paper) -> None:
    """Turtle Hill at the left, Snake Hill at the right, with what stands on them."""
    paper.piece(
        smooth(
            points("-80,760 60,728 220,742 330,830 420,930 470,1020 500,1130 -80,1130"),
            tension=0.9,
        ),
        vertical(730, HEIGHT, ["#3f8f76", "#1a5a58"]),
        (6, -4, 20, 0.42),
        rim=0.65,
        dark=0,
    )
    television_tower(paper, 130, 770)
    paper.piece(
        smooth(
            points("1400,1130 1450,1000 1560,890 1700,842 1860,850 2000,880 2000,1130"),
            tension=0.9,
        ),
        vertical(840, HEIGHT, ["#3f8f76", "#1a5a58"]),
        (-6, -4, 20, 0.42),
        rim=0.65,
        dark=0,
    )
    yellow_crane_tower(paper, 1712, 862, 0.74)
    spots = Random(25)
    foot = [(78, 774, 18), (104, 782, 24), (136, 786, 22), (166, 784, 26), (198, 792, 20)]
    grove(paper, foot, ("#5fb08c", "#2a7468"))
    for left, right, base, slope in ((-30, 440, 800, 0.36), (1490, 1950, 900, -0.12)):
        for row in range(3):
            tops = []
            for _ in range(24):
                x = spots.uniform(left, right)
                tops.append(
                    (
                        x,
                        base + 52 * row + slope * (x - left) + spots.uniform(0, 24),
                        spots.uniform(18, 36),
                    )
                )
            codes = (("#4fa583", "#1f6a63"), ("#3a8a77", "#174f56"), ("#2a7468", "#103e46"))[row]
            grove(paper, tops, codes)


def television_tower(paper: Paper, x: float, base: float) -> None:
    """The television tower on Turtle Hill."""
    white = linear((x - 30, 0), (x + 30, 0), ["#fbf6e6", "#b9c9b8"])
    shaft = polygon([(x - 20, base), (x - 9, base - 250), (x + 9, base - 250), (x + 20, base)])
    paper.piece(shaft, white, (4, 5, 10, 0.42))
    pod = union(
        [
            oval(x, base - 268, 46, 22),
            box(x - 30, base - 300, 60, 40, 8),
            oval(x, base - 300, 26, 14),
        ]
    )
    paper.piece(pod, white, (4, 5, 10, 0.42), rim=0.7)
    paper.fill(box(x - 43, base - 274, 86, 8, 4), "#3f8f8c")
    for low, high, half in ((308, 370, 7.0), (370, 420, 4.5), (420, 460, 2.5)):
        paper.piece(
            box(x - half, base - high, 2 * half, high - low),
            "#e2643f" if low == 370 else "#fbf6e6",
            (2, 3, 6, 0.3),
        )
