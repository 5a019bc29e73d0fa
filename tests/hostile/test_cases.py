# SPDX-License-Identifier: MIT
"""Every hostile story, looked at in every way: no promise is broken, and what is wrong is told."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.hostile.table import CASES
from tests.hostile.trap import Trap
from tests.hostile.watch import Outcome, Places, watch

READ_SECONDS = 20.0
"""For the reader's threads together, while every page, the overview and the end are shown."""
WAYS = {"read": READ_SECONDS, "check": 10.0, "verify": 5.0, "install": 5.0}

MEGABYTES = {"film at the limit": 400.0}
"""Where more is promised: good films of over 1920 × 1080 pixels (docs/safety.md)."""
Outcomes = Mapping[str, Mapping[str, Outcome]]


@pytest.fixture(scope="session")
def outcomes(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    """Way → case → what came of it, for those that are asked for in this run."""
    asked: dict[str, dict[str, Path]] = {way: {} for way in WAYS}
    folder = tmp_path_factory.mktemp("hostile")
    trap = Trap(folder / "bait")
    made: dict[str, Path] = {}
    for item in request.session.items:
        values = getattr(getattr(item, "callspec", None), "params", {})
        name, way = values.get("name"), values.get("way")
        if name in CASES and way in WAYS:
            if name not in made:
                place = folder / f"{len(made)}"
                place.mkdir()
                made[name] = CASES[name].make(place, trap)
            asked[way][name] = made[name]
    trap.sprung()  # by the making

    def look(way: str) -> Mapping[str, Outcome]:
        places = Places(folder / way)
        found = watch(way, asked[way], places, trap, cpu_seconds=WAYS[way], megabytes=MEGABYTES)
        assert places.intruders() == []
        return found

    with ThreadPoolExecutor(2) as pool:  # the bait is one: what springs it is one of the two
        found = dict(zip(WAYS, pool.map(look, WAYS), strict=True))
    trap.close()
    return found


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", CASES)
def test_a_hostile_story_breaks_no_promise_and_is_told_of(
    outcomes: Outcomes, name: str, way: str
) -> None:
    outcome = outcomes[way][name]
    assert outcome.broken == (), "\n".join(outcome.broken)
    assert outcome.codes == CASES[name].told(way)
    assert outcome.said


def test_there_are_cases_of_every_kind() -> None:
    told = {code for each in CASES.values() for way in WAYS for code in each.told(way)}
    assert len(CASES) >= 250
    assert len(told) >= 70, sorted(told)
