# SPDX-License-Identifier: MIT
"""The features of a page: one row of :data:`FEATURES` each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from lcreader.story import chartdata, fields
from lcreader.story.desk import Desk, Role
from lcreader.story.fields import Number
from lcreader.story.model import (
    NO_WORDS,
    Audio,
    Chart,
    Choice,
    Compare,
    Figure,
    Figures,
    Files,
    Gallery,
    Link,
    Links,
    Map,
    Picture,
    Place,
    Question,
    Quote,
    Row,
    Video,
    Words,
)
from lcreader.story.nodes import MappingNode, ScalarNode, SequenceNode
from lcreader.story.shapes import Key, Leaf, ListOf, Record, Shape

LINE = Key(fields.line(), translated=True)
PASSAGE = Key(fields.passage(), translated=True)
NEEDED_LINE = Key(fields.line(), needed=True, translated=True)
PICTURE = Key(fields.files(Role.PICTURE), translated=True)
NEEDED_PICTURE = Key(fields.files(Role.PICTURE), needed=True, translated=True)


def plain(make: Callable[..., Any]) -> Callable[..., Any]:
    """A maker that needs nothing but the values."""
    return lambda desk, node, **values: make(**values)


def _picture(
    desk: Desk, node: MappingNode, file: Files, alt: Words | None = None, **values: Words
) -> Picture:
    caption = values.get("caption") or values.get("label") or NO_WORDS
    return Picture(file, caption, desk.alt(node, file, alt))


def _figure(desk: Desk, node: MappingNode, value: Number, **values: Any) -> Figure:
    return Figure(value.value, value.decimals, **values)


def _row(desk: Desk, node: MappingNode, label: Words, value: Number) -> Row:
    return Row(label, value.value, value.decimals)


def _map(desk: Desk, node: MappingNode, file: Files, **values: Any) -> Map:
    alt = desk.alt(node, file, values.pop("alt", None))
    return Map(file, alt, **values)


def _chart(
    desk: Desk,
    node: MappingNode,
    kind: Any,
    rows: tuple[Row, ...] = (),
    data: tuple[Row, ...] = (),
    unit: Words = NO_WORDS,
    highlight: Words = NO_WORDS,
    labels: tuple[Words, ...] = (),
) -> Chart | None:
    if bool(rows) == bool(data):
        if rows or not {"rows", "data"} & node.entries.keys():
            desk.complaints.add("rows-or-data", node)
        if not rows:
            return None
    rows = rows or data
    if kind == "share" and (any(row.value < 0 for row in rows) or not any(r.value for r in rows)):
        desk.complaints.add("negative-share", node)
        return None
    chosen = _highlighted(desk, node, rows, highlight)
    if labels and len(labels) != len(rows):
        desk.complaints.add(
            "unequal-lists",
            node.entries["labels"].key,
            key="labels",
            found=len(labels),
            main=len(rows),
        )
    elif labels:
        rows = tuple(
            Row(label or row.label, row.value, row.decimals)
            for row, label in zip(rows, labels, strict=True)
        )
    return Chart(kind, rows, unit, chosen)


def _highlighted(desk: Desk, node: MappingNode, rows: tuple[Row, ...], label: Words) -> int:
    names = [row.label.text for row in rows]
    if not label:
        return -1
    if label.text in names:
        return names.index(label.text)
    at = node.entries["highlight"].value
    desk.complaints.add("unknown-label", at, like=label.text, among=names, value=label.text)
    return -1


def _data(node: ScalarNode, key: str, desk: Desk) -> tuple[Row, ...] | None:
    """The rows of a table; nothing where the table cannot be read."""
    name = desk.file(node, key, Role.DATA)
    if name is None or name not in desk.names:
        return None
    data = desk.table(node, name)
    if data is None:
        return None
    language = node.origin.language
    found = chartdata.rows(name, data, desk.complaints)
    if not found:
        desk.complaints.add("too-few", node, key=key, found=0, limit=1)
    return tuple(Row(Words(label, language), n.value, n.decimals) for label, n in found) or None


class _Labels(Shape):
    """A translated chart's labels, by position; ``{}`` leaves one as it is."""

    __slots__ = ()
    _item = fields.line()

    def read(self, node: Any, key: str, desk: Desk) -> Any:
        if not isinstance(node, SequenceNode):
            desk.complaints.add("not-a-list", node, key=key)
            return None
        return tuple(
            NO_WORDS
            if isinstance(item, MappingNode) and not item.entries
            else self._item.read(item, key, desk) or NO_WORDS
            for item in node.items[: chartdata.ROWS + 1]
        )


