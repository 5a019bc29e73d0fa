# SPDX-License-Identifier: MIT
"""`lcreader new`: begins a story that opens at once."""

from __future__ import annotations

import re
import shutil
import sys
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from secrets import token_hex

from lcreader.cli.newstory import SCHEMA_FILE, TEXT_SCHEMA_FILE, Beginning, files
from lcreader.cli.terminal import Arguments, CommandError, language, say, write
from lcreader.library.places import resources
from lcreader.story import fields, licences

_SCHEMAS = {SCHEMA_FILE: "story.json", TEXT_SCHEMA_FILE: "text.json"}
_ID_LENGTH = 64


def run(words: Sequence[str]) -> int:
    """Ask what flags do not say, write the story's folder, and say how to go on."""
    parser = Arguments(
        prog="lcreader new",
        description="Writes a small story that opens at once, with every key explained. "
        "It asks what the options do not say, or takes what is in brackets.",
    )
    parser.add_argument("folder", metavar="DIR", type=Path, help="a new or empty folder")
    parser.add_argument("--title", help="[the folder's name]")
    parser.add_argument("--language", metavar="TAG", help="such as en or zh-Hans [en]")
    parser.add_argument("--author", metavar="NAME", help="who writes it [Somebody]")
    parser.add_argument("--licence", metavar="SPDX", help="of your words [CC-BY-4.0]")
    parser.add_argument("--id", help="for machines [made from the title]")
    parser.add_argument("--publisher", metavar="DOMAIN", default="", help="such as example.org")
    asked = parser.parse_args(words)
    folder: Path = asked.folder
    _free(folder)
    name = folder.absolute().name.replace("-", " ").replace("_", " ").strip()
    title = _answer("Title", asked.title, name[:1].upper() + name[1:] or "A new story")
    beginning = Beginning(
        id=_id(title, name, asked.publisher) if asked.id is None else _given_id(asked.id),
        title=_short(title),
        language=language(_answer("Language", asked.language, "en")),
        author=_answer("Author", asked.author, "Somebody"),
        licence=_licence(_answer("Licence of the words", asked.licence, "CC-BY-4.0")),
        date=date.today().isoformat(),
        publisher=_publisher(asked.publisher),
    )
    _write(folder, beginning)
    write(("begun: ", "good"), (f"{folder / 'story.yaml'}", ""))
    say(f"see it while you write:  lcreader preview {folder}")
    say(f"what is still wrong:     lcreader check {folder}")
    return 0


def _free(folder: Path) -> None:
    """Make sure that nothing of anybody's is written over."""
    if folder.exists() and not folder.is_dir():
        raise CommandError(f"{folder} is a file; name a folder.")
    if (folder / "story.yaml").exists():
        raise CommandError(f"There is a story in {folder} already.")
    if folder.is_dir() and any(folder.iterdir()):
        raise CommandError(f"{folder} is not empty; name a new folder.")


def _answer(question: str, given: str | None, usual: str) -> str:
    """What the option says, or the person at the terminal, else ``usual``."""
    if given is not None:
        return given.strip() or usual
    if not sys.stdin or not sys.stdin.isatty():
        return usual
    try:
        return input(f"{question} [{usual}]: ").strip() or usual
    except EOFError:
        return usual


def _short(title: str) -> str:
    if len(title) > 80:
        raise CommandError(f"The title has {len(title)} characters; 80 is the most.")
    return title


def _given_id(text: str) -> str:
    if not fields.is_id(text):
        raise CommandError(f"“{text}” cannot be an id: a letter, then a-z, 0-9 and -, at most 64.")
    return text


def _id(title: str, name: str, publisher: str) -> str:
    """An id that can be told from the title, or else the folder. Where no publisher answers for
    it, with a mark: two authors' stories of one title must not be taken for one."""
    mark = "" if publisher else f"-{token_hex(2)}"
    for words in (title, name):
        plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
        slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
        slug = slug[: _ID_LENGTH - len(mark)].rstrip("-")
        if fields.is_id(slug):
            return slug + mark
    return f"story-{token_hex(4)}"


def _licence(text: str) -> str:
    if not licences.is_expression(text):
        raise CommandError(f"“{text}” is not a licence as SPDX writes it, such as CC-BY-4.0.")
    return text


def _publisher(text: str) -> str:
    if text and not re.fullmatch(fields.host.form.pattern, text):
        raise CommandError(f"“{text}” is not a domain name such as example.org.")
    return text


def _write(folder: Path, beginning: Beginning) -> None:
    try:
        for name, text in files(beginning).items():
            file = folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        for name, schema in _SCHEMAS.items():
            shutil.copyfile(resources() / "schema" / schema, folder / name)
    except OSError:
        for name in (*files(beginning), *_SCHEMAS):
            (folder / name).unlink(missing_ok=True)
        for below in (folder / "media", folder):
            with suppress(OSError):
                below.rmdir()
        raise
