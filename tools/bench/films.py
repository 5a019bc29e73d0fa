# SPDX-License-Identifier: MIT
"""Films: opened and sought in an archive, painted by the processor, and turned 200 times."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from lcreader.package.packing import pack
from tools.bench.report import Bar, Figures, Row

ROOT = Path(__file__).resolve().parents[2]
FILM = "media/film.mp4"
NOISE = 2.0
"""Milliseconds that two openings of one file differ by."""
GROWTH = 20.0
"""MB that memory may grow from the 60th turn to the 200th: caches fill."""


def make_film(path: Path) -> None:
    """A film of 720p with sound, 12 seconds; ffmpeg makes it."""
    moving, tone = "testsrc2=s=1280x720:r=25:d=12", "sine=f=440:d=12"
    sources = ("-f", "lavfi", "-i", moving, "-f", "lavfi", "-i", tone)
    how = ("-pix_fmt", "yuv420p", "-c:v", "libx264", "-preset", "veryfast", "-b:v", "1500k")
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", *sources, *how, "-c:a", "aac", str(path)], check=True
    )


def story(folder: Path, pages: list[dict[str, object]], *media: Path) -> Path:
    """A story of these pages with copies of these files."""
    (folder / "media").mkdir(parents=True)
    for each in media:
        shutil.copy(each, folder / "media" / each.name)
    listed = [{"id": f"p{number}", **page} for number, page in enumerate(pages, 1)]
    head = {
        **{"format": 1, "id": folder.name, "version": "1.0.0", "date": "2026-01-01"},
        **{"language": "en", "title": "Films", "summary": "Films.", "licence": "CC0-1.0"},
        "chapters": [{"id": "all", "title": "All", "pages": listed}],
    }
    (folder / "story.yaml").write_text(json.dumps(head), "utf-8")
    return folder


def measure(what: str, *stories: Path) -> dict[str, list[float]]:
    """The figures of ``filmwork`` in a process of its own."""
    command = [sys.executable, "-m", "tools.bench.filmwork", what, FILM, *map(str, stories)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    found: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return found


def film_rows(scratch: Path, pictures: list[Path]) -> Iterator[Row]:
    """All rows about films."""
    film = scratch / "film.mp4"
    make_film(film)
    moving: dict[str, object] = {"background": {"file": FILM, "alt": ""}, "title": "It moves"}
    plain = story(scratch / "film-story", [moving], film)
    packed = scratch / "film-story.lcstory"
    pack(plain, packed)
    found = measure("openings", plain, packed)
    for what, said in (("start", "film: to its first frame"), ("seek", "film: seek")):
        alone, within = (Figures(tuple(found[f"{what} {number}"]), "ms") for number in (0, 1))
        yield Row(f"{said}, a plain file", (alone,))
        bar = Bar("1.2 × plain + 2 ms", within.median, 1.2 * alone.median + NOISE)
        yield Row(f"{said}, inside an archive", (within,), (bar,))
    faded: list[dict[str, object]] = [
        {"background": {"file": f"media/{each.name}", "alt": ""}, "transition": "crossfade"}
        for each in pictures[:2]
    ]
    still = story(scratch / "fade-story", faded, *pictures[:2])
    found = measure("frames", still, plain)
    for what, said in (("fade", "a cross-fade"), ("film", "a 720p film")):
        figures = Figures(tuple(found[what]), "ms")
        bar = Bar("20 ms", figures.median, 20)
        yield Row(f"a frame of {said}, by the processor", (figures,), (bar,))
    copies = [scratch / f"film-{number}.mp4" for number in range(6)]
    for copy in copies:
        shutil.copy(film, copy)
    many: list[dict[str, object]] = [
        {"video": {"file": f"media/{copy.name}"}, "background": {"colour": "#000"}}
        for copy in copies
    ]
    early, later, last = measure("turns", story(scratch / "many-films", many, *copies))["memory"]
    yield Row("own memory, films, after 60 turns", (Figures((early,), "MB"),))
    bar = Bar("20 MB over 60 turns", later - early, GROWTH)
    yield Row("own memory, films, after 200 turns", (Figures((later,), "MB"),), (bar,))
    bar = Bar("no growth (6 MB of noise)", last - later, 6)
    yield Row("own memory, films, after 400 turns", (Figures((last,), "MB"),), (bar,))
