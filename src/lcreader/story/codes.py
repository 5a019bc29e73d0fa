# SPDX-License-Identifier: MIT
"""Every complaint about a story's words and structure: its code, severity and sentence.

The codes are stable: scripts and ``docs/story-format.md`` name them.
"""

from __future__ import annotations

from lcreader.story.problem import Severity
from lcreader.story.sentence import QT_TRANSLATE_NOOP

PLACES = {
    "page": QT_TRANSLATE_NOOP("Problems", 'page "{id}": {said}'),
    "chapter": QT_TRANSLATE_NOOP("Problems", 'chapter "{id}": {said}'),
}
"""What stands before a sentence that belongs to a page or a chapter."""

OWNERS = {
    "": QT_TRANSLATE_NOOP("Problems", '"{key}"'),
    "story": QT_TRANSLATE_NOOP("Problems", "the story"),
    "chapter": QT_TRANSLATE_NOOP("Problems", "a chapter"),
    "page": QT_TRANSLATE_NOOP("Problems", "a page"),
    "translation": QT_TRANSLATE_NOOP("Problems", "a translation"),
}
"""How the owner of a key is called."""

MENDS = {
    "did-you-mean": QT_TRANSLATE_NOOP("Problems", 'did you mean "{nearest}"?'),
    "true-or-false": QT_TRANSLATE_NOOP("Problems", "write true or false"),
    "quotes": QT_TRANSLATE_NOOP(
        "Problems", 'put words that hold ": " or begin with a sign in quotation marks'
    ),
    "plain-number": QT_TRANSLATE_NOOP(
        "Problems", "write digits alone, with a point before decimals: 1874 or 26.5"
    ),
    "update": QT_TRANSLATE_NOOP("Problems", "get a newer Learning Centre Reader"),
    "save-utf8": QT_TRANSLATE_NOOP("Problems", "save the file as UTF-8"),
    "in-package": QT_TRANSLATE_NOOP("Problems", "put the file into the package and give its name"),
    "background": QT_TRANSLATE_NOOP("Problems", "give the page a background of its own"),
    "alt": QT_TRANSLATE_NOOP("Problems", 'say in "alt" what it shows; alt: "" if it is decoration'),
    "skip": QT_TRANSLATE_NOOP("Problems", "{{}} leaves a piece as it is"),
    "file-name": QT_TRANSLATE_NOOP(
        "Problems", "name the file after its language, as in text/zh-Hans.yaml"
    ),
    "page-id": QT_TRANSLATE_NOOP(
        "Problems", "link to a page as #page-id, or to an https:// address"
    ),
    "by-id": QT_TRANSLATE_NOOP(
        "Problems", 'in a translation "pages" stands beside "chapters", and goes by the pages\' ids'
    ),
    "webvtt": QT_TRANSLATE_NOOP("Problems", 'the first line of a caption file is "WEBVTT"'),
    "cue-time": QT_TRANSLATE_NOOP(
        "Problems", "a cue's time looks like this: 00:01:05.000 --> 00:01:07.500"
    ),
    "split": QT_TRANSLATE_NOOP("Problems", "give the second one a page of its own"),
}
"""What to do about it."""

