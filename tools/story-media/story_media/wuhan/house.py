# SPDX-License-Identifier: MIT
"""A house of classes around the corner, cut open: every room learns something else."""

from __future__ import annotations

from collections.abc import Callable

from .. import cast
from ..buildings import skyline
from ..colour import linear, mix, vertical
from ..garden import broad_tree
from ..hands import book, erhu, fan, phone
from ..indoors import board, pendant, screen
from ..land import bank, flagstones, hills, thicket
from ..paper import Paper
from ..people import Pose, from_behind, person
from ..props import bicycle, easel, flower_pot, stool, table
from ..shapes import box, circle, drawn, points
from ..sky import bird, cloud, morning

LEFT, TOP, ROOM, STOREY = 960, 170, 300, 240
Lesson = Callable[[Paper, float, float], None]


def draw(paper: Paper) -> None:
    """The scene."""
    morning(paper, (420, 520), 130)
    for x, y, scale, code, flip in (
        (300, 230, 1.0, "#9fd0bd", 1),
        (760, 330, 0.8, "#d9e3bb", -1),
        (640, 150, 0.7, "#6fb3a9", 1),
    ):
        cloud(paper, x, y, scale, code, flip, "#ffffff")
    for x, y in ((560, 300), (620, 276), (500, 270)):
        bird(paper, x, y, 0.7)
    hills(paper, 740, 60, "#7fb9a6", "#f6e7b6", 2.0, 900)
    skyline(paper, 800, (40, 180), "#4d9690", "#d9e8c4", 9, 420, 420, 0.2, (-20, 1000), 0.25)
    thicket(paper, (-20, 980), (840, 866), (20, 38), 60, 4, ("#6fb890", "#2a7a6c"))
    bank(paper, points("-40,900 500,894 1000,898 1980,894"), ("#d9cfa4", "#8fae8d", "#3d7a74"))
    flagstones(paper, 898, "#2a5a58", (940, 1000), 0.2)
    with paper.placed(536, 256, 0.72):
        building(paper)
    broad_tree(paper, 560, 960, 0.84, ("#2f7a6c", "#4a9a78", "#7fb884"), ("#9a7a5a", "#4a3a34"), 6)
    street(paper)
    paper.finish(tooth=0.2)


