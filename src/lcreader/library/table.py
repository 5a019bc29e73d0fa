# SPDX-License-Identifier: MIT
"""The one table of settings: what each is called, may be, and is when nobody said anything."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from lcreader.story.languages import canonical
from lcreader.story.sentence import QT_TRANSLATE_NOOP, Sentence

Value = str | float | bool
"""A setting's value; which of the three it is, the setting says."""


class Choice(NamedTuple):
    """One value that a setting can have, and its name for people."""

    value: Value
    label: Sentence


class Setting(NamedTuple):
    """One setting. ``name`` is the same in the store, in the site's file and in the program.

    ``choices`` are all values of a "choice" and a "switch"; a "range" goes from ``least`` to
    ``most`` by whole numbers; a "language" is "system" or a BCP 47 tag.
    """

    name: str
    kind: Literal["choice", "switch", "range", "language"]
    default: Value
    label: Sentence
    description: Sentence
    choices: tuple[Choice, ...] = ()
    least: int = 0
    most: int = 0

    def parse(self, text: str) -> Value | None:
        """The value that ``text`` stands for, or None where it stands for none."""
        text = text.strip()
        if self.kind == "language":
            return text if text == "system" else canonical(text.replace("_", "-"))
        if self.kind == "range":
            good = text.isascii() and text.isdigit() and len(text) < 10
            return float(text) if good and self.least <= int(text) <= self.most else None
        return next((one.value for one in self.choices if written(one.value) == text), None)

    def allowed(self) -> str:
        """The values that it can have, for a sentence."""
        if self.kind == "range":
            return f"{self.least}–{self.most}"
        if self.kind == "language":
            return "system, en, zh-Hans …"
        return ", ".join(written(choice.value) for choice in self.choices)


