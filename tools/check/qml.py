# SPDX-License-Identifier: MIT
"""Lints the QML with the types that Python gives it: ``python -m tools.check.qml``.

The bridge modules (those with ``@QmlElement``) are read for their properties, signals and slots,
these become type information in ``build/qml``, and qmllint then knows every member of every
object: a misspelt one fails. The reader of the bridge modules understands only plain
``x = Signal(...)``, ``@Slot(...)`` and ``@Property(...)``.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PySide6

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "src" / "lcreader" / "app"
BUILD = ROOT / "build" / "qml"
TOOLS = Path(sysconfig.get_path("scripts"))
FOREIGN = ("core", "gui", "qml", "quick", "quicktemplates2", "multimedia")


def bridge_modules(app: Path) -> list[Path]:
    """The modules under ``app`` that show objects to QML."""
    return [path for path in sorted(app.rglob("*.py")) if "@QmlElement" in path.read_text("utf-8")]


def dump(modules: list[Path]) -> list[dict[str, Any]]:
    """What Qt's reader of bridge modules says of each of ``modules``."""
    answer = subprocess.run(
        [str(TOOLS / "pyside6-metaobjectdump"), *map(str, modules)],
        capture_output=True,
        text=True,
    )
    if answer.returncode or answer.stderr:
        sys.exit(f"The bridge modules cannot be read:\n{answer.stdout}{answer.stderr}")
    found = json.loads(answer.stdout)
    entries = found if isinstance(found, list) else [found]
    constant = {name for module in modules for name in constants(module.read_text("utf-8"))}
    for entry in entries:
        for shown in entry["classes"]:
            for one in shown.get("properties", []):
                # WORKAROUND(pyside6-metaobjectdump passes over constant=True, until it reads it)
                if (shown["className"], one["name"]) in constant:
                    one["constant"] = True
    return entries


def constants(source: str) -> Iterator[tuple[str, str]]:
    """The class and name of every ``@Property(..., constant=True)`` in ``source``."""
    for shown in ast.walk(ast.parse(source)):
        if not isinstance(shown, ast.ClassDef):
            continue
        for function in shown.body:
            if isinstance(function, ast.FunctionDef) and any(
                isinstance(decorator, ast.Call)
                and any(word.arg == "constant" for word in decorator.keywords)
                for decorator in function.decorator_list
            ):
                yield shown.name, function.name


def write_types(app: Path, build: Path) -> None:
    """Write ``build/MODULE/qmldir`` and ``types.qmltypes`` for each module of ``app``."""
    by_name = defaultdict(list)
    for entry in dump(bridge_modules(app)):
        by_name[entry["QML_IMPORT_NAME"], entry["QML_IMPORT_MAJOR_VERSION"]].append(entry)
    metatypes = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    foreign = ",".join(str(metatypes / f"qt6{name}_metatypes.json") for name in FOREIGN)
    for (name, version), entries in by_name.items():
        folder = build.joinpath(*name.split("."))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "metatypes.json").write_text(json.dumps(entries, indent=1), "utf-8")
        (folder / "qmldir").write_text(
            f"module {name}\ntypeinfo types.qmltypes\ndepends QtQuick\n", "utf-8"
        )
        subprocess.run(
            [
                str(TOOLS / "pyside6-qmltyperegistrar"),
                f"--generate-qmltypes={folder / 'types.qmltypes'}",
                f"--import-name={name}",
                f"--major-version={version}",
                f"--foreign-types={foreign}",
                "-o",
                str(folder / "registrations.cpp"),
                str(folder / "metatypes.json"),
            ],
            check=True,
        )


def lint(app: Path, build: Path) -> tuple[int, str]:
    """Lint every QML file under ``app``; the exit status of qmllint and what it said."""
    build = build.resolve()
    write_types(app, build)
    files = sorted(str(path) for path in app.rglob("*.qml"))
    answer = subprocess.run(
        [str(TOOLS / "pyside6-qmllint"), "-W", "0", "-I", str(build), *files],
        capture_output=True,
        text=True,
    )
    # the last line of the wrapper repeats the whole command
    said = [line for line in answer.stderr.splitlines() if not line.startswith("'")]
    return answer.returncode, answer.stdout + "\n".join(said)


def main() -> None:
    """Lint the application's QML; exit 1 on any warning."""
    status, said = lint(APP, BUILD)
    if status:
        print(said.replace(f"{ROOT}/", ""))
        sys.exit(1)
    print("qml: no warning")


if __name__ == "__main__":
    main()
