# SPDX-License-Identifier: MIT
"""The master class: fire, steam, and a cook who shows how."""

from __future__ import annotations

from .. import cast
from ..colour import linear, mix, radial, vertical
from ..hands import ladle
from ..indoors import floor, pendant
from ..paper import WIDTH, Paper
from ..people import Look, Pose, person
from ..props import bowl, lantern, steam, steamer
from ..shapes import box, capsule, circle, drawn, oval, stroked, union


def draw(paper: Paper) -> None:
    """The scene."""
    paper.ground(linear((0, 0), (WIDTH, 900), ["#3a2158", "#8a3f6a", "#c9705e"]))
    tiles(paper)
    paper.glow(1330, 620, 760, "#ffb45e", 0.42)
    shelf(paper)
    for x in (420, 860):
        lantern(paper, x, 150, 1.0, cord=110)
    for x in (1180, 1620):
        pendant(paper, x, 190, 1.0, "#e2574a")
    floor(paper, 900, ("#8a4a5e", "#2a1740"))
    students(paper)
    with paper.placed(0, 84):
        stove(paper)
    with paper.placed(136, 0):
        board(paper)
    bench(paper)
    paper.finish()


def tiles(paper: Paper) -> None:
    """The tiled wall."""
    for row in range(12):
        for column in range(26):
            x, y = column * 78 - (row % 2) * 39, 300 + row * 52
            code = mix("#6a3568", "#d98a6a", max(0.0, min(1.0, (x - 300) / 1300)) * 0.7)
            paper.cut(
                box(x, y, 74, 48, 3),
                mix(code, "#ffffff", 0.05 * ((row * 7 + column * 3) % 3)),
                rim=0.14,
                dark=0.12,
                width=1.4,
            )


def shelf(paper: Paper) -> None:
    """Pots and pans on a rail, jars and bowls on a board."""
    plank = box(1010, 330, 850, 20, 4)
    paper.piece(plank, vertical(330, 350, ["#c98a5a", "#7a4a3a"]), (0, 8, 12, 0.45), rim=0.7)
    for i, (x, height, code) in enumerate(
        (
            (1040, 74, "#4f8d86"),
            (1110, 92, "#c9504a"),
            (1182, 66, "#e0a24a"),
            (1640, 84, "#5f7fb0"),
            (1716, 70, "#7fae6a"),
            (1786, 96, "#c9504a"),
        )
    ):
        jar = drawn(
            f"M{x - 26} {330 - height + 16} L{x + 26} {330 - height + 16} C{x + 36} "
            f"{330 - height / 2} {x + 32} 330 {x + 22} 330 L{x - 22} 330 C{x - 32} 330 {x - 36} "
            f"{330 - height / 2} {x - 26} {330 - height + 16} Z"
        )
        paper.piece(
            jar,
            linear(
                (x - 34, 0),
                (x + 34, 0),
                [mix(code, "#ffffff", 0.35), code, mix(code, "#2a1240", 0.3)],
            ),
            (2, 4, 8, 0.4),
        )
        paper.piece(
            box(x - 28, 330 - height + 2, 56, 15, 4),
            mix(code, "#3a1f2e", 0.4 if i % 2 else 0.2),
            (1, 3, 5, 0.35),
        )
    for k, x in enumerate((1290, 1390, 1490, 1570)):
        for j in range(3 - k % 2):
            bowl(paper, x, 330 - 17 * j, 0.8, ("#f4ecdf", "#7fa8c0", "#f0d9c0")[j % 3])
    paper.piece(box(560, 300, 340, 8, 4), "#d9a25a", (0, 4, 8, 0.4))
    for x, radius in ((610, 40), (710, 52), (824, 44)):
        paper.line([(x, 304), (x, 350)], "#3a1f2e", 4)
        paper.piece(
            circle(x, 350 + radius, radius),
            radial(x, 340 + radius, radius, ["#8a7a94", "#3a2a50"]),
            (3, 6, 10, 0.45),
            rim=0.6,
        )
        paper.line(stroked(circle(x, 350 + radius, radius - 8), 1), "#b9a8c0", 1.4, 0.5)


