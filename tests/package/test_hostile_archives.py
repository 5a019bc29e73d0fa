# SPDX-License-Identifier: MIT
"""Every archive that is not as the format says is refused, each for its own reason."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from lcreader.package.package import open_package
from lcreader.story.problem import Problem, StoryError
from tests.support.archives import MIMETYPE, Row, archive, row, story_rows

UNIX = 3 << 8 | 20


def read_all(path: Path) -> None:
    package = open_package(path)
    for name in package.names:
        package.read(name, 1000)


def refusal(tmp_path: Path, data: bytes) -> Problem:
    path = tmp_path / "x.lcstory"
    path.write_bytes(data)
    with pytest.raises(StoryError) as caught:
        read_all(path)
    problem = caught.value.problem
    assert str(problem)
    return problem


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (b"../evil", "name-parent"),
        (b"media/../../evil", "name-parent"),
        (b"..\\evil", "name-backslash"),
        (b"/etc/passwd", "name-absolute"),
        (b"C:\\evil", "name-backslash"),
        (b"C:evil", "name-drive"),
        (b"media/./x", "name-empty-part"),
        (b"media//x", "name-empty-part"),
        (b"..", "name-parent"),
        (b"../", "name-parent"),
        (b"media/nul.jpg", "name-device"),
        (b"a\0.jpg", "name-control"),
        (b"a\n.jpg", "name-control"),
        ("a\u202egpj".encode(), "name-bidi"),
        ("e\u0301".encode(), "name-not-nfc"),
        (b"\xff\xfe", "name-encoding"),
        (b"x" * 201, "name-too-long"),
        (b"a/" * 9 + b"x", "name-too-deep"),
        (b"a/" * 10, "name-too-deep"),
        (b"con/", "name-device"),
    ],
)
def test_a_dangerous_name_is_refused(tmp_path: Path, name: bytes, code: str) -> None:
    assert refusal(tmp_path, archive(story_rows(Row(name, b"")))).code == code


def test_a_name_in_an_old_encoding_is_refused(tmp_path: Path) -> None:
    rows = story_rows(row("é.jpg", b"", flags=0))
    assert refusal(tmp_path, archive(rows)).code == "name-encoding"


@pytest.mark.parametrize(
    "names",
    [
        ["media/a", "MEDIA/A"],
        ["Story.yaml"],
        ["story.yaml"],
        ["mimetype"],
        ["a", "a/b"],
        ["a/b", "A"],
        ["a", "a/"],
        ["ß", "SS"],
    ],
)
def test_twins_are_refused(tmp_path: Path, names: list[str]) -> None:
    rows = story_rows(*(row(name) for name in names))
    assert refusal(tmp_path, archive(rows)).code == "name-twins"


@pytest.mark.parametrize("method", [8, 12, 14, 93, 99, 1])
def test_a_compressed_entry_is_refused_with_the_way_out(tmp_path: Path, method: int) -> None:
    problem = refusal(tmp_path, archive(story_rows(row("media/a.webp", b"xx", method=method))))
    assert problem.code == "archive-compressed"
    assert "lcreader pack" in str(problem.mend)


def test_an_ordinary_zip_of_the_folder_is_refused_with_the_way_out(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as other:
        other.writestr("story.yaml", "format: 1\n")
    problem = refusal(tmp_path, made.getvalue())
    assert problem.code == "archive-not-packed"
    assert "lcreader pack" in str(problem.mend)


@pytest.mark.parametrize("flags", [0x801, 0x840 | 1, 0x2800])
def test_an_encrypted_entry_is_refused(tmp_path: Path, flags: int) -> None:
    problem = refusal(tmp_path, archive(story_rows(row("a", b"xx", flags=flags))))
    assert problem.code == "archive-encrypted"


@pytest.mark.parametrize("mode", [0o120777, 0o020666, 0o060666, 0o010666, 0o140777, 0o040755])
def test_a_link_or_a_device_is_refused(tmp_path: Path, mode: int) -> None:
    rows = story_rows(row("a", b"/etc/passwd", made=UNIX, attributes=mode << 16))
    assert refusal(tmp_path, archive(rows)).code == "archive-link"


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"size": 3}, "archive-overlap"),
        ({"size": 1}, "damaged-file"),
        ({"size": 2, "packed": 3}, "archive-sizes"),
        ({"size": 500}, "archive-overlap"),
        ({"size": 2**31}, "archive-overlap"),
        ({"flags": 0x808}, "archive-sizes"),
        ({"start": 0}, "archive-overlap"),
        ({"start": 45}, "archive-overlap"),
        ({"start": 2**31}, "archive-overlap"),
        ({"disk": 1}, "archive-in-parts"),
        ({"crc": 1}, "damaged-file"),
        ({"local": {"sign": b"XXXX"}}, "archive-contradicts-itself"),
        ({"local": {"name": b"b"}}, "archive-contradicts-itself"),
        ({"local": {"name": b"longer"}}, "archive-contradicts-itself"),
        ({"local": {"method": 8}}, "archive-contradicts-itself"),
        ({"local": {"flags": 0x801}}, "archive-contradicts-itself"),
        ({"local": {"size": 3}}, "archive-contradicts-itself"),
        ({"local": {"packed": 3}}, "archive-contradicts-itself"),
        ({"local": {"crc": 1}}, "archive-contradicts-itself"),
        ({"local": {"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF}}, "archive-contradicts-itself"),
        ({"size": 0xFFFFFFFF}, "archive-damaged"),
        ({"extra": b"\1\0\x10\0" + bytes(16), "size": 0xFFFFFFFF}, "archive-contradicts-itself"),
    ],
)
def test_an_entry_that_lies_is_refused(tmp_path: Path, more: dict[str, Any], code: str) -> None:
    rows = story_rows(row("a", b"xx", **more), row("b", b"behind"))
    assert refusal(tmp_path, archive(rows)).code == code


def test_entries_over_the_same_bytes_are_refused(tmp_path: Path) -> None:
    first = archive(story_rows(row("a", b"x" * 100)))
    start = first.index(b"PK\x03\x04", 100) if b"PK\x03\x04" in first[100:] else 0
    rows = story_rows(row("a", b"x" * 100), row("b", b"", size=50, start=start + 5))
    assert refusal(tmp_path, archive(rows)).code == "archive-overlap"


def test_a_local_header_cannot_push_a_file_over_the_next(tmp_path: Path) -> None:
    a = row("a", b"xx", local_extra=b"")
    data = bytearray(archive(story_rows(a, row("b", b"behind"))))
    header = data.index(b"a" + b"xx") - 30
    data[header + 28] = 4
    assert refusal(tmp_path, bytes(data)).code == "archive-contradicts-itself"


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"before": b"#!/bin/sh\n"}, "not-a-story"),
        ({"before": b"PK\x03\x04" + bytes(60)}, "archive-not-packed"),
        ({"behind": b"\n"}, "archive-damaged"),
        ({"behind": bytes(1000)}, "archive-damaged"),
        ({"comment": b"hello"}, "archive-damaged"),
        ({"end": {"disk": 1}}, "archive-in-parts"),
        ({"end": {"table_disk": 1}}, "archive-in-parts"),
        ({"end": {"here": 1}}, "archive-in-parts"),
        ({"end": {"here": 2, "count": 2}}, "archive-damaged"),
        ({"end": {"here": 4, "count": 4}}, "archive-damaged"),
        ({"end": {"at": 5}}, "archive-damaged"),
        ({"end": {"size": 5}}, "archive-damaged"),
        ({"end": {"at": 0xFFFFFFFF}}, "archive-damaged"),
        ({"wide": True, "wide_end": {"at": 2**60}}, "archive-damaged"),
        ({"wide": True, "wide_end": {"count": 2**40, "here": 2**40}}, "too-many-files"),
        ({"wide": True, "wide_end": {"disk": 2}}, "archive-damaged"),
        ({"wide": True, "end": {"count": 7}}, "archive-damaged"),
    ],
)
def test_an_archive_whose_frame_lies_is_refused(
    tmp_path: Path, more: dict[str, Any], code: str
) -> None:
    data = archive(story_rows(row("a", b"xx")), **more)
    assert refusal(tmp_path, data).code == code


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([row("story.yaml", b"format: 1\n"), row("mimetype", MIMETYPE)], "archive-not-packed"),
        ([row("story.yaml", b"format: 1\n")], "archive-not-packed"),
        ([row("mimetype", MIMETYPE)], "no-story"),
        ([row("mimetype", MIMETYPE + b"\n"), row("story.yaml")], "archive-not-packed"),
        (
            [row("mimetype", b"application/epub+zip" + bytes(20)), row("story.yaml")],
            "archive-mimetype",
        ),
        ([row("mimetype", MIMETYPE, local_extra=b"ab\0\0"), row("story.yaml")], "archive-mimetype"),
        ([row("Mimetype", MIMETYPE), row("story.yaml")], "archive-not-packed"),
        ([], "archive-damaged"),
    ],
    ids=["second", "none", "no-story", "longer", "another", "extra", "capital", "empty"],
)
def test_the_first_entry_says_that_it_is_a_story(
    tmp_path: Path, rows: list[Row], code: str
) -> None:
    assert refusal(tmp_path, archive(rows)).code == code


@pytest.mark.parametrize("keep", [0, 1, 3, 4, 30, 60, 72, 100, 150, -1, -10, -21, -22, -23, -60])
def test_an_archive_that_is_cut_off_is_refused(tmp_path: Path, keep: int) -> None:
    whole = archive(story_rows(row("a", b"x" * 50)))
    code = refusal(tmp_path, whole[:keep]).code
    assert code == ("not-a-story" if keep in (0, 1) else "archive-damaged")


def test_an_archive_that_promises_a_comment_is_refused(tmp_path: Path) -> None:
    whole = archive(story_rows(row("a", b"x" * 50)))
    assert refusal(tmp_path, whole[:-2] + b"\x05\x00").code == "archive-damaged"


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"format: 1\n", bytes(5000)])
def test_what_is_no_archive_is_refused(tmp_path: Path, data: bytes) -> None:
    assert refusal(tmp_path, data).code == "not-a-story"
