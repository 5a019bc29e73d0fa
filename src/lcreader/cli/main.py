# SPDX-License-Identifier: MIT
"""`lcreader`: finds the command, runs it, and ends in a sentence where it cannot.

Only the module of the command that runs is imported: the reader is to open at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from lcreader import __version__
from lcreader.cli.terminal import COULD_NOT_LOOK, CommandError, complain, prepare, say
from lcreader.library import places

COMMANDS = {
    "read": "open a story, or the shelf where none is named (the default)",
    "new": "begin a story",
    "preview": "show a story while it is written",
    "check": "say what is wrong with a story",
    "pack": "check a story and make one file of it",
    "verify": "say whether a story is still what was packed",
    "repair": "mend a damaged story from another copy",
    "info": "say what a story is",
    "install": "put stories on the shelf",
    "list": "list the stories on the shelf",
    "remove": "move installed stories to the trash",
    "paths": "say where the reader keeps what",
}

BROKEN_PIPE = 141
INTERRUPTED = 130
MISTAKE_INSIDE = 70


def main(words: Sequence[str] | None = None) -> int:
    """Run the command that ``words`` (without the program's own name) give; its exit status."""
    prepare()
    places.stay_inside()
    try:
        status = _run(list(sys.argv[1:] if words is None else words))
        if sys.stdout:
            sys.stdout.flush()
    except CommandError as end:
        complain(f"lcreader: {end}")
        return end.status
    except BrokenPipeError:
        _let_go_of_stdout()
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return _ended_by(error)
    return status


def _run(words: list[str]) -> int:
    first = words[0] if words else ""
    if first in ("--version", "-V"):
        say(f"lcreader {__version__}")
        return 0
    if first in ("--help", "-h", "help"):
        say(_help())
        return 0
    command = first if first in COMMANDS else "read"
    if first in COMMANDS:
        words = words[1:]
    status: int = import_module(f"lcreader.cli.{command}").run(words)
    return status


def _help() -> str:
    rows = "\n".join(f"  {name:8}{summary}" for name, summary in COMMANDS.items())
    return f"""\
usage: lcreader [COMMAND] [STORY] [options]

Opens full-screen multimedia stories. STORY is a folder with a story.yaml, a .lcstory file,
or the id of a story that comes with the program.

{rows}

  --version
  lcreader COMMAND --help says more."""


def _ended_by(error: Exception) -> int:
    """The status and the sentence for an exception; a mistake of the program goes to its log."""
    from lcreader.story.problem import StoryError
    from lcreader.story.reasons import reason

    if isinstance(error, StoryError):
        complain(f"lcreader: {error.problem.told}")
        return COULD_NOT_LOOK
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        complain(f"lcreader: {where}{reason(error)}.")
        _let_go_of_stdout()
        return COULD_NOT_LOOK
    complain(f"lcreader: A mistake in the program ended it. {_kept(error)}")
    return MISTAKE_INSIDE


def _let_go_of_stdout() -> None:
    """Have Python not complain once more, at its end, of words that nobody takes."""
    if sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _kept(error: Exception) -> str:
    """Write ``error`` into the program's log; a sentence that says where."""
    import time
    import traceback

    said = "".join(traceback.format_exception(error))
    log = places.user_log()
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} lcreader {__version__}\n{said}\n")
    except OSError:
        return said.rstrip().rpartition("\n")[2]
    return f"What happened is in {log}"


if __name__ == "__main__":
    sys.exit(main())
