# SPDX-License-Identifier: MIT
"""`make fuzz`: throws changed bytes at the readers of foreign files, for as long as one wants.

With atheris (Linux) the changes are led by what they reach in the program; without it, by chance.
What breaks a reader is kept in build/fuzz/TARGET/; it belongs into tests/hostile.
"""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "build" / "fuzz"
SECONDS = 5
MEGABYTES = 600
"""What a single input may take; atheris and its tables take some of it themselves."""


def main() -> int:
    """Fuzz one target after the other, each in a process of its own; 1 where one broke."""
    from tools.fuzz.targets import TARGETS

    parser = argparse.ArgumentParser(prog="make fuzz")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=int, default=300, help="for each target")
    parser.add_argument("--by-chance", action="store_true", help="without atheris")
    asked = parser.parse_args()
    if unknown := set(asked.targets) - TARGETS.keys():
        parser.error(f"no target is called {', '.join(sorted(unknown))}")
    guided = not asked.by_chance and importlib.util.find_spec("atheris") is not None
    how = "guided" if guided else "chance"
    broken = []
    for name in asked.targets or TARGETS:
        print(f"{name}: {asked.seconds} s, {how}", flush=True)
        words = [sys.executable, "-m", f"tools.fuzz.{how}", name, str(asked.seconds)]
        if subprocess.run(words, cwd=ROOT, check=False).returncode:
            broken.append(name)
    if broken:
        print(f"broken: {', '.join(broken)}; see {KEPT}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
