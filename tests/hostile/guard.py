# SPDX-License-Identifier: MIT
"""Inside the watched process: which of the promises about foreign stories an act would break.

Python's own acts are seen by an audit hook. What C++ does is seen by its traces: sockets that are
open, and children that run.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
PATHS = {  # audit event → which of its arguments are paths that it changes
    "os.chmod": (0,),
    "os.chown": (0,),
    "os.link": (1,),
    "os.mkdir": (0,),
    "os.mkfifo": (0,),
    "os.mknod": (0,),
    "os.remove": (0,),
    "os.rename": (0, 1),
    "os.rmdir": (0,),
    "os.symlink": (1,),
    "os.truncate": (0,),
    "os.utime": (0,),
    "shutil.rmtree": (0,),
    "sqlite3.connect": (0,),
}
FOLDERS = {"os.mkdir": 2, "os.remove": 1, "os.rmdir": 1}
"""Audit event → which of its arguments is the open folder that the path may begin from."""
PROCESSES = (
    *("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn"),
    *("os.fork", "os.forkpty", "pty.spawn", "os.startfile"),
)
OWN = ("lcreader.app.probe", "-protocol_whitelist file,subfile -f ")
"""What is in the commands that the program may start: its own modules, and a fenced ffmpeg."""
INTERNET = (2, 10)  # AF_INET, AF_INET6


class Guard:
    """Notes what is done against the promises while it is ``armed``.

    ``places`` are the folders that the program may write into.
    """

    def __init__(self, places: list[Path]) -> None:
        self._places = [f"{os.path.realpath(place)}{os.sep}" for place in places]
        self.armed = False
        self.broken: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.armed:
            return
        if event == "open":
            path, _, flags = arguments
            if isinstance(flags, int) and flags & WRITES:
                self._written(event, path)
        elif event in PATHS:
            for index in PATHS[event]:
                within = arguments[FOLDERS[event]] if event in FOLDERS else -1
                self._written(event, arguments[index], within)
        elif event in PROCESSES:
            # some have the command whole, some in a list among other things, some none
            command = next((one for one in arguments if isinstance(one, list | tuple)), arguments)
            if not _is_own(" ".join(map(str, command))):
                self.broken.append(f"starts a process: {event}{arguments!r}"[:300])
        elif event.startswith("socket."):
            self._socket(event, arguments)

    def _written(self, event: str, path: Any, within: object = -1) -> None:
        if isinstance(path, int) or path == os.devnull:
            return
        name = os.fsdecode(path)
        if name.startswith("file:"):  # as SQLite takes it
            name = unquote(name.removeprefix("file:").partition("?")[0])
        folder = "" if within == -1 else str(Path(f"/proc/self/fd/{within}").readlink())
        real = os.path.realpath(os.path.join(folder, name))  # noqa: PTH118
        noted = re.fullmatch(r"/proc/\d+/clear_refs", real)  # the kernel's note on memory
        if not noted and not f"{real}{os.sep}".startswith(tuple(self._places)):
            self.broken.append(f"writes outside its places: {event} {real}")

    def _socket(self, event: str, arguments: tuple[object, ...]) -> None:
        if event == "socket.__new__":
            if arguments[1] not in INTERNET:
                return
        elif event in ("socket.connect", "socket.bind", "socket.sendto"):
            if not isinstance(arguments[1], tuple):
                return
        elif not event.startswith("socket.get"):
            return
        self.broken.append(f"opens an internet socket: {event}{arguments[1:]!r}")

    def traces(self) -> Iterator[str]:
        """What this process and its C++ parts have open or running against the promises."""
        found = internet_sockets()
        if found:
            yield f"has internet sockets: {', '.join(found)}"
        for number in children(os.getpid()):
            if not _is_own(command := command_of(number)):
                yield f"has a child process: {command}"


def _is_own(command: str) -> bool:
    return any(each in command for each in OWN)


def children(process: int) -> list[int]:
    """The processes that this one has started and that are still there."""
    found: list[int] = []
    for file in Path(f"/proc/{process}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found += map(int, file.read_text().split())
    return found


def command_of(process: int) -> str:
    """What was started; "" where it is gone."""
    try:
        return Path(f"/proc/{process}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return ""


def internet_sockets() -> list[str]:
    """The local addresses of this process's own internet sockets, as the kernel writes them."""
    own = set()
    for handle in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            if found := re.fullmatch(r"socket:\[(\d+)\]", str(handle.readlink())):
                own.add(found[1])
    addresses = []
    for table in ("tcp", "tcp6", "udp", "udp6"):
        path = Path("/proc/self/net") / table
        rows = path.read_text().splitlines()[1:] if own and path.exists() else []
        addresses += [f"{table} {row.split()[1]}" for row in rows if row.split()[9] in own]
    return addresses
