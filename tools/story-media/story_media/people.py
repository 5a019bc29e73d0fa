# SPDX-License-Identifier: MIT
"""Jointed paper people, seen from the side or from behind. About 165 units tall at scale 1."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import skia

from .colour import linear, mix
from .paper import Paper
from .shapes import (
    Point,
    capsule,
    chain,
    circle,
    drawn,
    oval,
    polygon,
    rounded,
    stroked,
    union,
)

Limb = tuple[float, float]
"""Degrees from straight down, forwards positive: upper and lower half."""


@dataclass(frozen=True)
class Pose:
    """How somebody holds themselves; angles in degrees."""

    lean: float = 0
    head: float = 0
    near_arm: Limb = (10, 20)
    far_arm: Limb = (-10, 0)
    near_leg: Limb = (4, 0)
    far_leg: Limb = (-6, -4)

    def but(self, **changes: Any) -> Pose:
        """The same pose with something changed."""
        return replace(self, **changes)


@dataclass(frozen=True)
class Look:
    """What somebody looks like. ``head`` is larger in children; ``coat`` and ``skirt`` are 0–1."""

    top: str = "#d9734e"
    bottom: str = "#3f4f86"
    skin: str = "#f0b48c"
    hair: str = "#2a1c30"
    style: str = "short"
    shoe: str = "#2b2140"
    coat: float = 0
    skirt: float = 0
    head: float = 1.16
    glasses: bool = False
    apron: str = ""

    def but(self, **changes: Any) -> Look:
        """The same look with something changed."""
        return replace(self, **changes)


Held = Callable[[Paper, Point, Point], None]
"""Draws what somebody holds, from the far and the near hand."""

_LONG = "M-12 6 C -15 -17 11 -20 11.5 -5 C 6 -8 1 -7 -2 -3 L -4 6 Z"
HAIR = {
    "short": "M-10.5 3 C -14 -16 10 -20 11 -6 C 6 -9 2 -8 -1 -5 C -3 -3 -4 0 -5 3 L -7 6 Z",
    "bun": "M-10.5 4 C -14 -16 10 -20 11 -5 C 6 -8 0 -8 -3 -2 L -5 5 Z",
    "tail": "M-10.5 4 C -14 -16 10 -20 11 -5 C 6 -8 0 -8 -3 -2 L -5 5 Z",
    "bob": _LONG,
    "long": _LONG,
    "bald": "M-10.5 6 C -13 2 -12 -2 -9 -4 C -7 0 -6 3 -6 6 Z",
    "cap": "M-11 -3 C -12 -18 10 -18 11 -5 L 19 -3 L 19 -1 L 8 -3 Z",
    "straw": "M-22 -3 C -10 -7 -7 -17 0 -18 C 7 -17 10 -7 22 -3 C 8 0 -8 0 -22 -3 Z",
    "chef": "M-10 -6 L-11 -20 C -19 -24 -15 -36 -6 -33 C -3 -39 7 -39 9 -33 C 18 -35 20 -24 11 -20 "
    "L 10 -6 C 4 -8 -4 -8 -10 -6 Z",
    "helmet": "M-13 -3 C -13 -20 12 -20 13 -5 L 17 -3 L 16 -1 L -13 -1 Z",
}
_BEHIND = {
    "bob": "M-13 -4 C -15 -18 12 -19 12 -5 L 8 -2 L -2 2 L -4 15 C -10 17 -16 14 -15 8 Z",
    "long": "M-13 -4 C -15 -18 12 -19 12 -5 L 6 -2 L -2 2 L -5 30 C -14 32 -19 26 -17 14 Z",
    "tail": "M-8 -8 C -18 -12 -22 0 -19 14 C -16 18 -12 16 -13 10 C -14 2 -12 -2 -6 -2 Z",
}


def person(
    paper: Paper,
    x: float,
    y: float,
    scale: float,
    pose: Pose,
    look: Look,
    flip: int = 1,
    hold: Held | None = None,
    seat: float | None = None,
) -> None:
    """Somebody seen from the side, looking right (left with ``flip`` -1), feet at ``y``.

    ``seat`` is the height above ``y``, in picture units, at which the hips are instead.
    """
    body = _Body(paper, pose, look, flip)
    height = body.height if seat is None else seat / scale
    with paper.placed(x, y - height * scale, (scale * flip, scale)):
        body.draw(hold)


class _Body:
    """One person's joints, worked out once; the hips are the origin."""

    def __init__(self, paper: Paper, pose: Pose, look: Look, flip: int) -> None:
        self.paper, self.look, self.flip = paper, look, flip
        lean = math.radians(pose.lean)
        self.up = (math.sin(lean), -math.cos(lean))
        self.shoulder = (50 * self.up[0], 50 * self.up[1])
        sx, sy = self.shoulder
        self.near_leg = chain((3, 2), [(angle, 36) for angle in pose.near_leg])
        self.far_leg = chain((-3, 2), [(angle, 36) for angle in pose.far_leg])
        self.near_arm = chain((sx + 1, sy + 4), [(pose.near_arm[0], 27), (pose.near_arm[1], 25)])
        self.far_arm = chain((sx - 2, sy + 4), [(pose.far_arm[0], 27), (pose.far_arm[1], 25)])
        self.nod = math.radians(pose.lean * 0.6 + pose.head)
        self.head = (sx + 22 * math.sin(self.nod), sy - 22 * math.cos(self.nod))
        self.height = max(self.near_leg[-1][1], self.far_leg[-1][1]) + 5

    def draw(self, hold: Held | None) -> None:
        look = self.look
        self.arm(self.far_arm, 0.28)
        self.leg(self.far_leg, 0.25)
        self.leg(self.near_leg, 0.06)
        if look.skirt:
            middle = (self.near_leg[2][0] + self.far_leg[2][0]) / 2
            hem = (middle, self.near_leg[0][1] + 58 * look.skirt)
            skirt = polygon([(-11, -4), (11, -4), (hem[0] + 19, hem[1]), (hem[0] - 19, hem[1])])
            self.piece(rounded(skirt, 6), look.bottom)
        neck = capsule(
            (self.shoulder[0], self.shoulder[1] + 2), 4.4, (self.head[0] - 1, self.head[1] + 4), 4.2
        )
        self.piece(neck, mix(self.skin, "#7a3a3a", 0.25), rim=0)
        self.piece(self.trunk(), look.top)
        if look.apron:
            self.piece(rounded(self.along([(2, 6), (12, 4), (13, 66), (-4, 66)]), 4), look.apron)
        with self.paper.placed(*self.head, look.head, math.degrees(self.nod)):
            self.face()
        if hold:
            hold(self.paper, self.far_arm[2], self.near_arm[2])
        self.arm(self.near_arm, 0)

    @property
    def skin(self) -> str:
        return mix(self.look.skin, self.paper.palette.air, self.paper.palette.tint * 0.35)

    def piece(self, path: skia.Path, code: str, rim: float = 0.55) -> None:
        palette = self.paper.palette
        if code != self.skin:
            code = mix(code, palette.air, palette.tint)
        bounds = path.getBounds()
        fill = linear(
            (bounds.left(), bounds.top()),
            (bounds.right(), bounds.bottom()),
            [mix(code, "#ffc58f", 0.22), code, mix(code, palette.thickness, 0.28)],
        )
        light = (-0.55 * self.flip, -0.83)
        self.paper.piece(path, fill, (1.5, 2.5, 6, 0.42), 0.45, rim, 0.22, 1.5, light)

    def along(self, points: list[Point]) -> skia.Path:
        """A polygon in the trunk's own directions: (forwards, down from the shoulder)."""
        sx, sy = self.shoulder
        ux, uy = self.up
        return polygon([(sx - uy * a - ux * b, sy + ux * a - uy * b) for a, b in points])

    def trunk(self) -> skia.Path:
        hem = 17 if self.look.coat else 11
        shape = self.along(
            [
                (-7, -9),
                (6, -9),
                (12, -2),
                (12.5, 18),
                (11.5, 38),
                (12.5, 50 + hem),
                (-13.5, 50 + hem),
                (-12, 36),
                (-12.5, 16),
                (-12, -3),
            ]
        )
        parts = [rounded(shape, 5)]
        if self.look.coat:
            knees = (self.near_leg[1][0] + self.far_leg[1][0]) / 2 * self.look.coat
            parts.append(capsule((0, 0), 11.5, (knees, 38 * self.look.coat), 14))
        return union(parts)

    def leg(self, joints: list[Point], dark: float) -> None:
        hip, knee, foot = joints
        limb = union([capsule(hip, 9.5, knee, 7.2), capsule(knee, 7.2, foot, 5.2)])
        self.piece(limb, mix(self.look.bottom, self.paper.palette.thickness, dark))
        fx, fy = foot
        shoe = (
            f"M{fx - 6:.1f} {fy - 3:.1f} L{fx + 4:.1f} {fy - 4:.1f} C{fx + 14:.1f} {fy - 2:.1f} "
            f"{fx + 17:.1f} {fy + 2:.1f} {fx + 16:.1f} {fy + 5:.1f} L{fx - 6:.1f} {fy + 5:.1f} Z"
        )
        self.piece(drawn(shoe), self.look.shoe)

    def arm(self, joints: list[Point], dark: float) -> None:
        shoulder, elbow, hand = joints
        self.piece(circle(*hand, 4.6), self.skin)
        cuff = (
            elbow[0] + (hand[0] - elbow[0]) * 0.84,
            elbow[1] + (hand[1] - elbow[1]) * 0.84,
        )
        sleeve = union([capsule(shoulder, 7.2, elbow, 6.2), capsule(elbow, 6.2, cuff, 4.6)])
        self.piece(sleeve, mix(self.look.top, self.paper.palette.thickness, dark))

    def face(self) -> None:
        look = self.look
        if look.style in _BEHIND:
            self.piece(drawn(_BEHIND[look.style]), look.hair)
        with self.paper.placed(0, -1.5):
            nose = polygon([(8.4, -1), (11.6, 3.2), (8, 4)])
            self.piece(union([oval(0, 0.25, 9.5, 11.75), nose]), self.skin, rim=0.7)
            ear = mix(mix(look.skin, "#8a3c34", 0.35), self.paper.palette.air, 0.1)
            self.paper.fill(circle(-2.5, 2, 2.7), ear)
            if look.style in ("cap", "straw", "chef", "helmet"):
                self.piece(drawn(HAIR["bald"]), "#2a1c30" if look.style != "straw" else "#6b6470")
            self.piece(drawn(HAIR[look.style]), look.hair)
            if look.style == "bun":
                self.piece(circle(-12, -9, 5.6), look.hair)
            if look.glasses:
                self.paper.line(stroked(circle(5.4, -0.5, 3.2), 0.1), "#20142e", 1.2)
                self.paper.line([(2.2, -0.8), (-3, 0)], "#20142e", 1.1)


