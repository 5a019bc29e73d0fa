# SPDX-License-Identifier: MIT
"""Who lives in these pictures, and what they do most."""

from __future__ import annotations

from .people import Look, Pose

GRANDMOTHER = Look(top="#c7566b", bottom="#53407e", hair="#d7cdd6", style="bun", coat=0.5)
READER = Look(top="#d0603f", bottom="#4a3a78", hair="#d8d0d8", style="bun", glasses=True)
GRANDFATHER = Look(top="#4f8d86", bottom="#3b3f72", hair="#e2dbe0", style="bald", coat=0.2)
PAINTER = Look(top="#3f7fa0", bottom="#5a4a6a", hair="#e3dde0", style="bald")
DANCER = Look(top="#f0e6d6", bottom="#e6dccf", hair="#c9c2ca", shoe="#5a4a60")
MOTHER = Look(top="#f3e9d2", bottom="#9c4a63", hair="#2a1d26", style="long", skirt=0.75)
FATHER = Look(top="#e8a23c", bottom="#3a6a6a", hair="#241a22")
STUDENT = Look(top="#e8d3a6", bottom="#365f80", hair="#20162c")
TEACHER = Look(top="#3f6f9c", bottom="#3b3f5e", hair="#2a1d26", style="bob", glasses=True)
WORKER = Look(top="#4a6aa8", bottom="#3a4a78", hair="#e8b23c", style="helmet")
WELDER = Look(top="#5a7fb0", bottom="#34406a", hair="#20162c", style="tail")
FARMER = Look(top="#7a8f5a", bottom="#4a4a5e", hair="#d9b06a", style="straw")
COOK = Look(top="#f6efe2", bottom="#3f3a5e", hair="#fbf6ea", style="chef", apron="#e9dcc6")
PUPIL = Look(top="#c9504a", bottom="#4f5a86", hair="#20162c", style="tail")
GIRL = Look(top="#f2b84b", bottom="#3d6a86", hair="#241730", style="bob", head=1.42)
SISTER = Look(top="#e27d94", bottom="#4a6fa0", hair="#241a22", style="bob", head=1.4)
BOY = Look(top="#5aa08a", bottom="#44507e", hair="#20162c", head=1.42)
BOATMAN = Look(top="#6d6fa8", bottom="#2c2352", hair="#d59a5c", style="cap")

STANDING = Pose()
WALKING = Pose(lean=2, near_arm=(-24, -8), far_arm=(26, 44), near_leg=(22, 4), far_leg=(-20, -34))
READING = Pose(
    lean=2, head=12, near_arm=(30, 92), far_arm=(44, 98), near_leg=(6, 0), far_leg=(-8, -5)
)
POINTING = Pose(lean=2, near_arm=(70, 108), far_arm=(10, 46), near_leg=(5, 0), far_leg=(-6, -3))
WAVING = Pose(lean=-2, near_arm=(120, 168), far_arm=(-8, 10))
SITTING = Pose(
    lean=2, head=6, near_arm=(24, 70), far_arm=(30, 76), near_leg=(86, 2), far_leg=(80, -4)
)
SITTING_READING = SITTING.but(head=16, near_arm=(32, 94), far_arm=(46, 100))
SITTING_WRITING = SITTING.but(lean=14, head=14, near_arm=(34, 82), far_arm=(40, 88))
CALLIGRAPHER = Pose(
    lean=20, head=16, near_arm=(40, 26), far_arm=(52, 34), near_leg=(14, 4), far_leg=(-12, -8)
)
TAI_CHI = Pose(
    lean=-2, head=2, near_arm=(96, 70), far_arm=(-64, -20), near_leg=(26, -6), far_leg=(-24, -30)
)
