# SPDX-License-Identifier: MIT
from __future__ import annotations

from pathlib import Path

from lcreader.reading.actions import ACTIONS
from lcreader.reading.contexts import Context
from lcreader.reading.keys_page import keys_page

PAGE = Path(__file__).parents[2] / "docs" / "keys.md"


def test_the_page_in_docs_is_the_table() -> None:
    assert PAGE.read_text(encoding="utf-8") == keys_page(), (
        "docs/keys.md is not what the table says; "
        "run python -m lcreader.reading.keys_page > docs/keys.md"
    )


def test_it_names_every_key_that_is_shown_and_every_context() -> None:
    page = keys_page()
    shown = [key.text for action in ACTIONS for key in action.keys if not key.alias]
    assert [key for key in shown if f"`{key}`" not in page] == []
    assert page.count("### ") == len(Context)
