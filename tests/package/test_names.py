# SPDX-License-Identifier: MIT
"""Names mean one file, the same one, on every system."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcreader.package.names import first_problem, folded, is_litter, name_problem, twins

SAFE = [
    "story.yaml",
    "media/pictures/dusk.webp",
    "media/武汉/读书.webp",
    "media/été.jpg",
    "media/كتاب.webp",
    "media/console.webp",
    "media/nullarbor/com.webp",
    "media/com10.webp",
    "media/a b.webp",
    "media/.hidden",
    "a/b/c/d/e/f/g/h/deep.webp",
    "x" * 200,
]

REFUSED = [
    ("/etc/passwd", "name-absolute"),
    ("//server/share", "name-absolute"),
    ("C:/windows/x", "name-drive"),
    ("c:x", "name-drive"),
    ("media/a.jpg:stream", "name-drive"),
    ("../story.yaml", "name-parent"),
    ("media/../../x", "name-parent"),
    ("media/..", "name-parent"),
    ("..", "name-parent"),
    ("..\\x", "name-backslash"),
    ("media\\x.jpg", "name-backslash"),
    ("media//x.jpg", "name-empty-part"),
    ("./x.jpg", "name-empty-part"),
    ("media/./x.jpg", "name-empty-part"),
    ("media/", "name-empty-part"),
    ("", "name-empty-part"),
    (".", "name-empty-part"),
    ("media/x.", "name-end"),
    ("media /x", "name-end"),
    ("media/...", "name-end"),
    ("media/x\x00.jpg", "name-control"),
    ("media/x\n.jpg", "name-control"),
    ("media/x\x7f", "name-control"),
    ("media/x\x9b", "name-control"),
    ("media/\ufeffx", "name-control"),
    ("media/x\u202egpj.exe", "name-bidi"),
    ("media/\u2066x", "name-bidi"),
    ("media/x\u200f", "name-bidi"),
    ("CON", "name-device"),
    ("media/nul.webp", "name-device"),
    ("media/Com1.tar.gz", "name-device"),
    ("lpt9/x", "name-device"),
    ("media/aux .webp", "name-device"),
    ("media/com².webp", "name-device"),
    ("conin$", "name-device"),
    ("media/e\u0301te\u0301.jpg", "name-not-nfc"),
    ("x" * 201, "name-too-long"),
    ("字" * 67, "name-too-long"),
    ("a/b/c/d/e/f/g/h/i/deep.webp", "name-too-deep"),
    ("media/\udcff.jpg", "name-encoding"),
]


@pytest.mark.parametrize("name", SAFE)
def test_an_ordinary_name_is_safe(name: str) -> None:
    assert name_problem(name) is None
    assert first_problem(["story.yaml", name]) is None


@pytest.mark.parametrize(("name", "code"), REFUSED)
def test_a_dangerous_name_is_refused_for_its_reason(name: str, code: str) -> None:
    found = name_problem(name)
    assert found is not None
    assert found.code == code
    assert found.mend is not None
    str(found).encode()


@pytest.mark.parametrize(("name", "code"), REFUSED)
def test_among_plain_names_the_dangerous_one_is_found(name: str, code: str) -> None:
    many = ["story.yaml", *(f"media/{number}.webp" for number in range(50))]
    for place in (0, 25, len(many)):
        found = first_problem([*many[:place], name, *many[place:]])
        assert found is not None
        assert found.code == code


@given(st.lists(st.text(st.sampled_from("aA.:/\\ \n\x00é$nulcom1\u202e"), max_size=12), max_size=6))
def test_looking_at_many_names_finds_what_looking_at_each_finds(names: list[str]) -> None:
    each = [found for name in names if (found := name_problem(name))]
    assert first_problem(names) == (each[0] if each else None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("media/a.jpg", "media/A.jpg"),
        ("media/straße", "media/STRASSE"),
        ("media/é", "media/e\u0301"),
        ("MEDIA/x", "media/x"),
        ("a", "a"),
        ("media", "media/x"),
        ("Media/x/y", "media"),
    ],
)
def test_two_names_that_are_one_file_somewhere_are_found(one: str, other: str) -> None:
    for pair in ([one, other], [other, one]):
        found = twins(["story.yaml", *pair])
        assert found is not None
        assert found.code == "name-twins"


def test_names_in_different_folders_are_no_twins() -> None:
    assert twins(["media/a/x", "media/b/x", "media/x", "xmedia/x", "xmedia/y"]) is None


def test_folding_takes_case_and_accents_together() -> None:
    assert folded("E\u0301té") == folded("éTÉ")


@pytest.mark.parametrize(
    "part", [".git", ".DS_Store", "Thumbs.db", "THUMBS.DB", "desktop.ini", "~$story.docx"]
)
def test_what_systems_leave_behind_is_litter(part: str) -> None:
    assert is_litter(part)


def test_a_file_of_the_story_is_no_litter() -> None:
    assert not any(map(is_litter, ("story.yaml", "desktop.webp", "~a", "thumbs.webp")))
