# SPDX-License-Identifier: MIT
"""Checks of a story's files that need no decoder: kinds, credits, sizes, what nobody names."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Mapping, Sequence

from lcreader.package import limits
from lcreader.package.covers import require_no_drawing
from lcreader.package.filmsize import require_film_size
from lcreader.package.findings import Findings, Place
from lcreader.package.kinds import JPEG, SVG, Kind, Use, first_bytes_of, require_kind
from lcreader.package.package import Package, unreadable
from lcreader.package.pictures import picture_problem
from lcreader.package.svglong import long_paths
from lcreader.story.credits import credit_of
from lcreader.story.desk import FileUse, Role
from lcreader.story.model import Credit
from lcreader.story.problem import StoryError
from lcreader.story.reader import STORY_FILE

_USES: Mapping[Role, tuple[Use, ...]] = {
    Role.PICTURE: (Use.PICTURE,),
    Role.FILM: (Use.FILM,),
    Role.PICTURE_OR_FILM: (Use.PICTURE, Use.FILM),
    Role.SOUND: (Use.SOUND,),
    Role.CAPTIONS: (Use.CAPTIONS,),
    Role.TRANSCRIPT: (Use.TEXT,),
    Role.DATA: (Use.TEXT,),
    Role.FONT: (Use.FONT,),
}
FAT_BYTES = (4 << 30) - (2 << 20)
"""What a file on a stick formatted as FAT32 may have, with some room for the archive's own."""

_WORDS = (Role.CAPTIONS, Role.TRANSCRIPT, Role.DATA)
_MADE = (Role.PICTURE, Role.FILM, Role.PICTURE_OR_FILM, Role.SOUND)
_PAPERS = re.compile(
    r"(?:.*/)?(?:OFL|READ-?ME|LICEN[CS]E|COPYING|COPYRIGHT|CREDITS|NOTICE|SOURCES)[^/]*",
    re.IGNORECASE,
)


def kinds_of(
    package: Package, uses: Sequence[FileUse], findings: Findings
) -> Mapping[str, tuple[FileUse, Kind]]:
    """Name → first use and kind of every picture, film and sound that is what it is named for.

    Complains about all others, and about drawings that reach outside themselves.
    """
    found: dict[str, tuple[FileUse, Kind]] = {}
    seen: dict[str, bytes | None] = {}
    for use in uses:
        if use.role in _WORDS and use.name in seen:
            continue
        try:
            if use.name not in seen:
                seen[use.name] = None
                seen[use.name] = _head(package, use.name)
            head = seen[use.name]
            if head is None:
                continue
            if use.role is Role.CAPTIONS or (use.role in _WORDS and not head):
                continue  # their own readers say more
            kind = require_kind(use.name, head, *_USES[use.role])
            if kind.use is Use.PICTURE and use.name not in found:
                _picture(package, use, kind, findings)
            elif kind.use in (Use.FILM, Use.SOUND) and use.name not in found:
                _film_or_sound(package, use, kind)
        except StoryError as refused:
            findings.pass_on(refused.problem, use)
            continue
        if use.role in (*_MADE, Role.FONT):
            found.setdefault(use.name, (use, kind))
    return found


def fonts(package: Package, uses: Sequence[FileUse], findings: Findings) -> None:
    """Hold the fonts together against their limit."""
    names = {use.name: use for use in uses if use.role is Role.FONT}
    found = _bytes(package, names)
    if found > limits.FONT_BYTES:
        at = next(iter(names.values()))
        findings.add("fonts-too-large", at, found=found, limit=limits.FONT_BYTES)


def credits(uses: Sequence[FileUse], media: Sequence[Credit], findings: Findings) -> None:
    """Ask of every picture, film and sound who made it, and under which licence it is."""
    rows = {credit.file: credit for credit in media}
    seen: set[str] = set()
    for use in uses:
        if use.role not in _MADE or use.name in seen:
            continue
        seen.add(use.name)
        row = credit_of(use.name, rows)
        if not row or not row.by:
            findings.add("no-author", use, mend="credit", name=use.name)
        if not row or not row.licence:
            findings.add("no-licence", use, mend="credit", name=use.name)


def unused(package: Package, uses: Sequence[FileUse], findings: Findings) -> None:
    """Name the files that no page names; licences and the like may lie beside them."""
    named = {use.name for use in uses}
    for name in package.names:
        words = name == STORY_FILE or name.startswith("text/")
        if name not in named and not words and not _PAPERS.fullmatch(name):
            findings.add("unused-file", Place(name), mend="unused", name=name)


def whole(package: Package, findings: Findings) -> None:
    """Warn of a story that does not fit onto most sticks in one file."""
    found = _bytes(package, package.names)
    if found > FAT_BYTES:
        findings.add("over-4-gb", Place(STORY_FILE), found=f"{found / 1e9:.1f}")


def _bytes(package: Package, names: Iterable[str]) -> int:
    total = 0
    for name in names:
        with contextlib.suppress(StoryError):  # it went meanwhile
            total += package.size(name)
    return total


def _head(package: Package, name: str) -> bytes:
    try:
        with package.open(name) as file:
            return first_bytes_of(file)
    except OSError as error:
        raise unreadable(name, error) from error


def _film_or_sound(package: Package, use: FileUse, kind: Kind) -> None:
    try:
        with package.open(use.name) as file:
            require_film_size(use.name, file, kind)
            require_no_drawing(use.name, file)
    except OSError as error:
        raise unreadable(use.name, error) from error


def _picture(package: Package, use: FileUse, kind: Kind, findings: Findings) -> None:
    if kind in (SVG, JPEG):
        data = package.read(use.name, limits.PICTURE_BYTES)
        if found := picture_problem(use.name, kind, data):
            raise StoryError(found)
        for path in long_paths(data) if kind is SVG else ():
            told = {"name": use.name, "found": path.found, "limit": path.limit}
            findings.add("long-path", use, mend="simplify", line=path.line, **told)
    elif (size := package.size(use.name)) > limits.PICTURE_BYTES:
        package.read(use.name, min(size - 1, limits.PICTURE_BYTES))  # raises: too large