def from_behind(paper: Paper, x: float, y: float, scale: float, look: Look, nod: float = 0) -> None:
    """Head and shoulders of somebody sitting with their back to us; shoulders' foot at ``y``."""
    palette = paper.palette
    top = mix(look.top, palette.air, palette.tint)
    hair = mix(look.hair, palette.air, palette.tint)
    skin = mix(look.skin, palette.air, palette.tint * 0.35)
    with paper.placed(x, y, scale):
        body = "M-34 0 C -34 -34 -26 -46 -8 -50 L 8 -50 C 26 -46 34 -34 34 0 Z"
        paper.piece(drawn(body), linear((-30, -50), (30, 0), [mix(top, "#ffc58f", 0.18), top]))
        paper.piece(box_neck(), mix(skin, "#7a3a3a", 0.2), (1, 2, 4, 0.3))
        with paper.placed(0, -72, look.head / 1.16, nod):
            paper.piece(oval(-16, 2, 4, 6), skin, (1, 1, 2, 0.2))
            paper.piece(oval(16, 2, 4, 6), skin, (1, 1, 2, 0.2))
            paper.piece(oval(0, 0, 16.5, 19), skin if look.style == "bald" else hair)
            match look.style:
                case "bald":
                    fringe = "M-16.5 0 C -14 8 14 8 16.5 0 C 16 24 -16 24 -16.5 0 Z"
                    paper.piece(drawn(fringe), hair, (1, 1, 3, 0.3))
                case "bun":
                    paper.piece(circle(0, -17, 9), hair)
                case "bob":
                    paper.piece(drawn("M-17 -6 L 17 -6 L 19 22 C 8 27 -8 27 -19 22 Z"), hair)
                case "long":
                    paper.piece(drawn("M-17 -6 L 17 -6 L 19 50 C 8 56 -8 56 -19 50 Z"), hair)
                case "tail":
                    paper.piece(drawn("M-5 -12 C -9 10 -8 30 0 44 C 8 30 9 10 5 -12 Z"), hair)
                case "straw":
                    paper.piece(oval(0, -6, 34, 15), hair)
                    paper.piece(oval(0, -10, 17, 12), mix(hair, "#fff0c0", 0.2))
                case _:
                    pass


def box_neck() -> skia.Path:
    """The neck of somebody seen from behind."""
    return capsule((0, -48), 8, (0, -62), 8)
