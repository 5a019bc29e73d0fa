# SPDX-License-Identifier: MIT
"""The small values of the walk: phases, turns, and what is remembered of one page."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Phase(StrEnum):
    """Where the walk is: before the first page, on a page, or past the last one."""

    START = "start"
    PAGE = "page"
    END = "end"


class Direction(StrEnum):
    """Which way a transition runs."""

    FORWARD = "forward"
    BACKWARD = "backward"


class Kind(StrEnum):
    """What happened. Only the first five are seen as a movement."""

    TURN = "turn"  # to the neighbouring page, or back from the end
    STEP = "step"  # within the page
    JUMP = "jump"  # to any other page, an excursion's two ends included
    START = "start"  # the first page after the start page, or all over again
    END = "end"  # past the last page
    STATE = "state"  # the page's state changed: scroll, answer, film time …
    REPLACED = "replaced"  # the story changed under the walk


class Turn(NamedTuple):
    """One change of a :class:`~lcreader.reading.session.Session`, for a view to show.

    ``from_id`` and ``to_id`` are pages; "" stands for the start page or the end.
    """

    from_id: str
    to_id: str
    direction: Direction
    kind: Kind


@dataclass(frozen=True, slots=True)
class PageState:
    """How a page is left and comes back.

    ``scroll`` is 0–1 of the way through words that overflow; ``answer`` the index of the choice
    taken, or -1; ``media_time`` seconds into the film or recording; ``countdown`` the seconds that
    are left, or -1 before it ran; ``bar`` a comparison's bar (0–1), or -1 while it is untouched;
    ``counted``: the figures have counted up.
    """

    step: int = 0
    scroll: float = 0.0
    answer: int = -1
    media_time: float = 0.0
    countdown: float = -1.0
    bar: float = -1.0
    counted: bool = False


FRESH = PageState()


def between(value: float, low: float, high: float) -> float:
    """``value`` kept within ``low``–``high``; ``low`` for what is not a number."""
    return low if math.isnan(value) else min(max(float(value), low), high)


def bounded(state: PageState, steps: int, choices: int) -> PageState:
    """``state`` with each value inside what a page of so many steps and choices can have."""
    return PageState(
        step=min(max(int(state.step), 0), steps - 1),
        scroll=between(state.scroll, 0.0, 1.0),
        answer=int(state.answer) if 0 <= state.answer < choices else -1,
        media_time=between(state.media_time, 0.0, 1e6),
        countdown=-1.0 if state.countdown < 0 else between(state.countdown, -1.0, 1e6),
        bar=-1.0 if state.bar < 0 else between(state.bar, -1.0, 1.0),
        counted=bool(state.counted),
    )
