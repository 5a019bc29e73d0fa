# SPDX-License-Identifier: MIT
"""Holds ``resources/translations`` against the interface's words in QML and Python.

``python -m tools.check.translations`` exits 1 when a string of the interface is missing from a
``.ts`` file, one there is no longer said, a plural of the English file has no forms, or a ``.qm``
is older than its ``.ts``. With ``--write`` it brings all of them up to date; languages named
after it (``--write sw fr``) are begun.

``lcreader_en.ts`` is what translators begin from. Its strings are English already; only those with
a plural need their forms written.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(sysconfig.get_path("scripts"))
ENGLISH = "lcreader_en.ts"
MEND = "run `make translations`, translate what is new, and commit the result"


def sources(root: Path) -> list[Path]:
    """The files that may hold words for people; a folder alone would leave out the Python."""
    package = root / "src" / "lcreader"
    return sorted([*package.rglob("*.qml"), *package.rglob("*.py")])


def _run(tool: str, *arguments: str) -> None:
    answer = subprocess.run([str(TOOLS / tool), *arguments], capture_output=True, text=True)
    said = answer.stderr.strip()
    if answer.returncode or said:
        sys.exit(f"{tool} complains:\n{answer.stdout}{said}")


def collect(root: Path, target: Path) -> None:
    """Let lupdate merge the strings under ``root`` into the file ``target``."""
    with tempfile.TemporaryDirectory() as scratch:
        files = Path(scratch, "files.lst")
        files.write_text("\n".join(str(path) for path in sources(root)), "utf-8")
        options = ["-silent", "-warnings-are-errors", "-no-obsolete", "-locations", "none"]
        language = target.stem.partition("_")[2]
        _run(
            "pyside6-lupdate",
            *options,
            *("-source-language", "en", "-target-language", language),
            f"@{files}",
            *("-ts", str(target)),
        )


def compile_to(source: Path, target: Path) -> None:
    """Let lrelease write the ``.qm`` file ``target`` from the ``.ts`` file ``source``."""
    _run("pyside6-lrelease", "-silent", str(source), "-qm", str(target))


def unfinished(path: Path) -> list[str]:
    """The strings of a ``.ts`` file that want a translation; in English those with a plural."""
    return [
        message.findtext("source", "")
        for message in ElementTree.parse(path).iter("message")
        if (found := message.find("translation")) is not None
        and found.get("type") == "unfinished"
        and (path.name != ENGLISH or message.get("numerus") == "yes")
    ]


def complaints(root: Path) -> list[str]:
    """One line for each thing that is out of date under ``root``."""
    folder = root / "resources" / "translations"
    if not (folder / ENGLISH).exists():
        return [f"{ENGLISH} is missing: {MEND}"]
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        for path in sorted(folder.glob("*.ts")):
            copy = Path(scratch, path.name)
            shutil.copy(path, copy)
            collect(root, copy)
            if copy.read_bytes() != path.read_bytes():
                found.append(f"{path.name} does not hold the strings of the interface: {MEND}")
            compiled, fresh = path.with_suffix(".qm"), copy.with_suffix(".qm")
            compile_to(path, fresh)
            if not compiled.exists() or compiled.read_bytes() != fresh.read_bytes():
                found.append(f"{compiled.name} is not what {path.name} gives: {MEND}")
    for text in unfinished(folder / ENGLISH):
        found.append(f"{ENGLISH} has no plural forms for {text!r}: write them and mark it finished")
    return found


def write(root: Path, languages: list[str]) -> None:
    """Bring every ``.ts`` and ``.qm`` under ``root`` up to date, and begin new ``languages``."""
    folder = root / "resources" / "translations"
    folder.mkdir(parents=True, exist_ok=True)
    new = [folder / f"lcreader_{language}.ts" for language in ("en", *languages)]
    for path in sorted({*folder.glob("*.ts"), *new}):
        collect(root, path)
        compile_to(path, path.with_suffix(".qm"))
        print(f"{path.name}: {len(unfinished(path))} to translate")


def main() -> None:
    """Check, or write with ``--write``."""
    if sys.argv[1:2] == ["--write"]:
        write(ROOT, sys.argv[2:])
        return
    found = complaints(ROOT)
    for line in found:
        print(line)
    if found:
        sys.exit(1)
    print("translations: up to date")


if __name__ == "__main__":
    main()
