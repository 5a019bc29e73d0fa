# SPDX-License-Identifier: MIT
"""`lcreader new` begins a story that opens at once, and writes over nobody's work."""

from __future__ import annotations

import os
import pty
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from lcreader.cli.main import main
from lcreader.package.archive import Archive
from lcreader.package.package import open_package
from lcreader.story.model import Question
from lcreader.story.reader import read_story

COMMAND = str(Path(sys.executable).with_name("lcreader"))
Out = pytest.CaptureFixture[str]


def test_what_it_writes_has_nothing_wrong_with_it(tmp_path: Path, capsys: Out) -> None:
    folder = tmp_path / "our-village"
    assert main(["new", str(folder)]) == 0
    assert f"begun: {folder}/story.yaml\n" in capsys.readouterr().out
    assert main(["check", "--packed", str(folder)]) == 0
    assert capsys.readouterr().out == f"{folder}: 0 errors, 0 warnings\n"


def test_it_is_a_small_story_of_three_kinds_of_page(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "our-village"), "--author", "Ada, “A”"]) == 0
    story = read_story(open_package(tmp_path / "our-village"), strict=True).require_story()
    assert re.fullmatch(r"our-village-[0-9a-f]{4}", story.id)
    assert (story.title.text, story.language) == ("Our village", "en")
    assert [author.text for author in story.authors] == ["Ada, “A”"]
    first, second, third = story.pages
    assert first.background
    assert first.background.alt
    assert second.text.text.startswith("- ")
    assert isinstance(third.feature, Question)


def test_it_takes_what_the_options_say(tmp_path: Path) -> None:
    options = {
        "--title": 'Straße: "so" #1 \\n',
        "--language": "zh_hans",
        "--author": "李",
        "--licence": "CC0-1.0",
        "--publisher": "example.org",
    }
    words = [word for pair in options.items() for word in pair]
    assert main(["new", str(tmp_path / "s"), *words]) == 0
    reading = read_story(open_package(tmp_path / "s"), strict=True)
    story = reading.require_story()
    assert reading.problems == ()
    assert story.title.text == 'Straße: "so" #1 \\n'
    assert (story.id, story.language) == ("strae-so-1-n", "zh-Hans")
    assert (story.licence, story.publisher) == ("CC0-1.0", "example.org")


def test_a_title_without_latin_letters_gets_its_id_from_the_folder(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "wuhan"), "--title", "读书之城"]) == 0
    assert re.search(r"\nid: wuhan-\w{4} ", (tmp_path / "wuhan" / "story.yaml").read_text("utf-8"))


def test_without_any_latin_letters_no_two_stories_get_one_id(tmp_path: Path) -> None:
    for name in ("港口", "村庄"):
        assert main(["new", str(tmp_path / name)]) == 0
    one, other = (
        read_story(open_package(tmp_path / name)).require_story().id for name in ("港口", "村庄")
    )
    assert one.startswith("story-")
    assert one != other


def test_two_authors_of_one_title_do_not_get_one_id_unless_a_publisher_answers_for_it(
    tmp_path: Path,
) -> None:
    long = "Our village " * 6
    for name in ("a", "b"):
        assert main(["new", str(tmp_path / name), "--title", long]) == 0
    one, other = (read_story(open_package(tmp_path / n)).require_story().id for n in "ab")
    assert one != other
    assert one.startswith("our-village-our-village-")
    assert len(one) <= 64
    words = ["--title", "Our village", "--publisher", "example.org"]
    assert main(["new", str(tmp_path / "c"), *words]) == 0
    assert read_story(open_package(tmp_path / "c")).require_story().id == "our-village"


def test_where_it_cannot_be_written_nothing_half_is_left(tmp_path: Path) -> None:
    done = subprocess.run(
        [COMMAND, "new", str(tmp_path / "s")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2
    assert "File too large" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_it_asks_whoever_sits_at_a_terminal(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    os.write(ours, b"Our river\nde\n\nCC0-1.0\n")
    done = subprocess.run(
        [COMMAND, "new", str(tmp_path / "s")],
        stdin=theirs,
        capture_output=True,
        text=True,
        timeout=60,
    )
    os.close(ours)
    os.close(theirs)
    assert done.returncode == 0
    assert "Title [S]: Language [en]: Author [Somebody]: " in done.stdout
    text = (tmp_path / "s" / "story.yaml").read_text("utf-8")
    assert re.search(r"\nid: our-river-\w{4} ", text)
    for said in ("language: de ", 'authors: ["Somebody"]', "licence: CC0-1.0 "):
        assert f"\n{said}" in text


def test_it_refers_to_the_schema_that_lies_beside_it_and_is_not_packed(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    assert main(["new", str(folder)]) == 0
    first = (folder / "story.yaml").read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=.story-schema.json"
    shared = Path(__file__).parents[2] / "resources" / "schema"
    assert (folder / ".story-schema.json").read_bytes() == (shared / "story.json").read_bytes()
    assert (folder / ".text-schema.json").read_bytes() == (shared / "text.json").read_bytes()
    assert main(["pack", str(folder), "--no-media"]) == 0
    [file] = tmp_path.glob("s-*-0.1.0.lcstory")
    packed = Archive(file)
    assert list(packed.names) == ["media/morning.svg", "media/table.svg", "story.yaml"]


def test_nothing_is_written_over(tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("dear")
    assert main(["new", str(tmp_path / "story")]) == 0
    for name, said in (
        ("file", "is a file; name a folder."),
        ("full", "is not empty; name a new folder."),
        ("story", "There is a story in"),
    ):
        assert main(["new", str(tmp_path / name)]) == 2
        assert said in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--language", "x", "“x” is not a language"),
        ("--licence", "free for all", "is not a licence as SPDX writes it"),
        ("--id", "Our River", "cannot be an id"),
        ("--publisher", "we, us", "is not a domain name"),
        ("--title", "t" * 81, "The title has 81 characters; 80 is the most."),
    ],
)
def test_what_cannot_be_is_said_before_anything_is_written(
    tmp_path: Path, capsys: Out, option: str, value: str, said: str
) -> None:
    assert main(["new", str(tmp_path / "s"), option, value]) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "s").exists()
