# SPDX-License-Identifier: MIT
"""Too much of anything is a problem with a name, within bounded time and memory."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from lcreader.story import complaints, nodes, pages, reader
from lcreader.story.reader import read_story
from tests.story.sources import HEAD, ROOT, Memory, codes, read, the_story

MIB = 1024 * 1024


def head(rest: str) -> str:
    return HEAD + rest


def many_pages(count: int) -> str:
    rows = "\n".join(f"      - {{id: p{number}}}" for number in range(count))
    return head(f"chapters:\n  - id: c\n    pages:\n{rows}\n")


def many_languages() -> Memory:
    names = [f"text/{a}{b}.yaml" for a in "abcdefghijk" for b in "abcdefghijk"]
    return Memory({"story.yaml": many_pages(1), **dict.fromkeys(names, "title: x")})


def vast_languages() -> Memory:
    words = "title: x\nx-list:\n" + "- a\n" * 150_000
    names = [f"text/{code}.yaml" for code in ("de", "es", "fr", "it", "pt")]
    return Memory({"story.yaml": many_pages(1), **dict.fromkeys(names, words)})


TOO_MUCH: dict[str, Callable[[], Memory]] = {
    "languages-too-large": vast_languages,
    "file-too-large": lambda: Memory({"story.yaml": many_pages(1), "text/zh.yaml": "#" * 5 * MIB}),
    "too-many-values": lambda: Memory({"story.yaml": head("x-list:\n" + "- a\n" * 250_000)}),
    "too-many-pages": lambda: Memory({"story.yaml": many_pages(pages.PAGES + 1)}),
    "too-many-languages": many_languages,
    "more-problems": lambda: Memory(
        {"story.yaml": many_pages(1) + "".join(f"k{n}: 1\n" for n in range(1200))}
    ),
}


class Boundless(Memory):
    """A source that leaves the limit to its reader."""

    def read(self, name: str, limit: int) -> bytes:
        return super().read(name, max(limit, len(self.files.get(name, b""))))


@pytest.mark.parametrize("code", TOO_MUCH)
def test_too_much_is_said(code: str) -> None:
    source = Boundless(TOO_MUCH[code]().files, ())
    assert code in codes(read_story(source, strict=True))


def test_a_source_that_refuses_a_file_is_believed() -> None:
    reading = read_story(TOO_MUCH["file-too-large"](), strict=True)
    assert "refused" in codes(reading)
    assert the_story(reading).language == "en"


def test_as_many_pages_as_allowed_are_read() -> None:
    reading = read_story(TOO_MUCH["too-many-pages"](), strict=True)
    assert len(the_story(reading).pages) == pages.PAGES


def test_the_first_problems_are_kept_and_the_rest_counted_as_one() -> None:
    found = codes(read_story(TOO_MUCH["more-problems"](), strict=True))
    assert len(found) == complaints.MOST + 1
    assert found.count("more-problems") == 1


def test_no_more_languages_are_read_than_allowed() -> None:
    reading = read_story(TOO_MUCH["too-many-languages"](), strict=True)
    assert len(the_story(reading).languages) == reader.LANGUAGES + 1


def test_of_languages_too_large_together_any_one_is_read_but_not_all() -> None:
    reading = read_story(vast_languages(), strict=True)
    shares = reading.completeness()
    found = [problem for problem in reading.problems if problem.code == "languages-too-large"]
    assert [problem.file for problem in found] == ["text/it.yaml", "text/pt.yaml"]
    assert [code for code, share in shares.items() if share] == ["en", "de", "es", "fr"]
    assert read_story(vast_languages()).in_language("pt").language == "pt"


HOSTILE: dict[str, Callable[[], str]] = {
    "flat list": lambda: "x-list:\n" + "- a\n" * MIB,
    "flow list": lambda: "x-list: [" + "a," * 2 * MIB,
    "deep flow": lambda: "[" * 4 * MIB,
    "deep block": lambda: "- " * 2 * MIB,
    "deep mapping": lambda: "{a: " * MIB,
    "one scalar": lambda: "title: " + "x" * 4 * (MIB - 10),
    "spaces in quotes": lambda: 'title: "a' + " " * 4 * (MIB - 10) + 'b"',
    "marks that combine": lambda: "chapters: [{id: c, pages: [{id: p, background: ̖́"
    + "̖́" * (MIB - 20) + "}]}]",
    "long key": lambda: "? " + "k" * 4 * (MIB - 10) + "\n: x",
    "directives": lambda: "".join(f"%TAG !a{n}! x\n" for n in range(250_000)),
    "directives after odd breaks": lambda: "".join(f"\u2028%TAG !a{n}! x" for n in range(200_000)),
    "anchors": lambda: "".join(f"- &a{n} x\n" for n in range(250_000)),
    "laughs": lambda: "a: &a [x]\n" + "".join(f"b{n}: [*a,*a,*a,*a]\n" for n in range(150_000)),
    "one key again": lambda: "a: 1\n" * 600_000,
    "open quotes": lambda: '"\n' * 2 * MIB,
    "colons": lambda: ": " * 2 * MIB,
    "questions": lambda: "? " * 2 * MIB,
    "stars": lambda: head("notice: |\n  " + "*a " * MIB),
    "brackets": lambda: head("notice: |\n  " + "[a](" * (MIB - 100)),
    "bars": lambda: head("notice: |\n  |" + "-" * 4 * (MIB - 100)),
    "missing files": lambda: head(
        "chapters:\n- id: c\n  pages:\n"
        + "".join(f"  - {{id: p{n}, background: media/{n}.webp}}\n" for n in range(5000))
    ),
    "wrong links": lambda: head(
        "chapters:\n- id: c\n  pages:\n"
        + "".join(f'  - {{id: page-{n}, text: "[a](#pgae-{n})"}}\n' for n in range(5000))
    ),
    "unknown keys": lambda: many_pages(1) + "".join(f"titel{n}: x\n" for n in range(90_000)),
    "media of nobody": lambda: many_pages(1)
    + "media:\n" + "".join(f"  media/x{n}/: {{by: A}}\n" for n in range(15_000)),
}  # fmt: skip

SAID = {
    **dict.fromkeys(("flat list", "flow list"), "too-many-values"),
    **dict.fromkeys(("deep flow", "deep block", "deep mapping", "questions"), "too-deep"),
    **dict.fromkeys(("one scalar", "spaces in quotes", "stars", "brackets", "bars"), "too-long"),
    **dict.fromkeys(("marks that combine", "missing files", "media of nobody"), "missing-file"),
    **dict.fromkeys(("long key", "unknown keys"), "unknown-key"),
    **dict.fromkeys(("directives", "directives after odd breaks"), "yaml-directive"),
    **dict.fromkeys(("open quotes", "colons"), "not-yaml"),
    "anchors": "yaml-anchor",
    "laughs": "yaml-alias",
    "one key again": "duplicate-key",
    "wrong links": "unknown-page",
}

PATH = (str(ROOT), os.environ.get("PYTHONPATH", ""))

PROBE = """
import resource, sys, time
from tests.story.sources import MEDIA, Memory
from tests.story.test_limits import HOSTILE
from lcreader.story.reader import read_story

