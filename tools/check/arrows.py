# SPDX-License-Identifier: MIT
"""Holds the imports against the house's arrows: ``python -m tools.check.arrows``."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "lcreader"


@dataclass(frozen=True)
class Room:
    """One package of the house: which rooms and which outside packages it may import."""

    rooms: frozenset[str]
    outside: frozenset[str]
    late: frozenset[str] = frozenset()  # rooms that only a function's body may import


def _room(rooms: str = "", outside: str = "", late: str = "") -> Room:
    return Room(frozenset(rooms.split()), frozenset(outside.split()), frozenset(late.split()))


HOUSE = {
    "story": _room(outside="webvtt yaml"),
    "package": _room("story", "PIL"),
    "reading": _room("story"),
    "library": _room("package story", "platformdirs send2trash"),
    "app": _room("library package reading story", "PySide6 segno shiboken6"),
    "cli": _room("library package reading story", late="app"),
}


@dataclass(frozen=True)
class Import:
    """One imported module: its full name, its line, and whether a function's body imports it."""

    name: str
    line: int
    late: bool


def imports(source: str, module: str) -> Iterator[Import]:
    """Every import of ``source``, the text of ``module``; relative ones are made absolute.

    What stands under ``if TYPE_CHECKING`` counts like any other.
    """

    def walk(node: ast.AST, late: bool) -> Iterator[Import]:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno, late)
        elif isinstance(node, ast.ImportFrom):
            parents = module.split(".")[: -node.level] if node.level else []
            base = ".".join([*parents, *([node.module] if node.module else [])])
            if base == PACKAGE:
                for alias in node.names:
                    yield Import(f"{base}.{alias.name}", node.lineno, late)
            else:
                yield Import(base, node.lineno, late)
        inside = late or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for child in ast.iter_child_nodes(node):
            yield from walk(child, inside)

    yield from walk(ast.parse(source), False)


def complaint(room: str, found: Import) -> str:
    """What is wrong with ``found`` in ``room`` and how to mend it, or nothing."""
    allowed = HOUSE[room]
    first, *rest = found.name.split(".")
    if first == PACKAGE and rest and rest[0] in HOUSE:
        other = rest[0]
        if other == room or other in allowed.rooms or (found.late and other in allowed.late):
            return ""
        if other in allowed.late:
            return f"imports {found.name} at its top: import it inside the function that needs it"
        below = ", ".join(sorted(allowed.rooms)) or "no other room"
        return (
            f"imports {found.name}, but {room} may use only {below}: hand in what is needed as an"
            f" argument, or move the code that needs it up to {other}"
        )
    if first in {PACKAGE, "_typeshed", *sys.stdlib_module_names, *allowed.outside}:
        return ""
    if first == "PySide6":
        return "imports PySide6, which only app may: move the code to app, or do without Qt"
    return (
        f"imports {first}, which {room} does not use yet: do without, or add it to HOUSE in"
        " tools/check/arrows.py and to pyproject.toml, with a record in docs/decisions"
    )


def complaints(source: Path) -> list[str]:
    """One line for every import under ``source`` (the folder of the package) against an arrow."""
    found = []
    for path in sorted(source.rglob("*.py")):
        parts = path.relative_to(source.parent).with_suffix("").parts
        if len(parts) < 3:
            continue
        module = ".".join(parts)
        if parts[1] not in HOUSE:
            found.append(f"{path}: {parts[1]} is no room of the house: put the file into one")
            continue
        for one in imports(path.read_text("utf-8"), module):
            if said := complaint(parts[1], one):
                found.append(f"{path}:{one.line}: {parts[1]} {said}")
    return found


def main() -> None:
    """Print every complaint; exit 1 when there is one."""
    found = complaints(ROOT / "src" / PACKAGE)
    for line in found:
        print(line)
    if found:
        sys.exit(1)
    print("arrows: all imports point down")


if __name__ == "__main__":
    main()
