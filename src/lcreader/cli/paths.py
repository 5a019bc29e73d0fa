# SPDX-License-Identifier: MIT
"""`lcreader paths`: where the reader keeps what."""

from __future__ import annotations

from collections.abc import Sequence

from lcreader.cli.terminal import Arguments, add_format, say, say_json
from lcreader.library import places


def run(words: Sequence[str]) -> int:
    """Print every place that the reader uses; none of them need exist."""
    parser = Arguments(prog="lcreader paths", description="Says where the reader keeps what.")
    add_format(parser)
    asked = parser.parse_args(words)
    portable = places.portable_data()
    site = places.site_file()
    found = {
        "stories": str(places.stories_folder()),
        "memory": str(places.store_file()),
        "catalogue": str(places.cards_file()),
        "log": str(places.user_log()),
        "site": str(site) if site else "",
        "program": str(places.shared()),
        "portable": str(portable) if portable else "",
    }
    if asked.format == "json":
        say_json(found)
        return 0
    for name, path in found.items():
        say(f"{name + ':':11}{path or 'none'}")
    return 0
