# SPDX-License-Identifier: MIT
"""The command: ``python -m story_media NAME …`` draws pictures anew."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import skia

from . import manifest
from .catalogue import PICTURES
from .paper import picture

STORIES = Path(__file__).parents[3] / "stories"


def main() -> int:
    """Draw what is asked for; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m story_media", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="a picture (guangzhou/dusk) or a story (guangzhou)"
    )
    parser.add_argument("--all", action="store_true", help="draw every picture")
    parser.add_argument("--preview", type=Path, help="write PNG files into this folder instead")
    parser.add_argument("--scale", type=float, default=1.0, help="of a preview (1 is 1920 × 1080)")
    options = parser.parse_args()
    known = sorted(PICTURES)
    stories = {picture.story for picture in PICTURES.values()}
    names = [name for name in known if options.all or PICTURES[name].story in options.names]
    names += [name for name in options.names if name not in stories]
    if not names:
        print("\n".join(known))
        return 0
    unknown = [name for name in names if name not in PICTURES]
    if unknown:
        print(f"There is no picture called {', '.join(unknown)}.", file=sys.stderr)
        return 2
    for name in names:
        started = time.monotonic()
        asked = PICTURES[name]
        image = picture(asked.scene, asked.palette, scale=options.scale if options.preview else 1.0)
        if options.preview:
            target = options.preview / f"{name.replace('/', '-')}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            image.save(str(target), skia.kPNG)
        else:
            target = STORIES / asked.file
            target.parent.mkdir(parents=True, exist_ok=True)
            image.save(str(target), skia.kWEBP, asked.quality)
            manifest.note(asked, target)
        size = target.stat().st_size // 1024
        print(f"{target.name}: {size} KiB, {time.monotonic() - started:.1f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
