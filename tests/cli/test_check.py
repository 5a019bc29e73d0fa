# SPDX-License-Identifier: MIT
"""`lcreader check` and `pack` from outside: what they say, what they leave, their exit status."""

from __future__ import annotations

import json
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lcreader.cli.main import main
from lcreader.package.archive import Archive

FIXTURE = Path(__file__).parents[1] / "stories" / "fixture"
COMMAND = str(Path(sys.executable).with_name("lcreader"))
Out = pytest.CaptureFixture[str]

STORY = """\
format: 1
id: harbour
version: 1.2.3
language: en
title: Harbour
chapters:
  - id: one
    pages:
      - {id: first, title: First, background: {file: media/hills.webp, alt: Hills.}}
"""
CREDIT = "media: {media/: {by: Somebody, licence: CC0-1.0}}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "my story"
    (path / "media").mkdir(parents=True)
    (path / "story.yaml").write_text(STORY + CREDIT)
    shutil.copy(FIXTURE / "media" / "hills.webp", path / "media")
    return path


class TestCheck:
    def test_a_sound_story_gets_one_line(self, folder: Path, capsys: Out) -> None:
        assert main(["check", str(folder)]) == 0
        assert capsys.readouterr().out == f"{folder}: 0 errors, 0 warnings\n"

    def test_a_damaged_picture_is_an_error(self, folder: Path, capsys: Out) -> None:
        picture = folder / "media" / "hills.webp"
        picture.write_bytes(picture.read_bytes()[:-500])
        assert main(["check", str(folder)]) == 1
        said = capsys.readouterr().out
        assert f'{folder}/story.yaml:9:54: error: page "first": the picture' in said
        assert main(["check", "--no-media", str(folder)]) == 0
        assert "not looked inside pictures" in capsys.readouterr().out

    def test_credits_are_asked_for_when_it_is_to_travel(self, folder: Path, capsys: Out) -> None:
        (folder / "story.yaml").write_text(STORY)
        assert main(["check", "--no-media", str(folder)]) == 0
        assert main(["check", "--no-media", "--packed", str(folder)]) == 1

    def test_programs_get_all_of_it(self, folder: Path, capsys: Out) -> None:
        (folder / "text").mkdir()
        (folder / "text" / "de.yaml").write_text("title: Hafen\n")
        assert main(["check", "--json", str(folder)]) == 0
        said = json.loads(capsys.readouterr().out)
        assert said["languages"]["de"] == {"complete": 0.333, "wanting": {"first": 2}}
        assert [p["code"] for p in said["problems"]] == ["incomplete-language"]
        assert (said["looked"], said["errors"], said["warnings"]) == (True, 0, 1)

    def test_colours_are_for_terminals_that_want_them(self, folder: Path) -> None:
        (folder / "story.yaml").write_text(STORY.replace("title: First", "titel: First"))
        assert "\x1b[1;31merror:\x1b[0m" in on_a_terminal(folder)
        assert "\x1b[1;31m" not in on_a_terminal(folder, NO_COLOR="1")
        done = subprocess.run(
            [COMMAND, "check", "--no-media", str(folder)], capture_output=True, text=True
        )
        assert "error:" in done.stdout
        assert "\x1b" not in done.stdout


def on_a_terminal(folder: Path, **more: str) -> str:
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [COMMAND, "check", "--no-media", str(folder)],
        stdout=theirs,
        env={**os.environ, "TERM": "xterm", **more},
        timeout=60,
    )
    os.close(theirs)
    assert done.returncode == 1
    said = os.read(ours, 100_000).decode()
    os.close(ours)
    return said


class TestPack:
    def test_names_the_file_after_the_story(self, folder: Path, capsys: Out) -> None:
        assert main(["pack", str(folder)]) == 0
        made = folder.parent / "harbour-1.2.3.lcstory"
        assert capsys.readouterr().out.startswith(f"packed: {made} (2 files, ")
        assert main(["verify", str(made)]) == 0
        assert main(["check", str(made)]) == 0

    def test_a_story_with_errors_is_not_packed(self, folder: Path, capsys: Out) -> None:
        (folder / "story.yaml").write_text(STORY)
        target = folder.parent / "out.lcstory"
        assert main(["pack", str(folder), "-o", str(target)]) == 1
        said = capsys.readouterr()
        assert 'error: page "first": nothing says who made' in said.out
        assert said.err == f"lcreader: {folder} was not packed: 2 errors to mend first.\n"
        assert not target.exists()

    def test_a_folder_without_a_story_is_told_of(self, tmp_path: Path, capsys: Out) -> None:
        assert main(["pack", str(tmp_path)]) == 2
        assert "no story.yaml in it" in capsys.readouterr().err
        assert main(["pack", str(tmp_path / "nowhere")]) == 2
        assert "There is no folder" in capsys.readouterr().err

    def test_pictures_are_made_smaller_on_request(self, folder: Path, capsys: Out) -> None:
        from PIL import Image

        picture = folder / "media" / "hills.webp"
        Image.radial_gradient("L").resize((5000, 3000)).convert("RGB").save(picture)
        before = picture.read_bytes()
        assert main(["check", str(folder)]) == 0
        assert "5000 x 3000 pixels and will be slow" in capsys.readouterr().out
        assert main(["pack", "--shrink", str(folder)]) == 0
        said = capsys.readouterr().out
        assert "slow" not in said
        assert "smaller: media/hills.webp: " in said
        assert "saved " in said
        made = Archive(folder.parent / "harbour-1.2.3.lcstory")
        with made.open("media/hills.webp") as file, Image.open(file) as small:
            assert (small.format, small.size) == ("WEBP", (2560, 1536))
        assert picture.read_bytes() == before

    def test_one_that_is_too_large_to_be_shown_is_mended_by_it(
        self, folder: Path, capsys: Out
    ) -> None:
        from PIL import Image

        Image.new("RGB", (7000, 4000), "navy").save(folder / "media" / "sea.png")
        text = (folder / "story.yaml").read_text()
        (folder / "story.yaml").write_text(text.replace("hills.webp", "sea.png"))
        (folder / "media" / "hills.webp").unlink()
        assert main(["pack", str(folder)]) == 1
        assert 'the picture "media/sea.png" has 28 megapixels' in capsys.readouterr().out
        assert main(["pack", "--shrink", str(folder)]) == 0
        assert main(["check", str(folder.parent / "harbour-1.2.3.lcstory")]) == 0

    def test_without_pillow_shrinking_says_what_it_needs(
        self, folder: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "PIL", None)
        assert main(["pack", "--shrink", "--no-media", str(folder)]) == 2
        assert capsys.readouterr().err == (
            "lcreader: --shrink needs the library Pillow: pip install 'lcreader[shrink]'\n"
        )

    def test_one_that_is_stopped_leaves_nothing(self, folder: Path) -> None:
        (folder / "media" / "much.bin").write_bytes(bytes(40 << 20))
        program = (
            "import os, signal, sys; from lcreader.cli import pack as command;"
            "from lcreader.cli.main import main;"
            "real = command.pack;"
            "stop = lambda done, total: done > 1 << 20 and os.kill(os.getpid(), signal.SIGTERM);"
            "command.pack = lambda *a, progress, **k: real(*a, progress=stop, **k);"
            "sys.exit(main(['pack', '--no-media', sys.argv[1]]))"
        )
        done = subprocess.run([sys.executable, "-c", program, str(folder)], timeout=60)
        assert done.returncode == 130
        assert [path.name for path in folder.parent.iterdir()] == ["my story"]
