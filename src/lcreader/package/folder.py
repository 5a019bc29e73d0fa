# SPDX-License-Identifier: MIT
"""A story in a folder: the author's workshop, and the stories that come with the program."""

from __future__ import annotations

import os
from io import BufferedReader
from pathlib import Path

from lcreader.package import limits
from lcreader.package.files import Files
from lcreader.package.names import composed, is_litter, name_problem, twins
from lcreader.package.package import ByteRange, unreadable
from lcreader.package.refusal import problem, refusal
from lcreader.story.problem import Problem, StoryError
from lcreader.story.sentence import QT_TRANSLATE_NOOP


class Folder(Files):
    """The files of a folder. One that is not safe to use is left out, and ``problems`` says so."""

    def __init__(self, path: Path) -> None:
        self._real = os.path.realpath(path)
        found = _Walk(path, self._real)
        found.into("")
        if doubles := twins(name for name, _ in found.files):
            raise StoryError(doubles)
        self._at = dict(found.files)
        super().__init__(path, list(self._at), tuple(found.problems))
        if "story.yaml" not in self._at:
            raise refusal(
                "no-story",
                QT_TRANSLATE_NOOP("Package", "There is no story.yaml in “{file}”."),
                file=path.name,
            )

    def size(self, name: str) -> int:
        """How many bytes the file has now."""
        try:
            return self._file(name).stat().st_size
        except OSError as error:
            raise unreadable(name, error) from error

    def range(self, name: str) -> ByteRange:
        """The whole of the file."""
        return ByteRange(self._file(name), 0, self.size(name))

    def open(self, name: str) -> BufferedReader:
        """The file to read and seek in."""
        try:
            return self._file(name).open("rb")
        except OSError as error:
            raise unreadable(name, error) from error

    def _file(self, name: str) -> Path:
        if name not in self._at:
            raise self._missing(name)
        file = self.path / self._at[name]
        if file.is_symlink() and not _inside(file, self._real):
            raise self._missing(name)
        return file


class _Walk:
    """One walk through a folder: what is in it, and what had to be left out."""

    def __init__(self, path: Path, real: str) -> None:
        self.path = path
        self.real = real
        self.files: list[tuple[str, str]] = []  # each name, and the same as the disk spells it
        self.problems: list[Problem] = []

    def into(self, folder: str) -> None:
        """Take in the files below ``folder`` ("" or ending in "/")."""
        with os.scandir(self.path / folder) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if not is_litter(entry.name):
                    self._take(entry, folder + entry.name)

    def _take(self, entry: os.DirEntry[str], spelt: str) -> None:
        name = composed(spelt)
        if found := name_problem(name):
            self.problems.append(found)
        elif entry.is_symlink() and (amiss := self._link_amiss(entry)):
            self._leave_out("link", amiss, name)
        elif entry.is_dir():
            self.into(spelt + "/")
        elif not entry.is_file():
            self._leave_out(
                "not-a-file", QT_TRANSLATE_NOOP("Package", "“{file}” is no ordinary file."), name
            )
        elif len(self.files) >= limits.FILES:
            raise refusal(
                "too-many-files",
                QT_TRANSLATE_NOOP("Package", "“{file}” holds more than {limit} files."),
                file=self.path.name,
                limit=limits.FILES,
            )
        else:
            self.files.append((name, spelt))

    def _link_amiss(self, entry: os.DirEntry[str]) -> str:
        """Why a link is not followed; "" where it is, for it leads to a file of the story."""
        if not Path(entry.path).exists():
            return QT_TRANSLATE_NOOP("Package", "“{file}” is a link that leads nowhere.")
        if not _inside(Path(entry.path), self.real):
            return QT_TRANSLATE_NOOP("Package", "“{file}” is a link that leads out of the story.")
        if entry.is_dir():
            return QT_TRANSLATE_NOOP("Package", "“{file}” is a link to a folder.")
        return ""

    def _leave_out(self, code: str, template: str, name: str) -> None:
        mend = QT_TRANSLATE_NOOP("Package", "Put the file itself into the folder.")
        self.problems.append(problem(code, template, file=name, mend=mend))


def _inside(file: Path, real: str) -> bool:
    try:
        return os.path.commonpath((os.path.realpath(file, strict=True), real)) == real
    except (OSError, ValueError):
        return False
