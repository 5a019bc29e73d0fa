# SPDX-License-Identifier: MIT
"""Language tags: form, nearness, direction."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcreader.story.languages import canonical, direction, nearest


@pytest.mark.parametrize(
    ("written", "proper"),
    [
        ("en", "en"),
        ("EN-gb", "en-GB"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("ZH-HANT", "zh-Hant"),
        ("es-419", "es-419"),
        ("sl-rozaj-biske", "sl-rozaj-biske"),
        ("de-CH-1996", "de-CH-1996"),
        ("en-x-Plain", "en-x-plain"),
        ("zh-yue-HK", "zh-yue-HK"),
        ("yue", "yue"),
        ("no", "no"),
    ],
)
def test_tags_take_their_usual_letters(written: str, proper: str) -> None:
    assert canonical(written) == proper


@pytest.mark.parametrize(
    "text", ["", "e", "english language", "en_GB", "en-", "-en", "1", "en-gb-", "中文", "x" * 99]
)
def test_what_is_no_tag_is_none(text: str) -> None:
    assert canonical(text) is None


@pytest.mark.parametrize(
    ("wanted", "have", "best"),
    [
        (["zh-Hant", "en"], ["en", "zh-Hans"], "zh-Hans"),
        (["zh-Hant"], ["zh-Hans", "zh-Hant-HK"], "zh-Hant-HK"),
        (["zh-TW"], ["zh-Hans", "zh-Hant"], "zh-Hant"),
        (["zh-CN"], ["zh-Hant", "zh-Hans"], "zh-Hans"),
        (["zh"], ["zh-Hant", "zh-Hans"], "zh-Hans"),
        (["yue"], ["zh-Hans", "zh-Hant"], "zh-Hant"),
        (["cmn"], ["en", "zh"], "zh"),
        (["en-GB"], ["en-US", "en"], "en"),
        (["en-GB"], ["en-US", "en-GB"], "en-GB"),
        (["pt-BR"], ["pt-PT", "es"], "pt-PT"),
        (["EN"], ["de", "en"], "en"),
        (["fr", "de"], ["de", "en"], "de"),
        (["nb"], ["en", "no"], "no"),
        (["sr-Latn"], ["sr-Cyrl", "sr-Latn"], "sr-Latn"),
        (["sr"], ["sr-Latn", "sr-Cyrl"], "sr-Cyrl"),
        (["iw"], ["en", "he"], "he"),
        (["zh_CN"], ["en", "zh-Hans"], "zh-Hans"),
        (["fr"], ["en", "de"], None),
        ([], ["en"], None),
        (["en"], [], None),
        (["nonsense tag!", "de"], ["de"], "de"),
    ],
)
def test_the_nearest_language(wanted: list[str], have: list[str], best: str | None) -> None:
    assert nearest(wanted, have) == best


@pytest.mark.parametrize(
    ("tag", "way"),
    [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("ar-EG", "rtl"),
        ("fa", "rtl"),
        ("he", "rtl"),
        ("ur-PK", "rtl"),
        ("ug", "rtl"),
        ("zh-Hans", "ltr"),
        ("az", "ltr"),
        ("az-Arab", "rtl"),
        ("pa-PK", "rtl"),
        ("ar-Latn", "ltr"),
        ("ku", "ltr"),
        ("ckb", "rtl"),
        ("und", "ltr"),
        ("", "ltr"),
    ],
)
def test_which_way_a_language_runs(tag: str, way: str) -> None:
    assert direction(tag) == way


@given(st.text(max_size=40), st.lists(st.sampled_from(["en", "zh-Hans", "ar", "pt-BR"])))
def test_any_wish_gets_an_answer_out_of_what_there_is(wanted: str, have: list[str]) -> None:
    assert nearest([wanted], have) in {None, *have}
    assert direction(wanted) in {"ltr", "rtl"}


@given(st.from_regex(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", fullmatch=True))
def test_a_proper_tag_stays_as_it_is(tag: str) -> None:
    assert canonical(tag) == tag
    assert nearest([tag], ["xx", tag]) == tag
