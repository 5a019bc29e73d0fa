# SPDX-License-Identifier: MIT
"""The program finds its own files, the reader's and the site's."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lcreader.library import places

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    places.shared.cache_clear()
    yield
    places.shared.cache_clear()


def test_a_checkout_has_its_resources_and_stories() -> None:
    assert places.resources() == ROOT / "resources"
    stories = places.bundled_stories()
    assert {"guangzhou", "wuhan"} <= set(stories)
    assert all((path / "story.yaml").is_file() for path in stories.values())


def installed(folder: Path) -> Path:
    shared = folder / "_shared"
    (shared / "resources").mkdir(parents=True)
    (shared / "stories" / "plain").mkdir(parents=True)
    (shared / "stories" / "plain" / "story.yaml").write_bytes(b"")
    (shared / "stories" / "packed.LCSTORY").write_bytes(b"")
    (shared / "stories" / "not-a-story").mkdir()
    (shared / "stories" / "README.md").write_bytes(b"")
    return shared


def test_a_wheel_has_them_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = installed(tmp_path / "site-packages" / "lcreader")
    module = tmp_path / "site-packages" / "lcreader" / "library" / "places.py"
    monkeypatch.setattr(places, "__file__", str(module))
    assert places.resources() == shared / "resources"
    assert list(places.bundled_stories()) == ["packed", "plain"]


def test_a_bundle_has_them_where_it_unpacks_or_beside_its_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "__file__", str(tmp_path / "elsewhere/lcreader/library/places.py"))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "unpacked"), raising=False)
    inside = installed(tmp_path / "unpacked" / "lcreader")
    assert places.shared() == inside
    places.shared.cache_clear()
    monkeypatch.delattr(sys, "_MEIPASS")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "app" / "lcreader.exe"))
    beside = installed(tmp_path / "app")
    assert places.shared() == beside


def test_a_program_without_them_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "__file__", str(tmp_path / "a/b/c/d/lcreader/library/places.py"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "python"))
    with pytest.raises(FileNotFoundError, match="without its resources"):
        places.shared()


def test_the_readers_files_are_where_the_environment_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LCREADER_DATA", "data")
    assert places.user_data() == tmp_path / "data"
    assert places.store_file() == tmp_path / "data" / "reader.sqlite"
    assert places.user_log() == tmp_path / "data" / "lcreader.log"


def test_else_they_are_where_the_system_keeps_such_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LCREADER_DATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert places.user_data() == tmp_path / "data" / "lcreader"
    assert places.user_log().is_relative_to(tmp_path / "state" / "lcreader")


def test_the_sites_file_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LCREADER_SITE", raising=False)
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"relative:{tmp_path / 'a'}:{tmp_path / 'b'}")
    assert places.site_file() is None
    file = tmp_path / "b" / "lcreader" / "site.yaml"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"")
    assert places.site_file() == file
    monkeypatch.setenv("LCREADER_SITE", str(tmp_path / "named.yaml"))
    assert places.site_file() == tmp_path / "named.yaml"


def test_where_the_environment_says_where_no_library_is_asked() -> None:
    asking = (
        "import sys; from lcreader.library import places; places.store_file(); places.site_file();"
        "print('platformdirs' in sys.modules)"
    )
    said = subprocess.run(
        [sys.executable, "-c", asking],
        env={"LCREADER_DATA": "/tmp"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout == "False\n"


@pytest.fixture
def portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with a file `portable` beside it."""
    program = tmp_path / "Mon lecteur" / "lcreader"
    program.parent.mkdir()
    program.write_text("#!")
    (program.parent / "portable").touch()
    monkeypatch.delenv("LCREADER_DATA", raising=False)
    monkeypatch.setattr(sys, "argv", [str(program)])
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "QML_DISK_CACHE_PATH"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return program.parent / "data"


def test_in_portable_mode_everything_is_beside_the_program(portable: Path) -> None:
    assert places.user_data() == portable
    for path in (
        places.user_cache(),
        places.user_log(),
        places.store_file(),
        places.stories_folder(),
        places.cards_file(),
    ):
        assert path.is_relative_to(portable)
    places.stay_inside()
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "QML_DISK_CACHE_PATH"):
        assert Path(os.environ[name]).is_relative_to(portable)


def test_a_link_to_a_portable_program_leads_to_it(
    portable: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = tmp_path / "bin"
    link.symlink_to(portable.parent / "lcreader")
    monkeypatch.setattr(sys, "argv", [str(link)])
    assert places.user_data() == portable


def test_an_image_is_where_its_file_lies(
    portable: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "mounted" / "lcreader")])
    assert places.portable_data() is None
    monkeypatch.setenv("APPIMAGE", str(portable.parent / "lcreader"))
    assert places.portable_data() == portable


def test_what_is_said_aloud_comes_before_portable_mode(
    portable: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LCREADER_DATA", str(tmp_path / "said"))
    assert places.user_data() == tmp_path / "said"
    places.stay_inside()
    assert os.environ["XDG_CACHE_HOME"] == str(tmp_path / "home")
