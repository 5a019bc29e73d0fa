# SPDX-License-Identifier: MIT
"""`lcreader list`: the stories on the shelf of this computer."""

from __future__ import annotations

from collections.abc import Sequence

from lcreader.cli.terminal import Arguments, add_format, say, say_json
from lcreader.library.cards import Cards
from lcreader.library.catalogue import Catalogue
from lcreader.library.item import Item, Where
from lcreader.library.places import bundled_stories, cards_file, name_of, store_file, stories_folder
from lcreader.library.store import Store


def run(words: Sequence[str]) -> int:
    """Print every story on the shelf; damaged ones too."""
    parser = Arguments(
        prog="lcreader list", description="Lists the stories on the shelf of this computer."
    )
    add_format(parser)
    asked = parser.parse_args(words)
    items = _items()
    if asked.format == "json":
        say_json([_facts(item) for item in items])
        return 0
    width = max((len(_name(item)) for item in items), default=0)
    for item in items:
        words_of = [f"{_name(item):{width}}", item.summary.version, str(item.title(()))]
        if item.problem:
            words_of.append(f"— {item.problem.sentence}")
        say("  ".join(words_of))
    return 0


def _items() -> tuple[Item, ...]:
    file = store_file()
    store = Store(file if file.exists() else None)
    catalogue = Catalogue(
        store, bundled_stories(), cards=Cards(cards_file()), folder=stories_folder()
    )
    try:
        catalogue.scan()
        for item in catalogue.items():
            if not item.is_fresh:
                catalogue.look(item.path)
        return catalogue.items()
    finally:
        catalogue.close()
        store.close()


def _name(item: Item) -> str:
    """What the other commands call the story: its name on the shelf, else its path."""
    if item.where not in (Where.INSTALLED, Where.BUNDLED):
        return str(item.path)
    return name_of(item.path)


def _facts(item: Item) -> dict[str, object]:
    summary = item.summary
    return {
        "name": _name(item),
        "id": summary.id,
        "publisher": summary.publisher,
        "version": summary.version,
        "title": str(item.title(())),
        "languages": summary.languages,
        "pages": summary.pages,
        "where": item.where,
        "path": str(item.path),
        "progress": round(item.progress, 3),
        "read_at": item.read_at,
        "problem": str(item.problem.sentence) if item.problem else "",
    }
