# SPDX-License-Identifier: MIT
"""The watch sees every promise that is broken, and goes on with the next story."""

from __future__ import annotations

import pytest

from tests.hostile.misdeeds import MISDEEDS
from tests.hostile.trap import Trap
from tests.hostile.watch import Outcome, Places, watch

SEEN = {
    "crash": "crashes: exit status -6",
    "raise_something": "ValueError: nobody caught this",
    "compute": "computes for",
    "fill_memory": "MB of memory; at most 300 MB",
    "fill_memory_for_a_moment": "MB of memory; at most 300 MB",
    "write_outside": "writes outside its places: open",
    "make_a_folder_outside": "writes outside its places: os.mkdir",
    "open_a_socket": "opens an internet socket: socket.__new__",
    "keep_a_socket": "has internet sockets: tcp6",
    "start_a_process": "starts a process: subprocess.Popen",
    "let_a_helper_compute": "lets helpers compute for",
    "open_the_bait": "opens a file outside the story: bait",
    "call_the_server": "calls a server",
}


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Places:
    return Places(tmp_path_factory.mktemp("watched"))


@pytest.fixture(scope="module")
def outcomes(places: Places, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    trap = Trap(tmp_path_factory.mktemp("bait") / "bait")
    trap.bait("bait", b"do not open")
    port = trap.folder.parent / "port"
    port.write_text(trap.address.rpartition(":")[2])
    stories = {deed: trap.folder / deed for deed in MISDEEDS}
    stories["call_the_server"] = port.with_name("call_the_server")
    found = watch("misbehave", stories, places, trap, cpu_seconds=1)
    trap.close()
    return found


@pytest.mark.parametrize(("deed", "seen"), SEEN.items())
def test_a_broken_promise_is_seen(outcomes: dict[str, Outcome], deed: str, seen: str) -> None:
    assert any(seen in broken for broken in outcomes[deed].broken), outcomes[deed]


def test_whoever_behaves_is_let_alone(outcomes: dict[str, Outcome]) -> None:
    assert outcomes["behave"].broken == ()
    assert outcomes.keys() == MISDEEDS.keys()


def test_what_is_left_lying_about_is_found(outcomes: dict[str, Outcome], places: Places) -> None:
    assert {"here/stray", "here/stray-folder"} <= set(places.intruders())