def stove(paper: Paper) -> None:
    """The wok in its flames, and the master."""
    body = box(1190, 780, 390, 164, 8)
    paper.piece(body, vertical(780, 944, ["#9a5a6a", "#3f2248"]), (4, 8, 18, 0.5), rim=0.7)
    for x in (1240, 1400):
        paper.piece(box(x, 826, 120, 90, 8), "#2a1530", (1, 2, 5, 0.4))
        paper.glow(x + 60, 890, 100, "#ff8a4a", 0.6)
    for dx, height, code in (
        (-70, 90, "#ff7a3a"),
        (-36, 124, "#ffb04a"),
        (0, 150, "#ffe08a"),
        (38, 120, "#ffb04a"),
        (72, 88, "#ff7a3a"),
    ):
        tall = height + 16 * paper.swing(4, 1.7 * dx)
        lean = 12 * paper.swing(3, dx)
        flame = drawn(
            f"M{1350 + dx - 26} 790 C{1350 + dx - 40} {790 - tall * 0.5} {1350 + dx + lean} "
            f"{790 - tall * 0.7} {1350 + dx + lean} {790 - tall} C{1350 + dx + 12 + lean} "
            f"{790 - tall * 0.6} {1350 + dx + 40} {790 - tall * 0.4} {1350 + dx + 26} 790 Z"
        )
        paper.piece(
            flame,
            vertical(790 - tall, 790, [code, mix(code, "#ff4a2a", 0.4)]),
            (0, 0, 12, 0.3),
            0.3,
        )
    paper.glow(1350, 720, 300, "#ff9a4a", 0.6)
    toss(paper)
    wok = drawn("M1236 700 L1470 700 C1462 776 1420 796 1353 796 C1286 796 1244 776 1236 700 Z")
    paper.piece(
        wok, linear((1236, 700), (1470, 796), ["#7a6a80", "#241636"]), (3, 8, 14, 0.5), rim=0.8
    )
    paper.piece(oval(1353, 700, 118, 14), "#4a3550", None, rim=0.5)
    paper.piece(capsule((1470, 706), 8, (1560, 676), 7), "#8a5a3a", (3, 5, 8, 0.4))
    steam(paper, 1353, 640, 2.2, 0.34)


def toss(paper: Paper) -> None:
    """Vegetables in the air."""
    for x, y, code, turn in (
        (1290, 640, "#7fae5a", 20),
        (1330, 590, "#e2643f", -30),
        (1370, 560, "#f2c84b", 60),
        (1410, 612, "#7fae5a", -50),
        (1440, 650, "#f4ecdf", 10),
        (1310, 548, "#f4ecdf", 80),
        (1396, 520, "#e2643f", 15),
    ):
        with paper.placed(x, y + 34 * paper.swing(3, x), 1, turn + 40 * paper.swing(3, x)):
            paper.piece(
                drawn("M-20 0 C-14 -14 12 -14 20 0 C12 12 -12 12 -20 0 Z"),
                linear((-20, -10), (20, 10), [mix(code, "#ffffff", 0.35), code]),
                (2, 5, 8, 0.35),
            )


def bench(paper: Paper) -> None:
    """The master, steamers behind."""
    for x, layers in ((1660, 3), (1800, 4)):
        steamer(paper, x, 880, 1.1, layers)
        steam(paper, x, 880 - 46 * layers, 1.3)
    table = box(1590, 880, 360, 22, 3)
    paper.piece(table, vertical(880, 902, ["#d9a27a", "#8a5a5a"]), (0, 8, 12, 0.45), rim=0.7)
    paper.piece(
        box(1604, 900, 340, 130, 3), vertical(900, 1030, ["#7a4a60", "#3a2048"]), (2, 4, 10, 0.4)
    )
    stir = 3 * paper.swing(3)
    stirring = Pose(4, 6, (70 + stir, 92 + 2 * stir), (40, 80), (6, 0), (-8, -5))
    master = cast.COOK.but(top="#fbf4e6", apron="#c9504a")
    person(paper, 1650, 1046, 1.9, stirring, master, -1, ladle)


def students(paper: Paper) -> None:
    """Three who learn, of three ages."""
    apron = "#e9dcc6"
    watching = Pose(2, 6, (20, 70), (30, 84), (5, 0), (-6, -3))
    learner: tuple[tuple[float, Look, Pose], ...] = (
        (1156, cast.STUDENT.but(top="#5f7fb0", apron=apron), watching),
        (
            1062,
            cast.MOTHER.but(top="#d98a6a", apron=apron, skirt=0, bottom="#4a3a6a", style="tail"),
            watching.but(near_arm=(36, 110)),
        ),
        (968, cast.GRANDFATHER.but(apron=apron), watching.but(near_arm=(16, 60))),
    )
    for x, look, pose in learner:
        person(paper, x, 1020, 1.86, pose, look)


def board(paper: Paper) -> None:
    """The chopping bench at which two work."""
    top = box(1020, 870, 130, 18, 3)
    legs = union([box(1030, 886, 12, 140), box(1128, 886, 12, 140)])
    paper.piece(legs, "#6a3f4a", (2, 4, 8, 0.4))
    paper.piece(top, vertical(870, 888, ["#e0b07a", "#9a6a4a"]), (0, 6, 10, 0.45), rim=0.7)
    for x, code in ((1050, "#7fae5a"), (1078, "#e2643f"), (1106, "#f4ecdf")):
        paper.piece(oval(x, 862, 17, 10), code, (1, 3, 5, 0.35))
