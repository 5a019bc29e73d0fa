# SPDX-License-Identifier: MIT
"""Drives that can be carried: which there are, and which stories they hold."""

from __future__ import annotations

import os
import re
import string
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lcreader.library.places import is_story_file, is_story_folder

MOST = 1000
"""So many stories of one drive are shown."""

FOLDERS = 2000
"""So many folders of one drive are looked into."""

DEEP = 2
"""Stories are looked for in the drive's own folder, and so many folders below it."""

MOUNTS: Final = Path("/proc/self/mountinfo")
"""Where Linux tells what is mounted; whoever polls it is woken when that changes."""

_UNDER: Final = ("/media/", "/run/media/", "/mnt/")
_NOT_DRIVES: Final = frozenset(
    {
        "proc",
        "sysfs",
        "cgroup",
        "cgroup2",
        "devtmpfs",
        "devpts",
        "mqueue",
        "securityfs",
        "bpf",
        "9p",
    }
)
_REMOVABLE: Final = 2


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive by the folder it is found under; ``name`` is what people call it."""

    path: Path
    name: str


def drives() -> tuple[Drive, ...]:
    """The drives that people put in, without touching them: one that hangs cannot hold us up."""
    if sys.platform == "win32":
        return tuple(_of_windows())
    if sys.platform == "darwin":
        return tuple(_of_macos(Path("/Volumes")))
    try:
        return tuple(mounted(MOUNTS.read_text("utf-8", "surrogateescape")))
    except OSError:
        return ()


def mounted(mountinfo: str) -> Iterator[Drive]:
    """The drives that Linux's table of mounts names, each once."""
    seen = set()
    for line in mountinfo.splitlines():
        before, _, behind = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or behind.split(" ")[0] in _NOT_DRIVES:
            continue
        path = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), fields[4])
        if path.startswith(_UNDER) and path not in seen:
            seen.add(path)
            yield Drive(Path(path), Path(path).name)


def stories_on(drive: Path) -> tuple[Path, ...]:
    """The story files and story folders on a drive, by name. Raises OSError where it is gone.

    As long as it takes to list a few folders of it; opens no story.
    """
    found: list[Path] = []
    waiting = [(drive, 0)]
    looked = 0
    while waiting and len(found) < MOST and looked < FOLDERS:
        folder, depth = waiting.pop(0)
        looked += 1
        try:
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            if folder == drive:
                raise
            continue
        for entry in listed:
            with suppress(OSError):
                if entry.name.startswith((".", "$")) or entry.is_symlink():
                    continue
                path = Path(entry.path)
                if entry.is_dir():
                    if is_story_folder(path):
                        found.append(path)
                    elif depth < DEEP:
                        waiting.append((path, depth + 1))
                elif is_story_file(entry.name):
                    found.append(path)
    return tuple(sorted(found[:MOST]))


def stories_meant(path: Path) -> tuple[Path, ...]:
    """What a person means who gives ``path`` to the shelf: a story, or a folder that holds some.

    ``path`` itself where it holds none: what is wrong with it is then said of it.
    """
    if not path.is_dir() or is_story_folder(path):
        return (path,)
    with suppress(OSError):
        return stories_on(path) or (path,)
    return (path,)


def _of_windows() -> Iterator[Drive]:
    if sys.platform != "win32":
        return  # type checkers read what follows only there
    import ctypes

    kernel = ctypes.windll.kernel32
    present = kernel.GetLogicalDrives()
    for place, letter in enumerate(string.ascii_uppercase):
        root = f"{letter}:\\"
        if present >> place & 1 and kernel.GetDriveTypeW(root) == _REMOVABLE:
            label = ctypes.create_unicode_buffer(261)
            kernel.GetVolumeInformationW(root, label, 261, None, None, None, None, 0)
            yield Drive(Path(root), label.value or f"{letter}:")


def _of_macos(volumes: Path) -> Iterator[Drive]:
    with suppress(OSError):
        for path in sorted(volumes.iterdir()):
            if path.is_dir() and not path.is_symlink():
                yield Drive(path, path.name)
