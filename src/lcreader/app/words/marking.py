# SPDX-License-Identifier: MIT
"""The passage that is being read aloud, marked on the page while the voice goes on."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypedDict

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.aside import Aside
from lcreader.package.package import Package
from lcreader.story.model import Page
from lcreader.story.nodes import BYTES
from lcreader.story.problem import Problem

if TYPE_CHECKING:  # only a page that is read aloud needs it
    from lcreader.reading.following import Following, Passage

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

_Marked = TypedDict("_Marked", {"part": str, "block": int, "from": int, "to": int})


@QmlElement
@QmlSingleton
class Marking(QObject):
    """What of a page is marked. ``begin`` when its narration begins, ``move`` with its position,
    ``end`` when it is over or left.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self._time = 0.0
        self._following: Following | None = None
        self._passages: tuple[Passage, ...] = ()
        self._aside = Aside["Following"](self._on_following)

    # For Python

    def begin(self, package: Package, page: Page) -> None:
        """A page is going to be read; its cues, where it has some, are read aside."""
        self.end()
        narration = page.narration
        if narration is None or not narration.cues:
            return
        self._page = page.id
        cues = narration.cues

        def work() -> Following:
            from lcreader.reading.following import Following
            from lcreader.story.captions import parse

            return Following(page, parse(cues, package.read(cues, BYTES), spoken=True))

        self._aside.ask(work)

    def move(self, seconds: float) -> None:
        """The narration is so many seconds from its start."""
        self._time = seconds
        self._show(self._following.at(seconds) if self._following else ())

    def end(self) -> None:
        """Nothing is read any more."""
        self._aside.forget()
        self._following = None
        self._time = 0.0
        self._show(())
        self._page = ""

    @property
    def busy(self) -> bool:
        """Whether cues are still being read."""
        return self._aside.busy

    def finish(self) -> bool:
        """Wait until nothing is being read aside; whether that is so."""
        self.end()
        return self._aside.finish()

    # For QML

    @Property(str, notify=changed)
    def page(self) -> str:
        """The id of the page whose passages are marked."""
        return self._page

    @Property("QVariantList", notify=changed)
    def passages(self) -> list[_Marked]:
        """What is marked at present, a map a passage: part, block, from, to."""
        return [
            {"part": one.part, "block": one.block, "from": one.start, "to": one.end}
            for one in self._passages
        ]

    def _show(self, passages: tuple[Passage, ...]) -> None:
        if passages != self._passages:
            self._passages = passages
            self.changed.emit()

    def _on_following(self, found: Following | Problem) -> None:
        if isinstance(found, Problem):
            log.warning("%s", found)
            return
        for cue in found.lost:
            log.info("page %s: the cue %r is not among its words", self._page, cue.text[:80])
        self._following = found
        self.move(self._time)
