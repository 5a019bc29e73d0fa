# SPDX-License-Identifier: MIT
"""Small work that reads files, done in a thread, so that nothing on the screen waits for it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from lcreader.app.task import Task
from lcreader.story.problem import Problem, StoryError

T = TypeVar("T")

_numbers = itertools.count(1)


class _Home(QObject):
    """Lives where the results are wanted."""

    done = Signal(int, object)


class Aside(Generic[T]):
    """Does one thing at a time aside and hands its result over; a later wish replaces the one
    before. ``take`` is called in the thread that made this, with a Problem where it went wrong.
    """

    def __init__(self, take: Callable[[T | Problem], None]) -> None:
        self._take = take
        self._wanted = 0
        self._home = _Home()
        self._home.done.connect(self._on_done)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)

    @property
    def busy(self) -> bool:
        """Whether something is still to come."""
        return self._wanted > 0

    def ask(self, work: Callable[[], T]) -> None:
        """Have ``work`` done; what was asked for before is forgotten."""
        self._pool.clear()
        self._wanted = number = next(_numbers)
        home = self._home

        def whole() -> None:
            result: T | Problem
            try:
                result = work()
            except StoryError as error:
                result = error.problem
            home.done.emit(number, result)

        self._pool.start(Task(whole))

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._pool.clear()
        self._wanted = 0

    def finish(self, patience: int = 2000) -> bool:
        """Wait ``patience`` milliseconds for what is being done; whether nothing is any more."""
        self.forget()
        return self._pool.waitForDone(patience)

    def _on_done(self, number: int, result: T | Problem) -> None:
        if number == self._wanted:
            self._wanted = 0
            self._take(result)
