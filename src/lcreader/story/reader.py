# SPDX-License-Identifier: MIT
"""Reads a story: ``story.yaml``, and each translation laid over it when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from lcreader.story import languages
from lcreader.story.building import UNKNOWN_LANGUAGE, build
from lcreader.story.complaints import Complaints
from lcreader.story.completeness import completeness
from lcreader.story.desk import Desk, FileUse, Source
from lcreader.story.fields import parse_number
from lcreader.story.model import Language, Story
from lcreader.story.nodes import (
    BYTES,
    MappingNode,
    Node,
    Origin,
    ScalarNode,
    SequenceNode,
    Spent,
    parse,
)
from lcreader.story.outline import Outline, outline
from lcreader.story.overlay import lay
from lcreader.story.pages import PAGE
from lcreader.story.problem import Problem, StoryError, errors_of
from lcreader.story.voices import Voices

STORY_FILE = "story.yaml"
FORMAT = 1
LANGUAGES = 100
LANGUAGE_EVENTS = 400_000
"""YAML events of all translations together, after which none is begun: a second for each 200,000.
Thirty translations of a thousand pages have as many."""

_TEXT = "text/"


def read_story(source: Source, *, strict: bool = False, at_once: bool | None = None) -> Reading:
    """Read the story that ``source`` holds; raises StoryError where there is no ``story.yaml``.

    ``strict`` is for authors: unknown keys are errors instead of lines in the log, and all
    translations are read ``at_once`` if nothing else is said. Otherwise a language is read when it
    is first asked for.
    """
    return Reading(source, strict=strict, at_once=strict if at_once is None else at_once)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """By file and line, ``story.yaml`` first."""
    return tuple(sorted(problems, key=lambda p: (p.file != STORY_FILE, p.file, p.line, p.column)))


class Reading:
    """A story as it was read: in all its languages, with all that is wrong with it."""

    def __init__(self, source: Source, *, strict: bool = False, at_once: bool = False) -> None:
        self._source = source
        self._names = frozenset(source.names)
        self._strict = strict
        self._complaints = Complaints()
        self._main = Origin(STORY_FILE, "")
        self._desk = self._new_desk()
        self._root: MappingNode | None = None
        self._outline = Outline()
        self._texts: dict[str, str] = {}  # language → file
        self._spent = Spent()
        self._stories: dict[str, Story] = {}
        self.story = self._read()
        if at_once and self.story:
            for code in self._texts:
                self._stories[code] = self._translated(code) or self.story

    story: Story | None
    """The story in its main language; None where it cannot be shown at all."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with ``story.yaml`` and with the translations read so far, in the order of
        files and lines."""
        return in_order(self._complaints.problems)

    @property
    def files(self) -> tuple[FileUse, ...]:
        """Every file of the package that the languages read so far name: as what, and where."""
        return tuple(self._desk.uses)

    @property
    def lines(self) -> Mapping[str, int]:
        """Page id → the line of ``story.yaml`` in which the page begins."""
        return self._outline.lines

    def require_story(self) -> Story:
        """The story in its main language; raises StoryError, which says why, without one."""
        if self.story is None:
            raise StoryError(errors_of(self.problems)[0])
        return self.story

    def pick(self, wanted: Iterable[str]) -> str:
        """The language that serves best a reader who wants ``wanted``, the dearest first."""
        main = self._main.language
        return languages.nearest(wanted, (main, *self._texts)) or main

    def in_language(self, tag: str) -> Story:
        """The story in the language nearest to ``tag``, else in the main one.

        Raises ValueError where there is no story in any language.
        """
        if self.story is None:
            raise ValueError("there is no story to give in any language")
        code = self.pick((tag,))
        if code == self._main.language:
            return self.story
        if code not in self._stories:
            self._stories[code] = self._translated(code) or self.story
        return self._stories[code]

    def completeness(self) -> Mapping[str, float]:
        """Language → the share (0–1) of the main language's words that it has; reads them all."""
        if self.story is None:
            return MappingProxyType({})
        shares = {self._main.language: 1.0}
        for code in self._texts:
            other = self.in_language(code)
            same = other.language == code
            shares[code] = completeness(self.story, other) if same else 0.0
        return MappingProxyType(shares)

    def _new_desk(self) -> Desk:
        return Desk(self._source, self._names, self._complaints, self._main, self._strict)

    def _read(self) -> Story | None:
        data = self._source.read(STORY_FILE, BYTES)
        root = parse(data, self._main, self._complaints)
        if not isinstance(root, MappingNode):
            if not self._complaints.problems:
                at = root or Node(self._main, 1, 1)
                self._complaints.add("not-keys", at, key=STORY_FILE)
            return None
        if not self._readable(root):
            return None
        self._root = root
        self._main.language = _language(root)
        self._find_texts()
        self._outline = outline(root, self._desk)
        story = build(
            root,
            self._outline,
            self._desk,
            language=self._main.language,
            languages=(Language(self._main.language),),
        )
        return story and self._with_languages(story)

    def _readable(self, root: MappingNode) -> bool:
        """Whether this program can show a story of this format with all that it requires."""
        written = root.get("format")
        number = parse_number(written.text) if isinstance(written, ScalarNode) else None
        if written and number and number.value > FORMAT:
            self._complaints.add("newer-format", written, mend="update", format=f"{number.value:g}")
            return False
        required = root.get("requires")
        good = True
        for item in required.items if isinstance(required, SequenceNode) else []:
            if isinstance(item, ScalarNode) and item.text not in PAGE.keys:
                self._complaints.add(
                    "requires",
                    item,
                    like=item.text,
                    among=PAGE.keys,
                    mend="update",
                    name=item.text,
                )
                good = False
        return good

    def _find_texts(self) -> None:
        for name in sorted(name for name in self._names if name.startswith(_TEXT)):
            stem, dot, ending = name.removeprefix(_TEXT).rpartition(".")
            if ending not in ("yaml", "yml") or not dot or "/" in stem:
                continue
            code = languages.canonical(stem) if ending == "yaml" else None
            at = Node(Origin(name, ""), 0, 0)
            if code is None:
                value = name.removeprefix(_TEXT)
                self._complaints.add("not-a-language", at, mend="file-name", value=value)
            elif code == self._main.language:
                self._complaints.add("main-language-again", at, value=code)
            else:
                self._texts.setdefault(code, name)
        if len(self._texts) > LANGUAGES:
            at = Node(self._main, 0, 0)
            found = len(self._texts)
            self._complaints.add("too-many-languages", at, found=found, limit=LANGUAGES)
            self._texts = dict(list(self._texts.items())[:LANGUAGES])

    def _with_languages(self, story: Story) -> Story:
        voices = Voices()
        spoken = any(page.narration for page in story.pages)
        found = [Language(story.main_language, voices=spoken)]
        for code, name in self._texts.items():
            try:
                data = self._source.read(name, BYTES)
            except StoryError:
                data = b""  # said when the language is asked for
            found.append(Language(code, voices=voices.found_in(data)))
        return replace(story, languages=tuple(found))

    def _translated(self, code: str) -> Story | None:
        name = self._texts[code]
        if self._spent.events > LANGUAGE_EVENTS:
            at = Node(Origin(name, code), 0, 0)
            self._complaints.add("languages-too-large", at, value=code, limit=LANGUAGE_EVENTS)
            return None
        try:
            data = self._source.read(name, BYTES)
        except StoryError as error:
            self._complaints.add_problem(error.problem)
            return None
        over = parse(data, Origin(name, code), self._complaints, self._spent)
        if over is None or self._root is None or self.story is None:
            return None
        if not isinstance(over, MappingNode):
            self._complaints.add("not-keys", over, key=name)
            return None
        desk = self._new_desk()
        desk.uses, desk.tables = self._desk.uses, self._desk.tables
        desk.pages = self._outline.lines
        root, laid = lay(self._root, over, self._outline, desk)
        return build(root, laid, desk, language=code, languages=self.story.languages)


def _language(root: MappingNode) -> str:
    written = root.get("language")
    text = written.text if isinstance(written, ScalarNode) else ""
    return languages.canonical(text) or UNKNOWN_LANGUAGE
