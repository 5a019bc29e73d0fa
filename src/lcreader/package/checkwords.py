# SPDX-License-Identifier: MIT
"""Checks of a story's languages: what each of them lacks, and words too long for their page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from lcreader.package.findings import Findings, Place
from lcreader.story.completeness import completeness, wanting
from lcreader.story.lengths import filled
from lcreader.story.model import Audio, Page, Story, Video
from lcreader.story.reader import STORY_FILE, Reading

_PLACES = 8
"""So many pages that lack something are named; of more, how many."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language of the story: the share (0–1) of the words that it has, and where it lacks some
    (page id → pieces; "" for what is on no page)."""

    share: float
    wanting: Mapping[str, int] = field(default_factory=dict)


def languages(reading: Reading, story: Story, findings: Findings) -> dict[str, Spoken]:
    """How complete each language is; what lacks is a warning at its file."""
    found = {story.main_language: Spoken(1.0)}
    for language in story.languages[1:]:
        code = language.code
        other = reading.in_language(code)
        if other.language != code:
            found[code] = Spoken(0.0)
            continue
        share, missing = completeness(story, other), wanting(story, other)
        found[code] = Spoken(share, missing)
        at = Place(f"text/{code}.yaml")
        if missing:
            places = [f"{page or 'the story itself'} ({count})" for page, count in missing.items()]
            findings.add(
                "incomplete-language",
                at,
                language=code,
                share=f"{int(share * 100)} %",
                where=_where(places),
            )
        if mute := _differing(story, other, _lacks_voice) if language.voices else []:
            findings.add("incomplete-voices", at, language=code, where=_where(mute))
        if silent := _differing(story, other, _lacks_captions):
            findings.add("incomplete-captions", at, language=code, where=_where(silent))
    return found


def lengths(told: Mapping[str, Story], lines: Mapping[str, int], findings: Findings) -> None:
    """Complain about pages whose words have to be scrolled."""
    for code, story in told.items():
        main = code == story.main_language
        for page in story.pages:
            own = main or code in (page.text.language, page.title.language)
            if own and filled(page) > 1:
                file, line = (STORY_FILE, lines[page.id]) if main else (f"text/{code}.yaml", 0)
                at = Place(file, line, page.id)
                findings.add("words-too-long", at, mend="split", language=code)


def captions(story: Story, is_silent: Callable[[str], bool], findings: Findings) -> None:
    """Ask of films and recordings for words for those who cannot hear them."""
    for page in story.pages:
        feature = page.feature
        if not isinstance(feature, Video | Audio) or feature.captions or feature.transcript:
            continue
        name = feature.file[0]
        if not is_silent(name):
            at = findings.use(page.id, name)
            findings.add("no-captions", at, mend="captions", name=name)


def _differing(main: Story, other: Story, lacks: Callable[[Page, Page, str], bool]) -> list[str]:
    """The ids of the pages on which the language of ``other`` lacks something."""
    pairs = zip(main.pages, other.pages, strict=False)
    return [page.id for page, same in pairs if lacks(page, same, other.language)]


def _lacks_voice(main: Page, other: Page, language: str) -> bool:
    return main.narration is not None and (
        other.narration is None or other.narration.language != language
    )


def _lacks_captions(main: Page, other: Page, language: str) -> bool:
    """Whether what is said in a film or recording can only be read in the main language."""
    first, second = main.feature, other.feature
    if not isinstance(first, Video | Audio) or not isinstance(second, Video | Audio):
        return False
    theirs, ours = ({one.captions, one.transcript, *one.file} - {""} for one in (first, second))
    return bool(first.captions or first.transcript) and theirs == ours


def _where(places: Sequence[str]) -> str:
    """The places, as many as a line may hold."""
    more = len(places) - _PLACES
    return ", ".join(places[:_PLACES]) + (f" and {more} more" if more > 0 else "")
