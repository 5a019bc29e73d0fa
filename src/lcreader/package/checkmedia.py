# SPDX-License-Identifier: MIT
"""Checks that need a decoder: does it play, how large is it, can words be read on it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from math import ceil, floor

from lcreader.package import loudness
from lcreader.package.findings import Findings
from lcreader.package.kinds import SVG, Kind
from lcreader.package.kinds import Use as KindUse
from lcreader.package.package import Package
from lcreader.package.playing import played_range
from lcreader.package.probing import Answer, Probe, ProbeUnavailable, Standing, Trial, Use
from lcreader.package.progress import IsCancelled, Meter, Progress
from lcreader.package.tails import is_cut
from lcreader.story.captions import clock, read
from lcreader.story.complaints import Complaints
from lcreader.story.desk import FileUse
from lcreader.story.lengths import covered
from lcreader.story.model import Audio, Background, Page, Story, Tone, Video
from lcreader.story.nodes import BYTES
from lcreader.story.problem import StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence

LARGE_SIDE = 4096
"""Pixels of a picture's longer side beyond which a netbook is slow."""
FILM_SIDES = (1920, 1080)
MEGABITS = 8.0
READABLE = 4.5
EVEN_LU = 6.0
LOUDER = QT_TRANSLATE_NOOP("Check", "louder")
QUIETER = QT_TRANSLATE_NOOP("Check", "quieter")
_SLACK = 0.5
"""Seconds by which cues may outlast their sound: players round."""

_TRIED_AS: Mapping[KindUse, Use] = {
    KindUse.PICTURE: "picture",
    KindUse.FILM: "film",
    KindUse.SOUND: "sound",
    KindUse.FONT: "font",
}

Found = Mapping[str, tuple[FileUse, Kind]]


