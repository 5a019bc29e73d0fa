# SPDX-License-Identifier: MIT
"""What ``lcreader check`` says beyond a story's words: its code, severity and sentence each.

The codes are stable: scripts and ``docs/check.md`` name them.
"""

from __future__ import annotations

from lcreader.story.problem import Severity
from lcreader.story.sentence import QT_TRANSLATE_NOOP

MENDS = {
    "credit": QT_TRANSLATE_NOOP(
        "Check", 'give it a row in "media" with "by" and "licence", or one for its folder'
    ),
    "captions": QT_TRANSLATE_NOOP(
        "Check", 'name a WebVTT file in "captions", or at least a "transcript"'
    ),
    "split": QT_TRANSLATE_NOOP("Check", "make two pages of it, or say it in fewer words"),
    "shrink": QT_TRANSLATE_NOOP("Check", "lcreader pack --shrink makes it smaller"),
    "simplify": QT_TRANSLATE_NOOP(
        "Check", "simplify it in a drawing program, or make several shapes of it"
    ),
    "smaller-film": QT_TRANSLATE_NOOP(
        "Check", "save it with at most 1920 x 1080 pixels and 8 megabits a second"
    ),
    "codec": QT_TRANSLATE_NOOP("Check", "save films as VP9 or H.264 and sound as Opus or MP3"),
    "again": QT_TRANSLATE_NOOP("Check", "copy or export it once more"),
    "unused": QT_TRANSLATE_NOOP("Check", "name it on a page, or take it away"),
    "shade": QT_TRANSLATE_NOOP(
        "Check", 'raise "shade" to {needed}, or put the words where the picture is calm'
    ),
    "louder": QT_TRANSLATE_NOOP("Check", "bring them to one loudness, such as -23 LUFS"),
    "cues": QT_TRANSLATE_NOOP("Check", "are these the cues of this recording?"),
}
"""What to do about it."""

_ERRORS = {
    "unplayable-film": QT_TRANSLATE_NOOP(
        "Check", '"{name}" cannot be played: its first frame never comes'
    ),
    "unplayable-sound": QT_TRANSLATE_NOOP(
        "Check", '"{name}" cannot be played: nothing is ever heard'
    ),
    "breaks-off": QT_TRANSLATE_NOOP(
        "Check", '"{name}" should last {length} but breaks off before its end'
    ),
    "broken-picture": QT_TRANSLATE_NOOP("Check", 'the picture "{name}" is damaged'),
    "broken-font": QT_TRANSLATE_NOOP("Check", 'the font "{name}" is damaged'),
    "picture-too-large": QT_TRANSLATE_NOOP(
        "Check", 'the picture "{name}" has {found} megapixels; {limit} is the most'
    ),
    "hangs": QT_TRANSLATE_NOOP("Check", '"{name}" cannot be opened within {limit} seconds'),
    "greedy": QT_TRANSLATE_NOOP("Check", '"{name}" takes over {limit} MB of memory to open'),
    "fonts-too-large": QT_TRANSLATE_NOOP(
        "Check", "the fonts have {found} bytes together; {limit} is the most"
    ),
    "no-author": QT_TRANSLATE_NOOP("Check", 'nothing says who made "{name}"'),
    "no-licence": QT_TRANSLATE_NOOP("Check", 'nothing says under which licence "{name}" is'),
}

_WARNINGS = {
    "unused-file": QT_TRANSLATE_NOOP("Check", 'nothing in the story names "{name}"'),
    "no-captions": QT_TRANSLATE_NOOP("Check", '"{name}" has no words for those who cannot hear it'),
    "words-too-long": QT_TRANSLATE_NOOP(
        "Check", "the words do not fit on one page ({language}); they will have to be scrolled"
    ),
    "incomplete-language": QT_TRANSLATE_NOOP(
        "Check", "{share} of the words are there in {language}; wanting: {where}"
    ),
    "incomplete-voices": QT_TRANSLATE_NOOP(
        "Check", "some pages are read aloud in {language}; not yet: {where}"
    ),
    "incomplete-captions": QT_TRANSLATE_NOOP(
        "Check", "what is said on film or in recordings cannot be read in {language} on: {where}"
    ),
    "over-4-gb": QT_TRANSLATE_NOOP(
        "Check", "the story has {found} GB; most sticks (FAT32) take no file over 4.2 GB"
    ),
    "large-picture": QT_TRANSLATE_NOOP(
        "Check", '"{name}" has {width} x {height} pixels and will be slow on a netbook'
    ),
    "long-path": QT_TRANSLATE_NOOP(
        "Check",
        '"{name}": a shape in its line {line} has {found} parts; after {limit} it is cut',
    ),
    "large-film": QT_TRANSLATE_NOOP(
        "Check", '"{name}" has {width} x {height} pixels and will be slow on a netbook'
    ),
    "heavy-film": QT_TRANSLATE_NOOP(
        "Check", '"{name}" has {found} megabits a second and will be slow on a netbook'
    ),
    "end-unseen": QT_TRANSLATE_NOOP(
        "Check",
        '"{name}" begins well; its end was not looked at, which takes over {limit} seconds here',
    ),
    "low-contrast": QT_TRANSLATE_NOOP(
        "Check",
        "the words stand out from their picture by {found}:1 only, where 4.5:1 is needed;"
        " the reader will darken or lighten it",
    ),
    "uneven-loudness": QT_TRANSLATE_NOOP(
        "Check", '"{name}" is {found} LU {how} than the story\'s other sound'
    ),
    "cues-beyond-end": QT_TRANSLATE_NOOP(
        "Check", 'the cues go on until {end}, but "{name}" ends at {length}'
    ),
}

CODES = {
    **{code: (Severity.ERROR, template) for code, template in _ERRORS.items()},
    **{code: (Severity.WARNING, template) for code, template in _WARNINGS.items()},
}
"""Code → (severity, template). What an author is missing in a folder is no error before packing."""

ONLY_WHEN_PACKED = frozenset({"no-author", "no-licence"})
"""Errors of a packed story that are warnings while it is being written."""
