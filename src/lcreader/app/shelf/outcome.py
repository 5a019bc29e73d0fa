# SPDX-License-Identifier: MIT
"""What is said, and asked, about stories that are added, checked, repaired and removed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lcreader.app.words.language import said, told, translate
from lcreader.library.checked import checked_from
from lcreader.library.plan import ASKED, Namesake, Plan, Relation
from lcreader.story.problem import Problem
from lcreader.story.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from lcreader.package.repairing import Repaired
    from lcreader.package.verifying import Verified

OK = QT_TRANSLATE_NOOP("Keeper", "OK")
LEAVE = QT_TRANSLATE_NOOP("Keeper", "Leave it")
ON_SHELF = QT_TRANSLATE_NOOP("Keeper", "“{title}” is on the shelf.")
UPDATED = QT_TRANSLATE_NOOP(
    "Keeper", "“{title}” is now version {version}; you go on where you were."
)
MENDED = QT_TRANSLATE_NOOP("Keeper", "“{title}” was damaged and is whole again.")
THERE = QT_TRANSLATE_NOOP("Keeper", "“{title}” {version} is on the shelf already.")
SEVERAL = QT_TRANSLATE_NOOP("Keeper", "{count} stories are on the shelf.")
NOT_ADDED = QT_TRANSLATE_NOOP("Keeper", "This could not be added")
OLDER = QT_TRANSLATE_NOOP("Keeper", "An older version")
OLDER_TEXT = QT_TRANSLATE_NOOP(
    "Keeper",
    "“{title}” {version} is older than the {installed} on the shelf. Use it instead?",
)
OLDER_DO = QT_TRANSLATE_NOOP("Keeper", "Use the older one")
OTHER = QT_TRANSLATE_NOOP("Keeper", "The same version, but different")
OTHER_TEXT = QT_TRANSLATE_NOOP(
    "Keeper",
    "“{title}” {version} is on the shelf with other words or pictures. Use this one instead?",
)
OTHER_DO = QT_TRANSLATE_NOOP("Keeper", "Use this one")
NAMESAKE = QT_TRANSLATE_NOOP("Keeper", "Is this another story?")
NAMESAKE_TEXT = QT_TRANSLATE_NOOP(
    "Keeper",
    "On the shelf: {there}\nTo be added: {new}\nBoth have the same id, but another title or other "
    "authors. Keep both, unless they are two versions of one story.",
)
BOTH_DO = QT_TRANSLATE_NOOP("Keeper", "Keep both")
REMOVE = QT_TRANSLATE_NOOP("Keeper", "Remove “{title}”?")
REMOVE_TEXT = QT_TRANSLATE_NOOP(
    "Keeper", "Its file goes to the trash. Where you were in it is remembered."
)
REMOVE_DO = QT_TRANSLATE_NOOP("Keeper", "Remove")
NOT_REMOVED = QT_TRANSLATE_NOOP("Keeper", "It is still on the shelf")
WHOLE = QT_TRANSLATE_NOOP("Keeper", "All {count} files are as they were packed.")
REPAIRED = QT_TRANSLATE_NOOP("Keeper", "The story is whole again; files mended: {count}.")
WAS_WHOLE = QT_TRANSLATE_NOOP("Keeper", "The story is whole; nothing had to be mended.")
NOT_REPAIRED = QT_TRANSLATE_NOOP("Keeper", "It could not be repaired")
NAMED = 5


@dataclass(frozen=True)
class Question:
    """Something that a person must decide, or be told and not overlook.

    ``choices``: an id and the words of each, the first of which changes nothing. ``due`` is what
    the decision is about.
    """

    title: str
    text: str
    choices: tuple[tuple[str, str], ...]
    due: object = None


@dataclass(frozen=True)
class Added:
    """What came of the stories that were added together; of the problems also whose each is."""

    plans: tuple[Plan, ...] = ()
    problems: tuple[tuple[str, Problem], ...] = ()

    def ended(self, name: str, result: object) -> Added:
        """With what came of one more, whose file is called ``name``."""
        if isinstance(result, Plan):
            return replace(self, plans=(*self.plans, result))
        assert isinstance(result, Problem)
        return replace(self, problems=(*self.problems, (name, result)))

    def sentence(self) -> str:
        """What is told when all went well; "" where there is nothing to tell."""
        done = [plan for plan in self.plans if plan.relation not in ASKED]
        if len(done) > 1:
            return translate("Keeper", SEVERAL).format(count=len(done))
        if not done:
            return ""
        said_of = {Relation.NEWER: UPDATED, Relation.SAME: THERE, Relation.MENDS: MENDED}
        template = said_of.get(done[0].relation, ON_SHELF)
        return translate("Keeper", template).format(title=done[0].title, version=done[0].version)

    def question(self) -> Question:
        """What must not be overlooked: what could not be added, and why."""
        lines = [_named(*one) for one in self.problems[:NAMED]]
        if len(self.problems) > NAMED:
            lines.append(f"… + {len(self.problems) - NAMED}")
        text = "\n".join(filter(None, (*lines, self.sentence())))
        return _notice(NOT_ADDED, text)


def instead(plan: Plan) -> Question:
    """Whether an older version, the same with other files, or what may be another story, is to
    take the place of what is on the shelf."""
    if plan.namesake:
        return namesakes(plan, plan.namesake)
    is_older = plan.relation is Relation.OLDER
    title, text, do = (OLDER, OLDER_TEXT, OLDER_DO) if is_older else (OTHER, OTHER_TEXT, OTHER_DO)
    words = translate("Keeper", text).format(
        title=plan.title, version=plan.version, installed=plan.installed
    )
    return _choice(translate("Keeper", title), words, ("instead", do), plan)


def namesakes(plan: Plan, there: Namesake) -> Question:
    """Whether a story is another than the one of the same id on the shelf, or takes its place."""
    words = translate("Keeper", NAMESAKE_TEXT).format(
        there=_made(there.title, there.authors), new=_made(plan.title, plan.authors)
    )
    choices = (
        ("", translate("Keeper", LEAVE)),
        ("both", translate("Keeper", BOTH_DO)),
        ("instead", translate("Keeper", OTHER_DO)),
    )
    return Question(translate("Keeper", NAMESAKE), words, choices, plan)


def removing(title: str, due: object) -> Question:
    """Whether a story is to go to the trash."""
    asked = translate("Keeper", REMOVE).format(title=title)
    return _choice(asked, translate("Keeper", REMOVE_TEXT), ("remove", REMOVE_DO), due)


def not_removed(problem: Problem) -> Question:
    """That a story could not be removed."""
    return _notice(NOT_REMOVED, told(problem))


def not_repaired(problem: Problem) -> Question:
    """That a story could not be mended."""
    return _notice(NOT_REPAIRED, told(problem))


def repair_said(repaired: Repaired) -> str:
    """What came of mending."""
    template = REPAIRED if repaired.mended else WAS_WHOLE
    return translate("Keeper", template).format(count=len(repaired.mended))


def check_said(result: Verified | Problem) -> str:
    """What came of holding a story's files against their checksums."""
    if isinstance(result, Problem):
        return told(result)
    if result.whole:
        return translate("Keeper", WHOLE).format(count=result.files)
    found = checked_from(result, "", 0).problem
    return said(found.sentence) if found else ""


def _choice(title: str, text: str, deed: tuple[str, str], due: object) -> Question:
    """Whether to do what ``deed`` names by its id and its words, or to leave all as it is."""
    choices = (("", translate("Keeper", LEAVE)), (deed[0], translate("Keeper", deed[1])))
    return Question(title, text, choices, due)


def _notice(title: str, text: str) -> Question:
    return Question(translate("Keeper", title), text, (("", translate("Keeper", OK)),))


def _made(title: str, authors: tuple[str, ...]) -> str:
    """A title and who wrote it, as a list of stories has them."""
    return f"“{title}” · {', '.join(authors)}" if authors else f"“{title}”"


def _named(name: str, problem: Problem) -> str:
    """What is wrong with the story in a file of this name, which a sentence need not repeat."""
    words = told(problem)
    return words if name in words else f"{name}: {words}"
