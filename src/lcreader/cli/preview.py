# SPDX-License-Identifier: MIT
"""`lcreader preview`: shows a story while it is written, in a reader of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lcreader.cli.check import say_counts, say_problems
from lcreader.cli.read import with_window
from lcreader.cli.terminal import Arguments, CommandError, language
from lcreader.library.request import ReadRequest
from lcreader.story.problem import Problem


def run(words: Sequence[str]) -> int:
    """Open the window and stay until it is closed."""
    parser = Arguments(
        prog="lcreader preview",
        description="Shows a story while you write it, in a window of its own. What you save is "
        "seen at once, on the page where you are; what is wrong stands on its page and here.",
    )
    parser.add_argument("folder", metavar="DIR", type=Path, help="the folder with story.yaml")
    parser.add_argument("--page", metavar="ID|NUMBER", default="", help="begin on this page")
    parser.add_argument("--language", metavar="TAG", default="", help="such as en or zh-Hans")
    parser.add_argument("--full-screen", action="store_true", help="not in a window")
    asked = parser.parse_args(words)
    folder: Path = asked.folder.absolute()
    if not folder.is_dir():
        raise CommandError(f"“{asked.folder}” is no folder; see: lcreader new --help")
    request = ReadRequest(
        folder,
        asked.page,
        language(asked.language) if asked.language else "",
        windowed=not asked.full_screen,
        start_page=False,
    )

    def tell(problems: Sequence[Problem]) -> None:
        say_problems(str(asked.folder), problems)
        say_counts(str(asked.folder), problems)

    def start() -> int:
        from lcreader.app.preview.main import run

        return run(folder, request, tell)

    return with_window(start)
