# SPDX-License-Identifier: MIT
"""The small story that `lcreader new` begins with: its words, explained, and its two drawings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new story says of itself."""

    id: str
    title: str
    language: str
    author: str
    licence: str
    date: str
    publisher: str = ""


SCHEMA_FILE = ".story-schema.json"
TEXT_SCHEMA_FILE = ".text-schema.json"
"""Files beside `story.yaml` for editors; names with a dot are never packed."""


def files(beginning: Beginning) -> Mapping[str, str]:
    """Name → text of every file of a new story, but for the schemas."""
    return {
        "story.yaml": _story(beginning),
        "media/morning.svg": _MORNING,
        "media/table.svg": _TABLE,
    }


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _story(beginning: Beginning) -> str:
    publisher = f"publisher: {beginning.publisher}" if beginning.publisher else _NO_PUBLISHER
    return _STORY.format(
        id=beginning.id,
        title=_quoted(beginning.title),
        language=beginning.language,
        author=_quoted(beginning.author),
        licence=beginning.licence,
        date=beginning.date,
        publisher=publisher,
        schema=SCHEMA_FILE,
    )


_NO_PUBLISHER = "# publisher: example.org       # your domain name, where you have one"

_STORY = """\
# yaml-language-server: $schema={schema}
#
# A story for the Learning Centre Reader. Lines that begin with # are for you alone.
# See it while you write:   lcreader preview .
# What is still wrong:      lcreader check .
# One file of it, to carry: lcreader pack .

format: 1
id: {id}  # for machines; keep it, readers' places hang on it
version: 0.1.0                 # raise it whenever you give the story away
date: {date}
{publisher}
language: {language}                   # of the words in this file: en, pt-BR, zh-Hans
title: {title}
summary: A new story. Say here in a sentence or two what it is about.
authors: [{author}]
licence: {licence}             # of your words; files have their own, at the end
cover: media/morning.svg       # a picture for the shelf
accent: "#e0a458"              # the story's colour, in quotation marks

chapters:
  - id: beginning              # ids: a letter, then a-z, 0-9 and -
    title: The beginning
    pages:
      - id: welcome
        background:            # what fills the window: a picture, a film, or a colour
          file: media/morning.svg
          focus: [0.81, 0.45]  # what should stay in view: from the left, from the top
        tagline: A new story
        title: {title}
        text: |
          These words stand in *story.yaml*. Change them, save, and look.

          A passage can have **strong** and *emphasised* words, lists, and
          [links to other pages](#table).
        notes: Only the trainer sees this, with the key S.

      - id: table              # a page without a background keeps the one before
        background: {{file: media/table.svg, alt: A table with a cup and an open book.}}
        title: What you need
        position: right        # left (as if left out), centre or right
        text: |
          - a folder
          - pictures, sound or film of your own
          - a text editor

      - id: quiz
        background: {{colour: "#23395b"}}
        question:              # one feature a page; others: quote, video, audio, figures,
          ask: Where do the words of this story stand?    # chart, gallery, compare, map, links
          choices:
            - {{text: In story.yaml, right: true, why: "Yes, and any text editor will do."}}
            - {{text: In a database, why: "No: in a file that you can read yourself."}}

# Who made which file, and under which licence. A row that ends in / is for all files below it
# that have none of their own. `alt` says what a picture shows to those who cannot see it.
media:
  media/: {{by: Learning Centre Reader, licence: CC0-1.0}}
  media/morning.svg:
    by: Learning Centre Reader
    licence: CC0-1.0
    alt: The sun rises behind two hills, over a quiet river.
"""

_MORNING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080" width="1920" height="1080">
  <defs>
    <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#2f4b6e"/>
      <stop offset="0.55" stop-color="#c9855a"/>
      <stop offset="0.7" stop-color="#f3c98b"/>
    </linearGradient>
  </defs>
  <rect width="1920" height="1080" fill="url(#sky)"/>
  <circle cx="1560" cy="500" r="330" fill="#f6d9a0" opacity="0.25"/>
  <circle cx="1560" cy="500" r="150" fill="#fbe7bd"/>
  <path d="M0 700 Q420 430 860 640 T1920 600 V1080 H0 Z" fill="#6b4a4f"/>
  <path d="M0 790 Q560 600 1080 760 T1920 690 V1080 H0 Z" fill="#44353f"/>
  <path d="M0 900 Q600 850 1100 900 T1920 870 V1080 H0 Z" fill="#b9825f"/>
  <path d="M1420 885 h290 M1370 930 h390 M1460 975 h220" stroke="#f6d9a0" stroke-width="10"
        stroke-linecap="round" opacity="0.8"/>
  <path d="M0 985 Q700 915 1250 1000 T1920 980 V1080 H0 Z" fill="#241f27"/>
</svg>
"""

_TABLE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080" width="1920" height="1080">
  <rect width="1920" height="1080" fill="#35504b"/>
  <rect x="130" y="110" width="520" height="470" rx="12" fill="#e9cf9c"/>
  <path d="M130 470 Q300 360 430 440 T650 400 V580 H130 Z" fill="#7d8f69"/>
  <path d="M390 110 V580 M130 330 H650" stroke="#26332f" stroke-width="16"/>
  <rect y="770" width="1920" height="310" fill="#8a5a3c"/>
  <rect y="770" width="1920" height="26" fill="#a8734e"/>
  <path d="M350 770 Q440 715 515 770 Q590 715 680 770 V735 Q590 675 515 738 Q440 675 350 735 Z"
        fill="#f4ead5"/>
  <path d="M515 738 V770" stroke="#b9a988" stroke-width="6"/>
  <path d="M150 640 h130 v90 a40 40 0 0 1 -40 40 h-50 a40 40 0 0 1 -40 -40 Z" fill="#d9743f"/>
  <path d="M280 660 q55 0 45 45 q-8 30 -45 25" fill="none" stroke="#d9743f" stroke-width="16"/>
</svg>
"""
