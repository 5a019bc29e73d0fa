# SPDX-License-Identifier: MIT
"""Drawings that stay what they are: no other file, no script, no bomb.

A drawing may refer to parts of itself (``href="#…"``, ``url(#…)``) and to nothing else, since a
decoder follows what it is told: an ``image`` with a path loads that file from the reader's disk.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from lcreader.package.refusal import problem
from lcreader.package.svgcost import Geometry, TooCostly
from lcreader.story.problem import Problem
from lcreader.story.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from xml.parsers.expat import XMLParserType

ELEMENTS: Final = 100_000
"""Elements of a drawing, those drawn again by ``use`` and the like counted each time."""

EFFECT: Final = 2_500
"""Elements that a filter's step, or a mask or filter that is laid over something, counts for."""

EFFECTS_DEEP: Final = 6
"""Masks and filters inside one another: each of them is a picture as large as the whole."""

STYLED: Final = 200_000_000
"""Characters of style sheets times elements: every rule is held against every element."""

WORK: Final = 1_000_000
"""Steps of counting them: a drawing that takes more is made to."""

DEEP: Final = 200
"""Elements inside one another, and references that lead to references."""

_SCRIPTS = frozenset({"script", "handler", "listener"})
_OUTSIDE = frozenset(
    {"image", "feimage", "foreignobject", "iframe", "audio", "video", "embed", "object", "link"}
)
_EFFECTS = frozenset({"filter", "mask"})
_EFFECT = re.compile(r"(?:^|[;{\s])(?:filter|mask)\s*:", re.IGNORECASE)
_MOVERS = frozenset({"set", "animate", "animatetransform", "animatemotion", "animatecolor"})
_STYLE_TRICK = re.compile(
    r"@import|(?:image|image-set|cross-fade|element|src)\(|\\|javascript:", re.IGNORECASE
)
_URL = re.compile(r"url\(\s*['\"]?\s*(#[^'\")]*)?", re.IGNORECASE)

_OWN_PARTS = QT_TRANSLATE_NOOP(
    "Package", "Embed nothing and link to nothing; a drawing program can save it as plain SVG."
)


def svg_problem(name: str, data: bytes) -> Problem | None:
    """Why the drawing ``name`` must not be shown, or None where it is harmless."""
    from xml.parsers.expat import ExpatError

    reading = _Reading()
    try:
        reading.parser.Parse(data, True)
        reading.count()
    except _Refused as refused:
        return problem(
            refused.code, refused.template, file=name, mend=_OWN_PARTS, what=refused.what
        )
    except (ExpatError, ValueError, LookupError) as error:
        template = QT_TRANSLATE_NOOP(
            "Package", "“{file}” is not a well-formed SVG drawing: {reason}."
        )
        return problem("svg-malformed", template, file=name, reason=str(error))
    return None


class _Refused(Exception):
    def __init__(self, code: str, template: str, what: str) -> None:
        super().__init__(template)
        self.code, self.template, self.what = code, template, what


def _outside(what: str) -> _Refused:
    template = QT_TRANSLATE_NOOP("Package", "“{file}” reaches outside itself ({what}).")
    return _Refused("svg-reaches-outside", template, what)


def _script(what: str) -> _Refused:
    template = QT_TRANSLATE_NOOP("Package", "“{file}” has a script in it ({what}).")
    return _Refused("svg-script", template, what)


def _too_much() -> _Refused:
    template = QT_TRANSLATE_NOOP("Package", "“{file}” draws more than a page can show.")
    return _Refused("svg-too-large", template, "")


