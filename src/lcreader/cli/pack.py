# SPDX-License-Identifier: MIT
"""`lcreader pack`: checks a story and makes the one file of it that travels."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from lcreader.cli.bar import Bar, size
from lcreader.cli.check import counted, looked_at, say_problems
from lcreader.cli.terminal import (
    COULD_NOT_LOOK,
    PROBLEMS,
    Arguments,
    CommandError,
    complain,
    say,
    stops_cleanly,
    write,
)
from lcreader.library.places import is_story_folder
from lcreader.package.folder import Folder
from lcreader.package.packing import pack
from lcreader.story.complaints import shown as short
from lcreader.story.problem import Problem, errors_of
from lcreader.story.reader import read_story
from lcreader.story.sentence import Sentence


def run(words: Sequence[str]) -> int:
    """Pack a folder; 1 and no file where it has an error, 2 where it cannot be done."""
    parser = Arguments(
        prog="lcreader pack",
        description="Checks a story and packs its folder into one .lcstory file. The same folder "
        "gives the same bytes always. Exit status: 0 packed, 1 the story has errors and was not "
        "packed, 2 could not.",
    )
    parser.add_argument("folder", metavar="DIR", type=Path, help="the folder with story.yaml")
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        help="[ID-VERSION.lcstory beside the folder]",
    )
    parser.add_argument(
        "--shrink",
        action="store_true",
        help="make pictures that are larger than screens smaller (the folder stays as it is)",
    )
    parser.add_argument(
        "--no-media",
        action="store_false",
        dest="media",
        help="do not try pictures, films and sound first",
    )
    asked = parser.parse_args(words)
    folder: Path = asked.folder.absolute()
    if not folder.is_dir():
        raise CommandError(f"There is no folder “{asked.folder}”.")
    if not is_story_folder(folder):
        raise CommandError(f"{asked.folder} is not a story: there is no story.yaml in it.")
    with stops_cleanly():
        return _packed(asked.folder, folder, asked.output, asked.shrink, asked.media)


def _packed(shown: Path, folder: Path, output: Path | None, shrink: bool, media: bool) -> int:
    instead = _smaller(folder) if shrink else {}
    report = looked_at(folder, packed=True, media=media)
    problems = [problem for problem in report.problems if not _mended(problem, instead)]
    say_problems(str(shown), problems)
    errors = len(errors_of(problems))
    if errors or not report.looked:
        complain(f"lcreader: {shown} was not packed: {counted(errors, 'error')} to mend first.")
        return PROBLEMS if report.looked else COULD_NOT_LOOK
    for note in report.notes if media else ():
        say(f"{shown}: {note}")
    target = output or folder.with_name(_name_of(folder))
    with Bar(f"packing {target.name}") as bar:
        done = pack(folder, target, instead=instead, progress=bar)
    where = str(target) if output else target.name if shown.parent == Path() else str(target)
    write(("packed: ", "good"), (f"{where} ({done.files} files, {size(done.bytes)})", ""))
    return 0


def _name_of(folder: Path) -> str:
    """``ID-VERSION.lcstory``, as the story says of itself."""
    story = read_story(Folder(folder)).require_story()
    return f"{story.id}-{story.version}.lcstory"


def _smaller(folder: Path) -> Mapping[str, bytes]:
    """The new bytes of oversized pictures; says what was saved."""
    from lcreader.package.shrinking import NoPillow, shrink

    package = Folder(folder)
    try:
        with Bar("making pictures smaller", "files") as bar:
            found = list(shrink(package, list(package.names), progress=bar))
    except NoPillow as missing:
        raise CommandError(
            "--shrink needs the library Pillow: pip install 'lcreader[shrink]'"
        ) from missing
    for one in found:
        say(f"smaller: {one.name}: {size(one.before)} → {size(len(one.data))}")
    saved = sum(one.before - len(one.data) for one in found)
    say(f"saved {size(saved)} in {counted(len(found), 'picture')}")
    return {one.name: one.data for one in found}


def _mended(problem: Problem, instead: Collection[str]) -> bool:
    """Whether it is gone, because the picture that it is about was made smaller."""
    if problem.code not in ("large-picture", "picture-too-large"):
        return False
    said = problem.sentence.values.get("said", problem.sentence)  # behind its page's name
    assert isinstance(said, Sentence)
    return said.values.get("name") in {short(name) for name in instead}
