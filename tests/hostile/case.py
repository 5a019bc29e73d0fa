# SPDX-License-Identifier: MIT
"""What a case is: how its story is made, and what each way of looking at it has to tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.trap import Trap
from tests.support.archives import MIMETYPE, Row, archive, row, sums

Make = Callable[[Path, Trap], Path]
"""Makes a story in an empty folder, and returns where it is."""


@dataclass(frozen=True, slots=True)
class Case:
    """A story, and the exact codes of the errors that are told about it.

    ``refused``: nothing opens it, and everything says so with this code. Else ``check``,
    ``verify``, ``install`` and ``read`` (by the reader, while it shows every page) tell these.
    """

    name: str
    make: Make
    refused: str = ""
    check: frozenset[str] = frozenset()
    verify: frozenset[str] = frozenset()
    install: frozenset[str] = frozenset()
    read: frozenset[str] = frozenset()

    def told(self, way: str) -> frozenset[str]:
        """The codes that the ``way`` of looking at it has to tell."""
        found: frozenset[str] = getattr(self, way)
        return frozenset({self.refused}) if self.refused else found


def case(
    name: str,
    make: Make,
    *,
    refused: str = "",
    check: str = "",
    verify: str = "",
    install: str = "",
    read: str | None = None,
) -> Case:
    """A case, its codes parted by spaces. ``read`` tells what ``check`` tells, if nothing else."""
    seen = check if read is None else read
    sets = (frozenset(codes.split()) for codes in (check, verify, install, seen))
    return Case(name, make, refused, *sets)


STORY = """\
format: 1
id: {id}
publisher: example.org
version: 1.0.0
language: en
title: {title}
licence: CC0-1.0
authors: [Nobody]
cover: media/a.png
chapters:
  - id: one
    title: One
    pages:
      - id: first
        title: First
        background: {{file: media/a.png, alt: A square}}
{page}
media:
  media/: {{by: Nobody, licence: CC0-1.0, source: "https://example.org/"}}
  media/a.png: {{by: Nobody, licence: CC0-1.0, alt: A square}}
"""


def story(page: str = "", *, title: str = "Sound", id: str = "hostile") -> bytes:
    """A sound `story.yaml`; ``page`` are the keys of a second page."""
    lines = ["id: second", *page.strip("\n").splitlines()] if page else []
    body = "".join(
        f"{'      - ' if not at else '        '}{line}\n" for at, line in enumerate(lines)
    )
    return STORY.format(id=id, title=title, page=body.rstrip("\n")).encode()


def sound() -> dict[str, bytes]:
    """The files of a story that nothing is wrong with."""
    from tests.hostile.pixels import png

    return {"story.yaml": story(), "media/a.png": png(16, 16)}


def rows_of(files: dict[str, bytes], *more: Row) -> list[Row]:
    """The rows of a packed story with these files and their checksums; ``more`` lie behind."""
    first = row("mimetype", MIMETYPE)
    return [first, *(row(*item) for item in files.items()), row("SHA256SUMS", sums(files)), *more]


def packed(files: dict[str, bytes]) -> Make:
    """A well-made archive of these files: what is wrong is in them."""

    def make(folder: Path, trap: Trap) -> Path:
        return written(folder, archive(rows_of(files)))

    return make


def with_files(files: dict[str, bytes], page: str = "") -> Make:
    """A well-made archive of a sound story with these files as well."""
    return packed({**sound(), "story.yaml": story(page), **files})


def of_rows(make_rows: Callable[[], Iterable[Row]], **frame: object) -> Make:
    """An archive of these rows."""

    def make(folder: Path, trap: Trap) -> Path:
        return written(folder, archive(make_rows(), **frame))  # type: ignore[arg-type]

    return make


def of_bytes(make_data: Callable[[], bytes]) -> Make:
    """A file with these bytes."""
    return lambda folder, trap: written(folder, make_data())


def written(folder: Path, data: bytes) -> Path:
    """These bytes as a file that looks like a story."""
    path = folder / "x.lcstory"
    path.write_bytes(data)
    return path


def folder_of(files: dict[str, bytes], folder: Path) -> Path:
    """A story's folder with these files."""
    for name, data in files.items():
        path = folder / "x" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder / "x"
