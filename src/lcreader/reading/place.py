# SPDX-License-Identifier: MIT
"""Where a reader is in a story, small enough to be written at every page turn."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import islice

from lcreader.reading.history import Stop
from lcreader.reading.order import Order
from lcreader.reading.turn import Phase

NEAR = 50
"""How many of the pages just before the present one a place names."""

FIRSTS = 50
"""How many first pages of earlier chapters it names beyond those."""

RUNS = 200
"""How many runs of seen pages it names; beyond that the shortest are forgotten."""

Run = tuple[str, str]
"""The first and the last page of pages in a row, in story order."""


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """A place in a story that outlives updates of the story.

    ``number`` and ``count`` are the page's number and how many pages its line has. ``before``
    are the pages before it, the nearest first, for when an update takes the page away.
    ``returns`` are the pages where excursions were entered, the outermost first. ``seen`` are
    the pages seen, as runs. ``media_time`` is in seconds, ``scroll`` 0–1.
    """

    story: str = ""
    page: str = ""
    chapter: str = ""
    number: int = 0
    count: int = 0
    before: tuple[str, ...] = ()
    returns: tuple[str, ...] = ()
    step: int = 0
    scroll: float = 0.0
    answer: int = -1
    media_time: float = 0.0
    phase: Phase = Phase.START
    seen: tuple[Run, ...] = ()
    language: str = ""

    @property
    def progress(self) -> float:
        """How far through the story this is, 0–1; 1 at the end."""
        if self.phase is Phase.END:
            return 1.0
        return self.number / self.count if self.count else 0.0

    def to_json(self) -> str:
        """This place as one line of JSON, for :func:`place_from_json`."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))


def place_from_json(text: str | bytes) -> ReadingPlace | None:
    """The place in ``text``; None for anything else. A value of a wrong type is left out."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not isinstance(found.get("page"), str):
        return None
    words = {
        key: found[key]
        for key in ("story", "page", "chapter", "language")
        if isinstance(found.get(key), str)
    }
    phase = found.get("phase")
    return ReadingPlace(
        **words,
        number=int(_number(found.get("number"), 0)),
        count=int(_number(found.get("count"), 0)),
        before=_ids(found.get("before")),
        returns=_ids(found.get("returns")),
        step=int(_number(found.get("step"), 0)),
        scroll=_number(found.get("scroll"), 0),
        answer=int(_number(found.get("answer"), -1)),
        media_time=_number(found.get("media_time"), 0),
        phase=Phase(phase) if phase in tuple(Phase) else Phase.PAGE,
        seen=_runs(found.get("seen")),
    )


def all_before(order: Order, stop: Stop) -> Iterator[str]:
    """Every page before ``stop``, the nearest first, out through the excursions it lies in."""
    if stop.page not in order:
        return
    yield from order.before(stop.page)
    for page_id in reversed(stop.returns):
        yield page_id
        yield from order.before(page_id)


def before_in(order: Order, stop: Stop) -> tuple[str, ...]:
    """The :data:`NEAR` nearest pages before ``stop``, then first pages of chapters before it."""
    near = tuple(islice(all_before(order, stop), NEAR))
    if len(near) < NEAR:
        return near
    known = (*stop.returns[:1], *near)
    furthest = next(page for page in reversed(known) if not order.aside(page))
    return near + tuple(islice(order.firsts_before(order.number(furthest)), FIRSTS))


def surviving(place: ReadingPlace, order: Order, before: Iterable[str] = ()) -> str:
    """The place's page in ``order``, or the nearest one before it that is there.

    Where none of them is, the page with the same number, or the last; "" in an empty story.
    ``before`` replaces the place's own shorter list.
    """
    for page_id in (place.page, *(tuple(before) or place.before)):
        if page_id in order:
            return page_id
    if not order.main:
        return ""
    return order.main[min(max(place.number, 1), len(order.main)) - 1]


def runs_of(seen: Collection[str], order: Order) -> tuple[Run, ...]:
    """``seen`` as runs of pages in story order, at most :data:`RUNS`, the longest kept."""
    runs: list[tuple[int, int]] = []
    for rank in sorted(order.rank[page_id] for page_id in seen):
        if runs and runs[-1][1] == rank - 1:
            runs[-1] = (runs[-1][0], rank)
        else:
            runs.append((rank, rank))
    if len(runs) > RUNS:
        runs = sorted(sorted(runs, key=lambda run: run[0] - run[1])[:RUNS])
    return tuple((order.ids[first], order.ids[last]) for first, last in runs)


def seen_in(runs: Iterable[Run], order: Order) -> set[str]:
    """The pages of ``order`` that the runs hold; of a run with one end left, that end."""
    seen: set[str] = set()
    for run in runs:
        ends = sorted(order.rank[page_id] for page_id in run if page_id in order)
        if ends:
            seen.update(order.ids[ends[0] : ends[-1] + 1])
    return seen


def _number(value: object, otherwise: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return otherwise
    return float(value) if abs(value) < 1e9 else otherwise  # not NaN, not infinite


def _ids(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(item for item in value if isinstance(item, str))[: NEAR + FIRSTS]


def _runs(value: object) -> tuple[Run, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(
        (run[0], run[1])
        for run in value[:RUNS]
        if isinstance(run, list) and len(run) == 2 and all(isinstance(end, str) for end in run)
    )
