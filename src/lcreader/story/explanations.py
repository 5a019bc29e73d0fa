# SPDX-License-Identifier: MIT
"""What each key of the format is, in a sentence, as editors show it beside the key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_STORY = {
    "format": "The version of the format: 1.",
    "requires": "Keys of pages without which the story makes no sense: older readers say so.",
    "id": "The story's name for machines: a letter, then a-z, 0-9 and -. Never change it.",
    "publisher": "The maker's domain name, such as example.org.",
    "version": "Three numbers, such as 1.2.0. Raise it with every change that is given away.",
    "date": "The day of this version, such as 2026-11-22.",
    "language": "The language of all words in this file, such as en, pt-BR or zh-Hans.",
    "title": "The story's title, at most 80 characters.",
    "subtitle": "A line under the title.",
    "summary": "One or two sentences for the shelf, at most 300 characters.",
    "subjects": "What the story is about, as a list.",
    "authors": "Who wrote the story, as a list.",
    "licence": "The licence of the words, as SPDX writes it: CC-BY-4.0.",
    "cover": "A picture for the shelf and the start page.",
    "logo": "Whose story this is; on the start page and at the end.",
    "address": "Where the story came from; shown, also as a QR code, and never opened.",
    "accent": 'The story\'s colour, such as "#53adb8", in quotation marks.',
    "fonts": "Font files for scripts beyond Latin, Arabic and Chinese; 20 MB together.",
    "ambient": "Sound under all pages; a chapter or a page may have its own, or none.",
    "notice": "Words on the start page.",
    "chapters": "The story's chapters, in order.",
    "media": "Who made which file; a row that ends in / holds for all files below it.",
    "credits": "Words above the list that is made from media.",
}
_CHAPTER = {
    "id": "The chapter's name for machines.",
    "title": "The chapter's title.",
    "ambient": "Sound under the chapter's pages, or none.",
    "excursion": "true: stands outside the main order; links lead to it, its end leads back.",
    "pages": "The chapter's pages, in order.",
}
_PAGE = {
    "id": "The page's name for machines; places and links hang on it.",
    "background": "What fills the window: a picture, a film, or one colour. "
    "Without one the background before it goes on.",
    "tagline": "A small line above the title.",
    "title": "The page's title.",
    "subtitle": "A line below the title.",
    "text": "Paragraphs, lists, **strong**, *emphasis*, [links](#page-id).",
    "position": "On which side the words stand, in every language.",
    "tone": "dark: light words on a dark shade; light: dark words on a light shade.",
    "shade": "The least strength of the shade behind the words, 0 to 1.",
    "transition": "How the page comes in.",
    "reveal": "Seconds until the words fade in.",
    "narration": "A recording of this page being read.",
    "ambient": "Sound under this page, or none.",
    "advance": "How it turns by itself: manual, media (when its sound or film ends), or seconds.",
    "notes": "For the trainer alone.",
    "quote": "Somebody's words, large.",
    "video": "A film that fills the page.",
    "audio": "A recording to listen to.",
    "figures": "One to four large numbers.",
    "chart": "Numbers as bars, a line or shares.",
    "gallery": "Pictures, one after the other.",
    "compare": "Two pictures of one thing, with a bar to move between them.",
    "map": "A picture with places on it.",
    "links": "Cards that lead to pages.",
    "question": "A question with choices, or an open one with time to think.",
}
_BACKGROUND = {
    "file": "A picture or a film, or several of which the first that can be shown is taken.",
    "colour": 'One colour, such as "#102030", in quotation marks.',
    "focus": "What is to stay in view: [from the left, from the top], 0 to 1.",
    "alt": 'What it shows, for those who cannot see it; "" for decoration.',
    "poster": "A picture until the film plays.",
    "sound": "true lets the film be heard.",
    "motion": "drift moves the picture slowly.",
}
_MEDIA = {
    "by": "Who made it.",
    "licence": "Its licence, as SPDX writes it: CC-BY-4.0, CC0-1.0.",
    "source": "Where it came from.",
    "changes": "What was changed: cropped, shortened.",
    "alt": "What it shows, for those who cannot see it.",
}
_FOLLOW = {
    "file": "The file, or several of which the first that plays is taken.",
    "captions": "A WebVTT file of what is said.",
    "transcript": "A text file of what is said.",
    "start": "itself: plays when the page comes; press: waits.",
    "poster": "A picture until it plays.",
    "fit": "cover fills the page, contain shows all of the film.",
}
_SIDE = {"file": "The picture.", "label": "Its label.", "alt": "What it shows."}

EXPLANATIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "story": _STORY,
    "chapter": _CHAPTER,
    "page": _PAGE,
    "background": _BACKGROUND,
    "media": _MEDIA,
    "logo": {
        "image": "The logo's picture.",
        "title": "Whose it is.",
        "address": "Their address; shown, never opened.",
    },
    "narration": {
        "file": "The recording.",
        "cues": "A WebVTT file whose cues follow the page's words.",
    },
    "quote": {
        "text": "The words.",
        "by": "Who said them.",
        "role": "Who that is.",
        "portrait": "A picture of the person.",
    },
    "video": _FOLLOW,
    "audio": _FOLLOW,
    "figures": {
        "value": "The number: digits, with a point before decimals.",
        "before": "A word in front of it, such as over.",
        "unit": "A unit behind it.",
        "label": "What it counts.",
        "show": "Stands in place of the digits: 4 million.",
        "grouping": "false writes 1874 without a separator, as a year.",
    },
    "chart": {
        "kind": "bar, line or share.",
        "rows": "The numbers with their labels.",
        "data": "A CSV file with a label and a number a row, instead of rows.",
        "unit": "The unit of the numbers.",
        "highlight": "The label of the row that matters.",
        "labels": "The rows' labels in this language, in order.",
    },
    "rows": {"label": "What the number belongs to.", "value": "The number."},
    "gallery": {
        "file": "The picture.",
        "caption": "A line under it.",
        "alt": "What it shows.",
    },
    "compare": {
        "before": "The picture on the left.",
        "after": "The picture on the right.",
        "start": "Where the bar stands at first, 0 to 1.",
    },
    "side": _SIDE,
    "map": {
        "file": "The picture of the map.",
        "places": "The places on it.",
        "alt": "What it shows.",
    },
    "places": {
        "at": "Where: [from the left, from the top], 0 to 1.",
        "label": "The place's name.",
        "text": "What its card says.",
        "page": "The page that it leads to.",
    },
    "links": {
        "page": "The page that the card leads to.",
        "title": "The card's title.",
        "text": "What the card says.",
        "file": "The card's picture.",
    },
    "question": {
        "ask": "The question.",
        "choices": "Two to eight answers to choose from.",
        "think": "Seconds to think, for a question without choices.",
        "answer": "The answer, for a question without choices.",
    },
    "choices": {
        "text": "The answer.",
        "right": "true: it is right.",
        "why": "Said once it is chosen.",
    },
}
"""Record → key → sentence."""
