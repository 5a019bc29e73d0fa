# SPDX-License-Identifier: MIT
"""What the commands share: arguments, words on the terminal, and giving up in one sentence."""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NoReturn, TypeVar

T = TypeVar("T")

PROBLEMS = 1
"""Exit status: there is something wrong with the story."""

COULD_NOT_LOOK = 2
"""Exit status: what was asked for could not be done, or was not understood."""

_TRICKS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class CommandError(Exception):
    """Ends the program with ``sentence`` on stderr and ``status``."""

    def __init__(self, sentence: str, status: int = COULD_NOT_LOOK) -> None:
        super().__init__(sentence)
        self.status = status


class Arguments(argparse.ArgumentParser):
    """A command's arguments. A mistake in them is one or two sentences, not a page of usage."""

    def error(self, message: str) -> NoReturn:
        """Give up with ``message``."""
        said = message[:1].upper() + message[1:]
        raise CommandError(f"{said}. See: {self.prog} --help")


def prepare() -> None:
    """Let words that the terminal cannot show come out as numbers, rather than end the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Write a line to stdout; what would steer the terminal is shown instead."""
    print(clean(text))


def say_json(value: object) -> None:
    """Write for programs."""
    import json

    print(json.dumps(value, indent=2))


def complain(text: str) -> None:
    """Write a line to stderr, likewise."""
    if sys.stderr:
        print(clean(text), file=sys.stderr)


def coloured() -> bool:
    """Whether stdout shows colours, and they are wanted (https://no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and sys.stdout is not None and sys.stdout.isatty()


def write(*parts: tuple[str, str]) -> None:
    """Write a line to stdout out of (text, style) pairs; a style is "" or one of `STYLES`."""
    colours = coloured()
    print(
        "".join(
            f"\x1b[{STYLES[style]}m{clean(text)}\x1b[0m" if colours and style else clean(text)
            for text, style in parts
        )
    )


STYLES = {"place": "1", "error": "1;31", "warning": "1;33", "good": "1;32", "mend": "36"}
"""How a terminal is told to show what."""


def clean(text: str) -> str:
    """``text`` with control and direction characters written as numbers."""
    return _TRICKS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def add_format(parser: argparse.ArgumentParser) -> None:
    """Let a command write for programs: ``--format json``, or ``--json`` for short."""
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--json",
        dest="format",
        action="store_const",
        const="json",
        help="the same as --format json",
    )


def one_by_one(
    stories: Iterable[str],
    do: Callable[[str], T],
    *,
    tell: Callable[[T], None],
    row: Callable[[T], Mapping[str, object]],
    as_json: bool,
) -> list[T]:
    """Do something with each of the stories and say what came of it: at once, in words, or in the
    end and for programs, a row a story."""
    outcomes = []
    for story in stories:
        outcomes.append(do(story))
        if not as_json:
            tell(outcomes[-1])
    if as_json:
        say_json([row(outcome) for outcome in outcomes])
    return outcomes


def language(tag: str) -> str:
    """``tag`` as it is written; raises CommandError for what is no language."""
    from lcreader.story.languages import canonical

    found = canonical(tag.replace("_", "-"))
    if found is None:
        raise CommandError(f"“{tag}” is not a language; it is written like en, pt-BR or zh-Hans.")
    return found


@contextlib.contextmanager
def stops_cleanly() -> Iterator[None]:
    """Let SIGTERM end a ``with`` block as Ctrl+C does, so that it takes its half files away."""

    def stop(*caught: object) -> NoReturn:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
