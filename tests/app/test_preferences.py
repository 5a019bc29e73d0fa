# SPDX-License-Identifier: MIT
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from lcreader.app.preferences import SIZES, Preferences
from lcreader.library.settings import SETTINGS, Settings
from lcreader.library.store import Store
from tests.app.reading import Reading


@pytest.fixture
def store(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "reader.sqlite")
    yield store
    store.close()


def preferences_of(settings: Settings, languages: tuple[str, ...] = ("en",)) -> Preferences:
    preferences = Preferences()
    preferences.attach(settings, list(languages))
    return preferences


@pytest.fixture
def preferences(store: Store) -> Preferences:
    return preferences_of(Settings(store), ("ar", "en", "zh-Hans"))


@pytest.fixture
def locked(store: Store, tmp_path: Path) -> Preferences:
    """What a learning centre's manager has locked: large words."""
    site = tmp_path / "site.yaml"
    site.write_text("lock:\n  text-size: 1.5\n", encoding="utf-8")
    settings = Settings.load(store, site)
    assert settings.is_locked("text-size"), settings.problems
    return preferences_of(settings)


def row(preferences: Preferences, name: str) -> dict[str, Any]:
    return next(row for row in preferences.rows if row["id"] == name)


def chosen(preferences: Preferences, name: str) -> list[str]:
    return [one["value"] for one in row(preferences, name)["choices"] if one["chosen"]]


def test_every_setting_has_its_row_in_the_order_of_the_table(preferences: Preferences) -> None:
    assert [row["id"] for row in preferences.rows] == [setting.name for setting in SETTINGS]
    for found in preferences.rows:
        assert found["name"]
        assert found["description"]
        assert len(found["choices"]) >= 2
        assert all(choice["name"] for choice in found["choices"])


@pytest.mark.parametrize("name", [setting.name for setting in SETTINGS])
def test_every_choice_can_be_chosen_and_is_then_the_only_one(
    preferences: Preferences, name: str
) -> None:
    assert len(chosen(preferences, name)) == 1
    for value in [choice["value"] for choice in row(preferences, name)["choices"]]:
        preferences.choose(name, value)
        assert chosen(preferences, name) == [value]


def test_whoever_shows_settings_is_told_of_a_choice(preferences: Preferences) -> None:
    told: list[str] = []
    preferences.changed.connect(lambda: told.append(preferences.contrast))
    preferences.choose("contrast", "high")
    preferences.choose("contrast", "purple")
    assert told == ["high"]
    assert preferences.contrast == "high"


def test_what_is_locked_is_marked_and_cannot_be_chosen(locked: Preferences) -> None:
    told: list[bool] = []
    locked.changed.connect(lambda: told.append(True))
    assert row(locked, "text-size")["locked"]
    assert not row(locked, "contrast")["locked"]
    locked.choose("text-size", "1")
    assert locked.resize(1) == 1.5
    assert locked.textSize == 1.5
    assert told == []


def test_words_grow_and_shrink_by_steps_and_stop_at_the_ends(preferences: Preferences) -> None:
    assert [preferences.resize(1) for _ in range(5)] == [1.25, 1.5, 2.0, 2.0, 2.0]
    assert [preferences.resize(-1) for _ in range(4)] == [1.5, 1.25, 1.0, 1.0]
    preferences.choose("text-size", "2")
    assert preferences.resize(0) == 1.0


def test_the_sizes_are_those_of_the_table(preferences: Preferences) -> None:
    assert [float(one["value"]) for one in row(preferences, "text-size")["choices"]] == list(SIZES)


def test_the_language_is_chosen_from_those_the_interface_speaks(preferences: Preferences) -> None:
    choices = row(preferences, "language")["choices"]
    assert [one["value"] for one in choices] == ["system", "ar", "en", "zh-Hans"]
    assert choices[3]["name"] == "简体中文"


def test_a_language_that_was_set_elsewhere_is_among_the_choices(preferences: Preferences) -> None:
    preferences.choose("language", "fr")
    assert chosen(preferences, "language") == ["fr"]
    assert len(row(preferences, "language")["choices"]) == 5


def test_a_volume_that_was_set_elsewhere_stands_in_its_place(preferences: Preferences) -> None:
    preferences.choose("volume", "60")
    values = [one["value"] for one in row(preferences, "volume")["choices"]]
    assert values == ["0", "25", "50", "60", "75", "100"]
    assert chosen(preferences, "volume") == ["60"]


@pytest.mark.parametrize(("wish", "still"), [("reduced", True), ("full", False)])
def test_motion_is_as_the_reader_wishes(preferences: Preferences, wish: str, still: bool) -> None:
    preferences.choose("motion", wish)
    assert preferences.reducedMotion is still


def test_a_choice_is_kept_for_the_next_time(preferences: Preferences, store: Store) -> None:
    preferences.choose("contrast", "high")
    assert preferences_of(Settings(store)).contrast == "high"


def test_keys_make_words_larger_smaller_and_normal(reading: Reading) -> None:
    reading.open("fixture", "quote")
    reading.press("Ctrl++")
    assert reading.settings.number("text-size") == 1.25
    reading.press("Ctrl++", "Ctrl+-")
    assert reading.settings.number("text-size") == 1.25
    reading.press("Ctrl+0")
    assert reading.settings.number("text-size") == 1.0


def test_the_settings_view_shows_every_setting(reading: Reading) -> None:
    reading.viewer.set_panel("settings")
    reading.wait_until(lambda: reading.all_of("SettingsPanel"))
    panel = reading.one("SettingsPanel")
    assert panel.isVisible()
    reading.wait_until(lambda: reading.says("Text size"))
    assert reading.says("Contrast")
