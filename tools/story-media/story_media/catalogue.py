# SPDX-License-Identifier: MIT
"""Every picture that can be made: its name, its place, its scene; and which of them move."""

from __future__ import annotations

from dataclasses import dataclass

from .guangzhou import (
    arcade,
    courtyard,
    delta,
    dusk,
    evening,
    fair,
    kapok,
    kitchen,
    lights,
    links,
    park,
    roof,
    tea,
    village,
)
from .palette import GUANGZHOU, WUHAN, Palette
from .paper import Scene
from .shots import View
from .wuhan import (
    bookhouse,
    bund,
    council,
    dawn,
    families,
    flyway,
    house,
    keepers,
    lake,
    lanterns,
    library,
    listening,
    meeting,
    rivers,
    water,
)


@dataclass(frozen=True)
class Picture:
    """A picture of a bundled story; ``view`` is the part of its scene that it shows close by."""

    story: str
    name: str
    scene: Scene
    palette: Palette
    view: View | None = None
    quality: int = 86

    @property
    def file(self) -> str:
        """Where it belongs, below ``stories/``."""
        return f"{self.story}/media/{self.name}.webp"

    @property
    def loop(self) -> str:
        """Where its moving version belongs."""
        return f"{self.story}/media/film/{self.name}.webm"


def _guangzhou(name: str, scene: Scene) -> Picture:
    return Picture("guangzhou", name, scene, GUANGZHOU)


def _wuhan(name: str, scene: Scene, view: View | None = None) -> Picture:
    return Picture("wuhan", name, scene, WUHAN, view)


PICTURES: dict[str, Picture] = {
    f"{picture.story}/{picture.name}": picture
    for picture in (
        _guangzhou("dusk", dusk.draw),
        _guangzhou("delta", delta.draw),
        _guangzhou("fair", fair.draw),
        _guangzhou("kapok", kapok.draw),
        _guangzhou("links", links.draw),
        _guangzhou("waste-heap", courtyard.heap),
        _guangzhou("waste-sorted", courtyard.sorted_waste),
        _guangzhou("arcade", arcade.draw),
        _guangzhou("roof", roof.draw),
        _guangzhou("kitchen", kitchen.draw),
        _guangzhou("evening", evening.draw),
        _guangzhou("village", village.draw),
        _guangzhou("park", park.draw),
        _guangzhou("tea", tea.draw),
        _guangzhou("lights", lights.draw),
        _wuhan("dawn", dawn.draw),
        _wuhan("rivers", rivers.draw),
        _wuhan("meeting", meeting.draw),
        _wuhan("house", house.draw),
        _wuhan("council", council.draw),
        _wuhan("listening", listening.draw),
        _wuhan("book-house", bookhouse.draw),
        _wuhan("lake", lake.draw),
        _wuhan("families", families.draw),
        _wuhan("bund", bund.draw),
        _wuhan("keepers", keepers.draw),
        _wuhan("lanterns", lanterns.draw),
        _wuhan("flyway", flyway.draw),
        _wuhan("quiet-hour", library.draw),
        _wuhan("clear-water", water.draw),
        _wuhan("close/painters", dawn.draw, View(1452, 900, 570)),
        _wuhan("close/chess", bund.draw, View(1388, 884, 562)),
        _wuhan("close/phone", bund.draw, View(1775, 930, 300)),
        _wuhan("close/song", lake.draw, View(1536, 872, 768)),
        _wuhan("close/willow", keepers.draw, View(1426, 886, 556)),
        _wuhan("close/one-more-page", library.draw, View(300, 890, 600)),
    )
}

LOOPS = (
    "guangzhou/dusk",
    "guangzhou/links",
    "guangzhou/roof",
    "guangzhou/kitchen",
    "guangzhou/lights",
    "wuhan/dawn",
    "wuhan/meeting",
    "wuhan/listening",
    "wuhan/quiet-hour",
    "wuhan/clear-water",
    "wuhan/lanterns",
)
"""The pictures that move behind the words."""
