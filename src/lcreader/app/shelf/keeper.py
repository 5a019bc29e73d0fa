# SPDX-License-Identifier: MIT
"""Brings stories to the shelf and takes them off it, checks and repairs them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from lcreader.app.presence import Presence
from lcreader.app.shelf.deeds import bringing, carrying_out, checking, mending
from lcreader.app.shelf.jobs import Job, Jobs
from lcreader.app.shelf.outcome import (
    Added,
    Question,
    check_said,
    instead,
    not_removed,
    not_repaired,
    removing,
    repair_said,
)
from lcreader.app.shelf.shelf import Shelf
from lcreader.app.viewer import Viewer
from lcreader.app.words.language import translate
from lcreader.library.drives import stories_meant
from lcreader.library.item import Where
from lcreader.library.places import story_of
from lcreader.library.plan import ASKED, Plan, Relation
from lcreader.library.remove import remove
from lcreader.story.problem import Problem, StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

ADDING = QT_TRANSLATE_NOOP("Keeper", "Adding “{title}”")
CHECKING = QT_TRANSLATE_NOOP("Keeper", "Checking “{title}”")
REPAIRING = QT_TRANSLATE_NOOP("Keeper", "Repairing “{title}”")
REMOVED = QT_TRANSLATE_NOOP("Keeper", "“{title}” is in the trash.")
OFF = QT_TRANSLATE_NOOP("Keeper", "“{title}” is off the shelf; its file stays where it is.")
STAYS = QT_TRANSLATE_NOOP("Keeper", "“{title}” came with the program and stays on the shelf.")
ON_DRIVE = QT_TRANSLATE_NOOP("Keeper", "“{title}” is on a drive; remove it there.")


@QmlElement
@QmlSingleton
class Keeper(QObject):
    """The jobs of the shelf, and the questions that they ask."""

    jobChanged = Signal()
    questionChanged = Signal()
    fileAsked = Signal(str)
    offerChanged = Signal()
    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._jobs.changed.connect(self._on_jobs)
        self._questions: deque[Question] = deque()
        self._asked: Question | None = None
        self._offer = ""
        self._added = Added()

    # For Python

    def attach(
        self, shelf: Shelf, viewer: Viewer, presence: Presence, reads: Callable[[], bool]
    ) -> None:
        """Hand in the shelf, where questions and sentences are shown, and whether a story is open:
        questions wait until it is closed."""
        self.reads = reads
        self._shelf, self._viewer, self._presence = shelf, viewer, presence
        viewer.panelChanged.connect(self._on_panel)

    def close(self) -> None:
        """Stop what is being done."""
        self._jobs.close()

    @property
    def folder(self) -> Path:
        """Where stories are installed."""
        found = self._shelf.stock.catalogue.folder
        assert found is not None
        return found

    def ask_next(self) -> None:
        """Ask the next question, if there is one and nobody is reading."""
        if self._asked is None and self._questions and not self.reads():
            self._asked = self._questions.popleft()
            self.questionChanged.emit()
            self._viewer.set_panel("ask")

    def add_paths(self, paths: Iterable[Path]) -> None:
        """Install these files and folders; of a folder without a story what is in it."""
        for path in paths:
            for found in stories_meant(path):
                self._install(found)

    # For QML

    @Property(str, notify=jobChanged)
    def title(self) -> str:
        """What is being done; "" for nothing."""
        return self._jobs.title

    @Property(float, notify=jobChanged)
    def share(self) -> float:
        """How much of it is done, 0–1."""
        return self._jobs.share

    @Property(int, notify=jobChanged)
    def waiting(self) -> int:
        """How many more jobs wait."""
        return self._jobs.waiting

    @Property(str, notify=offerChanged)
    def offer(self) -> str:
        """The path of the open story, where it could be kept on the shelf; else ""."""
        return self._offer

    def set_offer(self, path: Path | None) -> None:
        """The story at ``path`` is open, and the shelf has no copy of it; None: no such story."""
        self._offer = str(path or "")
        self.offerChanged.emit()

    @Property("QVariantMap", notify=questionChanged)
    def question(self) -> dict[str, Any]:
        """What is asked: title, text, choices (id and words)."""
        asked = self._asked
        if asked is None:
            return {}
        choices = [{"id": choice, "text": words} for choice, words in asked.choices]
        return {"title": asked.title, "text": asked.text, "choices": choices}

    @Slot(str)
    def chooseFiles(self, purpose: str) -> None:
        """Let a person choose files, to "add" or to "repair"."""
        self.fileAsked.emit(purpose)

    @Slot("QVariantList")
    def add(self, addresses: list[QUrl]) -> None:
        """Install what was dropped or chosen."""
        paths = [Path(QUrl(address).toLocalFile()) for address in addresses]
        self.add_paths(map(story_of, paths))

    @Slot(str)
    def keep(self, path: str) -> None:
        """Install the story at ``path``."""
        self._install(Path(path))

    @Slot(str)
    def keepDrive(self, drive: str) -> None:
        """Install all stories of a drive that the shelf has not, or not as new or not whole."""
        stock = self._shelf.stock
        for item in (i for d in stock.drives if str(d.path) == drive for i in stock.to_keep(d)):
            self._install(item.path)

    @Slot(str)
    def check(self, path: str) -> None:
        """Hold every file of the story against its checksum."""
        where = Path(path)

        def done(result: object) -> None:
            if not isinstance(result, Problem):
                self._shelf.stock.catalogue.note_checked(where, result)
            self._presence.say(check_said(result))
            self._advanced(where)

        self._jobs.add(Job(self._called(CHECKING, where), checking(where), done))

    @Slot(str, QUrl)
    def repair(self, path: str, other: QUrl) -> None:
        """Mend the story at ``path`` from another copy of the same version."""
        where, spare = Path(path), story_of(Path(other.toLocalFile()))

        def done(result: object) -> None:
            if isinstance(result, Problem):
                self._ask(not_repaired(result))
            elif isinstance(result, tuple):
                self._shelf.stock.catalogue.note_checked(where, result[1])
                self._presence.say(repair_said(result[0]))
            self._advanced(where)

        self._jobs.add(Job(self._called(REPAIRING, where), mending(where, spare), done))

    @Slot(str)
    def remove(self, path: str) -> None:
        """Ask whether the story at ``path`` is to go; where it cannot, say so."""
        item = self._shelf.stock.item_at(Path(path))
        if item is None:
            return
        title = self._title(item.path)
        if item.where is Where.BUNDLED:
            self._presence.say(translate("Keeper", STAYS).format(title=title))
        elif item.where is Where.DRIVE:
            self._presence.say(translate("Keeper", ON_DRIVE).format(title=title))
        elif item.where is Where.OPENED:
            self._shelf.stock.catalogue.forget(item.path)
            self._presence.say(translate("Keeper", OFF).format(title=title))
            self._advanced(item.path)
        else:
            self._ask(removing(title, item.path))

    @Slot()
    def cancel(self) -> None:
        """Stop what is being done and what waits."""
        self._jobs.cancel()

    @Slot(str)
    def answer(self, choice: str) -> None:
        """Do what was chosen, and ask no more."""
        due, self._asked = self._asked.due if self._asked else None, None
        self._viewer.set_panel("")
        self.ask_next()
        if choice == "remove" and isinstance(due, Path):
            self._remove(due)
        elif isinstance(due, Plan) and choice in ("both", "instead"):
            self._carry_out(due.in_place if choice == "instead" else due)

    # Inside

    def _install(self, path: Path) -> None:
        work = bringing(path, self.folder)
        self._jobs.add(Job(self._called(ADDING, path), work, partial(self._on_installed, path)))

    def _carry_out(self, plan: Plan) -> None:
        def done(result: object) -> None:
            made = replace(plan, relation=Relation.NEW) if result is plan else result
            self._on_installed(plan.source, made)

        title = translate("Keeper", ADDING).format(title=plan.title)
        self._jobs.add(Job(title, carrying_out(plan), done))

    def _on_installed(self, path: Path, result: object) -> None:
        self._added = self._added.ended(path.name, result)
        if isinstance(result, Plan):
            if result.relation in ASKED:
                self._ask(instead(result))
            elif str(result.source) == self._offer:
                self.set_offer(None)
            self._advanced(result.target)

    def _on_jobs(self) -> None:
        self.jobChanged.emit()
        if not self._jobs.title:
            self._tell_added()  # also where the rest was cancelled

    def _tell_added(self) -> None:
        added, self._added = self._added, Added()
        if added.problems:
            self._ask(added.question())
        elif words := added.sentence():
            self._presence.say(words)

    def _remove(self, path: Path) -> None:
        title = self._title(path)
        try:
            remove(path, self.folder)
        except StoryError as error:
            self._ask(not_removed(error.problem))
            return
        self._shelf.stock.catalogue.forget(path)
        self._presence.say(translate("Keeper", REMOVED).format(title=title))
        self._advanced(path)

    def _ask(self, question: Question) -> None:
        if self.reads() and len(question.choices) == 1:
            self._presence.say(question.text)  # whoever reads is not to be held up
        else:
            self._questions.append(question)
            self.ask_next()

    def _on_panel(self) -> None:
        """A question that is closed without an answer is answered with its first choice."""
        if self._asked is not None and self._viewer.panel != "ask":
            self._asked = None
            QTimer.singleShot(0, self, self.ask_next)

    def _advanced(self, path: Path) -> None:
        """Something came of the story at ``path``."""
        self._shelf.refresh()
        self.changed.emit(str(path))

    def _title(self, path: Path) -> str:
        item = self._shelf.stock.item_at(path)
        return item.title(self._shelf.stock.wanted).text if item else path.stem

    def _called(self, template: str, path: Path) -> str:
        return translate("Keeper", template).format(title=self._title(path))
