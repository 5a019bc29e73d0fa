# SPDX-License-Identifier: MIT
"""`check` really opens a story's media, and finds what is wrong inside."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lcreader.package import checkmedia, loudness
from lcreader.package.checking import check
from lcreader.package.packing import pack
from lcreader.package.probing import Answer, Probe, Trial
from tests.support.workshop import BARE, COLOUR, MEDIA, Workshop, codes, said

HERE = Path(__file__).parent


class TestMedia:
    def test_without_the_probe_a_note_says_what_was_not_seen(self, story: Workshop) -> None:
        story.put("hills.webp").write("background: {file: media/hills.webp, alt: it}")
        (note,) = check(story.path).notes
        assert str(note) == "not looked inside pictures, film and sound"

    def test_where_qt_cannot_start_a_note_says_why(self, story: Workshop) -> None:
        story.put("hills.webp").write("background: {file: media/hills.webp, alt: it}")
        with Probe(("/nowhere/python",)) as missing:
            report = check(story.path, probe=missing)
        (note,) = report.notes
        assert "Qt cannot start here (No such file or directory)" in str(note)
        assert report.errors == 0

    def test_a_film_that_cannot_be_played(self, story: Workshop, probe: Probe) -> None:
        shutil.copy(HERE / "media" / "av1.webm", story / "film.webm")
        data = (story / "film.webm").read_bytes()
        (story / "film.webm").write_bytes(data.replace(b"V_AV1", b"V_VP9"))  # its head lies
        story.write(f"video: {{file: media/film.webm, captions: media/c.vtt}}, {COLOUR}")
        (story / "c.vtt").write_text("WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n")
        assert codes(check(story.path, probe=probe)) == ["unplayable-film"]

    @pytest.mark.parametrize("name", ["film.webm", "film.mp4", "talk.mp3", "talk.opus"])
    def test_one_that_breaks_off(self, story: Workshop, probe: Probe, name: str) -> None:
        data = (MEDIA / name).read_bytes()
        (story / name).write_bytes(data[: len(data) // 2])
        key = "video" if "film" in name else "audio"
        story.write(f"{key}: {{file: media/{name}, transcript: media/t.md}}, {COLOUR}")
        (story / "t.md").write_text("What is said.")
        assert codes(check(story.path, probe=probe)) == ["breaks-off"]

    def test_a_damaged_font(self, story: Workshop, probe: Probe) -> None:
        font = next((MEDIA / "fonts").glob("*.ttf")).read_bytes()
        story.write(COLOUR, head=f"{BARE}fonts: [media/f.ttf]\n")
        (story / "f.ttf").write_bytes(font)
        assert codes(check(story.path, probe=probe)) == []
        (story / "f.ttf").write_bytes(font[:300])
        assert codes(check(story.path, probe=probe)) == ["broken-font"]

    def test_a_file_that_goes_meanwhile_is_said_to_have_gone(
        self, story: Workshop, probe: Probe, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        story.put("hills.webp").write("background: {file: media/hills.webp, alt: it}")
        real = Probe.try_out

        def pulled(self: Probe, trial: Trial) -> Answer:
            trial.where.path.unlink()
            return real(self, trial)

        monkeypatch.setattr(Probe, "try_out", pulled)
        assert codes(check(story.path, probe=probe)) == ["broken-picture"]

    def test_a_damaged_picture(self, story: Workshop, probe: Probe) -> None:
        (story / "p.jpg").write_bytes((MEDIA / "bridge.jpg").read_bytes()[:-2000])
        story.write("background: {file: media/p.jpg, alt: it}")
        (found,) = check(story.path, probe=probe).problems
        assert (found.code, found.line, found.severity) == ("broken-picture", 11, "error")

    def test_pictures_larger_than_a_netbook_likes(self, story: Workshop, probe: Probe) -> None:
        from PIL import Image

        Image.new("RGB", (5000, 100), "navy").save(story / "wide.png")
        story.write("background: {file: media/wide.png, alt: it}")
        (found,) = check(story.path, probe=probe).problems
        assert found.code == "large-picture"
        assert "5000 x 100 pixels" in str(found.sentence)

    def test_a_film_of_many_bits(self, story: Workshop, probe: Probe) -> None:
        """A film with much behind it that no player reads."""
        data = (MEDIA / "loop.webm").read_bytes()
        (story / "loop.webm").write_bytes(
            data + b"\xec\x01\x00\x00\x00\x00\x30\x00\x00" + bytes(3 << 20)
        )
        story.write("background: {file: media/loop.webm, alt: a loop}")
        assert codes(check(story.path, probe=probe)) == ["heavy-film"]

    def test_words_on_a_light_picture_with_too_little_shade(
        self, story: Workshop, probe: Probe
    ) -> None:
        from PIL import Image

        Image.new("RGB", (1600, 900), "white").save(story / "white.png")
        story.write(
            "title: Words, shade: 0.2, background: {file: media/white.png, alt: it}",
            "title: On it, tone: light",
        )
        (found,) = check(story.path, probe=probe).problems
        assert (found.code, found.page, found.line) == ("low-contrast", "page-1", 11)
        assert "raise" in str(found.mend)

    def test_what_is_just_too_little_is_not_called_enough(
        self, story: Workshop, probe: Probe
    ) -> None:
        from PIL import Image

        Image.new("RGB", (800, 600), "white").save(story / "white.png")
        story.write("title: Words, background: {file: media/white.png, alt: it}")
        (found,) = check(story.path, probe=probe).problems
        assert "by 4.4:1 only" in str(found.sentence)

    def test_cues_that_outlast_their_sound(self, story: Workshop, probe: Probe) -> None:
        story.put("talk.opus").write(
            f"{COLOUR}, narration: {{file: media/talk.opus, cues: media/c.vtt}}"
        )
        cue = "00:0{0}.000 --> 00:0{1}.000\nwords\n\n"
        (story / "c.vtt").write_text("WEBVTT\n\n" + cue.format(1, 2) + cue.format(4, 9))
        assert codes(check(story.path, probe=probe)) == []
        (story / "c.vtt").write_text("WEBVTT\n\n" + cue.format(1, 2) + cue.format(8, 9))
        (found,) = check(story.path, probe=probe).problems
        assert (found.code, found.line) == ("cues-beyond-end", 11)

    def test_the_same_is_found_in_an_archive(self, story: Workshop, probe: Probe) -> None:
        data = (MEDIA / "film.webm").read_bytes()
        (story / "film.webm").write_bytes(data[: len(data) // 2])
        story.put("hills.webp").write(
            "background: {file: media/hills.webp, alt: it}, title: Words, shade: 0",
            "video: {file: media/film.webm, transcript: media/t.md}",
        )
        (story / "t.md").write_text("What is said.")
        archive = pack(story.path, story.path.parent / "s.lcstory").path
        assert said(check(archive, probe=probe)) == said(check(story.path, probe=probe))
        assert codes(check(archive, probe=probe)) == ["low-contrast", "breaks-off"]


class TestLoudness:
    def test_sound_that_is_not_level_is_named(
        self, story: Workshop, probe: Probe, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        story.tone("a.wav", 8000).tone("b.wav", 8000).tone("c.wav", 900)
        story.write(*(f"{COLOUR}, narration: media/{n}.wav" for n in "abc"))
        monkeypatch.setattr(loudness, "can_measure", lambda: True)
        monkeypatch.setattr(loudness, "measure", measured)
        (found,) = check(story.path, probe=probe).problems
        assert (found.code, found.page) == ("uneven-loudness", "page-3")
        assert "19 LU quieter" in str(found.sentence)

    def test_without_ffmpeg_a_note_says_so(
        self, story: Workshop, probe: Probe, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        story.tone("a.wav", 8000).tone("b.wav", 900)
        story.write(*(f"{COLOUR}, narration: media/{n}.wav" for n in "ab"))
        monkeypatch.setattr(loudness, "can_measure", lambda: False)
        report = check(story.path, probe=probe)
        assert [str(note) for note in report.notes] == [
            "loudness not measured: there is no ffmpeg here"
        ]

    @pytest.mark.parametrize(
        ("levels", "named"),
        [
            ({}, {}),
            ({"a": -20.0}, {}),
            ({"a": -20.0, "b": -26.0}, {}),
            ({"a": -20.0, "b": -26.1}, {"a"}),
            ({"a": -20.0, "b": -20.0, "c": -30.0, "d": -5.0}, {"c", "d"}),
            ({"a": -16.0, "b": -19.0, "c": -20.0, "d": -23.0}, {"a"}),
        ],
    )
    def test_those_that_stand_out_are_named(
        self, levels: dict[str, float], named: set[str]
    ) -> None:
        assert set(loudness.uneven(levels, checkmedia.EVEN_LU)) == set(named)


def measured(package: object, name: str, kind: object) -> float:
    return -33.0 if name == "media/c.wav" else -14.0
