# SPDX-License-Identifier: MIT
from __future__ import annotations

from lcreader.app.makers import makers_of
from lcreader.story.model import Credit, Words

TOWN = Words("The town", "en")


def test_a_maker_of_many_is_thanked_in_numbers_by_kind_licence_and_way() -> None:
    media = (
        Credit("media/", TOWN, "CC-BY-4.0"),
        Credit("media/b.webm", TOWN, "CC-BY-4.0", changes=Words("filmed", "en")),
    )
    names = ["story.yaml", "media/a.webp", "media/c.JPG", "media/en/a.opus", "media/b.webm"]
    assert makers_of(names, media) == [
        {
            "by": "The town",
            "what": "Pictures: 2, Sounds: 1 · CC-BY-4.0\nFilms: 1 · filmed · CC-BY-4.0",
        }
    ]


def test_what_few_things_others_gave_is_named() -> None:
    media = (
        Credit("media/", TOWN, "CC-BY-4.0"),
        Credit("media/bridge.jpg", Words("Ada", "en"), "CC-BY-SA-4.0", "https://example.org/b"),
    )
    names = ["media/a.webp", "media/c.webp", "media/bridge.jpg"]
    assert makers_of(names, media)[1] == {
        "by": "Ada",
        "what": "Pictures: 1 (bridge.jpg) · CC-BY-SA-4.0 · https://example.org/b",
    }


def test_who_made_most_comes_first_and_who_is_not_named_is_said_so() -> None:
    media = (Credit("media/x/", licence="CC0-1.0"), Credit("media/", TOWN))
    names = ["media/x/a.webp", "media/a.webp", "media/b.webp"]
    assert [row["by"] for row in makers_of(names, media)] == ["The town", "Maker not named"]


def test_a_row_without_files_and_files_without_a_row_are_left_out() -> None:
    assert makers_of(["other/a.webp"], (Credit("media/", TOWN, "CC-BY-4.0"),)) == []
