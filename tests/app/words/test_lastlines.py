# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QGuiApplication

from lcreader.app.words.balance import line_widths
from lcreader.app.words.lastlines import JOINER, NO_BREAK, hold_together, unheld


def held(*texts: str, cjk: bool = False) -> tuple[list[str], int]:
    changed = list(texts)
    return changed, hold_together(changed, cjk=cjk)


def test_the_last_two_words_are_held_together() -> None:
    assert held("Nobody learns all alone.") == ([f"Nobody learns all{NO_BREAK}alone."], -1)


def test_they_are_held_together_where_one_is_a_link_or_strong() -> None:
    assert held("Come and ", "hear it", ".") == (["Come and ", f"hear{NO_BREAK}it", "."], -1)
    assert held("Come and hear ", "it", ".") == ([f"Come and hear{NO_BREAK}", "it", "."], -1)


@pytest.mark.parametrize("text", ["", "Word.", "Two words.", "a " + "b" * 30])
def test_few_words_and_long_ones_may_break_where_they_like(text: str) -> None:
    assert held(text) == ([text], -1)


def test_the_last_two_characters_of_chinese_are_held_together() -> None:
    assert held("也帮人自己创业。", cjk=True) == ([f"也帮人自己创{JOINER}业。"], 6)
    assert held("请", "听一首诗", "。", cjk=True) == (["请", f"听一首{JOINER}诗", "。"], 4)


@pytest.mark.parametrize("text", ["", "好", "好。", "你好。", "到2035", "。。。"])
def test_chinese_that_has_nothing_to_hold_stays_as_it_is(text: str) -> None:
    assert held(text, cjk=True) == ([text], -1)


def test_what_is_said_aloud_is_what_was_written() -> None:
    for text, cjk in (("Nobody learns all alone.", False), ("也帮人自己创业。", True)):
        assert unheld("".join(held(text, cjk=cjk)[0])) == text


@pytest.mark.parametrize(
    ("text", "cjk"),
    [("They learn what they need where they live.", False), ("帮人找到工作也帮人自己创业。", True)],
)
def test_no_width_leaves_one_alone_on_the_last_line(
    qapp: QGuiApplication, text: str, cjk: bool
) -> None:
    font = QFont()
    font.setPixelSize(30)
    joined = "".join(held(text, cjk=cjk)[0])
    alone = max(line_widths(text[-2:] if cjk else text.split()[-1], font, 10_000))
    pair = text[-3:] if cjk else " ".join(text.split()[-2:])
    widest = max(line_widths(pair, font, 10_000))
    for width in range(int(widest) + 4, int(max(line_widths(text, font, 10_000))), 7):
        lines = line_widths(joined, font, width)
        assert lines
        assert lines[-1] > alone + 1
