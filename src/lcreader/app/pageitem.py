# SPDX-License-Identifier: MIT
"""One page as QML sees it: constant properties, derived once from the model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from lcreader.app.features import LOOKS
from lcreader.app.words.pieces import Piece, Pieces
from lcreader.story.model import Background, Page

QML_IMPORT_NAME = "LcReader"
QML_IMPORT_MAJOR_VERSION = 1

FILMS = (".webm", ".mp4")


def is_film(background: Background) -> bool:
    """Whether a background moves."""
    return bool(background.file) and background.file[0].lower().endswith(FILMS)


def ground_of(background: Background | None, pieces: Pieces) -> dict[str, Any]:
    """A background as QML gets it. ``film``: `Films` has what moves; ``file`` is its poster."""
    background = background or Background()
    film = is_film(background)
    name = background.file[0] if background.file else ""
    return {
        "file": background.poster if film else name,
        "film": film,
        "colour": background.colour,
        "focusX": background.focus[0],
        "focusY": background.focus[1],
        "alt": background.alt.text,
        "drift": background.drift,
    }


@QmlElement
@QmlUncreatable("Reader makes the pages")
class PageItem(QObject):
    """A page of the story that is open. Its words are pieces, its feature a plain map."""

    def __init__(
        self,
        page: Page,
        owner: str,
        ground: dict[str, Any],
        pieces: Pieces,
        problems: Sequence[str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._owner = owner
        self._ground = ground
        self._pieces = pieces
        self._problems = list(problems)
        self._look = LOOKS.get(type(page.feature)) if page.feature else None

    @Property(str, constant=True)
    def id(self) -> str:
        """The page's id in the story."""
        return self._page.id

    @Property("QVariantMap", constant=True)
    def tagline(self) -> Piece:
        """The line above the title."""
        return self._pieces.of(self._page.tagline)

    @Property("QVariantMap", constant=True)
    def title(self) -> Piece:
        """The title."""
        return self._pieces.of(self._page.title)

    @Property("QVariantMap", constant=True)
    def subtitle(self) -> Piece:
        """The line below the title."""
        return self._pieces.of(self._page.subtitle)

    @Property("QVariantMap", constant=True)
    def text(self) -> Piece:
        """The page's words, in Markdown."""
        return self._pieces.of(self._page.text)

    @Property("QVariantMap", constant=True)
    def notes(self) -> Piece:
        """What the trainer alone reads, in Markdown."""
        return self._pieces.of(self._page.notes)

    @Property(str, constant=True)
    def position(self) -> str:
        """Where the words stand: left, centre, right."""
        return self._page.position.value

    @Property(str, constant=True)
    def tone(self) -> str:
        """Dark or light."""
        return self._page.tone.value

    @Property(float, constant=True)
    def shade(self) -> float:
        """The least strength of the shade, 0–1."""
        return self._page.shade

    @Property(float, constant=True)
    def reveal(self) -> float:
        """Seconds after which the words fade in."""
        return self._page.reveal

    @Property(str, constant=True)
    def transition(self) -> str:
        """How the page comes in."""
        return self._page.transition.value

    @Property(str, constant=True)
    def kind(self) -> str:
        """The feature's name, or ""."""
        return self._look.name if self._look else ""

    @Property(str, constant=True)
    def placement(self) -> str:
        """Where the feature stands; see ``features.Look``."""
        return self._look.placement if self._look else ""

    @Property(bool, constant=True)
    def wide(self) -> bool:
        """Whether the feature may use all of the page's width."""
        return bool(self._look and self._look.wide)

    @Property("QVariantMap", constant=True)
    def feature(self) -> dict[str, Any]:
        """What the feature shows."""
        if self._look is None:
            return {}
        return self._look.content(self._page.feature, self._pieces)

    @Property(bool, constant=True)
    def hasWords(self) -> bool:
        """Whether any words stand on the page."""
        page = self._page
        among = self._look is not None and self._look.placement != "fill"
        return bool(page.tagline or page.title or page.subtitle or page.text or among)

    @Property(str, constant=True)
    def backgroundOwner(self) -> str:
        """The id of the page that names this page's background."""
        return self._owner

    @Property("QVariantMap", constant=True)
    def background(self) -> dict[str, Any]:
        """The background, as ``ground_of`` says."""
        return self._ground

    @Property("QStringList", constant=True)
    def problems(self) -> list[str]:
        """What is wrong with this page, in sentences."""
        return self._problems
