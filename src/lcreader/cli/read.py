# SPDX-License-Identifier: MIT
"""`lcreader read`: opens the window. The only command that needs Qt, and imports it last."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from lcreader.cli.stories import find_story
from lcreader.cli.terminal import Arguments, CommandError, language
from lcreader.library.request import ReadRequest


def arguments() -> Arguments:
    """What `lcreader read` takes."""
    parser = Arguments(
        prog="lcreader read",
        description="Opens a story, or the shelf. Where a window is open already, it is used.",
    )
    parser.add_argument("story", metavar="STORY", nargs="?", help="folder, .lcstory file or id")
    parser.add_argument("--page", metavar="ID|NUMBER", default="", help="begin on this page")
    parser.add_argument("--language", metavar="TAG", default="", help="such as en or zh-Hans")
    window = parser.add_mutually_exclusive_group()
    window.add_argument("--windowed", action="store_true", default=None, help="in a window")
    window.add_argument(
        "--full-screen", action="store_false", dest="windowed", default=None, help="full screen"
    )
    parser.add_argument(
        "--no-start-page",
        action="store_false",
        dest="start_page",
        help="go straight to the page",
    )
    return parser


def request(words: Sequence[str]) -> ReadRequest:
    """What ``words`` ask for; raises CommandError where that makes no sense."""
    asked = arguments().parse_args(words)
    if asked.page and not asked.story:
        raise CommandError("--page needs a story; see: lcreader read --help")
    return ReadRequest(
        story=find_story(asked.story) if asked.story else None,
        page=asked.page,
        language=language(asked.language) if asked.language else "",
        windowed=asked.windowed,
        start_page=asked.start_page,
    )


def run(words: Sequence[str]) -> int:
    """Open the window and stay until it is closed."""
    asked = request(words)

    def start() -> int:
        from lcreader.app.main import run

        return run(asked)

    return with_window(start)


def with_window(start: Callable[[], int]) -> int:
    """Call ``start``, which imports Qt; raises CommandError where no window can be opened."""
    try:
        from lcreader.app.main import has_display

        if not has_display():
            raise CommandError(
                "There is no screen to open a window on: start it from a desktop, "
                "or name one in DISPLAY or WAYLAND_DISPLAY."
            )
        return start()
    except ImportError as error:
        if said := _lacking(error):
            raise CommandError(said) from error
        raise


def _lacking(error: ImportError) -> str:
    """A sentence for a system that lacks Qt, or a library that Qt needs; "" for anything else."""
    if (error.name or "").partition(".")[0] in ("PySide6", "shiboken6") and not error.path:
        return "Qt is not installed: pip install PySide6-Addons"
    if found := re.match(r"(lib[\w.+-]+\.so[\w.]*): ", str(error)):
        library = found[1]
        package = _DEBIAN.get(library)
        hint = f": sudo apt-get install {package}" if package else "."
        return f"Qt needs the library {library}, which this system lacks{hint}"
    return ""


_DEBIAN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
