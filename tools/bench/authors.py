# SPDX-License-Identifier: MIT
"""What authors wait for: checking a long story, packing and verifying a large one."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from tools.bench.programs import LCREADER
from tools.bench.report import Bar, Figures, Row

PAGES = 1000
FILES, FILE_BYTES = 100, 10 << 20
TIMES = 5
WORDS = "river market morning boat school lamp night water people walk slowly towards".split()


def long_story(folder: Path, picture: Path) -> Path:
    """A story of 1,000 pages with words, links, and a second language that lacks some."""
    (folder / "media").mkdir(parents=True)
    (folder / "text").mkdir()
    random = Random(1)

    def said(count: int) -> str:
        return " ".join(random.choices(WORDS, k=count))

    rows, words = [], []
    for number in range(PAGES):
        if number % 20 == 0:
            rows.append(f"  - id: c{number}\n    title: {said(3)}\n    pages:\n")
        file = f"media/p{number % 8}.jpg"
        rows.append(
            f"      - id: p{number}\n"
            f"        background: {{file: {file}, alt: {said(4)}}}\n"
            f"        title: {said(4)}\n"
            f"        text: |\n          {said(30)} [{said(2)}](#p{number * 7 % PAGES})\n\n"
            f"          {said(30)} **{said(2)}**\n"
            f"        notes: {said(20)}\n"
        )
        words.append(f"  p{number}: {{title: {said(4)}, text: '{said(60)}'}}\n")
    for number in range(8):
        os.link(picture, folder / f"media/p{number}.jpg")
    (folder / "story.yaml").write_text(_HEAD + "chapters:\n" + "".join(rows), "utf-8")
    (folder / "text" / "de.yaml").write_text("pages:\n" + "".join(words), "utf-8")
    return folder


def large_story(folder: Path, picture: Path) -> Path:
    """A story of 1 GiB in 100 files of noise."""
    (folder / "media").mkdir(parents=True)
    os.link(picture, folder / "media" / "p.jpg")
    page = "{id: p, background: {file: media/p.jpg, alt: ''}}"
    (folder / "story.yaml").write_text(f"{_HEAD}chapters: [{{id: c, pages: [{page}]}}]\n")
    for number in range(FILES):
        noise = Random(number).randbytes(FILE_BYTES)
        (folder / "media" / f"noise{number}.bin").write_bytes(noise)
    return folder


_HEAD = (
    "format: 1\nid: bench\nversion: 1.0.0\nlanguage: en\ntitle: The bench's\n"
    "media: {media/: {by: The bench, licence: CC0-1.0}}\n"
)


def check_rows(scratch: Path, picture: Path) -> Iterator[Row]:
    """`lcreader check` on 1,000 pages, without its media and with them."""
    folder = str(long_story(scratch / "long", picture))
    quick, whole = _timed(
        lambda: _run(LCREADER, "check", "--no-media", folder),
        lambda: _run(LCREADER, "check", folder),
    )
    bar = Bar("2 s", quick.median, 2)
    yield Row("check words, structure, files of 1,000 pages", (quick,), (bar,))
    yield Row("the same, and its eight pictures", (whole,))


def pack_rows(scratch: Path, picture: Path) -> Iterator[Row]:
    """`lcreader pack` and `verify` beside `sha256sum` over the same bytes."""
    folder = large_story(scratch / "large-folder", picture)
    files = [str(path) for path in folder.rglob("*") if path.is_file()]
    packed = scratch / "large-packed.lcstory"
    sums, pack, verify = _timed(
        lambda: _run("sha256sum", *files),
        lambda: _run(LCREADER, "pack", "--no-media", str(folder), "-o", str(packed)),
        lambda: _run(LCREADER, "verify", str(packed)),
    )
    most = sums.median / 0.7
    yield Row("sha256sum of 1 GiB", (sums,))
    yield Row("pack 1 GiB, and have it on the disk", (pack,), (_against(pack, most),))
    yield Row("verify 1 GiB", (verify,), (_against(verify, most),))


def _against(figures: Figures, most: float) -> Bar:
    return Bar("0.7 × the speed of sha256sum", figures.median, most)


def _timed(*works: Callable[[], None]) -> list[Figures]:
    """Each of ``works`` in turn, over and over, after one time that does not count."""
    found: list[list[float]] = [[] for _ in works]
    for turn in range(TIMES + 1):
        for work, figures in zip(works, found, strict=True):
            began = time.monotonic()
            work()
            if turn:
                figures.append(time.monotonic() - began)
    return [Figures(tuple(figures), "s") for figures in found]


def _run(*command: str) -> None:
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
