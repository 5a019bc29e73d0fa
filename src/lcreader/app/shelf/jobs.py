# SPDX-License-Identifier: MIT
"""Long work, one piece after the other: in the background, with progress, and a way to stop it."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from lcreader.package.progress import Cancelled, IsCancelled, Progress
from lcreader.story.problem import Problem, Severity, StoryError
from lcreader.story.reasons import reason
from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence

log = logging.getLogger(__name__)

TELL_EVERY = 0.1
"""Seconds between two tellings of how far it is."""


Work = Callable[[Progress, IsCancelled], object]
"""What runs in the background."""


@dataclass(frozen=True)
class Job:
    """A piece of work, what it is called while it runs, and who hears of its end.

    ``work`` gets what to tell its progress to, and what to ask whether it is to stop. ``done`` gets
    what it gave, or the problem that it ended with; nothing where it was cancelled.
    """

    title: str
    work: Work
    done: Callable[[object], None]


@dataclass(frozen=True)
class _End:
    job: Job
    result: object


class _Task(QRunnable):
    def __init__(self, jobs: Jobs, job: Job, stop: Event) -> None:
        super().__init__()
        self._jobs, self._job, self._stop = jobs, job, stop
        self._told = 0.0

    def run(self) -> None:
        result: object
        try:
            result = self._job.work(self._tell, self._stop.is_set)
        except Cancelled as stopped:
            result = stopped
        except StoryError as error:
            result = error.problem
        except OSError as error:
            result = _failed(error)
        except Exception as error:
            log.exception("a job failed")
            result = _failed(error)
        self._jobs.ended.emit(_End(self._job, result))

    def _tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told >= TELL_EVERY:
            self._told = now
            self._jobs.advanced.emit(done / max(1, total))


class Jobs(QObject):
    """The jobs that run and wait. ``changed`` tells of the running one, and of its end."""

    changed = Signal()
    advanced = Signal(float)
    ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._stop = Event()
        self.share = 0.0
        self.advanced.connect(self._on_advanced)
        self.ended.connect(self._on_ended)

    @property
    def title(self) -> str:
        """What is being done; "" for nothing."""
        return self._running.title if self._running else ""

    @property
    def waiting(self) -> int:
        """How many more jobs wait."""
        return len(self._waiting)

    def add(self, job: Job) -> None:
        """Do this when what was asked for before is done."""
        self._waiting.append(job)
        self._begin()

    def cancel(self) -> None:
        """Stop what is being done, and begin nothing more of what waits."""
        self._waiting.clear()
        self._stop.set()

    def close(self) -> None:
        """Stop everything and wait for it."""
        self.cancel()
        self._pool.waitForDone()

    def _begin(self) -> None:
        if self._running is None and self._waiting:
            self._running = self._waiting.popleft()
            self._stop = Event()
            self.share = 0.0
            self._pool.start(_Task(self, self._running, self._stop))
        self.changed.emit()

    def _on_advanced(self, share: float) -> None:
        self.share = share
        self.changed.emit()

    def _on_ended(self, end: object) -> None:
        assert isinstance(end, _End)
        self._running = None
        if not isinstance(end.result, Cancelled):
            end.job.done(end.result)
        self._begin()


def _failed(error: Exception) -> Problem:
    template = QT_TRANSLATE_NOOP("Jobs", "It could not be done: {reason}.")
    return Problem(Severity.ERROR, "failed", Sentence("Jobs", template, {"reason": reason(error)}))
