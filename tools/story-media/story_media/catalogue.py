# SPDX-License-Identifier: MIT
"""Every picture that can be made: its name, its place, its scene."""

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
    """A picture of a bundled story."""

    story: str
    name: str
    scene: Scene
    palette: Palette
    quality: int = 86

    @property
    def file(self) -> str:
        """Where it belongs, below ``stories/``."""
        return f"{self.story}/media/{self.name}.webp"


def _guangzhou(name: str, scene: Scene) -> Picture:
    return Picture("guangzhou", name, scene, GUANGZHOU)


def _wuhan(name: str, scene: Scene) -> Picture:
    return Picture("wuhan", name, scene, WUHAN)


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
    )
}
