# SPDX-License-Identifier: MIT
"""Takes an installed story away, into the system's trash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lcreader.library.places import is_story_file
from lcreader.package.refusal import refusal
from lcreader.story.reasons import reason
from lcreader.story.sentence import QT_TRANSLATE_NOOP


def to_trash(path: Path) -> None:
    """Move one file to the system's trash; raises OSError."""
    from send2trash import send2trash  # looks for the desktop's own way

    send2trash(path)


def remove(path: Path, folder: Path, *, trash: Callable[[Path], None] = to_trash) -> None:
    """Move the story at ``path`` to the trash. It must be one file in ``folder``, the reader's own.

    Raises StoryError for anything else, and where the trash does not take it.
    """
    if path.parent != folder or not is_story_file(path.name) or not path.is_file():
        raise refusal(
            "not-installed",
            QT_TRANSLATE_NOOP("Package", "“{file}” is not a story that was installed here."),
            file=str(path),
            mend=QT_TRANSLATE_NOOP(
                "Package", "Remove it where it lies, with the system's own file manager."
            ),
        )
    try:
        trash(path)
    except Exception as error:
        # the library's own errors are OSErrors on some systems, and others elsewhere
        raise refusal(
            "no-trash",
            QT_TRANSLATE_NOOP("Package", "The trash does not take “{file}”: {reason}."),
            file=str(path),
            mend=QT_TRANSLATE_NOOP(
                "Package", "Remove it with the system's own file manager, if you are sure."
            ),
            reason=reason(error),
        ) from error
