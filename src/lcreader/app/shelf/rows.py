# SPDX-License-Identifier: MIT
"""What the shelf's view shows of a story, of a page that was found, and of what can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from PySide6.QtCore import QUrl

from lcreader.app.words.language import language_name, said, translate
from lcreader.library.arranging import Order, languages_of, subjects_of
from lcreader.library.item import Item
from lcreader.story.languages import nearest
from lcreader.story.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from lcreader.app.shelf.stock import Stock
    from lcreader.app.shelf.work import Found
    from lcreader.app.words.fonts import Fonts

MINUTES = QT_TRANSLATE_NOOP("Shelf", "{minutes} min")
DAMAGED = QT_TRANSLATE_NOOP("Shelf", "Damaged")
GONE = QT_TRANSLATE_NOOP("Shelf", "Not there now")
CANNOT = QT_TRANSLATE_NOOP("Shelf", "Cannot be read")
ORDERS = {
    Order.READ: QT_TRANSLATE_NOOP("Shelf", "Last read"),
    Order.TITLE: QT_TRANSLATE_NOOP("Shelf", "Title"),
    Order.NEW: QT_TRANSLATE_NOOP("Shelf", "New"),
}
ALL = {
    "language": QT_TRANSLATE_NOOP("Shelf", "All languages"),
    "subject": QT_TRANSLATE_NOOP("Shelf", "All subjects"),
}
MOST_HITS = 40
IN_ROW = 40
"""So many stories of a drive stand in its row; all of them in the grid, when asked for."""
TINTS = ("#3f8f9b", "#b5652d", "#6f7fbf", "#8a9a3c", "#b0567c", "#4f9468", "#a8842c", "#8567b3")
"""What the cover of a story is drawn in that has neither a cover nor a colour; by its id."""
NEWER = frozenset({"requires", "newer-format"})
"""Problems of a story that is good, but too new for this program."""


def token(item: Item) -> str:
    """What the pictures know the story's package by, as it is now."""
    return f"shelf:{item.state}:{item.path}".replace("|", "/")


def small_token(item: Item) -> str:
    """The same, for its small cover."""
    return f"cover:{item.state}:{item.path}".replace("|", "/")


def row_of(item: Item, wanted: Sequence[str], fonts: Fonts) -> dict[str, Any]:
    """A story on the shelf."""
    title = item.title(wanted)
    problem = item.problem
    return {
        "path": str(item.path),
        "token": token(item),
        "smallToken": small_token(item),
        "title": title.text,
        "family": fonts.family(title.language or "en"),
        "subtitle": item.subtitle(wanted).text,
        "cover": item.summary.cover,
        "tint": item.summary.accent or TINTS[crc32(item.summary.id.encode()) % len(TINTS)],
        "details": _details(item),
        "progress": item.progress,
        "begun": item.read_at > 0 and problem is None,
        "problem": said(problem.sentence) if problem else "",
        "trouble": _trouble(item),
        "where": item.where.value,
        "gone": item.is_gone,
    }


def _trouble(item: Item) -> str:
    """What is wrong with a story, in a word or two; "" where nothing is."""
    if item.problem is None:
        return ""
    if item.is_gone:
        return translate("Shelf", GONE)
    return translate("Shelf", CANNOT if item.problem.code in NEWER else DAMAGED)


def _details(item: Item) -> str:
    parts = [language_name(code) for code in item.summary.languages]
    if item.summary.minutes:
        parts.append(translate("Shelf", MINUTES).format(minutes=item.summary.minutes))
    return " · ".join(f"\u2068{part}\u2069" for part in parts)  # "1 min" stays so behind Arabic


def choices_of(
    kind: str,
    chosen: str,
    items: Iterable[Item],
    wanted: Sequence[str],
    drives: Mapping[str, str],
) -> list[dict[str, Any]]:
    """What can be chosen: orders, languages in their own names, subjects, or drives."""
    items = tuple(items)
    if kind == "order":
        names = {order.value: translate("Shelf", name) for order, name in ORDERS.items()}
    elif kind == "language":
        names = {code: language_name(code) for code in languages_of(items)}
    elif kind == "subject":
        names = {subject: subject for subject in subjects_of(items, wanted)}
    else:
        names = dict(drives)
    if kind in ALL:
        names = {"": translate("Shelf", ALL[kind]), **names}
    return [
        {"value": value, "name": name, "chosen": value == chosen} for value, name in names.items()
    ]


def hit_rows(
    found: Found,
    items: Mapping[Path, Item],
    wanted: Sequence[str],
    row: Callable[[Item], dict[str, Any]],
) -> list[dict[str, Any]]:
    """The pages that were found in these stories, each once, in the language that serves best."""
    from lcreader.app.front import marked
    from lcreader.reading.search import excerpt_of

    by_page: dict[tuple[Path, str], dict[str, Any]] = {}
    for place in found.pages:
        path = Path(place.path)
        if path in items and items[path].summary.problem is None:
            by_page.setdefault((path, place.line.page), {})[place.line.language] = place.line
    rows = []
    for (path, page), lines in list(by_page.items())[:MOST_HITS]:
        line = lines[nearest(wanted, tuple(lines)) or next(iter(lines))]
        excerpt, start, length = excerpt_of(line.words, found.text)
        rows.append(
            {
                "story": row(items[path]),
                "page": page,
                "number": line.place,
                "language": line.language,
                "plain": excerpt,
                "marked": marked(excerpt, start, length),
            }
        )
    return rows


def drive_rows(stock: Stock, row: Callable[[Item], dict[str, Any]]) -> list[dict[str, Any]]:
    """The drives that hold stories, and the stories that stand in each one's row."""
    return [
        {
            "name": drive.name,
            "path": str(drive.path),
            "folder": QUrl.fromLocalFile(str(drive.path)),
            "gone": drive in stock.gone,
            "count": len(items),
            "toKeep": len(stock.to_keep(drive)),
            "stories": [
                row(item) | {"gone": drive in stock.gone or item.is_gone} for item in items[:IN_ROW]
            ],
        }
        for drive, items in stock.drives.items()
    ]
