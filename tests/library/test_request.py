# SPDX-License-Identifier: MIT
"""A request arrives in the other process as it was sent, and nothing else is one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lcreader.library.request import ReadRequest, request_from_json

REQUESTS = [
    ReadRequest(),
    ReadRequest(Path("/stories/读书"), "rivers", "zh-Hans", True, False),
    ReadRequest(Path("/x"), "7", "", False),
]


@pytest.mark.parametrize("request_", REQUESTS)
def test_a_request_survives_the_way(request_: ReadRequest) -> None:
    line = request_.to_json()
    assert "\n" not in line
    assert request_from_json(line) == request_
    assert request_from_json(line.encode()) == request_


def changed(**values: object) -> str:
    return json.dumps({**json.loads(REQUESTS[1].to_json()), **values})


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{}",
        "[]",
        "null",
        "7",
        b"\xff\xfe\xfd",
        "[" * 100_000,
        changed(story="relative"),
        changed(story=7),
        changed(page=7),
        changed(language=None),
        changed(windowed="yes"),
        changed(windowed=1),
        changed(start_page=None),
    ],
)
def test_anything_else_is_none(line: str | bytes) -> None:
    assert request_from_json(line) is None