files = [f"media/folder{n % 90}/file{n}.webp" for n in range(19_000)]
text = HOSTILE[sys.argv[1]]()[: 4 * 1024 * 1024].encode()
source = Memory({"story.yaml": text[: 4 * 1024 * 1024]}, files)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.process_time()
reading = read_story(source, strict=True)
spent = time.process_time() - start
grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
print(*sorted({problem.code for problem in reading.problems}), round(spent, 2), round(grown))
"""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_little(name: str) -> None:
    """At most 5 s of processor time and 200 MB, measured in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in PATH if path)}
    command = [sys.executable, "-c", PROBE, name]
    ran = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    *said, seconds, megabytes = ran.stdout.split()
    assert SAID[name] in said
    assert float(seconds) < 5
    assert float(megabytes) < 200


SLOW = {
    "flat list": "too-many-values",
    "flow list": "too-many-values",
    "deep flow": "too-deep",
    "one scalar": "too-long",
    "stars": "too-long",
}


@pytest.mark.parametrize("name", SLOW)
def test_without_libyaml_a_hostile_file_ends_early_too(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nodes, "_FAST", None)
    text = HOSTILE[name]()[: nodes.BYTES // 8].encode()
    assert SLOW[name] in codes(read_story(Memory({"story.yaml": text}), strict=True))


def test_escapes_that_are_no_characters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for parser in (nodes._FAST, None):
        monkeypatch.setattr(nodes, "_FAST", parser)
        assert codes(read('title: "\\UFFFFFFFF"\n')) == ["not-yaml"]