class MediaCheck:
    """The story's pictures, films and sound, tried one after the other."""

    def __init__(self, package: Package, found: Found, findings: Findings) -> None:
        self._package = package
        self._found = found
        self._findings = findings
        self._answers: dict[str, Answer] = {}

    def run(
        self,
        probe: Probe | None,
        told: Mapping[str, Story],
        progress: Progress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> tuple[Sentence, ...]:
        """Try all files with ``probe``; what could not be looked at, in sentences."""
        if probe is None:
            return (
                _note(QT_TRANSLATE_NOOP("Check", "not looked inside pictures, film and sound")),
            )
        standing = self._standing(told)
        voices, measures = self._voices(told), loudness.can_measure()
        meter = Meter(len(self._found) + len(voices) * measures, progress, cancelled)
        try:
            for name, (use, kind) in self._found.items():
                try:
                    self._try(probe, name, use, kind, standing.get(name, []))
                except StoryError as gone:
                    self._findings.pass_on(gone.problem, use)
                meter.add(1)
        except ProbeUnavailable as missing:
            template = QT_TRANSLATE_NOOP(
                "Check",
                "not looked inside pictures, film and sound: Qt cannot start here ({reason})",
            )
            return (_note(template, reason=str(missing)),)
        if len(voices) < 2:
            return ()
        if not measures:
            return (
                _note(QT_TRANSLATE_NOOP("Check", "loudness not measured: there is no ffmpeg here")),
            )
        self._loudness(voices, meter)
        return ()

    def cues(self, told: Mapping[str, Story]) -> None:
        """Hold cues and captions against the length of what they belong to."""
        seen: set[tuple[str, str]] = set()
        for page, name, cues in _followed(told):
            answer = self._answers.get(name)
            if (name, cues) in seen or not answer or not answer.seconds:
                continue
            seen.add((name, cues))
            try:
                found = read(cues, self._package.read(cues, BYTES), Complaints()) or ()
            except StoryError:
                continue
            end = max((cue.start for cue in found), default=0.0)
            if end > answer.seconds + _SLACK:
                self._findings.add(
                    "cues-beyond-end",
                    self._findings.use(page, cues),
                    mend="cues",
                    name=name,
                    end=clock(end),
                    length=clock(answer.seconds),
                )

    def is_silent(self, name: str) -> bool:
        """Whether a film is known to have no sound, so that it needs no captions."""
        answer = self._answers.get(name)
        return bool(answer and not answer.failed and not answer.sound)

    def _try(
        self,
        probe: Probe,
        name: str,
        use: FileUse,
        kind: Kind,
        standing: list[_OnPage],
    ) -> None:
        what = kind.use
        whole = self._package.range(name)
        where = whole if what is KindUse.PICTURE else played_range(self._package, name)
        answer = probe.try_out(
            Trial(
                _TRIED_AS[what],
                where,
                where == whole and where.path != self._package.path,
                kind.name,
                tuple(one.standing for one in standing),
            )
        )
        self._answers[name] = answer
        if answer.failed:
            self._failed(name, use, kind, answer, probe)
            return
        if what is KindUse.SOUND and is_cut(self._package, name, kind):
            self._add("breaks-off", use, name, mend="again", length=clock(answer.seconds))
        if answer.end_unseen:
            self._add("end-unseen", use, name, mend="smaller-film", limit=f"{probe.seconds:g}")
        self._sizes(name, use, kind, answer)
        for one, (contrast, needed) in zip(standing, answer.words, strict=False):
            if contrast < READABLE:
                self._findings.add(
                    "low-contrast",
                    one.use,
                    mend="shade",
                    found=f"{floor(contrast * 10) / 10:.1f}",  # not 4.5, where 4.5 is needed
                    needed=f"{ceil(needed * 100) / 100:.2f}",
                )

    def _failed(self, name: str, use: FileUse, kind: Kind, answer: Answer, probe: Probe) -> None:
        if answer.failed == "too-large":
            self._add(
                "picture-too-large",
                use,
                name,
                "shrink",
                found=answer.megapixels,
                limit=answer.limit,
            )
        elif answer.failed == "hangs":
            mend = "shrink" if kind.use is KindUse.PICTURE else ""
            self._add("hangs", use, name, mend, limit=f"{probe.seconds:g}")
        elif answer.failed == "greedy":
            self._add("greedy", use, name, limit=probe.megabytes)
        elif kind.use is KindUse.FONT:
            self._add("broken-font", use, name, mend="again")
        elif kind.use is KindUse.PICTURE:
            self._add("broken-picture", use, name, mend="again")
        elif answer.failed == "broken":
            self._add("breaks-off", use, name, mend="again", length=clock(answer.seconds))
        else:
            film = kind.use is KindUse.FILM
            self._add("unplayable-film" if film else "unplayable-sound", use, name, mend="codec")

    def _sizes(self, name: str, use: FileUse, kind: Kind, answer: Answer) -> None:
        width, height = answer.width, answer.height
        if kind.use is KindUse.PICTURE:
            if kind is not SVG and max(width, height) > LARGE_SIDE:
                self._add("large-picture", use, name, "shrink", width=width, height=height)
        elif kind.use is KindUse.FILM:
            if max(width, height) > FILM_SIDES[0] or min(width, height) > FILM_SIDES[1]:
                self._add("large-film", use, name, "smaller-film", width=width, height=height)
            bits = self._package.size(name) * 8 / 1e6 / answer.seconds if answer.seconds else 0.0
            if bits > MEGABITS:
                self._add("heavy-film", use, name, "smaller-film", found=f"{bits:.0f}")

    def _add(self, code: str, use: FileUse, name: str, mend: str = "", **values: object) -> None:
        self._findings.add(code, use, mend=mend, name=name, **values)

    def _standing(self, told: Mapping[str, Story]) -> dict[str, list[_OnPage]]:
        """Picture → the words on it and where it is named, by all pages and languages."""
        found: dict[str, dict[_OnPage, None]] = {}
        for story in told.values():
            ground, owner = Background(), ""
            for page in story.pages:
                if page.background:
                    ground, owner = page.background, page.id
                if not ground.file or not _has_words(page):
                    continue
                name = ground.file[0]
                if use := self._findings.use(owner, name):
                    area = covered(page)
                    words = Standing(area, page.tone is Tone.DARK, page.shade, ground.focus)
                    found.setdefault(name, {})[_OnPage(words, use._replace(page=page.id))] = None
        return {name: list(words) for name, words in found.items()}

    def _voices(self, told: Mapping[str, Story]) -> list[str]:
        """The voices and films with sound that the story has, in all languages."""
        return sorted(
            {
                name
                for story in told.values()
                for page in story.pages
                for name in (
                    *(page.narration.file if page.narration else ()),
                    *(page.feature.file if isinstance(page.feature, Video | Audio) else ()),
                )
                if name in self._found
            }
        )

    def _loudness(self, voices: Sequence[str], meter: Meter) -> None:
        heard = [n for n in voices if (a := self._answers.get(n)) and a.sound and not a.failed]
        meter.add(len(voices) - len(heard))
        measured: dict[str, float] = {}
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            kinds = [self._found[name][1] for name in heard]
            found = pool.map(partial(loudness.measure, self._package), heard, kinds)
            for name, loud in zip(heard, found, strict=True):
                meter.add(1)
                if loud is not None:
                    measured[name] = loud
        for name, apart in loudness.uneven(measured, EVEN_LU).items():
            self._add(
                "uneven-loudness",
                self._found[name][0],
                name,
                "louder",
                found=f"{abs(apart):.0f}",
                how=Sentence("Check", LOUDER if apart > 0 else QUIETER),
            )


def _has_words(page: Page) -> bool:
    return bool(page.title or page.text or page.subtitle or page.tagline)


def _followed(told: Mapping[str, Story]) -> Iterator[tuple[str, str, str]]:
    """(page, sound or film, its cues or captions) of all languages."""
    for story in told.values():
        for page in story.pages:
            if page.narration and page.narration.cues:
                yield page.id, page.narration.file[0], page.narration.cues
            if isinstance(page.feature, Video | Audio) and page.feature.captions:
                yield page.id, page.feature.file[0], page.feature.captions


@dataclass(frozen=True, slots=True)
class _OnPage:
    """Words on a picture, and the place that names the picture for their page."""

    standing: Standing
    use: FileUse


def _note(template: str, **values: object) -> Sentence:
    return Sentence("Check", template, values)