class _Reading:
    """One pass over a drawing, which also notes how often each part is drawn."""

    def __init__(self) -> None:
        from xml.parsers import expat

        self.parser: XMLParserType = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._words
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction
        self._geometry = Geometry()
        self._ids: list[str] = []  # of the elements that are open; "" without one
        self._effects: list[int] = []  # of these: masks and filters laid over them, all together
        self._nested: dict[str, int] = defaultdict(int)  # id → most of these inside it
        self._styles = 0  # characters of style sheets
        self._styled = False  # whether one of them lays an effect over what it chooses
        self._deepest = 0
        self._style: list[str] | None = None  # the words of the `style` that is open
        self._work = 0
        self._size: dict[str, int] = defaultdict(int)  # id → elements in it
        self._drawn: dict[str, list[str]] = defaultdict(list)  # id → ids drawn in it

    def count(self) -> None:
        """Refuse a drawing that draws its own parts too often, or in a circle."""
        known: dict[str, int] = {}
        nested: dict[str, int] = {}

        def total(part: str, depth: int) -> int:
            if depth > DEEP:
                raise _too_much()
            if part not in known:
                known[part] = self._size[part] + sum(
                    total(drawn, depth + 1) for drawn in self._drawn[part] if drawn in self._size
                )
                nested[part] = self._nested[part] + max(
                    (nested[drawn] for drawn in self._drawn[part] if drawn in self._size), default=0
                )
                if known[part] > ELEMENTS or nested[part] > EFFECTS_DEEP:
                    raise _too_much()
            return known[part]

        self._size = dict(self._size)
        elements = self._size.get("", 0)
        everywhere = self._styled and (elements * EFFECT > ELEMENTS or self._deepest > EFFECTS_DEEP)
        if everywhere or self._styles * elements > STYLED:
            raise _too_much()
        total("", 0)
        try:
            self._geometry.count()
        except TooCostly:
            raise _too_much() from None

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        element = _local(name)
        if element in _SCRIPTS:
            raise _script(element)
        if element in _OUTSIDE:
            raise _outside(element)
        if len(self._ids) >= DEEP:
            raise _too_much()
        if element == "style":
            self._style = []
        self._deepest = max(self._deepest, len(self._ids) + 1)
        effects = sum(map(_is_effect, attributes.items()))
        self._ids.append(attributes.get("id", ""))
        self._effects.append(effects + (self._effects[-1] if self._effects else 0))
        cost = 1 + EFFECT * (effects + element.startswith("fe"))
        for part in self._parts():
            self._size[part] += cost
        if effects:
            self._nest()
        if self._size[""] > ELEMENTS:
            raise _too_much()
        for key, value in attributes.items():
            self._attribute(element, _local(key), value)
        try:
            self._geometry.start(element, {_local(key): value for key, value in attributes.items()})
        except TooCostly:
            raise _too_much() from None

    def _end(self, name: str) -> None:
        self._ids.pop()
        self._effects.pop()
        self._geometry.end()
        if self._style is not None and _local(name) == "style":
            styles = "".join(self._style)
            self._styles += len(styles)
            self._styled |= _EFFECT.search(styles) is not None
            self._look(styles, styled=True)
            self._geometry.sheet(styles)
            self._style = None

    def _attribute(self, element: str, key: str, value: str) -> None:
        if key.startswith("on"):
            raise _script(key)
        if key in ("href", "src"):
            if not value.strip().startswith("#"):
                raise _outside(key)
            self._draws(value.strip())
        elif key == "base":
            raise _outside("xml:base")
        elif key == "attributename" and element in _MOVERS:
            moved = value.strip().lower().rpartition(":")[2]
            if moved.startswith("on") or moved in ("href", "src", "style"):
                raise _outside(moved)
        self._look(value, styled=key == "style")

    def _words(self, text: str) -> None:
        if self._style is None:
            self._geometry.words(text)
        else:
            self._style.append(text)

    def _look(self, text: str, *, styled: bool) -> None:
        for found in _URL.finditer(text):
            if not found[1]:
                raise _outside("url()")
            self._draws(found[1])
        if styled and (trick := _STYLE_TRICK.search(text)):
            raise _outside(trick[0])

    def _draws(self, reference: str) -> None:
        for part in self._parts():
            self._drawn[part].append(reference.strip()[1:])

    def _nest(self) -> None:
        """Note for all parts that are open how many effects lie inside one another in them."""
        for at, part in enumerate(("", *self._ids)):
            before = self._effects[at - 2] if at > 1 else 0
            self._nested[part] = max(self._nested[part], self._effects[-1] - before)

    def _parts(self) -> set[str]:
        """The whole ("") and every part with an id that what comes now belongs to."""
        parts = {"", *self._ids}
        self._work += len(parts)
        if self._work > WORK:
            raise _too_much()
        return parts

    def _doctype(self, name: str, system: str | None, public: str | None, own: int) -> None:
        if own:
            raise _outside("DOCTYPE")

    def _instruction(self, target: str, data: str) -> None:
        if target.lower() == "xml-stylesheet":
            raise _outside(target)


def _is_effect(attribute: tuple[str, str]) -> bool:
    key, value = attribute
    key = _local(key)
    if key in _EFFECTS:
        return value.strip().lower() != "none"
    return key == "style" and _EFFECT.search(value) is not None


def _local(name: str) -> str:
    return name.rpartition(" ")[2].lower()
