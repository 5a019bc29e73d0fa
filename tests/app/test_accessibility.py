# SPDX-License-Identifier: MIT
"""What a screen reader gets: every control by name and role, every page by number and title."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from lcreader.app.contents import Contents
from lcreader.app.singletons import singleton
from tests.app import scene
from tests.app.conftest import Keeper
from tests.app.reading import Reading
from tools.shots.set import Set, forget_all
from tools.shots.views import VIEWS

Role = QAccessible.Role
PRESSED = {Role.Button, Role.CheckBox, Role.RadioButton, Role.Link, Role.EditableText, Role.Slider}


@pytest.fixture(scope="module", autouse=True)
def heard() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def still(keeper: Keeper) -> Iterator[Reading]:
    reading = keeper.shared()
    reading.habits = {"motion": "reduced"}
    reading.to_shelf()
    yield reading
    reading.habits = {}
    reading.expect_no_warnings()


def told(reading: Reading) -> list[tuple[Role, str]]:
    """Role and name of everything in the window's accessibility tree, in its order."""
    found: list[tuple[Role, str]] = []
    tops = [QAccessible.queryAccessibleInterface(reading.window)]
    while tops:
        top = tops.pop(0)
        if top is None or not top.isValid() or top.state().invisible:
            continue
        found.append((top.role(), top.text(QAccessible.Text.Name)))
        tops[:0] = [top.child(index) for index in range(top.childCount())]
    return found


def nameless(reading: Reading) -> list[str]:
    """What can be pressed or have the focus, but has no name, or no role that says what it is."""
    found = [
        f"a {role.name} without a name"
        for role, name in told(reading)
        if role in PRESSED and not name
    ]
    for seen in reading.items():
        if not seen.item.activeFocusOnTab() or seen.type == "QQuickTextInput":
            continue
        told_of = scene.accessible(seen.item)
        if told_of is None or told_of[0] not in PRESSED or not told_of[1]:
            found.append(f"{seen.path[-2:]} is told as {told_of}")
    return found


@pytest.mark.parametrize("language", ["en", "zh-Hans", "ar"])
@pytest.mark.parametrize("view", list(VIEWS))
def test_every_control_of_every_view_has_a_name_and_a_role(
    still: Reading, view: str, language: str, tmp_path: Path
) -> None:
    forget_all(still)
    VIEWS[view](Set(still, (1280, 720), language, tmp_path))
    still.settled()
    assert nameless(still) == []


@pytest.mark.parametrize("story", ["fixture", "guangzhou", "wuhan"])
def test_every_page_is_told_with_its_words_and_its_controls(still: Reading, story: str) -> None:
    still.open(story, "1")
    for page in still.session.story.pages:
        still.go(page.id)
        assert nameless(still) == []
        names = [name for _, name in told(still)]
        for words in (page.tagline, page.title, page.subtitle):
            assert not words or words.text in names
        alt = still.session.background_of(page.id)[1]
        assert alt is None or not alt.alt.text or alt.alt.text in names


def test_every_turn_announces_number_and_title(
    still: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = singleton(still.program.engine, Contents)
    heard: list[str] = []
    announcement = type(contents).announcement

    def hear() -> str:
        heard.append(announcement(contents))
        return heard[-1]

    monkeypatch.setattr(contents, "announcement", hear)
    still.open("fixture", "without-words")
    count = still.session.count
    heard.clear()
    for key, number, title in (
        ("PgDown", 3, "The background goes on"),
        ("PgDown", 4, "A page with a great many words"),
        ("PgUp", 3, "The background goes on"),
    ):
        still.press(key)
        assert len(heard) == 1
        said = heard.pop()
        assert str(number) in said
        assert str(count) in said
        assert title in said
    still.session.end()
    assert len(heard) == 1


def test_the_message_is_an_alert(still: Reading) -> None:
    still.open("fixture", "quote")
    still.press("Esc")
    still.settled()
    alerts = [name for role, name in told(still) if role is Role.AlertMessage]
    assert any("F11" in name for name in alerts)


def test_what_lies_under_a_panel_is_not_told(still: Reading) -> None:
    still.open("fixture", "choices")
    still.press("F1")
    still.settled()
    names = [name for _, name in told(still)]
    assert "Keys and gestures" in names
    assert "A question" not in names


@pytest.mark.parametrize("key", ["F1", "O", "Ctrl+,", "Ctrl+F", "L", "G"])
def test_tab_stays_in_the_panel_that_is_open(still: Reading, key: str) -> None:
    still.open("fixture", "choices")
    still.press(key)
    still.settled()
    panels = still.one("Panels")
    for _ in range(8):
        still.press("Tab")
        assert still.focused is not None
        assert panels.isAncestorOf(still.focused)


def test_a_screen_reader_can_press(still: Reading) -> None:
    still.open("fixture")
    button: QQuickItem = still.named("Let’s go").item
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Press")
    assert still.page == "welcome"
