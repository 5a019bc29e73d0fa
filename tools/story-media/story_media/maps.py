# SPDX-License-Identifier: MIT
"""Maps of cut paper: coast, lakes, rivers. No words, no borders; the program labels places."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import skia
from shapely.geometry import LineString, MultiLineString, Polygon, box, shape
from shapely.geometry import Point as Spot
from shapely.geometry.base import BaseGeometry
from shapely.ops import linemerge, nearest_points, transform, unary_union

from .colour import linear, mix, vertical
from .paper import HEIGHT, WIDTH, Paper
from .shapes import Point, polygon, smooth, stroked, union

GEO = Path(__file__).with_name("geo")


@dataclass(frozen=True)
class Inks:
    """A map's colours."""

    sea: tuple[str, str]
    shelves: tuple[str, str]  # the deeper and the shallower sheet along the coast
    land: tuple[str, str]
    river: tuple[str, str]


@dataclass(frozen=True)
class View:
    """What part of the earth fills the picture: its middle, and its width in degrees."""

    longitude: float
    latitude: float
    span: float

    def place(self, longitude: float, latitude: float) -> Point:
        """Where a place lies in the picture, in picture units."""
        scale = WIDTH / self.span
        shrink = math.cos(math.radians(self.latitude))
        return (
            WIDTH / 2 + (longitude - self.longitude) * scale,
            HEIGHT / 2 - (latitude - self.latitude) * scale / shrink,
        )

    @property
    def window(self) -> BaseGeometry:
        """What must be read, with a margin."""
        return box(
            self.longitude - self.span * 0.62,
            self.latitude - self.span * 0.42,
            self.longitude + self.span * 0.62,
            self.latitude + self.span * 0.42,
        )


def draw_map(paper: Paper, view: View, inks: Inks, widths: Mapping[str, float]) -> None:
    """Land, lakes and rivers; ``widths`` gives the great rivers' width in picture units."""
    paper.ground(vertical(0, HEIGHT, inks.sea))
    land = unary_union([shape for _, shape in _features("land", view)])
    sea = view.window.difference(land)
    courses: list[BaseGeometry] = []
    for name, river in _features("rivers_lake_centerlines_scale_rank", view):
        for course in _lines(river):
            spots = _down_to_the_sea(course, sea)
            way = LineString(_softer([view.place(*spot) for spot in spots]))
            courses.append(way.buffer(widths.get(name, 8) / 2))
    lakes = [lake for _, shape in _features("lakes", view) for lake in _polygons(shape)]
    _land(paper, view, inks, land)
    _terraces(paper, inks, unary_union([*courses, *(_drawn(view, wet) for wet in (*lakes, sea))]))
    for lake in lakes:
        outline = [view.place(*spot) for spot in list(lake.exterior.coords)[:-1]]
        _inlaid(paper, smooth(outline, tension=0.8), inks)
    _inlaid(paper, _path(unary_union(courses)), inks)


def _land(paper: Paper, view: View, inks: Inks, land: BaseGeometry) -> None:
    parts = [
        polygon([view.place(*spot) for spot in part.exterior.coords]) for part in _polygons(land)
    ]
    whole = union(parts)
    for reach, code in zip((26, 13), inks.shelves, strict=True):
        wider = union([whole, stroked(whole, reach * 2)])
        with paper.sheet(shadow=(0, 5, 12, 0.35), tooth=0.4):
            paper.cut(wider, code, rim=0.3)
    with paper.sheet(shadow=(0, 8, 18, 0.5), tooth=0.32):
        paper.cut(whole, linear((0, 0), (WIDTH, HEIGHT), inks.land), rim=0.8, dark=0.15)


def _terraces(paper: Paper, inks: Inks, wet: BaseGeometry) -> None:
    """Three more sheets of land, each further from the water than the one below."""
    frame = box(-200, -200, WIDTH + 200, HEIGHT + 200)
    for reach, share in ((48, 0.22), (118, 0.44), (200, 0.66)):
        dry = frame.difference(wet.buffer(reach)).buffer(-24).buffer(24)
        if dry.is_empty:
            continue
        path = _path(dry)
        codes = [mix(code, "#ffffff", share * 0.5) for code in inks.land]
        with paper.sheet((0, 0, WIDTH, HEIGHT), (0, 5, 12, 0.22), 0.3):
            paper.cut(path, linear((0, 0), (WIDTH, HEIGHT), codes), rim=0.6, dark=0.1)


def _path(geometry: BaseGeometry) -> skia.Path:
    """Polygons in picture units as one outline, islands left out."""
    path = skia.Path()
    for part in _polygons(geometry):
        for edge in (part.exterior, *part.interiors):
            path.addPath(polygon(list(edge.coords)))
    path.setFillType(skia.PathFillType.kEvenOdd)
    return path


def _drawn(view: View, geometry: BaseGeometry) -> BaseGeometry:
    """A geometry on the earth, in picture units."""
    return transform(lambda x, y: view.place(x, y), geometry)


def _inlaid(paper: Paper, path: skia.Path, inks: Inks) -> None:
    """Water let into the land: the shade is on the side of the light."""
    with paper.sheet(path, None, 0.38):
        fill = vertical(0, HEIGHT, inks.river)
        paper.cut(path, fill, rim=0, dark=0.5, light=(0.5, 0.8), width=3)


def _down_to_the_sea(course: LineString, sea: BaseGeometry) -> list[Point]:
    """A river's points; an end that stops just short of the sea is led into it."""
    spots = [(float(x), float(y)) for x, y in course.coords]
    if not sea.is_empty:
        for end in (0, -1):
            spot = Spot(spots[end])
            mouth = nearest_points(spot, sea)[1]
            if 0 < spot.distance(mouth) < 0.09:
                reached = (float(mouth.x), float(mouth.y))
                spots = [reached, *spots] if end == 0 else [*spots, reached]
    return spots


def _softer(points: list[Point]) -> list[Point]:
    """The same way with its corners cut off, twice."""
    for _ in range(2):
        inner: list[Point] = []
        for (ax, ay), (bx, by) in pairwise(points):
            inner.append((ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25))
            inner.append((ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75))
        points = [points[0], *inner, points[-1]]
    return points


def _features(layer: str, view: View) -> Iterator[tuple[str, BaseGeometry]]:
    data = json.loads((GEO / f"ne_10m_{layer}.json").read_text(encoding="utf-8"))
    for feature in data["features"]:
        geometry = shape(feature["geometry"])
        if not geometry.is_valid:
            geometry = geometry.buffer(0)
        if geometry.intersects(view.window):
            name = feature["properties"].get("name") or ""
            yield name, geometry.intersection(view.window)


def _polygons(geometry: BaseGeometry) -> list[Polygon]:
    parts = getattr(geometry, "geoms", [geometry])
    return [part for part in parts if isinstance(part, Polygon) and not part.is_empty]


def _lines(geometry: BaseGeometry) -> list[LineString]:
    if isinstance(geometry, MultiLineString):
        geometry = linemerge(geometry)
    parts = getattr(geometry, "geoms", [geometry])
    return [part for part in parts if isinstance(part, LineString) and len(part.coords) > 1]