def building(paper: Paper) -> None:
    """Three storeys of three rooms under a tiled roof."""
    width = ROOM * 3
    shell = box(LEFT - 24, TOP - 10, width + 80, STOREY * 3 + 34)
    paper.piece(
        shell,
        linear((LEFT, TOP), (LEFT + width, 920), ["#f3e6cf", "#cfc6a4"]),
        (-6, 4, 24, 0.5),
        rim=0.7,
    )
    roof = drawn(
        f"M{LEFT - 90} {TOP - 2} C{LEFT - 20} {TOP - 20} {LEFT + 10} {TOP - 60} {LEFT + 60} "
        f"{TOP - 110} L{LEFT + width + 60} {TOP - 110} L{LEFT + width + 60} {TOP - 2} Z"
    )
    paper.piece(roof, vertical(TOP - 110, TOP, ["#e8a33d", "#b9622c"]), (0, 10, 16, 0.5), rim=0.75)
    with paper.clipped(roof):
        for k in range(44):
            x = LEFT - 80 + k * 26
            paper.line([(x + 60, TOP - 110), (x, TOP)], "#7a3418", 1.8, 0.4)
    lessons: tuple[tuple[Lesson, str], ...] = (
        (singing, "#f6d9a0"),
        (painting, "#cfe3c4"),
        (screens, "#a9d3d0"),
        (sewing, "#f0c9a8"),
        (writing, "#f3e3b4"),
        (dancing, "#bfe0c8"),
        (cooking, "#f2cf9a"),
        (reading, "#dfe6bd"),
        (lecture, "#b5d9c8"),
    )
    for i, (lesson, code) in enumerate(lessons):
        x, y = LEFT + ROOM * (i % 3), TOP + 10 + STOREY * (i // 3)
        room = box(x + 8, y + 8, ROOM - 16, STOREY - 22)
        with paper.sheet(room, None, 0.4):
            paper.cut(
                room,
                vertical(y, y + STOREY, [mix(code, "#ffffff", 0.3), code]),
                rim=0,
                dark=0.45,
                light=(0.5, 0.8),
                width=5,
            )
        with paper.clipped(room):
            paper.fill(box(x, y + STOREY - 44, ROOM, 40), mix(code, "#7a5a3a", 0.45))
            lesson(paper, x + 8, y + STOREY - 26)
            paper.glow(x + ROOM / 2, y + 40, 170, "#fff0b8", 0.22)
    for i in range(4):
        y = TOP - 4 + STOREY * i
        paper.piece(
            box(LEFT - 34, y, width + 90, 16, 3),
            vertical(y, y + 16, ["#fff6e0", "#b9ae8c"]),
            (0, 5, 8, 0.4),
        )


def singing(paper: Paper, x: float, y: float) -> None:
    """Song and fiddle."""
    stool(paper, x + 70, y, 44)
    person(
        paper,
        x + 70,
        y,
        1.1,
        cast.SITTING.but(near_arm=(34, 70), far_arm=(40, 110)),
        cast.GRANDFATHER.but(coat=0),
        1,
        erhu,
        48,
    )
    for k, look in enumerate((cast.MOTHER, cast.PAINTER)):
        person(paper, x + 170 + 62 * k, y, 1.1, Pose(-4, -10, (40, 100), (10, 40)), look, -1)


def painting(paper: Paper, x: float, y: float) -> None:
    """An easel, a model of blossom."""
    with paper.placed(x + 150, y, 0.72):
        easel(paper, 0, 0, -1)
    person(paper, x + 84, y, 1.1, cast.POINTING.but(near_arm=(60, 112)), cast.READER)
    flower_pot(paper, x + 238, y, 0.72, "#c9607a")


def screens(paper: Paper, x: float, y: float) -> None:
    """The network: courses on a screen."""
    table(paper, x + 110, y, 160, 66, "#a9714a")
    screen(paper, x + 166, y - 138, 86, 58, ["#e6f6ff", "#8fd0d6"])
    paper.piece(box(x + 204, y - 74, 10, 10), "#2a3a44", None)
    stool(paper, x + 80, y, 42)
    person(
        paper,
        x + 80,
        y,
        1.1,
        cast.SITTING_WRITING,
        cast.WORKER.but(style="short", hair="#20162c"),
        1,
        None,
        46,
    )


def sewing(paper: Paper, x: float, y: float) -> None:
    """A tailor's bench."""
    table(paper, x + 90, y, 150, 62, "#8a5a48")
    machine = drawn(
        f"M{x + 150} {y - 62} L{x + 150} {y - 112} L{x + 214} {y - 112} L{x + 214} {y - 62} "
        f"L{x + 196} {y - 62} L{x + 196} {y - 94} L{x + 168} {y - 94} L{x + 168} {y - 62} Z"
    )
    paper.piece(machine, "#2a4a5a", (2, 3, 6, 0.4))
    cloth = drawn(
        f"M{x + 196} {y - 64} C{x + 240} {y - 66} {x + 250} {y - 40} {x + 246} {y - 6} "
        f"L{x + 214} {y - 6} C{x + 222} {y - 40} {x + 214} {y - 54} {x + 196} {y - 56} Z"
    )
    paper.piece(cloth, "#e2574a", (2, 4, 6, 0.4))
    stool(paper, x + 72, y, 42)
    person(paper, x + 72, y, 1.1, cast.SITTING_WRITING, cast.GRANDMOTHER.but(coat=0), 1, None, 46)


def writing(paper: Paper, x: float, y: float) -> None:
    """Calligraphy on long sheets."""
    for k in range(2):
        scroll = box(x + 168 + 56 * k, y - 190, 38, 128, 2)
        paper.piece(scroll, "#fffaf0", (2, 4, 7, 0.35))
        for j in range(3):
            paper.fill(circle(x + 187 + 56 * k, y - 166 + 36 * j, 9), "#20303a", 0.8)
    table(paper, x + 84, y, 150, 64, "#7a4a3a")
    paper.fill(box(x + 110, y - 68, 90, 5), "#fffaf0")
    person(paper, x + 66, y, 1.1, Pose(16, 12, (46, 70), (20, 60)), cast.PAINTER)


def dancing(paper: Paper, x: float, y: float) -> None:
    """Two fans."""
    for k, (look, code) in enumerate(
        ((cast.DANCER.but(style="bun"), "#e2574a"), (cast.MOTHER.but(skirt=0.5), "#f2b84b"))
    ):
        pose = Pose(-3, -6, (104, 140), (-70, -110), (24, -8), (-16, -24))
        person(paper, x + 84 + 110 * k, y, 1.1, pose, look, 1, fan(code))


def cooking(paper: Paper, x: float, y: float) -> None:
    """A pot on the stove."""
    paper.piece(
        box(x + 150, y - 76, 110, 76, 3),
        vertical(y - 76, y, ["#dfe6dc", "#8aa89e"]),
        (2, 4, 7, 0.4),
    )
    paper.piece(
        drawn(
            f"M{x + 172} {y - 112} L{x + 236} {y - 112} L{x + 230} {y - 76} L{x + 178} {y - 76} Z"
        ),
        "#c9504a",
        (2, 3, 6, 0.4),
    )
    person(paper, x + 100, y, 1.12, Pose(4, 8, (62, 92), (30, 70)), cast.COOK)
    pendant(paper, x + 204, y - 170, 0.5)


def reading(paper: Paper, x: float, y: float) -> None:
    """The ground floor's reading corner, its door open to the street."""
    for k, code in enumerate(("#c9504a", "#3f7fa0", "#e0a24a", "#4f9a72", "#8a4a6a", "#2f6f7a")):
        paper.piece(
            box(x + 20 + 17 * k, y - 190 + 6 * (k % 3), 14, 60 - 6 * (k % 3), 2),
            code,
            (1, 2, 3, 0.3),
        )
    paper.piece(box(x + 10, y - 130, 120, 8), "#8a5a3a", (0, 3, 5, 0.4))
    person(paper, x + 90, y, 1.1, cast.READING, cast.STUDENT, 1, book("#2f7a78"))
    person(paper, x + 210, y, 0.8, cast.READING, cast.SISTER, -1, book("#e0a24a", scale=0.8))


def lecture(paper: Paper, x: float, y: float) -> None:
    """A teacher, a board, heads."""
    board(paper, x + 110, y - 170, 130, 70)
    person(paper, x + 70, y - 20, 1.06, cast.POINTING, cast.TEACHER)
    for k, look in enumerate((cast.WELDER, cast.GRANDMOTHER, cast.FATHER)):
        from_behind(paper, x + 120 + 62 * k, y, 0.78, look)


def street(paper: Paper) -> None:
    """Neighbours on their way."""
    person(paper, 1280, 1030, 1.3, cast.WALKING, cast.GRANDMOTHER)
    person(
        paper,
        1450,
        1030,
        1.3,
        cast.WALKING.but(near_arm=(30, 90)),
        cast.WELDER.but(top="#d98a4a"),
        -1,
        phone(),
    )
    person(paper, 1528, 1032, 0.9, cast.WALKING, cast.BOY, -1)
    bicycle(paper, 1700, 1030, "#c9504a")
    flower_pot(paper, 1190, 926, 1.0, "#5fa878")
