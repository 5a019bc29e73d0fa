# SPDX-License-Identifier: MIT
"""The long work of the shelf, as jobs take it: each gets its progress and whether to stop.

What does the work is imported when it begins: the reader is to open at once.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lcreader.app.shelf.jobs import Work
from lcreader.library.plan import ASKED, Plan, Relation
from lcreader.package.package import open_package
from lcreader.package.progress import IsCancelled, Progress

if TYPE_CHECKING:
    from lcreader.package.repairing import Repaired
    from lcreader.package.verifying import Verified


def bringing(source: Path, folder: Path) -> Work:
    """Install the story at ``source``, unless there is something to be asked or said first."""

    def work(progress: Progress, cancelled: IsCancelled) -> Plan:
        from lcreader.library.install import examine, install

        plan = examine(source, folder, cancelled=cancelled)
        if plan.relation not in {Relation.SAME, *ASKED}:
            install(plan, progress=progress, cancelled=cancelled)
        return plan

    return work


def carrying_out(plan: Plan) -> Work:
    """Install, whatever is there."""

    def work(progress: Progress, cancelled: IsCancelled) -> Plan:
        from lcreader.library.install import install

        install(plan, progress=progress, cancelled=cancelled)
        return plan

    return work


def checking(path: Path) -> Work:
    """Hold every file of a story against its checksum."""

    def work(progress: Progress, cancelled: IsCancelled) -> Verified:
        from lcreader.package.verifying import verify

        return verify(open_package(path), progress=progress, cancelled=cancelled)

    return work


def mending(path: Path, spare: Path) -> Work:
    """Mend a story from another copy, and hold it against its checksums."""

    def work(progress: Progress, cancelled: IsCancelled) -> tuple[Repaired, Verified]:
        from lcreader.package.repairing import repair
        from lcreader.package.verifying import verify

        mended = repair(path, spare, progress=progress, cancelled=cancelled)
        return mended, verify(open_package(path), cancelled=cancelled)

    return work
