# SPDX-License-Identifier: MIT
"""The format's tables as JSON Schemas, with which editors complete and check a story.

They say less than ``lcreader check``: nothing of files, of links, or of what several keys together
mean. ``python -m lcreader.story.schema`` writes them anew into ``resources/schema``.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

from lcreader.story import fields
from lcreader.story.explanations import EXPLANATIONS
from lcreader.story.features import FEATURES
from lcreader.story.overlay import translatable
from lcreader.story.pages import CHAPTER, PAGE, STORY
from lcreader.story.shapes import Form, Leaf, ListOf, MapOf, Record, Several, Shape

Schema = dict[str, Any]

DIALECT: Final = "http://json-schema.org/draft-07/schema#"
_OWN_KEYS: Final[Schema] = {"^x-": {}}  # keys that are the author's own
_POINT: Final = {
    "type": "array",
    "items": {"type": "number", "minimum": 0, "maximum": 1},
    "minItems": 2,
    "maxItems": 2,
}
_REFERRED: Final = {"chapter", "page"}


def story_schema() -> Schema:
    """The schema of ``story.yaml``."""
    definitions = {record.name: _record(record, main=True) for record in (CHAPTER, PAGE)}
    return {
        "$schema": DIALECT,
        "title": "A story of the Learning Centre Reader (story.yaml)",
        **_record(STORY, main=True),
        "definitions": definitions,
    }


def text_schema() -> Schema:
    """The schema of a translation, ``text/LANG.yaml``."""
    story = _record(STORY, main=False)
    by_id = {"chapters": CHAPTER, "pages": PAGE}
    for key, record in by_id.items():
        one = _record(record, main=False)
        one["properties"].pop("pages", None)
        story["properties"][key] = {
            "description": f"Words of the story's {key}, by id.",
            "type": "object",
            "patternProperties": {f"^{fields.identifier.form.pattern}$": one, **_OWN_KEYS},
            "additionalProperties": False,
        }
    return {"$schema": DIALECT, "title": "A story's words in another language", **story}


def written(schema: Schema) -> str:
    """The schema as its file has it."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _record(record: Record, *, main: bool) -> Schema:
    explained = EXPLANATIONS[record.name]
    properties = {
        name: {
            "description": explained[name],
            **_shape(key.shape, main=main or (key.translated and isinstance(key.shape, Record))),
        }
        for name, key in record.keys.items()
        if (not key.added if main else translatable(key))
    }
    found: Schema = {
        "type": "object",
        "properties": properties,
        "patternProperties": _OWN_KEYS,
        "additionalProperties": False,
    }
    if main and record.needed:
        found["required"] = list(record.needed)
    if main and record is PAGE:
        found["allOf"] = [_one_feature()]
    return found


def _one_feature() -> Schema:
    """At most one of the features."""
    pairs = [
        {"required": [first, second]}
        for at, first in enumerate(FEATURES)
        for second in list(FEATURES)[at + 1 :]
    ]
    return {"not": {"anyOf": pairs}}


def _shape(shape: Shape, *, main: bool) -> Schema:
    if isinstance(shape, Record):
        return _with_short(shape, main=main)
    if isinstance(shape, ListOf):
        found: Schema = {"type": "array", "items": _item(shape, main=main), "maxItems": shape.most}
        if main and shape.least:
            found["minItems"] = shape.least
        return found
    if isinstance(shape, MapOf):
        return {"type": "object", "additionalProperties": _shape(shape.item, main=main)}
    if isinstance(shape, Several):
        one = _leaf(shape.item)
        return {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}
    if isinstance(shape, Leaf):
        return _leaf(shape)
    if shape is fields.point:
        return _POINT
    return {"type": "array"}  # a chart's labels


def _item(shape: ListOf, *, main: bool) -> Schema:
    if isinstance(shape.item, Record) and shape.item.name in _REFERRED:
        return {"$ref": f"#/definitions/{shape.item.name}"}
    item = _shape(shape.item, main=main)
    if main or isinstance(shape.item, Record):
        return item
    return {"anyOf": [item, {"type": "object", "maxProperties": 0}]}


def _with_short(record: Record, *, main: bool) -> Schema:
    """A record, or the lone value that may stand for it."""
    whole = _record(record, main=main)
    if not record.short:
        return whole
    return {"anyOf": [_shape(record.keys[record.short].shape, main=main), whole]}


def _leaf(leaf: Leaf) -> Schema:
    form = leaf.form
    if form.type == "truth":
        return {"enum": [True, False, "true", "false"]}
    if leaf.choices and form.type == "number":
        return {"anyOf": [{"enum": list(leaf.choices)}, _number(form)]}
    if leaf.choices:
        return {"enum": list(leaf.choices)}
    if form.type == "number":
        return _number(form)
    return _text(form)


def _number(form: Form) -> Schema:
    found: Schema = {"type": ["number", "string"], "pattern": r"^-?\d{1,16}(\.\d{1,6})?$"}
    if form.least is not None:
        found["minimum"] = form.least
    if form.most is not None:
        found["maximum"] = form.most
    return found


def _text(form: Form) -> Schema:
    if form.pattern:
        return {"type": "string", "pattern": f"^(?:{form.pattern})$"}
    # words such as 1984 are no text to an editor, but they are to the reader
    found: Schema = {"type": ["string", "number", "boolean"]}
    if form.most is not None:
        found["maxLength"] = int(form.most)
    return found


FILES: Final = {"story.json": story_schema, "text.json": text_schema}
"""File in ``resources/schema`` → what makes it."""


def write(folder: Path) -> None:
    """Write both schemas."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in FILES.items():
        text = written(make())
        assert not re.search(r"\(\?[<P]|\*\+|\+\+", text), "not a regular expression of editors"
        (folder / name).write_text(text, "utf-8")


if __name__ == "__main__":
    write(Path(__file__).parents[3] / "resources" / "schema")
