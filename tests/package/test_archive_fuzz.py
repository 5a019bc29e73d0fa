# SPDX-License-Identifier: MIT
"""Whatever is done to an archive: it opens and keeps its promises, or says what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lcreader.package.package import open_package
from lcreader.story.problem import StoryError
from tests.support.archives import SMALL, read_all, small_archives

WHOLE = small_archives()

Change = tuple[str, int, bytes]
CHANGES = st.tuples(
    st.sampled_from(["replace", "insert", "cut", "end"]),
    st.integers(0, 1200),
    st.one_of(
        st.binary(min_size=1, max_size=8),
        st.sampled_from(
            [b"\xff" * 4, b"\0\0\0\0", b"PK\x01\x02", b"PK\x05\x06", b"\xff\xff", b"../"]
        ),
    ),
)


def changed(data: bytes, changes: list[Change]) -> bytes:
    for what, at, piece in changes:
        at %= len(data) + 1
        if what == "replace":
            data = data[:at] + piece + data[at + len(piece) :]
        elif what == "insert":
            data = data[:at] + piece + data[at:]
        elif what == "cut":
            data = data[:at] + data[at + len(piece) :]
        else:
            data = data[:at]
    return data


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz") / "x.lcstory"


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(WHOLE), st.lists(CHANGES, min_size=1, max_size=4))
def test_a_changed_archive_opens_or_is_refused(
    path: Path, whole: bytes, changes: list[Change]
) -> None:
    path.write_bytes(changed(whole, changes))
    try:
        package = open_package(path)
    except StoryError as refused:
        package = None
        said = str(refused.problem)
    else:
        read_all(package)
        said = "opened"
    assert said


@pytest.mark.parametrize("whole", WHOLE)
def test_an_unchanged_archive_gives_all_its_files(path: Path, whole: bytes) -> None:
    path.write_bytes(whole)
    package = open_package(path)
    assert {name: package.read(name, 1000) for name in package.names} == SMALL
    read_all(package)


@pytest.mark.parametrize("whole", WHOLE)
def test_no_single_byte_can_be_changed_unnoticed_or_with_a_crash(path: Path, whole: bytes) -> None:
    unnoticed = 0
    for at in range(len(whole)):
        data = bytearray(whole)
        data[at] ^= 0x41
        path.write_bytes(data)
        try:
            package = open_package(path)
            found = {name: package.read(name, 1000) for name in package.names}
        except StoryError:
            continue
        assert found == SMALL, f"byte {at}"
        unnoticed += 1
    assert unnoticed < len(whole) / 3  # versions, times and attributes, which mean nothing here
