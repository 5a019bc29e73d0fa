# SPDX-License-Identifier: MIT
"""A JPEG that keeps its decoder at work for minutes is refused unseen; all others are tried."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from lcreader.package.kinds import JPEG, PNG
from lcreader.package.pictures import LAYERS, picture_problem
from tests.hostile.oddities import jpeg_of_scans


@pytest.mark.parametrize(("more", "code"), [(LAYERS - 1, ""), (LAYERS, "too-many-layers")])
def test_a_jpeg_of_too_many_scans_is_refused(more: int, code: str) -> None:
    found = picture_problem("a.jpg", JPEG, jpeg_of_scans(64, more))
    assert (found.code if found else "") == code


@pytest.mark.parametrize("progressive", [True, False])
def test_a_jpeg_as_programs_save_it_is_tried(progressive: bool) -> None:
    out = io.BytesIO()
    Image.effect_noise((999, 999), 99).convert("RGB").save(out, "JPEG", progressive=progressive)
    assert picture_problem("a.jpg", JPEG, out.getvalue()) is None


def test_scans_are_a_matter_of_jpegs_alone() -> None:
    assert picture_problem("a.png", PNG, b"\xff\xda" * 999) is None