def _question(
    desk: Desk,
    node: MappingNode,
    ask: Words,
    choices: tuple[Choice, ...] = (),
    think: float = 0,
    answer: Words = NO_WORDS,
) -> Question:
    if choices:
        for key in ("think", "answer"):
            if key in node.entries:
                desk.complaints.add("question-kind", node.entries[key].key, key=key)
        think, answer = 0, NO_WORDS
    return Question(ask, choices, int(think), answer)


_START = Key(fields.choice("itself", "press"))
_FOLLOW = {
    "captions": Key(fields.file(Role.CAPTIONS), translated=True),
    "transcript": Key(fields.file(Role.TRANSCRIPT), translated=True),
    "start": _START,
}
_ALT = {"alt": LINE}
_SIDE = Record("side", {"file": NEEDED_PICTURE, "label": LINE, **_ALT}, _picture, short="file")

FEATURES: Mapping[str, Key] = MappingProxyType({
    "quote": Key(Record("quote", {
        "text": Key(fields.passage(), needed=True, translated=True),
        "by": LINE,
        "role": LINE,
        "portrait": PICTURE,
    }, plain(Quote))),
    "video": Key(Record("video", {
        "file": Key(fields.files(Role.FILM), needed=True, translated=True),
        "poster": Key(fields.file(Role.PICTURE), translated=True),
        "fit": Key(fields.choice("cover", "contain")),
        **_FOLLOW,
    }, plain(Video), short="file")),
    "audio": Key(Record("audio", {
        "file": Key(fields.files(Role.SOUND), needed=True, translated=True),
        **_FOLLOW,
    }, plain(Audio), short="file")),
    "figures": Key(ListOf(Record("figures", {
        "value": Key(fields.number, needed=True),
        "before": LINE,
        "unit": LINE,
        "label": LINE,
        "show": LINE,
        "grouping": Key(fields.truth),
    }, _figure), most=4, make=Figures)),
    "chart": Key(Record("chart", {
        "kind": Key(fields.choice("bar", "line", "share"), needed=True),
        "rows": Key(ListOf(Record("rows", {
            "label": Key(fields.line(), needed=True),
            "value": Key(fields.number, needed=True),
        }, _row), most=chartdata.ROWS)),
        "data": Key(Leaf(_data)),
        "unit": LINE,
        "highlight": Key(fields.line()),
        "labels": Key(_Labels(), translated=True, added=True),
    }, _chart)),
    "gallery": Key(ListOf(Record("gallery", {
        "file": NEEDED_PICTURE,
        "caption": LINE,
        **_ALT,
    }, _picture, short="file"), most=50, make=Gallery)),
    "compare": Key(Record("compare", {
        "before": Key(_SIDE, needed=True),
        "after": Key(_SIDE, needed=True),
        "start": Key(fields.fraction),
    }, plain(Compare))),
    "map": Key(Record("map", {
        "file": NEEDED_PICTURE,
        "places": Key(ListOf(Record("places", {
            "at": Key(fields.point, needed=True),
            "label": NEEDED_LINE,
            "text": PASSAGE,
            "page": Key(fields.page),
        }, plain(Place)), least=0, most=50)),
        **_ALT,
    }, _map, short="file")),
    "links": Key(ListOf(Record("links", {
        "page": Key(fields.page, needed=True),
        "title": NEEDED_LINE,
        "text": PASSAGE,
        "file": PICTURE,
    }, plain(Link)), most=12, make=Links)),
    "question": Key(Record("question", {
        "ask": NEEDED_LINE,
        "choices": Key(ListOf(Record("choices", {
            "text": NEEDED_LINE,
            "right": Key(fields.truth),
            "why": PASSAGE,
        }, plain(Choice)), least=2, most=8)),
        "think": Key(fields.between(1, 3600)),
        "answer": PASSAGE,
    }, _question)),
})  # fmt: skip
"""What a page can have one of, by its key."""
