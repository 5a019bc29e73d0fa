# SPDX-License-Identifier: MIT
"""Fuzzes one target by chance: ``python -m tools.fuzz.chance TARGET SECONDS``."""

from __future__ import annotations

import hashlib
import random
import resource
import sys
import time
import traceback

from tools.fuzz.__main__ import KEPT, MEGABYTES, SECONDS
from tools.fuzz.mutating import mutated
from tools.fuzz.targets import TARGETS


def main(name: str, seconds: float) -> int:
    """Go on for so long; 1 where an input broke the target. It is kept."""
    target = TARGETS[name]
    resource.setrlimit(resource.RLIMIT_DATA, (MEGABYTES << 20, MEGABYTES << 20))
    chance = random.Random()
    end = time.monotonic() + seconds
    tried = 0
    broken: set[str] = set()
    while time.monotonic() < end:
        data = mutated(target, chance, chance.randint(1, 12))
        before = time.process_time()
        try:
            target.run(data)
            said = ""
        except Exception:
            said = traceback.format_exc()
        tried += 1
        if time.process_time() - before > SECONDS:
            said = f"takes over {SECONDS} s"
        if said and said not in broken:
            broken.add(said)
            kept = KEPT / name / f"crash-{hashlib.sha256(data).hexdigest()[:12]}"
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(data)
            print(f"{kept}\n{said}", flush=True)
    print(f"{name}: {tried} inputs, {len(broken)} ways to break it")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2])))
