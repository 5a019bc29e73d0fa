# SPDX-License-Identifier: MIT
"""Hostile words: YAML that explodes, words that are markup, names that lead elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.hostile.case import Case, Make, case, packed, rows_of, sound, story, with_files, written
from tests.hostile.trap import Trap
from tests.support.archives import archive

GOOD = story().decode()
LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + level)}: &{chr(98 + level)} [{', '.join([f'*{chr(97 + level)}'] * 9)}]\n"
    for level in range(9)
)
TITLE = "title: Sound"

FILES: dict[str, tuple[Callable[[], str | bytes], str]] = {
    "anchor": (lambda: GOOD.replace("Sound", "&a Sound"), "yaml-anchor"),
    "alias": (lambda: GOOD.replace("[Nobody]", "[*a]"), "yaml-alias"),
    "alias of its own anchor": (
        lambda: GOOD.replace("Sound", "&a Sound").replace("[Nobody]", "[*a]"),
        "yaml-alias yaml-anchor",
    ),
    "a billion laughs": (lambda: GOOD + LAUGHS, "unknown-key yaml-alias yaml-anchor"),
    "tag that calls Python": (
        lambda: GOOD.replace("Sound", "!!python/object/apply:os.system [reboot]"),
        "yaml-tag not-a-value",
    ),
    "tag of its own": (lambda: GOOD.replace("Sound", "!evil Sound"), "yaml-tag"),
    "merge key": (lambda: f"{GOOD}<<: {{format: 7}}\n", "unknown-key"),
    "duplicate key": (lambda: GOOD + "title: Other\n", "duplicate-key"),
    "duplicate file of media": (
        lambda: f"{GOOD}  media/: {{by: Somebody else, licence: MIT}}\n",
        "duplicate-key",
    ),
    "key that is a list": (lambda: GOOD + "? [a, b]\n: c\n", "yaml-key"),
    "directive": (lambda: "%TAG ! tag:evil,2026:\n---\n" + GOOD, "yaml-directive"),
    "two documents": (lambda: f"{GOOD}---\n{GOOD}", "yaml-documents"),
    "title of 1 MB": (lambda: GOOD.replace("Sound", "x" * 1_000_000), "too-long"),
    "key of 1 MB": (lambda: GOOD + "x" * 1_000_000 + ": y\n", "not-yaml"),
    "quoted key of 1 MB": (lambda: GOOD + '? "' + "x" * 1_000_000 + '"\n: y\n', "unknown-key"),
    "block of 1 MB": (lambda: GOOD + "summary: |\n  " + "x " * 500_000, "too-long"),
    "10,000 lists in one another": (lambda: "[" * 10_000 + "]" * 10_000, "too-deep"),
    "10,000 maps in one another": (lambda: "{a: " * 10_000 + "}" * 10_000, "too-deep"),
    "10,000 steps of indentation": (
        lambda: "".join(f"{' ' * level}a:\n" for level in range(2_000)) + " " * 10_000 + "b",
        "too-deep",
    ),
    "10,000 lists in one line": (lambda: "- " * 10_000 + "a", "too-deep"),
    "100,000 brackets that never close": (lambda: "[" * 100_000, "too-deep"),
    "a million values": (lambda: GOOD + "subjects: [" + "a," * 900_000 + "]", "too-many-values"),
    "5 MB": (lambda: GOOD + "# " + "x" * 5_000_000, "file-too-large"),
    "empty file of words": (lambda: "", "not-keys"),
    "comment and nothing else": (lambda: "# format: 1\n", "not-keys"),
    "list instead of keys": (lambda: "- format: 1\n", "not-keys"),
    "one word": (lambda: "story", "not-keys"),
    "UTF-16 with its mark": (lambda: b"\xff\xfe" + GOOD.encode("utf-16-le"), "not-utf8"),
    "UTF-16 without its mark": (lambda: GOOD.encode("utf-16-be"), "control-character"),
    "UTF-32": (lambda: GOOD.encode("utf-32"), "not-utf8"),
    "Latin-1": (lambda: GOOD.replace("Sound", "Café").encode("latin-1"), "not-utf8"),
    "GB 18030": (lambda: GOOD.replace("Sound", "读书").encode("gb18030"), "not-utf8"),
    "UTF-7": (lambda: GOOD.replace("Sound", "+ADw-script+AD4-"), ""),
    "byte order mark": (lambda: b"\xef\xbb\xbf" + GOOD.encode(), ""),
    "two byte order marks": (lambda: b"\xef\xbb\xbf" * 2 + GOOD.encode(), ""),
    "NUL": (lambda: GOOD.replace("Sound", "So\0und"), "control-character"),
    "terminal escape": (lambda: GOOD.replace("Sound", "\x1b[2Jx"), "control-character"),
    "escaped control character": (
        lambda: GOOD.replace("Sound", r'"\e[2J\b\0"'),
        "hidden-character",
    ),
    "half of a character, escaped": (lambda: GOOD.replace("Sound", r'"\ud800"'), "not-yaml"),
    "not closed": (lambda: GOOD + 'summary: "x', "not-yaml"),
    "tab for a step": (lambda: GOOD.replace("    title", "\ttitle"), "not-yaml"),
    "newer format": (lambda: GOOD.replace("format: 1", "format: 2"), "newer-format"),
    "format beyond numbers": (lambda: GOOD.replace("format: 1", "format: 1e999"), "not-a-number"),
    "unknown requirement": (lambda: GOOD + "requires: [telepathy]\n", "requires"),
    "no page": (
        lambda: "format: 1\nid: a\nlanguage: en\ntitle: A\nchapters: []\n",
        "no-pages too-few",
    ),
    "6,000 pages": (
        lambda: GOOD.replace(
            "media:\n", "".join(f"      - id: p{n}\n" for n in range(6_000)) + "media:\n"
        ),
        "too-many-pages",
    ),
    "file above the story": (
        lambda: GOOD.replace("a.png, alt", "../../a.png, alt"),
        "missing-file",
    ),
    "file by absolute path": (
        lambda: GOOD.replace("media/a.png, alt", "/etc/passwd, alt"),
        "missing-file",
    ),
    "file by address": (
        lambda: GOOD.replace("media/a.png, alt", '"http://localhost/a.png", alt'),
        "outside-file",
    ),
    "file by file address": (
        lambda: GOOD.replace("media/a.png, alt", '"file:///etc/passwd", alt'),
        "outside-file",
    ),
    "file by resource address": (
        lambda: GOOD.replace("media/a.png, alt", '"qrc:/a.png", alt'),
        "missing-file",
    ),
    "address with a script": (lambda: GOOD + 'address: "javascript:alert(1)"\n', "not-an-address"),
    "address too long for its code": (
        lambda: GOOD + f"address: https://example.org/{'x' * 5_000}\n",
        "not-an-address",
    ),
    "id with a path": (lambda: GOOD.replace("id: hostile", "id: ../../evil"), "bad-id"),
}
"""story.yaml, and what is wrong with it."""

FATAL = {
    *("control-character", "file-too-large", "newer-format", "no-pages", "not-keys", "not-utf8"),
    *("not-yaml", "requires", "too-deep", "too-many-values", "yaml-directive"),
}
"""What keeps a story from being opened, and so from being installed."""

PAGES: dict[str, tuple[str, str]] = {
    "link to a file": ("text: '[x](file:///etc/passwd)'", "bad-link"),
    "link to a script": ("text: '[x](javascript:alert)'", "bad-link"),
    "link to a share": ("text: '[x](//server/share)'", "bad-link"),
    "link to no page": ("text: '[x](#nowhere)'", "unknown-page"),
    "stars without end": (f"text: '{'*' * 19_000}'", ""),
    "brackets without end": (f"text: '{'[' * 19_000}'", ""),
    "links without end": (f"text: '{'[a](' * 4_000}'", ""),
    "one word of 19,000 characters": (f"text: {'x' * 19_000}", ""),
    "a thousand marks on one letter": (f"title: a{'̈' * 250}", ""),
    "writing direction turned": ("title: 'a\u202eb\u2066c'", ""),
    "largest numbers": (
        "chart: {kind: bar, rows: [{label: a, value: 9999999999999999}, "
        "{label: b, value: -9999999999999999}]}",
        "",
    ),
    "all values nought": (
        "chart: {kind: line, rows: [{label: a, value: 0}, {label: b, value: 0}]}",
        "",
    ),
    "number beyond numbers": ("figures: [{value: 1e999, label: a}]", "not-a-number"),
    "no number": ("figures: [{value: nan, label: a}]", "not-a-number"),
    "seconds without end": ("advance: 1e308", "not-a-choice"),
    "place outside the map": (
        "map: {file: media/a.png, alt: A, places: [{at: [9, 9], label: x}]}",
        "not-a-point",
    ),
}
"""A second page, and what is wrong with it."""

MARKUP = """\
title: '<img src="{trap}/title.png">Title'
tagline: '<img src="file://{bait}">'
subtitle: '<link rel="stylesheet" href="{trap}/a.css">'
text: '<img src="{trap}/text.png"> ![x]({trap}/markdown.png) <script>alert(1)</script>'
quote: {{text: '<img src="file://{bait}">', by: '<img src="{trap}/by.png">'}}
notes: '<iframe src="{trap}"></iframe>'
"""


def cases() -> Iterator[Case]:
    """All of them."""
    for name, (make, codes) in FILES.items():
        # the reader passes over keys that it does not know: they may be tomorrow's
        known = " ".join(code for code in codes.split() if code not in ("unknown-key", "too-few"))
        fatal = " ".join(FATAL & {*codes.split()})
        yield case(name, _with_words(make), check=codes, install=fatal, read=known)
    for name, (page, codes) in PAGES.items():
        yield case(name, with_files({}, page), check=codes)
    yield case("words that are HTML", _markup)
    yield from _languages()


def _with_words(make: Callable[[], str | bytes]) -> Make:
    def made(folder: Path, trap: Trap) -> Path:
        text = make()
        data = text.encode() if isinstance(text, str) else text
        return packed({**sound(), "story.yaml": data})(folder, trap)

    return made


def _markup(folder: Path, trap: Trap) -> Path:
    bait = trap.bait("markup.png", sound()["media/a.png"])
    page = MARKUP.format(trap=trap.address, bait=bait)
    return written(folder, archive(rows_of({**sound(), "story.yaml": story(page)})))


def _languages() -> Iterator[Case]:
    laughs = {"text/zh-Hans.yaml": LAUGHS.encode()}
    yield case(
        "a billion laughs in a translation",
        with_files(laughs),
        check="unknown-key yaml-alias yaml-anchor",
        read="yaml-alias yaml-anchor",
    )
    deep = {"text/zh-Hans.yaml": b"[" * 10_000}
    yield case("10,000 levels in a translation", with_files(deep), check="too-deep")
    other = {"text/fr.yaml": b"pages: {first: {background: {file: ../../a.png}}}\n"}
    yield case("file above the story in a translation", with_files(other), check="missing-file")
    named = {"text/a b.yaml": b"title: A\n", "text/evil;rm.yaml": b"title: A\n"}
    yield case("translations into no language", with_files(named), check="not-a-language")
    tags = [f"q{a}{b}" for a in "abcdefghijklmnopqrst" for b in "abcdefghij"]
    many = {f"text/{tag}.yaml": b"title: A\n" for tag in tags}
    yield case("200 languages", with_files(many), check="too-many-languages")
