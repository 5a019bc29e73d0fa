# SPDX-License-Identifier: MIT
"""The translation files hold the interface's words, and the check that says so can fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.check.translations import complaints, write


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with a string in QML, one in plain Python, and its translation files."""
    package = tmp_path / "src" / "lcreader"
    package.mkdir(parents=True)
    (package / "a.py").write_text('SAID = QT_TRANSLATE_NOOP("Problem", "It is torn.")\n', "utf-8")
    (package / "A.qml").write_text('import QtQuick\nText { text: qsTr("Open") }\n', "utf-8")
    write(tmp_path, ["zh_CN"])
    return tmp_path


def test_strings_of_qml_and_of_plain_python_are_collected(project: Path) -> None:
    chinese = project.joinpath("resources", "translations", "lcreader_zh_CN.ts").read_text("utf-8")
    assert "<source>It is torn.</source>" in chinese
    assert "<source>Open</source>" in chinese
    assert complaints(project) == []


def test_a_new_string_is_missed(project: Path) -> None:
    project.joinpath("src", "lcreader", "b.py").write_text(
        'SAID = QT_TRANSLATE_NOOP("Problem", "It is lost.")\n', "utf-8"
    )
    assert [line.partition(":")[0] for line in complaints(project)] == [
        "lcreader_en.ts does not hold the strings of the interface",
        "lcreader_zh_CN.ts does not hold the strings of the interface",
    ]


def test_an_english_plural_without_its_forms_is_missed(project: Path) -> None:
    project.joinpath("src", "lcreader", "B.qml").write_text(
        'import QtQuick\nText { text: qsTr("%n page(s)", "", 2) }\n', "utf-8"
    )
    write(project, [])
    assert complaints(project) == [
        "lcreader_en.ts has no plural forms for '%n page(s)': write them and mark it finished"
    ]


def test_an_older_compiled_file_is_missed(project: Path) -> None:
    path = project / "resources" / "translations" / "lcreader_zh_CN.ts"
    text = path.read_text("utf-8")
    assert '<translation type="unfinished"></translation>' in text
    path.write_text(
        text.replace(
            '<translation type="unfinished"></translation>', "<translation>甲</translation>"
        ),
        "utf-8",
    )
    [line] = complaints(project)
    assert line.startswith("lcreader_zh_CN.qm is not what lcreader_zh_CN.ts gives")
