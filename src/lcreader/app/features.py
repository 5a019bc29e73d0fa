# SPDX-License-Identifier: MIT
"""The features of a page as QML gets them: plain maps, one row of the table a feature.

A new feature is a named tuple in the model, a QML file of the same name, and a row here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

from lcreader.app.words.pieces import Pieces
from lcreader.story.model import (
    Audio,
    Chart,
    Compare,
    Feature,
    Figures,
    Files,
    Gallery,
    Links,
    Map,
    Picture,
    Question,
    Quote,
    Video,
)

Content = dict[str, Any]
F = TypeVar("F", bound=Feature)


class Look(NamedTuple):
    """How a feature is shown: its QML file, and where it stands.

    ``placement``: "above" or "below" the text, "side" (beside the words; below them where the
    window is narrow), or "fill" (the whole page). ``wide``: it may use all of the page's width.
    """

    name: str
    placement: str
    content: Callable[[Any, Pieces], Content]
    wide: bool = False


def _first(files: Files) -> str:
    return files[0] if files else ""


def _quote(quote: Quote, pieces: Pieces) -> Content:
    return {
        "text": pieces.of(quote.text),
        "by": pieces.of(quote.by),
        "role": pieces.of(quote.role),
        "portrait": _first(quote.portrait),
    }


def _figures(figures: Figures, pieces: Pieces) -> Content:
    return {
        "items": [
            {
                "value": figure.value,
                "decimals": figure.decimals,
                "grouping": figure.grouping,
                "before": pieces.of(figure.before),
                "unit": pieces.of(figure.unit),
                "label": pieces.of(figure.label),
                "show": pieces.of(figure.show),
            }
            for figure in figures.items
        ]
    }


def _chart(chart: Chart, pieces: Pieces) -> Content:
    return {
        "kind": chart.kind,
        "unit": pieces.of(chart.unit),
        "highlight": chart.highlight,
        "rows": [
            {"label": pieces.of(row.label), "value": row.value, "decimals": row.decimals}
            for row in chart.rows
        ],
    }


def _picture(picture: Picture, pieces: Pieces) -> Content:
    return {
        "file": _first(picture.file),
        "caption": pieces.of(picture.caption),
        "alt": picture.alt.text,
    }


def _gallery(gallery: Gallery, pieces: Pieces) -> Content:
    return {"pictures": [_picture(picture, pieces) for picture in gallery.pictures]}


def _compare(compare: Compare, pieces: Pieces) -> Content:
    return {
        "before": _picture(compare.before, pieces),
        "after": _picture(compare.after, pieces),
        "start": compare.start,
    }


def _map(chart: Map, pieces: Pieces) -> Content:
    return {
        "file": _first(chart.file),
        "alt": chart.alt.text,
        "places": [
            {
                "x": place.at[0],
                "y": place.at[1],
                "label": pieces.of(place.label),
                "text": pieces.of(place.text),
                "page": place.page,
            }
            for place in chart.places
        ],
    }


def _links(links: Links, pieces: Pieces) -> Content:
    return {
        "items": [
            {
                "page": link.page,
                "title": pieces.of(link.title),
                "text": pieces.of(link.text),
                "file": _first(link.file),
            }
            for link in links.items
        ]
    }


def _question(question: Question, pieces: Pieces) -> Content:
    return {
        "ask": pieces.of(question.ask),
        "think": question.think,
        "answer": pieces.of(question.answer),
        "choices": [
            {
                "text": pieces.of(choice.text),
                "right": choice.right,
                "why": pieces.of(choice.why),
            }
            for choice in question.choices
        ],
    }


def _video(video: Video, pieces: Pieces) -> Content:
    return {
        "file": _first(video.file),
        "poster": video.poster,
        "fit": video.fit,
        "itself": video.start == "itself",
        "captions": bool(video.captions),
        "transcript": bool(video.transcript),
    }


def _audio(audio: Audio, pieces: Pieces) -> Content:
    return {
        "file": _first(audio.file),
        "captions": bool(audio.captions),
        "transcript": bool(audio.transcript),
    }


LOOKS: Mapping[type[Feature], Look] = {
    Quote: Look("quote", "above", _quote),
    Figures: Look("figures", "above", _figures, wide=True),
    Chart: Look("chart", "side", _chart),
    Gallery: Look("gallery", "fill", _gallery),
    Compare: Look("compare", "fill", _compare),
    Map: Look("map", "fill", _map),
    Links: Look("links", "below", _links, wide=True),
    Question: Look("question", "below", _question),
    Video: Look("video", "fill", _video),
    Audio: Look("audio", "below", _audio),
}


def pictures_in(feature: Feature | None) -> tuple[str, ...]:
    """The pictures that a feature fills the page with, which must be ready before it is shown."""
    if isinstance(feature, Gallery):
        return tuple(_first(picture.file) for picture in feature.pictures[:2])
    if isinstance(feature, Compare):
        return (_first(feature.before.file), _first(feature.after.file))
    if isinstance(feature, Map):
        return (_first(feature.file),)
    if isinstance(feature, Video):
        return (feature.poster,) if feature.poster else ()
    return ()