def written(value: Value) -> str:
    """The text that :meth:`Setting.parse` takes for ``value``."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:g}" if isinstance(value, float) else value


def _label(template: str) -> Sentence:
    return Sentence("Settings", template)


def _choices(*pairs: tuple[Value, str]) -> tuple[Choice, ...]:
    return tuple(Choice(value, _label(label)) for value, label in pairs)


_SWITCH = _choices(
    (True, QT_TRANSLATE_NOOP("Settings", "On")), (False, QT_TRANSLATE_NOOP("Settings", "Off"))
)


def _switch(name: str, default: bool, label: str, description: str) -> Setting:
    return Setting(name, "switch", default, _label(label), _label(description), _SWITCH)


def _choice(
    name: str, default: Value, label: str, description: str, *choices: tuple[Value, str]
) -> Setting:
    return Setting(name, "choice", default, _label(label), _label(description), _choices(*choices))


SETTINGS: Final = (
    _choice(
        "text-size",
        1.0,
        QT_TRANSLATE_NOOP("Settings", "Text size"),
        QT_TRANSLATE_NOOP("Settings", "How large the words of a page are."),
        (1.0, QT_TRANSLATE_NOOP("Settings", "Normal")),
        (1.25, QT_TRANSLATE_NOOP("Settings", "Large")),
        (1.5, QT_TRANSLATE_NOOP("Settings", "Larger")),
        (2.0, QT_TRANSLATE_NOOP("Settings", "Largest")),
    ),
    _choice(
        "letters",
        "usual",
        QT_TRANSLATE_NOOP("Settings", "Letters"),
        QT_TRANSLATE_NOOP("Settings", "Latin letters that are harder to mistake."),
        ("usual", QT_TRANSLATE_NOOP("Settings", "Usual")),
        ("dyslexic", QT_TRANSLATE_NOOP("Settings", "For dyslexia")),
    ),
    _choice(
        "contrast",
        "normal",
        QT_TRANSLATE_NOOP("Settings", "Contrast"),
        QT_TRANSLATE_NOOP("Settings", "High: pure black and white, and darker shades."),
        ("normal", QT_TRANSLATE_NOOP("Settings", "Normal")),
        ("high", QT_TRANSLATE_NOOP("Settings", "High")),
    ),
    _choice(
        "motion",
        "system",
        QT_TRANSLATE_NOOP("Settings", "Motion"),
        QT_TRANSLATE_NOOP("Settings", "Reduced: pages change without moving."),
        ("system", QT_TRANSLATE_NOOP("Settings", "As the system says")),
        ("full", QT_TRANSLATE_NOOP("Settings", "Full")),
        ("reduced", QT_TRANSLATE_NOOP("Settings", "Reduced")),
    ),
    Setting(
        "language",
        "language",
        "system",
        _label(QT_TRANSLATE_NOOP("Settings", "Language")),
        _label(QT_TRANSLATE_NOOP("Settings", "Of the program, and of stories that have it.")),
    ),
    _switch(
        "sound",
        True,
        QT_TRANSLATE_NOOP("Settings", "Sound"),
        QT_TRANSLATE_NOOP("Settings", "Whether stories may be heard."),
    ),
    Setting(
        "volume",
        "range",
        100.0,
        _label(QT_TRANSLATE_NOOP("Settings", "Volume")),
        _label(QT_TRANSLATE_NOOP("Settings", "How loud stories are, in per cent.")),
        least=0,
        most=100,
    ),
    _choice(
        "captions",
        "auto",
        QT_TRANSLATE_NOOP("Settings", "Captions"),
        QT_TRANSLATE_NOOP("Settings", "Of films and recordings that have some."),
        ("auto", QT_TRANSLATE_NOOP("Settings", "Where nothing can be heard")),
        ("on", QT_TRANSLATE_NOOP("Settings", "Always")),
        ("off", QT_TRANSLATE_NOOP("Settings", "Never")),
    ),
    _choice(
        "narration",
        "automatic",
        QT_TRANSLATE_NOOP("Settings", "Reading aloud"),
        QT_TRANSLATE_NOOP("Settings", "When the voice of a page begins, where it has one."),
        ("manual", QT_TRANSLATE_NOOP("Settings", "When I press play")),
        ("automatic", QT_TRANSLATE_NOOP("Settings", "With its page")),
        ("read-to-me", QT_TRANSLATE_NOOP("Settings", "With its page, then turn it")),
    ),
    _switch(
        "speech",
        False,
        QT_TRANSLATE_NOOP("Settings", "The computer’s voice"),
        QT_TRANSLATE_NOOP(
            "Settings", "Reads pages that nobody has recorded, if it speaks their language."
        ),
    ),
    _switch(
        "steps",
        True,
        QT_TRANSLATE_NOOP("Settings", "Step by step"),
        QT_TRANSLATE_NOOP(
            "Settings", "Next and previous walk through what is on a page before it turns."
        ),
    ),
    _switch(
        "advance",
        True,
        QT_TRANSLATE_NOOP("Settings", "Pages turn by themselves"),
        QT_TRANSLATE_NOOP("Settings", "Where a story asks for it. Off: only by hand."),
    ),
    _choice(
        "window",
        "full-screen",
        QT_TRANSLATE_NOOP("Settings", "Window"),
        QT_TRANSLATE_NOOP("Settings", "How the reader opens."),
        ("full-screen", QT_TRANSLATE_NOOP("Settings", "Full screen")),
        ("windowed", QT_TRANSLATE_NOOP("Settings", "In a window")),
    ),
    _choice(
        "renderer",
        "auto",
        QT_TRANSLATE_NOOP("Settings", "Drawing"),
        QT_TRANSLATE_NOOP(
            "Settings", "What draws the pages; takes effect when the reader opens again."
        ),
        ("auto", QT_TRANSLATE_NOOP("Settings", "Chosen by itself")),
        ("software", QT_TRANSLATE_NOOP("Settings", "Processor")),
        ("opengl", QT_TRANSLATE_NOOP("Settings", "Graphics card")),
    ),
)
"""Every setting there is, in the order in which people see them."""

BY_NAME: Final = {setting.name: setting for setting in SETTINGS}
