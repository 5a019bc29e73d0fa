# SPDX-License-Identifier: MIT
"""The programs that are measured: the reader, the peer and the floor."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
LCREADER = str(Path(sys.executable).with_name("lcreader"))
"""The reader, as it is installed beside this Python."""
CHROMIUM = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--kiosk"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-default-apps", "--disable-extensions", "--no-default-browser-check"),
    *("--disable-features=Translate,MediaRouter", "--password-store=basic"),
    *("--window-position=0,0", "--window-size=1280,720", "--allow-file-access-from-files"),
)


@dataclass(frozen=True)
class Program:
    """A command that shows the fixture's pages; ``home`` holds all that it keeps for itself."""

    name: str
    command: tuple[str, ...]
    settings: dict[str, str] = field(default_factory=dict)

    def start(self, display: str, home: Path) -> Running:
        """Start it on the X server ``display``."""
        for folder in ("config", "data", "cache", "state", "run", "tmp"):
            home.joinpath(folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        kept = ("PATH", "LANG", "LD_LIBRARY_PATH")
        environment = {name: os.environ[name] for name in kept if name in os.environ}
        environment |= {
            "DISPLAY": display,
            "HOME": str(home),
            "TMPDIR": str(home / "tmp"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_RUNTIME_DIR": str(home / "run"),
            **self.settings,
        }
        command = [part.format(home=home) for part in self.command]
        with (home / "said.log").open("ab") as said:
            process = subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )
        return Running(self.name, process, home / "said.log")


def reader(story: Path, page: int = 1) -> Program:
    """The reader at a page of a story."""
    command = (
        *(LCREADER, "read", str(story)),
        *("--page", str(page), "--no-start-page", "--full-screen"),
    )
    return Program("lcreader", command)


def peer(deck: Path) -> Program:
    """Chromium with the deck, in a profile of its own."""
    command = ("chromium", *CHROMIUM, "--user-data-dir={home}/profile", deck.as_uri())
    return Program("Chromium", command)


def floor(pictures: list[Path]) -> Program:
    """A bare Qt Quick window with the same pictures."""
    command = (sys.executable, str(HERE / "floor.py"), *map(str, pictures))
    settings = {"QT_QUICK_BACKEND": "software", "QT_XCB_GL_INTEGRATION": "none"}
    return Program("bare Qt Quick", command, settings)


@dataclass(frozen=True)
class Running:
    """A program that was started, with all its children."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path

    def told(self) -> str:
        """How it is with the program, for those who waited for it in vain."""
        status = self.process.poll()
        state = "still runs" if status is None else f"ended with {status}"
        said = self.log.read_text("utf-8", "replace")[-2000:]
        return f"{self.name} {state}; the last it said:\n{said or '(nothing)'}"

    def tree(self) -> list[int]:
        """The process ids of the program and of all that it started."""
        parents: dict[int, list[int]] = {}
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                after = path.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents.setdefault(int(after[1]), []).append(int(path.parent.name))
        found, new = [], [self.process.pid]
        while new:
            found.extend(new)
            new = [child for parent in new for child in parents.get(parent, [])]
        return found

    def memory(self, of: str = "Pss") -> float:
        """Proportional set size of the whole tree, in MB (10⁶ bytes).

        With "Pss_Anon" only what the program holds for itself: that of libraries falls and rises
        with how many other programs have them open.
        """
        total = 0
        for pid in self.tree():
            try:
                lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
            except OSError:
                continue
            total += sum(int(line.split()[1]) for line in lines if line.startswith(f"{of}:"))
        return total * 1024 / 1e6

    def processor(self) -> float:
        """Seconds of processor time that the tree has used."""
        ticks = 0
        for pid in self.tree():
            try:
                after = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            ticks += int(after[11]) + int(after[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        """End the program and what it started."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.process.pid, number)
            except ProcessLookupError:
                break
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                continue
        self.process.wait()
