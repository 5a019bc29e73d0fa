# SPDX-License-Identifier: MIT
"""What every reader of a piece has at hand: the package's files, the pages, the complaints."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, Protocol

from lcreader.story.codes import OWNERS
from lcreader.story.complaints import Complaints, shown
from lcreader.story.model import NO_WORDS, Files, Words
from lcreader.story.nodes import BYTES, Node, Origin, ScalarNode
from lcreader.story.problem import StoryError
from lcreader.story.sentence import Sentence

log = logging.getLogger(__name__)

_DATA_BYTES = 4 * BYTES
_LONG_NAME = 200


class Source(Protocol):
    """Where a story's files are; a package is one."""

    @property
    def names(self) -> Collection[str]:
        """The names of all files."""
        ...

    def read(self, name: str, limit: int) -> bytes:
        """A file's bytes; raises StoryError where it cannot be read or has over ``limit``."""
        ...


class Role(StrEnum):
    """What a file is to be for the piece that names it."""

    PICTURE = "picture"
    FILM = "film"
    PICTURE_OR_FILM = "picture or film"
    SOUND = "sound"
    CAPTIONS = "captions"  # WebVTT: captions, and the cues of a narration
    TRANSCRIPT = "transcript"  # Markdown
    DATA = "data"  # CSV
    FONT = "font"


class FileUse(NamedTuple):
    """A file that the story names: as what, on which page ("" for the story), and where."""

    name: str
    role: Role
    page: str
    file: str
    line: int
    column: int


@dataclass
class Desk:
    """The surroundings of one reading of one story in one language."""

    source: Source
    names: frozenset[str]
    complaints: Complaints
    main: Origin
    strict: bool = False
    pages: Mapping[str, int] = field(default_factory=dict)  # id → line
    linked: set[str] = field(default_factory=set)
    alts: dict[str, Words] = field(default_factory=dict)
    uses: dict[FileUse, None] = field(default_factory=dict)
    tables: dict[str, bytes | None] = field(default_factory=dict)
    table_bytes: int = _DATA_BYTES
    ambient: Files = ()  # of the chapter being read

    def unknown(self, key: ScalarNode, owner: str, known: Iterable[str]) -> None:
        """A key that means nothing here: an error when strict, else a line in the log."""
        if self.strict:
            among = tuple(known)
            self.complaints.add(
                "unknown-key",
                key,
                like=key.text,
                among=among,
                key=key.text,
                owner=self.owned(owner),
            )
        else:
            log.info("%s:%d: unknown key %s", key.origin.file, key.line, shown(key.text))

    def file(self, node: ScalarNode, key: str, role: Role) -> str | None:
        """The file that ``node`` names. A missing one is complained about and still returned,
        so that its page can say what it lacks, unless the main language has another."""
        name = node.text
        if not name.isascii() and len(name) < _LONG_NAME:
            name = unicodedata.normalize("NFC", name)
        if name in self.names:
            use = FileUse(
                name, role, self.complaints.page, node.origin.file, node.line, node.column
            )
            self.uses[use] = None
            return name
        if "://" in name or not name:
            self.complaints.add("outside-file", node, mend="in-package", key=key, value=name)
            return None
        self.complaints.add(
            "missing-file", node, like=name, among=self.alike(name), key=key, value=name
        )
        if node.under is not None or not name.isprintable() or len(name.encode()) > _LONG_NAME:
            return None
        return name

    def page_id(self, node: ScalarNode, value: str) -> str:
        """``value`` where it is a page's id; else complains and returns ""."""
        if value in self.pages:
            self.linked.add(value)
            return value
        self.complaints.add("unknown-page", node, like=value, among=self.pages, value=value)
        return ""

    def alt(self, node: Node, files: Files, own: Words | None) -> Words:
        """The words for a picture: its own, else those of its row in ``media``."""
        if own is not None:
            return own
        for name in files:
            if name in self.alts:
                return self.alts[name]
        if files:
            self.complaints.add("no-alt", node, mend="alt", value=files[0])
        return NO_WORDS

    def table(self, node: ScalarNode, name: str) -> bytes | None:
        """The bytes of a data file, read once a story and within a budget of 16 MiB in all."""
        if name not in self.tables:
            data = None
            try:
                data = self.source.read(name, min(BYTES, self.table_bytes))
                self.table_bytes -= len(data)
            except StoryError as error:
                self.complaints.add_problem(error.problem)
            self.tables[name] = data
        return self.tables[name]

    def owned(self, owner: str) -> Sentence:
        """How a complaint calls the owner of a key."""
        if owner in OWNERS:
            return Sentence("Problems", OWNERS[owner])
        return Sentence("Problems", OWNERS[""], {"key": owner})

    def alike(self, name: str) -> Collection[str]:
        """The files worth comparing with ``name``: those with the same ending."""
        return self._by_ending.get(name.rpartition(".")[2].casefold(), ())

    def has_folder(self, name: str) -> bool:
        """Whether there are files below ``name``, which ends in a slash."""
        return name in self._folders

    @cached_property
    def _by_ending(self) -> Mapping[str, Collection[str]]:
        found: dict[str, list[str]] = {}
        for name in self.names:
            found.setdefault(name.rpartition(".")[2].casefold(), []).append(name)
        return found

    @cached_property
    def _folders(self) -> Collection[str]:
        return {name[: i + 1] for name in self.names for i, c in enumerate(name) if c == "/"}
