# SPDX-License-Identifier: MIT
"""Captions and cues out of WebVTT files."""

from __future__ import annotations

import pytest

from lcreader.story.captions import Cue, parse
from lcreader.story.problem import StoryError
from tests.story.sources import FIXTURE

HEAD = "WEBVTT\n\n"


def cues(text: str, *, spoken: bool = False) -> list[tuple[float, float, str]]:
    found = parse("a.vtt", text.encode(), spoken=spoken)
    return [(cue.start, cue.end, cue.text) for cue in found]


def words(*bodies: str, spoken: bool = False) -> list[str]:
    """The texts of cues that follow each other, a second each."""
    blocks = (f"00:{at:02}.000 --> 00:{at + 1:02}.000\n{body}\n" for at, body in enumerate(bodies))
    return [text for _, _, text in cues(HEAD + "\n".join(blocks), spoken=spoken)]


def test_a_plain_file() -> None:
    found = parse("film.vtt", (FIXTURE / "media" / "words" / "film.en.vtt").read_bytes())
    assert found == (
        Cue(0, 1.4, "In the evening a light crosses the valley."),
        Cue(1.4, 3, "Nobody knows who carries it."),
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_every_kind_of_line_break_with_and_without_a_mark_at_the_start(
    start: str, end: str
) -> None:
    text = f"{start}WEBVTT - Rain\n\none\n00:01.000 --> 01:00:02.500 align:start\nFirst\nthe rain\n"
    assert cues(text.replace("\n", end)) == [(1, 3602.5, "First\nthe rain")]


def test_notes_styles_and_regions_are_no_words() -> None:
    text = (
        "WEBVTT\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:bill lines:3\n\n"
        "NOTE 00:00.000 --> 00:01.000\nnot said\n\n"
        "00:01.000 --> 00:02.000\nsaid\n\nNOTE\nnor this\n"
    )
    assert cues(text) == [(1, 2, "said")]


def test_marks_of_all_kinds_leave_the_words() -> None:
    assert words(
        "<b>Strong</b> and <c.red.big>red</c> and <i>so</i> <00:00:00.500>on",
        "Fish &amp; chips&nbsp;&lt;now&gt; &#x1F30A;",
        "<ruby>学<rt>xué</rt>校<rt>xiào</rt></ruby>",
        "<lang zh>河</lang> 3 < 4 <3 > 2",
    ) == ["Strong and red and so on", "Fish & chips <now> 🌊", "学校", "河 3 < 4 2"]


def test_a_cue_of_marks_alone_is_none() -> None:
    assert words("<b></b>", "<v Ann>", "   ", "words") == ["words"]


def test_one_voice_is_not_named() -> None:
    assert words("<v Ann>It rains.", "<v Ann>Still.</v>") == ["It rains.", "Still."]


def test_of_several_voices_each_is_named_when_it_begins() -> None:
    assert words(
        "<v Ann>It rains.", "<v Ann>Still.", "<v.loud Bo Li>Yes.</v>\n<v Ann>Good.</v>", "(thunder)"
    ) == ["Ann: It rains.", "Still.", "Bo Li: Yes.\nAnn: Good.", "(thunder)"]


def test_a_chinese_name_gets_the_colon_of_its_script() -> None:
    assert words("<v 老师>下雨了。", "<v 学生>是。") == ["老师：下雨了。", "学生：是。"]


def test_a_name_that_is_written_already_is_not_said_twice() -> None:
    assert words("<v Ann>Ann: It rains.", "<v Bo>Yes.") == ["Ann: It rains.", "Bo: Yes."]


def test_narration_has_no_names() -> None:
    assert words("<v Ann>It rains.", "<v Bo>Yes.", spoken=True) == ["It rains.", "Yes."]


def test_marks_of_direction_stay_but_none_that_turn_letters_around() -> None:
    assert words("a\u202eb\u202c\u200fc\u0007d&#x202e;e\u061c") == ["ab\u200fcde\u061c"]


def test_cues_come_in_the_order_of_their_times() -> None:
    text = f"{HEAD}00:05.000 --> 00:06.000\nlast\n\n00:01.000 --> 00:02.000\nfirst\n"
    assert cues(text) == [(1, 2, "first"), (5, 6, "last")]


def test_cues_at_the_same_time_stand_together_while_they_last() -> None:
    text = f"{HEAD}00:01.000 --> 00:05.000\nlong\n\n00:02.000 --> 00:03.000\nshort\n"
    assert cues(text) == [(1, 2, "long"), (2, 3, "long\nshort"), (3, 5, "long")]


def test_of_narration_the_latest_cue_counts() -> None:
    text = f"{HEAD}00:01.000 --> 00:05.000\nlong\n\n00:02.000 --> 00:03.000\nshort\n"
    assert cues(text, spoken=True) == [(1, 2, "long"), (2, 3, "short"), (3, 5, "long")]


def test_cues_that_touch_by_a_little_follow_each_other() -> None:
    text = f"{HEAD}00:01.000 --> 00:03.100\none\n\n00:03.000 --> 00:05.000\ntwo\n"
    assert cues(text) == [(1, 3, "one"), (3, 5, "two")]


def test_the_same_words_twice_at_once_stand_once() -> None:
    text = f"{HEAD}00:01.000 --> 00:03.000\nsame\n\n00:01.000 --> 00:04.000\nsame\n"
    assert cues(text) == [(1, 4, "same")]


def test_a_bad_time_takes_its_own_cue_only() -> None:
    text = (
        f"{HEAD}00:00:01,000 --> 00:00:02,000\ncomma\n\n00:02.000 --> 00:99.000\nsecond 99\n\n"
        "00:04.000 --> 00:03.000\nbackwards\n\n00:05.000 --> 00:06.000\ngood\n"
    )
    assert cues(text) == [(5, 6, "good")]


def test_a_file_without_cues_is_no_mistake_of_the_reader() -> None:
    assert cues("WEBVTT") == []


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "not-captions", 1),
        (b"1\n00:00:01,000 --> 00:00:02,000\nSubRip\n", "not-captions", 1),
        (b"WEBVTTS\n\n00:01.000 --> 00:02.000\nx\n", "not-captions", 1),
        ("WEBVTT\n\nx".encode("utf-16"), "not-utf8", 1),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\nCaf\xe9\n", "not-utf8", 4),
        (b"WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nx\n", "cue-time", 3),
        (b"WEBVTT\n\n00:02.000 --> 00:02.000\nx\n", "cue-order", 3),
    ],
)
def test_a_file_that_gives_nothing_says_why(data: bytes, code: str, line: int) -> None:
    with pytest.raises(StoryError) as refused:
        parse("a.vtt", data)
    problem = refused.value.problem
    assert (problem.code, problem.file, problem.line) == (code, "a.vtt", line)
