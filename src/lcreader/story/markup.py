# SPDX-License-Identifier: MIT
"""Looks through words for links that lead nowhere and for marks that mean nothing here."""

from __future__ import annotations

from itertools import islice

from lcreader.story import markdown
from lcreader.story.desk import Desk
from lcreader.story.nodes import ScalarNode

_LINKS = 200
"""So many links of one text are followed up."""


def examine(text: str, node: ScalarNode, desk: Desk) -> None:
    """Complain about links to unknown pages or other schemes, and about unknown markup."""
    for target, good in islice(markdown.links(text), _LINKS):
        if not good:
            desk.complaints.add("bad-link", node, mend="page-id", value=target)
        elif target.startswith("#"):
            desk.page_id(node, target[1:])
    if not desk.strict:
        return
    for what in markdown.unsupported(text):
        desk.complaints.add("plain-markup", node, value=what)
