# SPDX-License-Identifier: MIT
"""Everything that is wrong with a story, at once: words, structure, files, languages, media."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lcreader.package import checkfiles, checkwords
from lcreader.package.checkmedia import MediaCheck
from lcreader.package.checkwords import Spoken
from lcreader.package.findings import Findings
from lcreader.package.package import Package, open_package
from lcreader.package.probing import Probe
from lcreader.package.progress import IsCancelled, Progress
from lcreader.package.refusal import NOT_SEEN
from lcreader.story import tracks
from lcreader.story.problem import Problem, StoryError, errors_of
from lcreader.story.reader import in_order, read_story
from lcreader.story.sentence import Sentence


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
        return len(errors_of(self.problems))


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
        reading = read_story(package, strict=True)
    except StoryError as refused:
        return _refused(refused.problem, package)
    story = reading.story
    if story is None:
        unseen = any(problem.code in NOT_SEEN for problem in reading.problems)
        return Report((*package.problems, *reading.problems), looked=not unseen)
    findings = Findings(reading.files, packed=path.is_file() if packed is None else packed)
    kinds = checkfiles.kinds_of(package, reading.files, findings)
    checkfiles.fonts(package, reading.files, findings)
    checkfiles.credits(reading.files, story.media, findings)
    checkfiles.unused(package, reading.files, findings)
    checkfiles.whole(package, findings)
    languages = checkwords.languages(reading, story, findings)
    told = {code: reading.in_language(code) for code in languages}
    checkwords.lengths(told, reading.lines, findings)
    media = MediaCheck(package, kinds, findings)
    notes = media.run(probe, told, progress, cancelled)
    media.cues(told)
    checkwords.captions(story, media.is_silent, findings)
    inside = tracks.look_into(package, reading.files)
    found = in_order((*reading.problems, *inside, *findings.problems))
    return Report((*package.problems, *found), languages=languages, notes=notes)


def _refused(problem: Problem, package: Package | None = None) -> Report:
    left_out = package.problems if package else ()
    return Report((*left_out, problem), looked=problem.code not in NOT_SEEN)