_ERRORS = {
    # the file as a whole
    "file-too-large": QT_TRANSLATE_NOOP(
        "Problems", "the file has {found} bytes; {limit} is the most"
    ),
    "not-utf8": QT_TRANSLATE_NOOP("Problems", "the file is not written in UTF-8"),
    "control-character": QT_TRANSLATE_NOOP(
        "Problems", "the character {character} cannot stand in a story"
    ),
    "not-yaml": QT_TRANSLATE_NOOP("Problems", "this is not YAML: {reason}"),
    "too-many-values": QT_TRANSLATE_NOOP(
        "Problems", "the file goes on after {limit} values, the most there may be"
    ),
    "too-deep": QT_TRANSLATE_NOOP("Problems", "more than {limit} levels, one inside the other"),
    "yaml-directive": QT_TRANSLATE_NOOP("Problems", 'a line cannot begin with "%"'),
    "yaml-documents": QT_TRANSLATE_NOOP(
        "Problems", "a second document begins here; only the first is read"
    ),
    "yaml-tag": QT_TRANSLATE_NOOP(
        "Problems", 'the tag "{tag}" is not read: the key decides what a value is'
    ),
    "yaml-anchor": QT_TRANSLATE_NOOP(
        "Problems", 'the anchor "{anchor}" is not read; write the words out'
    ),
    "yaml-alias": QT_TRANSLATE_NOOP(
        "Problems", 'a value that begins with "*" points elsewhere, and is not read'
    ),
    "yaml-key": QT_TRANSLATE_NOOP("Problems", "a key is a single word, not a list or further keys"),
    "duplicate-key": QT_TRANSLATE_NOOP(
        "Problems", '"{key}" stands here a second time; line {first} counts'
    ),
    "more-problems": QT_TRANSLATE_NOOP(
        "Problems", "there are more than {limit} problems; the rest is not listed"
    ),
    # the story as a whole
    "newer-format": QT_TRANSLATE_NOOP(
        "Problems", "the story is in format {format} and needs a newer reader"
    ),
    "requires": QT_TRANSLATE_NOOP(
        "Problems", 'the story needs "{name}", which this reader does not know'
    ),
    "no-pages": QT_TRANSLATE_NOOP("Problems", "the story has no page that can be shown"),
    "too-many-pages": QT_TRANSLATE_NOOP(
        "Problems", "the story has more than {limit} pages; the rest is left out"
    ),
    "too-many-languages": QT_TRANSLATE_NOOP(
        "Problems", "the story is in {found} languages; {limit} is the most"
    ),
    "languages-too-large": QT_TRANSLATE_NOOP(
        "Problems",
        'the languages have more than {limit} values together; "{value}" is not read any more',
    ),
    # keys and shapes
    "unknown-key": QT_TRANSLATE_NOOP("Problems", '"{key}" is not a key of {owner}'),
    "missing-key": QT_TRANSLATE_NOOP("Problems", '{owner} lacks "{key}"'),
    "not-a-value": QT_TRANSLATE_NOOP(
        "Problems", '"{key}" takes one value, not a list or further keys'
    ),
    "not-a-list": QT_TRANSLATE_NOOP("Problems", '"{key}" takes a list'),
    "not-keys": QT_TRANSLATE_NOOP("Problems", '"{key}" takes further keys and their values'),
    "too-few": QT_TRANSLATE_NOOP("Problems", '"{key}" has {found}; {limit} is the least'),
    "too-many": QT_TRANSLATE_NOOP("Problems", '"{key}" has {found}; {limit} is the most'),
    # single values
    "too-long": QT_TRANSLATE_NOOP(
        "Problems", '"{key}" has {found} characters; {limit} is the most'
    ),
    "hidden-character": QT_TRANSLATE_NOOP(
        "Problems", '"{key}" holds the character {character}, which cannot be shown'
    ),
    "not-a-number": QT_TRANSLATE_NOOP("Problems", '"{key}" takes a number, not "{value}"'),
    "out-of-range": QT_TRANSLATE_NOOP(
        "Problems", '"{key}" is {value}; it may be from {least} to {most}'
    ),
    "not-a-choice": QT_TRANSLATE_NOOP(
        "Problems", '"{key}" cannot be "{value}", only one of: {choices}'
    ),
    "not-true-or-false": QT_TRANSLATE_NOOP(
        "Problems", '"{key}" is either true or false, not "{value}"'
    ),
    "not-a-colour": QT_TRANSLATE_NOOP(
        "Problems", '"{value}" is not a colour; colours look like "#53adb8", in quotation marks'
    ),
    "not-a-language": QT_TRANSLATE_NOOP(
        "Problems", '"{value}" is not a language tag such as en, pt-BR or zh-Hans'
    ),
    "not-a-date": QT_TRANSLATE_NOOP("Problems", '"{value}" is not a date such as 2026-11-22'),
    "not-a-version": QT_TRANSLATE_NOOP("Problems", '"{value}" is not a version such as 1.2.0'),
    "not-a-licence": QT_TRANSLATE_NOOP(
        "Problems", '"{value}" is not an SPDX licence identifier such as CC-BY-4.0'
    ),
    "not-an-address": QT_TRANSLATE_NOOP(
        "Problems", '"{value}" is not an address; addresses begin with https://'
    ),
    "not-a-host": QT_TRANSLATE_NOOP(
        "Problems", '"{value}" is not a domain name such as example.org'
    ),
    "bad-id": QT_TRANSLATE_NOOP(
        "Problems", '"{value}" cannot be an id: a letter, then a-z, 0-9 and -, at most 64'
    ),
    "duplicate-id": QT_TRANSLATE_NOOP(
        "Problems", 'the id "{value}" is taken already, in line {first}'
    ),
    "not-a-point": QT_TRANSLATE_NOOP(
        "Problems", '"{key}" takes two numbers from 0 to 1: [from the left, from the top]'
    ),
    # files and pages that are named
    "missing-file": QT_TRANSLATE_NOOP("Problems", '{key} "{value}" is not in the package'),
    "outside-file": QT_TRANSLATE_NOOP("Problems", '{key} "{value}" is not a file of the package'),
    "unknown-page": QT_TRANSLATE_NOOP("Problems", 'there is no page "{value}"'),
    # a page
    "two-features": QT_TRANSLATE_NOOP(
        "Problems", 'the page has "{first}" already; "{key}" is left out'
    ),
    "file-or-colour": QT_TRANSLATE_NOOP(
        "Problems", "a background needs a file or a colour, one of them"
    ),
    "excursion-background": QT_TRANSLATE_NOOP(
        "Problems", "an excursion's first page needs a background of its own"
    ),
    "question-kind": QT_TRANSLATE_NOOP("Problems", '"{key}" belongs to a question without choices'),
    "rows-or-data": QT_TRANSLATE_NOOP("Problems", 'a chart needs "rows" or "data", one of them'),
    "negative-share": QT_TRANSLATE_NOOP(
        "Problems", "a share cannot be negative, and all of them cannot be 0"
    ),
    "unknown-label": QT_TRANSLATE_NOOP("Problems", 'no row is labelled "{value}"'),
    "table-row": QT_TRANSLATE_NOOP("Problems", "a row holds a label and a number, nothing else"),
    "bad-link": QT_TRANSLATE_NOOP("Problems", 'a link cannot lead to "{value}"'),
    # captions and cues
    "not-captions": QT_TRANSLATE_NOOP("Problems", "the file is not WebVTT"),
    "too-many-cues": QT_TRANSLATE_NOOP(
        "Problems", "the file has {found} cues; {limit} is the most"
    ),
    "cue-time": QT_TRANSLATE_NOOP("Problems", '"{value}" is not the time of a cue'),
    "cue-order": QT_TRANSLATE_NOOP("Problems", '"{value}" ends before it begins'),
    # another language
    "main-language-again": QT_TRANSLATE_NOOP(
        "Problems", 'the words in "{value}" stand in story.yaml; this file is not read'
    ),
    "not-translatable": QT_TRANSLATE_NOOP(
        "Problems", '"{key}" is the same in every language and belongs into story.yaml'
    ),
    "unequal-lists": QT_TRANSLATE_NOOP(
        "Problems", '"{key}" has {found} here and {main} in the main language, which is shown'
    ),
    "nothing-to-translate": QT_TRANSLATE_NOOP("Problems", 'story.yaml has no "{key}" here'),
    "unknown-chapter": QT_TRANSLATE_NOOP("Problems", 'there is no chapter "{value}"'),
}

