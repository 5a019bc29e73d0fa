# SPDX-License-Identifier: MIT
"""Pages, chapters and the story's own keys: the rest of the format's tables."""

from __future__ import annotations

from typing import Any

from lcreader.story import fields
from lcreader.story.desk import Desk, Role
from lcreader.story.features import FEATURES, LINE, PASSAGE, plain
from lcreader.story.model import (
    NO_WORDS,
    Audio,
    Background,
    Credit,
    Feature,
    Files,
    Logo,
    Narration,
    Page,
    Position,
    Tone,
    Transition,
    Video,
    Words,
)
from lcreader.story.nodes import MappingNode, ScalarNode
from lcreader.story.shapes import Key, ListOf, MapOf, Record, Several

PAGES = 5000
_FILES = 20_000


def _background(
    desk: Desk,
    node: MappingNode,
    file: Files = (),
    colour: str = "",
    motion: str = "none",
    alt: Words | None = None,
    **values: Any,
) -> Background | None:
    if bool(file) == bool(colour):
        if file or not {"file", "colour"} & node.entries.keys():
            desk.complaints.add("file-or-colour", node)
        if not file:
            return None
        colour = ""
    words = desk.alt(node, file, alt) if file else alt or NO_WORDS
    return Background(file, colour, alt=words, drift=motion == "drift", **values)


def _narration(desk: Desk, node: MappingNode, file: Files, cues: str = "") -> Narration:
    return Narration(file, cues, node.origin.language)


def _page(
    desk: Desk,
    node: MappingNode,
    *,
    id: str = "",
    background: Background | None = None,
    tagline: Words = NO_WORDS,
    title: Words = NO_WORDS,
    subtitle: Words = NO_WORDS,
    text: Words = NO_WORDS,
    position: Position = Position.LEFT,
    tone: Tone = Tone.DARK,
    shade: float = 0.6,
    transition: Transition = Transition.FADE,
    reveal: float = 0.0,
    narration: Narration | None = None,
    ambient: Files | None = None,
    advance: Any = "manual",
    notes: Words = NO_WORDS,
    **features: Feature,
) -> Page:
    first, *others = features or ("",)
    for other in others:
        key = node.entries[other].key
        desk.complaints.add("two-features", key, mend="split", key=other, first=first)
    feature = features.get(first)
    heard = narration or isinstance(feature, Video | Audio)
    if advance == "media" and not heard:
        desk.complaints.add("nothing-to-wait-for", node.entries["advance"].key)
        advance = "manual"
    return Page(
        desk.complaints.page,
        background,
        tagline,
        title,
        subtitle,
        text,
        position,
        tone,
        shade,
        transition,
        reveal,
        narration,
        desk.ambient if ambient is None else ambient,
        advance,
        notes,
        feature,
    )


def _credit(desk: Desk, key: ScalarNode, **values: Any) -> Credit | None:
    name = key.text
    folder = name.endswith("/")
    there = desk.has_folder(name) if folder else name in desk.names
    if not there and key.origin is desk.main:
        desk.complaints.add(
            "missing-file", key, like=name, among=desk.alike(name), key="media", value=name
        )
        return None
    if "alt" in values and not folder:
        desk.alts[name] = values["alt"]
    return Credit(name, **values)


PAGE = Record("page", {
    "id": Key(fields.identifier, needed=True),
    "background": Key(Record("background", {
        "file": Key(fields.files(Role.PICTURE_OR_FILM), translated=True),
        "colour": Key(fields.colour),
        "focus": Key(fields.point),
        "alt": LINE,
        "poster": Key(fields.file(Role.PICTURE), translated=True),
        "sound": Key(fields.truth),
        "motion": Key(fields.choice("none", "drift")),
    }, _background, short="file")),
    "tagline": LINE,
    "title": LINE,
    "subtitle": LINE,
    "text": PASSAGE,
    "position": Key(fields.member(Position)),
    "tone": Key(fields.member(Tone)),
    "shade": Key(fields.fraction),
    "transition": Key(fields.member(Transition)),
    "reveal": Key(fields.between(0, 60)),
    "narration": Key(Record("narration", {
        "file": Key(fields.files(Role.SOUND), needed=True),
        "cues": Key(fields.file(Role.CAPTIONS)),
    }, _narration, short="file"), translated=True),
    "ambient": Key(fields.ambient),
    "advance": Key(fields.advance),
    "notes": PASSAGE,
    **FEATURES,
}, _page)  # fmt: skip
"""A page: a background, words, and at most one feature."""

CHAPTER = Record("chapter", {
    "id": Key(fields.identifier, needed=True),
    "title": LINE,
    "ambient": Key(fields.ambient),
    "excursion": Key(fields.truth),
    "pages": Key(ListOf(PAGE, most=PAGES), needed=True),
}, plain(dict))  # fmt: skip
"""A chapter; its pages are read one by one, once its own keys are known."""

STORY = Record("story", {
    "format": Key(fields.between(1, 1000), needed=True),
    "requires": Key(ListOf(fields.line(64), least=0)),
    "id": Key(fields.identifier, needed=True),
    "publisher": Key(fields.host),
    "version": Key(fields.version),
    "date": Key(fields.day),
    "language": Key(fields.language, needed=True),
    "title": Key(fields.line(80), needed=True, translated=True),
    "subtitle": LINE,
    "summary": Key(fields.line(300), translated=True),
    "subjects": Key(ListOf(fields.line(), least=0, most=50), translated=True),
    "authors": Key(ListOf(fields.line(), least=0, most=100), translated=True),
    "licence": Key(fields.licence),
    "cover": Key(fields.file(Role.PICTURE), translated=True),
    "logo": Key(Record("logo", {
        "image": Key(fields.file(Role.PICTURE), needed=True, translated=True),
        "title": LINE,
        "address": Key(fields.address),
    }, plain(Logo), short="image")),
    "address": Key(fields.address),
    "accent": Key(fields.colour),
    "fonts": Key(Several(fields.file(Role.FONT), 50), translated=True),
    "ambient": Key(fields.ambient),
    "notice": PASSAGE,
    "chapters": Key(ListOf(CHAPTER, most=PAGES), needed=True),
    "media": Key(MapOf(Record("media", {
        "by": LINE,
        "licence": Key(fields.licence),
        "source": Key(fields.text(2000)),
        "changes": LINE,
        "alt": LINE,
    }, _credit), most=_FILES)),
    "credits": PASSAGE,
}, plain(dict))  # fmt: skip
"""The keys of ``story.yaml``."""
