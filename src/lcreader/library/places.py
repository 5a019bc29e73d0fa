# SPDX-License-Identifier: MIT
"""Where things are: what comes with the program, what is the reader's, what is the site's."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

NAME = "lcreader"


@cache
def shared() -> Path:
    """The folder that holds `resources/` and `stories/`: in a checkout, a wheel or a bundle.

    Raises FileNotFoundError where the program was installed without them.
    """
    package = Path(__file__).resolve().parents[1]
    candidates = (
        package / "_shared",
        package.parents[1],
        Path(getattr(sys, "_MEIPASS", package)) / NAME / "_shared",
        Path(sys.executable).resolve().parent / "_shared",
    )
    for folder in candidates:
        if (folder / "resources").is_dir() and (folder / "stories").is_dir():
            return folder
    raise FileNotFoundError("lcreader was installed without its resources and stories")


def resources() -> Path:
    """The folder of icons, fonts, interface translations and sounds."""
    return shared() / "resources"


def bundled_stories() -> Mapping[str, Path]:
    """Id → folder or archive of each story that comes with the program, by name; opens none."""
    found: dict[str, Path] = {}
    for path in sorted((shared() / "stories").iterdir()):
        if path.suffix.lower() == ".lcstory" or (path / "story.yaml").is_file():
            found[path.stem if path.is_file() else path.name] = path
    return found


def user_data() -> Path:
    """The folder for what the reader remembers: `LCREADER_DATA`, or the system's own place.

    It may not exist yet.
    """
    if chosen := os.environ.get("LCREADER_DATA"):
        return Path(chosen).absolute()
    import platformdirs  # 8 ms

    return platformdirs.user_data_path(NAME, appauthor=False)


def user_log() -> Path:
    """The file in which the program writes down what went wrong inside it."""
    if chosen := os.environ.get("LCREADER_DATA"):
        return Path(chosen).absolute() / f"{NAME}.log"
    import platformdirs

    return platformdirs.user_log_path(NAME, appauthor=False) / f"{NAME}.log"


def store_file() -> Path:
    """The file of the :class:`lcreader.library.store.Store`."""
    return user_data() / "reader.sqlite"


def site_file() -> Path | None:
    """The site's settings: `LCREADER_SITE`, `/etc/lcreader/site.yaml` or the system's own place.

    None where there is none. What `LCREADER_SITE` names is given even where it does not exist.
    """
    if chosen := os.environ.get("LCREADER_SITE"):
        return Path(chosen).absolute()
    if sys.platform.startswith(("linux", "freebsd")):
        candidates = [
            Path("/etc") / NAME,
            *(Path(folder) / NAME for folder in _xdg_folders()),
        ]
    else:
        import platformdirs

        candidates = [platformdirs.site_config_path(NAME, appauthor=False)]
    files = (folder / "site.yaml" for folder in candidates)
    return next((file for file in files if file.is_file()), None)


def _xdg_folders() -> list[str]:
    folders = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    return [folder for folder in folders.split(os.pathsep) if folder.startswith("/")]
