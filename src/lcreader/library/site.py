# SPDX-License-Identifier: MIT
"""The site's file: what whoever looks after the machines has set, and what they have locked.

set:                  # the reader may choose otherwise
  text-size: 1.25
lock:                 # the reader may not
  motion: reduced
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from lcreader.library.table import BY_NAME, Setting, Value
from lcreader.story.problem import Problem, Severity
from lcreader.story.reasons import reason
from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence

if TYPE_CHECKING:
    from lcreader.story.nodes import Entry

BYTES = 64 * 1024
"""The largest site file."""


def _nothing() -> Mapping[str, Value]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Site:
    """Values by setting's name, and what is wrong with the file."""

    preset: Mapping[str, Value] = field(default_factory=_nothing)
    locked: Mapping[str, Value] = field(default_factory=_nothing)
    problems: tuple[Problem, ...] = ()


def read_site(path: Path) -> Site:
    """The site's file at ``path``. Whatever is wrong in it is a problem, and left out."""
    try:
        with path.open("rb") as file:
            data = file.read(BYTES + 1)
    except OSError as error:
        template = QT_TRANSLATE_NOOP("Settings", "“{file}” cannot be read: {reason}.")
        said = Sentence("Settings", template, {"file": str(path), "reason": reason(error)})
        return Site(problems=(Problem(Severity.ERROR, "site-unreadable", said, str(path)),))
    return _Reading(path).read(data)


class _Reading:
    def __init__(self, path: Path) -> None:
        self.file = str(path)
        self.problems: list[Problem] = []

    def read(self, data: bytes) -> Site:
        from lcreader.story import nodes  # brings yaml, which few sites need
        from lcreader.story.complaints import Complaints

        if len(data) > BYTES:
            template = QT_TRANSLATE_NOOP("Settings", "The file has more than {limit} bytes.")
            said = Sentence("Settings", template, {"limit": BYTES})
            return Site(problems=(Problem(Severity.ERROR, "site-too-large", said, self.file),))
        complaints = Complaints()
        root = nodes.parse(data, nodes.Origin(self.file, ""), complaints)
        found: dict[str, dict[str, Value]] = {"set": {}, "lock": {}}
        if isinstance(root, nodes.MappingNode):
            for key, (at, group) in root.entries.items():
                if key in found and isinstance(group, nodes.MappingNode):
                    found[key] = dict(filter(None, map(self._value, group.entries.values())))
                elif key not in found:
                    self._unknown(at.text, at.line, at.column, ("set", "lock"))
                elif not (isinstance(group, nodes.ScalarNode) and group.empty):
                    self._no_mapping(key, at.line, at.column)
        elif root is not None and not (isinstance(root, nodes.ScalarNode) and root.empty):
            self._no_mapping("site.yaml", root.line, root.column)
        problems = (*complaints.problems, *self.problems)
        return Site(MappingProxyType(found["set"]), MappingProxyType(found["lock"]), problems)

    def _value(self, entry: Entry) -> tuple[str, Value] | None:
        from lcreader.story.nodes import ScalarNode

        key, node = entry
        setting = BY_NAME.get(key.text)
        if setting is None:
            self._unknown(key.text, key.line, key.column, tuple(BY_NAME))
            return None
        text = node.text if isinstance(node, ScalarNode) else ""
        value = setting.parse(text)
        if value is None:
            self.problems.append(bad_value(setting, text, self.file, node.line, node.column))
            return None
        return key.text, value

    def _unknown(self, name: str, line: int, column: int, known: tuple[str, ...]) -> None:
        from lcreader.story.complaints import nearest

        template = QT_TRANSLATE_NOOP("Settings", "There is no setting “{name}”.")
        near = nearest(name, known)
        question = QT_TRANSLATE_NOOP("Settings", "Did you mean “{near}”?")
        mend = Sentence("Settings", question, {"near": near}) if near else None
        said = Sentence("Settings", template, {"name": name})
        self._add("unknown-setting", said, line, column, mend)

    def _no_mapping(self, key: str, line: int, column: int) -> None:
        template = QT_TRANSLATE_NOOP("Settings", "“{key}” must hold settings and their values.")
        self._add("site-shape", Sentence("Settings", template, {"key": key}), line, column, None)

    def _add(
        self, code: str, said: Sentence, line: int, column: int, mend: Sentence | None
    ) -> None:
        self.problems.append(Problem(Severity.ERROR, code, said, self.file, line, column, mend))


def bad_value(
    setting: Setting, text: str, file: str = "", line: int = 0, column: int = 0
) -> Problem:
    """The problem of a value that ``setting`` cannot have."""
    values = {"name": setting.name, "value": text, "allowed": setting.allowed()}
    template = QT_TRANSLATE_NOOP("Settings", "The setting “{name}” cannot be “{value}”.")
    mend = QT_TRANSLATE_NOOP("Settings", "It can be: {allowed}.")
    return Problem(
        Severity.ERROR,
        "setting-value",
        Sentence("Settings", template, values),
        file,
        line,
        column,
        Sentence("Settings", mend, values),
    )
