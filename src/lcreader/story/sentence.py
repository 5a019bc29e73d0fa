# SPDX-License-Identifier: MIT
"""Sentences that people read, made where there is no Qt and translated where there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Translate = Callable[[str, str], str]
"""(context, template) → the template in the reader's language."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name `lupdate` looks for
    """Mark ``text`` for translation; returns it unchanged."""
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as a template with named values, so that it can be said in any language.

    ``template`` uses ``str.format`` fields (``{name}``); a value that is a sentence itself is
    translated too, every other one is shown as it is.
    """

    context: str
    template: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def said(self, translate: Translate | None = None) -> str:
        """The finished sentence, in English or as ``translate`` gives its template."""
        template = translate(self.context, self.template) if translate else self.template
        return template.format(
            **{
                name: value.said(translate) if isinstance(value, Sentence) else value
                for name, value in self.values.items()
            }
        )

    def __str__(self) -> str:
        return self.said()
