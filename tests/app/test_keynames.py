# SPDX-License-Identifier: MIT
from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QGuiApplication

from lcreader.app.keynames import KeyNames, native
from lcreader.reading.action import Group
from lcreader.reading.actions import ACTIONS
from tests.app.reading import Reading


def keys_of(names: KeyNames, action: str) -> list[str]:
    return next(
        row["keys"]
        for group in names.groups
        for row in group["actions"]  # type: ignore[attr-defined]
        if row["name"] == action
    )


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("Right", "→"),
        ("Ctrl+Left", "Ctrl+←"),
        ("Alt+Right", "Alt+→"),
        ("Space", "Space"),
        ("Shift+Space", "Shift+Space"),
        ("PgDown", "PgDown"),
        ("Ctrl++", "Ctrl++"),
        ("Media Next", "Media Next"),
        ("N", "N"),
        ("F11", "F11"),
        ("+", "+"),
    ],
)
def test_keys_are_called_as_people_know_them(qapp: QGuiApplication, key: str, name: str) -> None:
    assert native(key) == name


@pytest.mark.parametrize("key", ["Space", "Shift+Space", "Back", "Forward", "Media Next"])
def test_keys_are_called_in_the_language_of_the_interface(reading: Reading, key: str) -> None:
    reading.set(language="zh-Hans")
    assert re.search("[一-鿿]", native(key))


def test_the_help_has_every_action_in_its_group(qapp: QGuiApplication) -> None:
    groups = KeyNames().groups
    assert len(groups) == len(Group)
    assert sum(len(group["actions"]) for group in groups) == len(ACTIONS)
    assert all(row["name"] and row["keys"] for group in groups for row in group["actions"])


def test_a_tooltip_names_the_action_with_its_first_key(reading: Reading) -> None:
    reading.open("fixture", "welcome")
    assert reading.program.desk.key_names.label("next") == "Next (→)"


def test_arrows_are_mirrored_where_the_story_runs_from_right_to_left(reading: Reading) -> None:
    names = reading.program.desk.key_names
    reading.open("fixture", "welcome", "ar")
    assert names.label("next") == "Next (←)"
    assert keys_of(names, "Previous chapter")[0] == "Ctrl+→"
    reading.open("fixture", "welcome", "en")
    assert keys_of(names, "Previous chapter")[0] == "Ctrl+←"


def test_without_a_story_arrows_are_as_on_the_keyboard(reading: Reading) -> None:
    assert reading.program.desk.key_names.label("next") == "Next (→)"
