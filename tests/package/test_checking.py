# SPDX-License-Identifier: MIT
"""`check` finds what is wrong with a story's files, credits and languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from lcreader.package import checkfiles, loudness
from lcreader.package.checkcodes import CODES
from lcreader.package.checking import check
from lcreader.package.packing import pack
from lcreader.package.probing import Probe
from lcreader.story.problem import Severity
from tests.support.workshop import BARE, COLOUR, HEAD, Workshop, codes, said

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "stories"
DOCS = ROOT / "docs" / "check.md"


@pytest.mark.parametrize("name", ["wuhan", "guangzhou"])
def test_the_bundled_stories_have_no_error(
    name: str, probe: Probe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loudness, "can_measure", lambda: False)  # it takes a while
    report = check(STORIES / name, packed=True, probe=probe)
    errors = [p for p in report.problems if p.severity is Severity.ERROR]
    assert [str(problem) for problem in errors] == []


class TestFiles:
    def test_what_is_not_what_its_key_wants_is_said_at_its_place(self, story: Workshop) -> None:
        story.put("talk.mp3").write("background: {file: media/talk.mp3, alt: it}")
        assert said(check(story.path)) == [
            'story.yaml:11:41: error: page "page-1": “media/talk.mp3” is mp3, which cannot be'
            " used here."
        ]

    @pytest.mark.parametrize(
        ("data", "code"),
        [
            (b"", "empty-file"),
            (b"%PDF-1.4 and so on", "wrong-kind"),
            (b"<!doctype html><html></html>", "wrong-kind"),
            (b"ffconcat version 1.0\nfile /etc/passwd\n", "wrong-kind"),
            (b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "svg-script"),
            (b"\x00\x01\x02", "unknown-kind"),
        ],
    )
    def test_files_that_lie_are_found_out(self, story: Workshop, data: bytes, code: str) -> None:
        story.write("background: {file: media/p.png, alt: it}")
        (story / "p.png").write_bytes(data)
        assert codes(check(story.path)) == [code]

    def test_a_file_that_nobody_names_is_a_warning(self, story: Workshop) -> None:
        story.put("cover.webp", "hills.webp").write("background: {file: media/hills.webp, alt: it}")
        (story / "LICENSE-fonts.txt").write_text("papers may lie about")
        report = check(story.path)
        assert said(report) == [
            'media/cover.webp: warning: nothing in the story names "media/cover.webp"\n'
            "  name it on a page, or take it away"
        ]

    def test_who_made_a_picture_is_asked_for(self, story: Workshop) -> None:
        head = HEAD.replace("  media/: {by: Somebody, licence: CC0-1.0}\n", "")
        head += "  media/hills.webp: {by: Somebody}\n"
        story.put("hills.webp", "cover.webp")
        page = "background: {file: media/cover.webp, alt: a cover}"
        story.write("background: {file: media/hills.webp, alt: it}", page, head=head)
        found = [(p.severity, p.code, p.line) for p in check(story.path).problems]
        warning, error = Severity.WARNING, Severity.ERROR
        assert found == [
            (warning, "no-licence", 11),
            (warning, "no-author", 12),
            (warning, "no-licence", 12),
        ]
        assert {p.severity for p in check(story.path, packed=True).problems} == {error}
        archive = pack(story.path, story.path.parent / "s.lcstory").path
        assert check(archive).errors == 3

    def test_a_row_of_its_own_goes_before_the_folders(self, story: Workshop) -> None:
        story.put("hills.webp")
        story.write(
            "background: {file: media/hills.webp, alt: it}",
            head=f"{HEAD}  media/hills.webp: {{by: Me}}\n",
        )
        assert "no-licence" in codes(check(story.path))

    def test_a_story_too_large_for_a_stick_is_a_warning(
        self, story: Workshop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        story.put("hills.webp").write("background: {file: media/hills.webp, alt: it}")
        assert codes(check(story.path)) == []
        monkeypatch.setattr(checkfiles, "FAT_BYTES", 500)
        assert codes(check(story.path)) == ["over-4-gb"]

    def test_what_cannot_be_opened_is_no_crash(self, tmp_path: Path) -> None:
        report = check(tmp_path / "nowhere")
        assert (report.looked, codes(report)) == (False, ["no-such-story"])
        torn = tmp_path / "torn.lcstory"
        torn.write_bytes(b"PK\x03\x04 torn")
        assert check(torn).looked
        assert check(torn).errors == 1


class TestWords:
    def test_how_complete_a_language_is_and_what_it_lacks(self, story: Workshop) -> None:
        story.write(
            f"title: One, text: Words, {COLOUR}",
            "title: Two",
            "title: Three",
            head=BARE,
            de="title: Versucht\npages: {page-1: {title: Eins}, page-3: {title: Drei}}\n",
        )
        report = check(story.path)
        assert report.languages["de"].share == pytest.approx(3 / 5)
        assert dict(report.languages["de"].wanting) == {"page-1": 1, "page-2": 1}
        assert said(report) == [
            "text/de.yaml: warning: 60 % of the words are there in de;"
            " wanting: page-1 (1), page-2 (1)"
        ]

    def test_words_that_cannot_stand_on_one_page(self, story: Workshop) -> None:
        story.write(
            f"title: Long, {COLOUR}, text: '{'many words ' * 160}'",
            f"title: Fits, text: '{'some words ' * 30}'",
            head=BARE,
            de=f"pages: {{page-2: {{text: '{'viele Wörter ' * 160}'}}}}\n",
        )
        found = [
            (p.file, p.line, p.page)
            for p in check(story.path).problems
            if p.code == "words-too-long"
        ]
        assert found == [("story.yaml", 9, "page-1"), ("text/de.yaml", 0, "page-2")]

    def test_pages_that_a_language_does_not_read_aloud(self, story: Workshop) -> None:
        story.put("talk.opus", "talk.mp3").write(
            f"title: One, {COLOUR}, narration: media/talk.opus",
            "title: Two, narration: media/talk.opus",
            "title: Three",
            de="title: D\npages: {page-1: {title: Eins, narration: media/talk.mp3},"
            " page-2: {title: Zwei}, page-3: {title: Drei}}\n",
            fr="title: F\npages: {page-1: {title: Un}, page-2: {title: Deux},"
            " page-3: {title: Trois}}\n",
        )
        (found,) = check(story.path).problems
        assert (found.code, found.file) == ("incomplete-voices", "text/de.yaml")
        assert str(found.sentence).endswith("in de; not yet: page-2")

    def test_captions_that_a_language_has_not(self, story: Workshop) -> None:
        story.put("talk.opus").write(
            f"audio: {{file: media/talk.opus, transcript: media/t.md}}, {COLOUR}",
            "audio: {file: media/talk.opus, transcript: media/t.md}",
            de="title: D\npages: {page-2: {audio: {transcript: media/u.md}}}\n",
        )
        (story / "t.md").write_text("What is said.")
        (story / "u.md").write_text("Was gesagt wird.")
        (found,) = check(story.path).problems
        assert (found.code, found.file) == ("incomplete-captions", "text/de.yaml")
        assert str(found.sentence).endswith("in de on: page-1")

    def test_film_and_sound_without_words_for_the_deaf(self, story: Workshop, probe: Probe) -> None:
        story.put("film.webm", "loop.webm", "talk.mp3").write(
            f"video: media/film.webm, {COLOUR}",
            "video: media/loop.webm",
            "audio: media/talk.mp3",
            "audio: {file: media/talk.mp3, transcript: media/t.md}",
        )
        (story / "t.md").write_text("What is said.")
        found = [p.page for p in check(story.path, probe=probe).problems]
        assert found == ["page-1", "page-3"]  # the second film is silent


def test_the_docs_name_every_code() -> None:
    text = DOCS.read_text("utf-8")
    assert [code for code in CODES if f"`{code}`" not in text] == []
