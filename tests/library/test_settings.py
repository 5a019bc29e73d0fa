# SPDX-License-Identifier: MIT
"""Settings come from one table, and each knows who decided it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from lcreader.library.settings import BY_NAME, SETTINGS, Setting, Settings, Source, written
from lcreader.library.site import BYTES, Site, read_site
from lcreader.library.store import Store


def site(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "site.yaml"
    path.write_text(text, "utf-8")
    return path


class TestTheTable:
    def test_names_are_unique_and_plain(self) -> None:
        assert len(BY_NAME) == len(SETTINGS)
        assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in BY_NAME)

    @pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
    def test_every_value_is_read_as_it_is_written(self, setting: Setting) -> None:
        values = [choice.value for choice in setting.choices] or [setting.default]
        assert setting.default in values
        for value in values:
            assert setting.parse(written(value)) == value

    @pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
    def test_every_setting_and_choice_has_words(self, setting: Setting) -> None:
        words = [setting.label, setting.description, *(choice.label for choice in setting.choices)]
        assert all(sentence.context == "Settings" and str(sentence) for sentence in words)
        assert setting.allowed()

    @pytest.mark.parametrize(
        ("name", "text", "value"),
        [
            ("text-size", "1.25", 1.25),
            ("text-size", " 2 ", 2.0),
            ("text-size", "1.3", None),
            ("sound", "off", False),
            ("sound", "no", None),
            ("volume", "0", 0.0),
            ("volume", "100", 100.0),
            ("volume", "101", None),
            ("volume", "-1", None),
            ("volume", "٣", None),
            ("volume", "9" * 5000, None),
            ("language", "system", "system"),
            ("language", "zh_hans", "zh-Hans"),
            ("language", "not a tag", None),
            ("language", "", None),
            ("motion", "Reduced", None),
        ],
    )
    def test_only_values_of_the_table_are_taken(self, name: str, text: str, value: object) -> None:
        assert BY_NAME[name].parse(text) == value


class TestWhoDecides:
    def test_nobody(self) -> None:
        settings = Settings(Store(None))
        assert {name: settings.value(name) for name in BY_NAME} == {
            setting.name: setting.default for setting in SETTINGS
        }
        assert {settings.source(name) for name in BY_NAME} == {Source.DEFAULT}

    def test_each_goes_before_the_one_below(self, tmp_path: Path) -> None:
        store = Store(None)
        path = site(tmp_path, "set: {motion: full, volume: 10, contrast: high}\nlock: {sound: off}")
        store.set_setting("motion", "reduced")
        store.set_setting("sound", "on")
        settings = Settings.load(store, path, {"contrast": "normal"})
        assert settings.problems == ()
        found = {
            name: (settings.text(name), settings.source(name))
            for name in ("motion", "volume", "contrast", "sound", "steps")
        }
        assert found == {
            "motion": ("reduced", Source.READER),
            "volume": ("10", Source.SITE),
            "contrast": ("normal", Source.GIVEN),
            "sound": ("off", Source.LOCKED),
            "steps": ("on", Source.DEFAULT),
        }

    def test_what_the_reader_chooses_is_kept(self, tmp_path: Path) -> None:
        store = Store(tmp_path / "reader.sqlite")
        settings = Settings(store, given={"text-size": "2"})
        assert settings.number("text-size") == 2.0
        assert settings.set("text-size", "1.5")
        assert settings.set("sound", "off")
        assert settings.number("text-size") == 1.5
        assert not settings.flag("sound")
        store.close()
        store = Store(tmp_path / "reader.sqlite")
        settings = Settings(store)
        assert settings.number("text-size") == 1.5
        assert settings.source("sound") is Source.READER
        settings.reset("sound")
        settings.reset("motion")
        assert settings.flag("sound")
        assert store.settings() == {"text-size": "1.5"}
        store.close()

    def test_the_reader_cannot_change_what_is_locked(self) -> None:
        store = Store(None)
        settings = Settings(store, Site(locked={"motion": "reduced"}))
        assert settings.is_locked("motion")
        assert not settings.is_locked("sound")
        assert not settings.set("motion", "full")
        assert settings.text("motion") == "reduced"
        assert store.settings() == {}

    def test_a_value_that_cannot_be_is_passed_over_with_a_problem(self) -> None:
        store = Store(None)
        store.set_setting("motion", "sideways")
        store.set_setting("from-a-newer-version", "1")
        settings = Settings(store, given={"volume": "loud"})
        assert settings.text("motion") == "system"
        assert settings.number("volume") == 100
        assert [problem.code for problem in settings.problems] == ["setting-value"] * 2
        assert "system, full, reduced" in str(settings.problems[0].mend)
        assert not settings.set("motion", "sideways")

    def test_a_setting_that_there_is_not_is_a_mistake_of_the_program(self) -> None:
        with pytest.raises(KeyError):
            Settings(Store(None)).value("colour")


class TestTheSitesFile:
    def test_without_one_nothing_is_set(self) -> None:
        assert Settings.load(Store(None), None).problems == ()

    @pytest.mark.parametrize("text", ["", "# nothing\n", "set:\nlock:\n", "set: {}\n"])
    def test_an_empty_one_sets_nothing(self, tmp_path: Path, text: str) -> None:
        assert read_site(site(tmp_path, text)) == Site()

    def test_problems_have_their_place_and_a_mend_and_the_rest_holds(self, tmp_path: Path) -> None:
        path = site(
            tmp_path,
            "set:\n  volme: 3\n  volume: 40\n"
            "lock:\n  motion: never\n  sound: [off]\n  steps: off\nsets: {}\n",
        )
        found = read_site(path)
        assert [(p.code, p.line, p.column) for p in found.problems] == [
            ("unknown-setting", 2, 3),
            ("setting-value", 5, 11),
            ("setting-value", 6, 10),
            ("unknown-setting", 8, 1),
        ]
        assert "volume" in str(found.problems[0].mend)
        assert all(problem.file == str(path) for problem in found.problems)
        assert dict(found.preset) == {"volume": 40.0}
        assert dict(found.locked) == {"steps": False}

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("[a, b]", "site-shape"),
            ("set: loud", "site-shape"),
            ("just words", "site-shape"),
            ("set: {volume: 1", "not-yaml"),
            ("set: {volume: &a 1, volume: *a}", "yaml-anchor"),
            ("[" * 1000, "too-deep"),
            ("#" * (BYTES + 1), "site-too-large"),
        ],
    )
    def test_a_file_that_is_none_is_a_problem_and_sets_nothing(
        self, tmp_path: Path, text: str, code: str
    ) -> None:
        found = read_site(site(tmp_path, text))
        assert code in [problem.code for problem in found.problems]
        assert dict(found.locked) == {}

    def test_one_that_cannot_be_read_is_a_problem(self, tmp_path: Path) -> None:
        found = read_site(tmp_path / "nothing.yaml")
        assert [problem.code for problem in found.problems] == ["site-unreadable"]
        assert read_site(tmp_path).problems[0].code == "site-unreadable"
