# SPDX-License-Identifier: MIT
"""Everything that is wrong with a story, at once: words, structure, files, languages, media."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lcreader.package import checkfiles
from lcreader.package.checkmedia import MediaCheck
from lcreader.package.findings import Findings
from lcreader.package.package import Package, open_package
from lcreader.package.probing import Probe
from lcreader.package.progress import IsCancelled, Progress
from lcreader.story import tracks
from lcreader.story.completeness import completeness, wanting
from lcreader.story.desk import FileUse
from lcreader.story.lengths import filled
from lcreader.story.model import Audio, Story, Video
from lcreader.story.problem import Problem, Severity, StoryError
from lcreader.story.reader import STORY_FILE, Reading, read_story
from lcreader.story.sentence import Sentence

_PLACES = 8
"""So many pages that lack words are named; of more, how many."""

_NOT_SEEN = frozenset({"no-such-story", "unreadable", "package-changed"})


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language of the story: the share (0–1) of the words that it has, and where it lacks some
    (page id → pieces; "" for what is on no page)."""

    share: float
    wanting: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found. ``looked``: the story could be looked at, however bad it is.

    ``notes`` are sentences on what was left unlooked at, and why.
    """

    problems: tuple[Problem, ...]
    looked: bool = True
    languages: Mapping[str, Spoken] = field(default_factory=dict)
    notes: tuple[Sentence, ...] = ()

    @property
    def errors(self) -> int:
        """How many of the problems are errors."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)


def check(
    path: Path,
    *,
    packed: bool | None = None,
    probe: Probe | None = None,
    progress: Progress | None = None,
    cancelled: IsCancelled | None = None,
) -> Report:
    """Look at the story at ``path``; never raises StoryError.

    ``packed``: hold it to what a story must have that travels (None: where it is an archive).
    ``probe`` tries pictures, films and sound in a helper process; None leaves them untried.
    Raises Cancelled.
    """
    try:
        package = open_package(path)
    except StoryError as refused:
        return _refused(refused.problem)
    try:
        findings = Findings(packed=path.is_file() if packed is None else packed)
        try:
            reading = read_story(package, strict=True)
        except StoryError as refused:
            return _refused(refused.problem, package)
        story = reading.story
        if story is None:
            unseen = any(problem.code in _NOT_SEEN for problem in reading.problems)
            return Report((*package.problems, *reading.problems), looked=not unseen)
        kinds = checkfiles.kinds_of(package, reading.files, findings)
        checkfiles.fonts(package, reading.files, findings)
        checkfiles.credits(reading.files, story.media, findings)
        checkfiles.unused(package, reading.files, findings)
        languages = _languages(reading, story, findings)
        told = {code: reading.in_language(code) for code in languages}
        _lengths(told, reading.lines, findings)
        media = MediaCheck(package, kinds, findings)
        notes = media.run(probe, told, reading.files, progress, cancelled)
        media.cues(told, reading.files)
        _captions(story, reading.files, media, findings)
        return Report(
            (
                *package.problems,
                *_in_order(
                    (
                        *reading.problems,
                        *tracks.look_into(package, reading.files),
                        *findings.problems,
                    )
                ),
            ),
            languages=languages,
            notes=notes,
        )
    finally:
        package.close()


def _refused(problem: Problem, package: Package | None = None) -> Report:
    left_out = package.problems if package else ()
    return Report((*left_out, problem), looked=problem.code not in _NOT_SEEN)


def _in_order(problems: tuple[Problem, ...]) -> list[Problem]:
    """By file and line, ``story.yaml`` first."""
    return sorted(problems, key=lambda p: (p.file != STORY_FILE, p.file, p.line, p.column))


def _languages(reading: Reading, story: Story, findings: Findings) -> dict[str, Spoken]:
    found = {story.main_language: Spoken(1.0)}
    for language in story.languages[1:]:
        code = language.code
        other = reading.in_language(code)
        if other.language != code:
            found[code] = Spoken(0.0)
            continue
        share, missing = completeness(story, other), wanting(story, other)
        found[code] = Spoken(share, missing)
        if missing:
            findings.add(
                "incomplete-language",
                file=f"text/{code}.yaml",
                language=code,
                share=f"{int(share * 100)} %",
                where=_where(missing),
            )
    return found


def _where(missing: Mapping[str, int]) -> str:
    """The pages that lack words, as many as a line may hold."""
    places = [f"{page or 'the story itself'} ({count})" for page, count in missing.items()]
    more = len(places) - _PLACES
    return ", ".join(places[:_PLACES]) + (f" and {more} more pages" if more > 0 else "")


def _lengths(told: Mapping[str, Story], lines: Mapping[str, int], findings: Findings) -> None:
    for code, story in told.items():
        main = code == story.main_language
        for page in story.pages:
            own = main or code in (page.text.language, page.title.language)
            if own and filled(page) > 1:
                file, line = (STORY_FILE, lines[page.id]) if main else (f"text/{code}.yaml", 0)
                findings.add(
                    "words-too-long",
                    file=file,
                    line=line,
                    page=page.id,
                    mend="split",
                    language=code,
                )


def _captions(
    story: Story, uses: tuple[FileUse, ...], media: MediaCheck, findings: Findings
) -> None:
    at = {(use.page, use.name): use for use in uses}
    for page in story.pages:
        feature = page.feature
        if not isinstance(feature, Video | Audio) or feature.captions or feature.transcript:
            continue
        name = feature.file[0]
        if media.is_silent(name):
            continue
        findings.add("no-captions", at.get((page.id, name)), mend="captions", name=name)
