# SPDX-License-Identifier: MIT
"""What must not stop anybody from reading."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from lcreader.app.instance import Instance
from tests.app.reading import Reading


def test_a_folder_that_cannot_be_made_is_no_reason_not_to_read(
    qapp: QGuiApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    in_the_way = tmp_path / "reader"
    in_the_way.write_text("a file where the folder is to be")
    instance = Instance(in_the_way, lambda request: None)
    instance.close()
    assert "later launches cannot find this window" in caplog.text


@pytest.mark.parametrize("page", ["gallery", "compare", "map", "links", "choices", "think"])
def test_the_language_may_change_in_the_middle_of_a_feature(reading: Reading, page: str) -> None:
    reading.open("fixture", page)
    for language in ("ar", "zh-Hans", "ar", "en"):
        reading.press("PgDown")
        reading.viewer.speak(language)
        reading.press("PgUp")
    reading.settled()
    assert reading.page == page
