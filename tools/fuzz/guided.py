# SPDX-License-Identifier: MIT
"""Fuzzes one target with atheris: ``python -m tools.fuzz.guided TARGET SECONDS``."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["lcreader"]):
    from tools.fuzz.targets import TARGETS, Target

from tools.fuzz.__main__ import KEPT, MEGABYTES, SECONDS

LONGEST = 8192


def main(name: str, seconds: str) -> None:
    """Go on for so long; ends the process with a status of its own where an input broke it."""
    target: Target = TARGETS[name]
    kept = KEPT / name
    corpus = kept / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds()):
        (corpus / f"seed-{number}").write_bytes(seed[:LONGEST])
    dictionary = kept / "words.dict"
    lines = ("".join(f"\\x{byte:02x}" for byte in word) for word in target.words)
    dictionary.write_text("".join(f'"{line}"\n' for line in lines))
    options = [
        *(f"-max_total_time={seconds}", f"-timeout={SECONDS}", f"-rss_limit_mb={MEGABYTES}"),
        *(f"-dict={dictionary}", f"-artifact_prefix={kept}/", f"-max_len={LONGEST}"),
        "-verbosity=0",
    ]
    atheris.Setup([sys.argv[0], *options, str(corpus)], target.run)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:3])
