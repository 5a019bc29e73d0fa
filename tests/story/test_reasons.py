# SPDX-License-Identifier: MIT
from __future__ import annotations

import errno
import os

import pytest

from lcreader.story.reasons import reason
from lcreader.story.sentence import Sentence


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOENT, "it is not there"),
        (errno.EACCES, "that is not allowed here"),
        (errno.EIO, "the disk or stick does not answer"),
        (errno.ENOSPC, "there is no room left"),
        (errno.EROFS, "nothing can be written there"),
    ],
)
def test_what_happens_to_sticks_is_said_in_words_that_can_be_translated(
    number: int, said: str
) -> None:
    told = reason(OSError(number, os.strerror(number)))
    assert isinstance(told, Sentence)
    assert str(told) == said


def test_what_is_rare_is_said_in_the_systems_own_words() -> None:
    assert reason(OSError(errno.ELOOP, "Too many links")) == "Too many links"
    assert reason(OSError("the trash is away")) == "the trash is away"
    assert reason(ValueError()) == "ValueError"