_WARNINGS = {
    "no-cues": QT_TRANSLATE_NOOP("Problems", "the file has no cues"),
    "cue-too-long": QT_TRANSLATE_NOOP(
        "Problems", "the cue at {time} has {found} characters; {limit} are shown"
    ),
    "empty-value": QT_TRANSLATE_NOOP("Problems", '"{key}" has no value'),
    "unknown-licence": QT_TRANSLATE_NOOP(
        "Problems", '"{value}" is not among the licences known here; it is shown as it is'
    ),
    "unreachable": QT_TRANSLATE_NOOP("Problems", "no page leads to this excursion"),
    "no-background": QT_TRANSLATE_NOOP(
        "Problems", "the first page has no background; plain paper is shown"
    ),
    "no-alt": QT_TRANSLATE_NOOP("Problems", '"{value}" has no words for those who cannot see it'),
    "nothing-to-wait-for": QT_TRANSLATE_NOOP(
        "Problems", "the page is to turn after its media, but it has none"
    ),
    "plain-markup": QT_TRANSLATE_NOOP(
        "Problems", '"{value}" is not part of a page\'s words and is shown as it stands'
    ),
}

CODES = {
    **{code: (Severity.ERROR, template) for code, template in _ERRORS.items()},
    **{code: (Severity.WARNING, template) for code, template in _WARNINGS.items()},
}
"""Code → (severity, template)."""
