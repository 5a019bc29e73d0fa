# SPDX-License-Identifier: MIT
"""Brings a story into the reader's own folder: examined, copied, verified, and only then there."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final

from lcreader.library.copies import rank
from lcreader.library.identity import identity_of
from lcreader.library.places import stories_in
from lcreader.library.plan import Namesake, Plan, Relation
from lcreader.package.archive import Archive
from lcreader.package.atomic import atomic_file, sweep
from lcreader.package.folder import Folder
from lcreader.package.hashing import PIECE, Hasher
from lcreader.package.package import changed, open_package, unreadable
from lcreader.package.packing import keep_out, pack_into
from lcreader.package.progress import Cancelled, IsCancelled, Meter, Progress
from lcreader.package.refusal import refusal
from lcreader.package.verifying import Verified, verify
from lcreader.story.model import Story
from lcreader.story.problem import StoryError, errors_of
from lcreader.story.reader import read_story
from lcreader.story.reasons import reason
from lcreader.story.sentence import QT_TRANSLATE_NOOP

MARGIN: Final = 32 << 20
"""Bytes that stay free on the disk beside the story."""


FreeSpace = Callable[[Path], int]
"""Bytes that are free on the disk of a folder."""


def free_space(folder: Path) -> int:
    """Bytes that are free where ``folder`` is, or will be."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


def examine(source: Path, folder: Path, *, cancelled: IsCancelled | None = None) -> Plan:
    """What installing the story at ``source`` into ``folder`` would do; writes nothing.

    Where the same version is installed, that copy is read to its end, to see whether it is whole,
    and so is a folder, to see whether it holds the same.
    Raises StoryError where ``source`` is no story that can be shown, or a folder of which not all
    would be packed; Cancelled.
    """
    package = open_package(source)
    story = read_story(package).require_story()
    if source.is_dir() and (left_out := errors_of(package.problems)):
        raise StoryError(left_out[0])  # as `lcreader pack` does
    try:
        size = sum(package.size(name) for name in package.names)
        if isinstance(package, Archive):
            size = source.stat().st_size
    except OSError as error:
        raise unreadable(source.name, error) from error
    target, there, namesake = _place(story, folder)
    if namesake:
        relation = Relation.NAMESAKE
    elif there is None:
        relation = Relation.NEW if not target.exists() else Relation.MENDS
    elif rank(story.version) != rank(there.version):
        newer = rank(story.version) > rank(there.version)
        relation = Relation.NEWER if newer else Relation.OLDER
    elif not _is_whole(target, cancelled):
        relation = Relation.MENDS
    else:
        same = _contents(source, cancelled) == _contents(target, cancelled)
        relation = Relation.SAME if same else Relation.OTHER
    installed = there.version if there else ""
    title = str(story.title) or source.stem
    plan = Plan(source, target, title, story.version, relation, installed, size)
    return replace(plan, authors=_authors(story), namesake=namesake)


def install(
    plan: Plan,
    *,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
    free: FreeSpace = free_space,
) -> Verified:
    """Carry out ``plan``. The copy gets its name when it is whole, over the copy before it.

    ``progress`` counts the bytes that are written, then those that are verified. Raises StoryError
    where there is no room, the copy is not what it should be, or it cannot be written; Cancelled.
    Whatever was installed then stays as it was, also where the program is killed.
    """
    folder = plan.target.parent
    _make_room(plan, free)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder)
        first, second = _halves(progress)
        if packs := plan.source.is_dir():
            keep_out(plan.source, plan.target)
        with atomic_file(plan.target) as file:
            if packs:
                story = Folder(plan.source.absolute())
                pack_into(file, plan.target, story, progress=first, cancelled=cancelled)
            else:
                _copy(plan.source, file, Meter(plan.size, first, cancelled))
                if file.tell() != plan.size:
                    raise changed(plan.source.name)
            file.flush()
            found = verify(open_package(Path(file.name)), progress=second, cancelled=cancelled)
            if not found.whole:
                raise StoryError(found.problems[0])
            if cancelled and cancelled():
                raise Cancelled
    except OSError as error:
        raise refusal(
            "cannot-write",
            QT_TRANSLATE_NOOP("Package", "“{file}” cannot be written: {reason}."),
            file=str(plan.target),
            reason=reason(error),
        ) from error
    return found


