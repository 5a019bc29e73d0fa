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
        if is_story_file(path.name) or is_story_folder(path):
            found[name_of(path)] = path
    return found


def name_of(path: Path) -> str:
    """What a story is called that came with the program or was installed."""
    return path.stem if path.is_file() else path.name


def portable_data() -> Path | None:
    """The folder `data` beside the program, where a file `portable` lies beside it too.

    Everything that the reader keeps is then in there. Beside the program means beside the file
    that was started: the bundle's, or the script of an installation.
    """
    started = [os.environ.get("APPIMAGE", ""), sys.argv[0] if sys.argv else ""]
    if getattr(sys, "frozen", False):
        started.append(sys.executable)
    for program in filter(None, started):
        folder = Path(program).resolve().parent
        if (folder / "portable").is_file() and Path(program).is_file():
            return folder / "data"
    return None


def own_folder() -> Path | None:
    """The one folder for all that the reader keeps: `LCREADER_DATA`, or that of portable mode.

    None where it goes into the system's own places.
    """
    if chosen := os.environ.get("LCREADER_DATA"):
        return Path(chosen).absolute()
    return portable_data()


def stay_inside() -> None:
    """In portable mode, have libraries keep what they write in the same folder as the reader.

    Before Qt is imported: its settings, its compiled views, and the caches of fonts and drivers
    would otherwise lie in the home folder.
    """
    if "LCREADER_DATA" in os.environ or (data := portable_data()) is None:
        return
    for variable, folder in (("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config")):
        os.environ[variable] = str(data / folder)
    os.environ["QML_DISK_CACHE_PATH"] = str(data / "cache" / "qml")


def installed_stories() -> Mapping[str, Path]:
    """Name → file of each story that was installed, by name; opens none."""
    return {path.stem: path for path in stories_in(stories_folder())}


def stories_in(folder: Path) -> tuple[Path, ...]:
    """The files of the stories that were installed into ``folder``, by name; opens none."""
    try:
        return tuple(sorted(path for path in folder.iterdir() if is_story_file(path.name)))
    except OSError:
        return ()


def is_story_file(name: str) -> bool:
    """Whether a file of this name is a story, and not one that is still being written."""
    return name.lower().endswith(".lcstory") and not name.startswith(".")


def is_story_folder(path: Path) -> bool:
    """Whether a story lies in the folder ``path``."""
    return (path / "story.yaml").is_file()


def user_data() -> Path:
    """The folder for what the reader remembers (:func:`own_folder`, or the system's place for it).

    It may not exist yet.
    """
    if own := own_folder():
        return own
    import platformdirs  # 8 ms

    return platformdirs.user_data_path(NAME, appauthor=False)


def user_cache() -> Path:
    """The folder for what can be made anew."""
    if own := own_folder():
        return own / "cache"
    import platformdirs

    return platformdirs.user_cache_path(NAME, appauthor=False)


def user_log() -> Path:
    """The file in which the program writes down what went wrong inside it."""
    if own := own_folder():
        return own / f"{NAME}.log"
    import platformdirs

    return platformdirs.user_log_path(NAME, appauthor=False) / f"{NAME}.log"


def store_file() -> Path:
    """The file of the :class:`lcreader.library.store.Store`."""
    return user_data() / "reader.sqlite"


def stories_folder() -> Path:
    """The folder of the stories that were installed, one file each. It may not exist yet."""
    return user_data() / "stories"


def cards_file() -> Path:
    """The file of the :class:`lcreader.library.cards.Cards`."""
    return user_cache() / "shelf.sqlite"


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


def story_of(path: Path) -> Path:
    """The story that a chosen file belongs to: a `story.yaml` stands for its folder."""
    return path.parent if path.name == "story.yaml" else path
