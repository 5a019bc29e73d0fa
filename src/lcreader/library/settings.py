# SPDX-License-Identifier: MIT
"""The settings in force, and who decided each: nobody, the site, the reader, the command line."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from lcreader.library.site import Site, bad_value, read_site
from lcreader.library.store import Store
from lcreader.library.table import BY_NAME, SETTINGS, Choice, Setting, Value, written
from lcreader.story.problem import Problem

__all__ = ["BY_NAME", "SETTINGS", "Choice", "Setting", "Settings", "Source", "Value", "written"]


class Source(StrEnum):
    """Who decided a value; each goes before those above it."""

    DEFAULT = "default"
    SITE = "site"
    READER = "reader"
    LOCKED = "locked"
    GIVEN = "given"


class Settings:
    """The value of every setting in :data:`SETTINGS`.

    What the site sets holds until the reader chooses; what it locks the reader cannot change.
    ``given`` is what the command line says, for this run only, and goes before all: who types
    it looks after the machine. A value that a setting cannot have is passed over, with a problem.
    """

    def __init__(
        self, store: Store, site: Site | None = None, given: Mapping[str, str] | None = None
    ) -> None:
        self._store = store
        self._site = site or Site()
        problems = list(self._site.problems)
        self._reader = _good(store.settings(), problems)
        self._given = _good(given or {}, problems)
        self.problems: tuple[Problem, ...] = tuple(problems)

    @classmethod
    def load(
        cls, store: Store, site: Path | None, given: Mapping[str, str] | None = None
    ) -> Settings:
        """The settings with the site's file, where there is one."""
        return cls(store, read_site(site) if site else None, given)

    def value(self, name: str) -> Value:
        """The value in force. Raises KeyError for a name that is not in the table."""
        return self._found(name)[0]

    def source(self, name: str) -> Source:
        """Who decided it."""
        return self._found(name)[1]

    def text(self, name: str) -> str:
        """The value as the store and the site's file write it."""
        return written(self.value(name))

    def number(self, name: str) -> float:
        """The value of a setting that is a number."""
        value = self.value(name)
        assert isinstance(value, float), name
        return value

    def flag(self, name: str) -> bool:
        """The value of a switch."""
        value = self.value(name)
        assert isinstance(value, bool), name
        return value

    def is_locked(self, name: str) -> bool:
        """Whether the site has locked it."""
        return name in self._site.locked

    def set(self, name: str, text: str) -> bool:
        """Let the reader choose ``text``; whether it could be done.

        Not where the site has locked the setting, nor where it cannot have such a value. What the
        command line said no longer holds.
        """
        value = BY_NAME[name].parse(text)
        if value is None or self.is_locked(name):
            return False
        self._given.pop(name, None)
        self._reader[name] = value
        self._store.set_setting(name, written(value))
        return True

    def reset(self, name: str) -> None:
        """Take back what the reader chose."""
        self._given.pop(name, None)
        if self._reader.pop(name, None) is not None:
            self._store.set_setting(name, None)

    def _found(self, name: str) -> tuple[Value, Source]:
        for source, values in (
            (Source.GIVEN, self._given),
            (Source.LOCKED, self._site.locked),
            (Source.READER, self._reader),
            (Source.SITE, self._site.preset),
        ):
            if name in values:
                return values[name], source
        return BY_NAME[name].default, Source.DEFAULT


def _good(texts: Mapping[str, str], problems: list[Problem]) -> dict[str, Value]:
    """The values that settings can have; others, of settings that there are, are problems."""
    good: dict[str, Value] = {}
    for name, text in texts.items():
        if setting := BY_NAME.get(name):
            value = setting.parse(text)
            if value is None:
                problems.append(bad_value(setting, text))
            else:
                good[name] = value
    return good