def _place(story: Story, folder: Path) -> tuple[Path, Story | None, Namesake | None]:
    """The file that the story has or would have, and what is installed of it, or might be."""
    candidates = _candidates(story, folder)
    namesake = None
    for path in candidates:
        there = _tried(path)
        if there and identity_of(there) == identity_of(story):
            return path, there, None
        if there and (there.publisher, there.id) == (story.publisher, story.id):
            namesake = Namesake(path, there.title.text, _authors(there))
    plain, own = candidates[0], candidates[1]
    # one that cannot be read any more is taken for a damaged copy of the same
    is_free = namesake is None and _tried(plain) is None
    return (plain if is_free else own), None, namesake


def _candidates(story: Story, folder: Path) -> list[Path]:
    """The names that a story's file may have: its id, or that and a mark of whose it is."""
    name = re.sub(r"[^a-z0-9-]", "-", (story.id or "story").lower())[:64]
    publisher, _, title, authors = identity_of(story)
    maker = publisher or "\0".join((publisher, title, *authors))
    mark = hashlib.sha256(maker.encode("utf-8", "surrogateescape")).hexdigest()[:8]
    own = [folder / f"{name}.lcstory", folder / f"{name}-{mark}.lcstory"]
    # a file that a person put there by hand may be called anything
    others = (path for path in stories_in(folder) if path.name.startswith(name))
    return list(dict.fromkeys((*own, *others)))


def _authors(story: Story) -> tuple[str, ...]:
    return tuple(words.text for words in story.authors)


def _tried(path: Path) -> Story | None:
    try:
        return read_story(open_package(path)).require_story()
    except StoryError:
        return None


def _is_whole(path: Path, cancelled: IsCancelled | None) -> bool:
    """Whether every file of an installed story is what it was."""
    try:
        return verify(open_package(path), cancelled=cancelled).whole
    except StoryError:
        return False


def _contents(path: Path, cancelled: IsCancelled | None) -> Mapping[str, str]:
    """Name → SHA-256 of a story's files: as an archive's own list says, or as they are."""
    package = open_package(path)
    if isinstance(package, Archive) and (promised := package.read_sums()):
        return promised
    meter = Meter(0, None, cancelled)
    with Hasher() as hasher:
        return {name: hasher.digest(package, name, meter) for name in package.names}


def _make_room(plan: Plan, free: FreeSpace) -> None:
    try:
        found = free(plan.target.parent)
    except OSError:
        return  # a system that cannot tell will say when it is full
    if found < plan.size + MARGIN:
        raise refusal(
            "no-room",
            QT_TRANSLATE_NOOP(
                "Package", "“{title}” needs {needed} MB, and {free} MB are free in “{folder}”."
            ),
            file=plan.source.name,
            mend=QT_TRANSLATE_NOOP("Package", "Remove something else first."),
            title=plan.title,
            needed=-(-(plan.size + MARGIN) // 1_000_000),
            free=found // 1_000_000,
            folder=str(plan.target.parent),
        )


def _copy(source: Path, to: BinaryIO, meter: Meter) -> None:
    for piece in _pieces(source):
        to.write(piece)
        meter.add(len(piece))


def _pieces(source: Path) -> Iterator[bytes]:
    try:
        with source.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece
    except OSError as error:
        raise unreadable(source.name, error) from error


def _halves(progress: Progress | None) -> tuple[Progress | None, Progress | None]:
    """Two parts of one job, the second a second half."""
    if progress is None:
        return None, None
    tell = progress

    def first(done: int, total: int) -> None:
        tell(done, 2 * max(total, 1))

    def second(done: int, total: int) -> None:
        tell(max(total, 1) + done, 2 * max(total, 1))

    return first, second
