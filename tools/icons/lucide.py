# SPDX-License-Identifier: MIT
"""Take the interface's icons from Lucide: ``python -m tools.icons.lucide``, with npm."""

from __future__ import annotations

import subprocess
import tarfile
import tempfile
from pathlib import Path

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
VERSION = "1.62.0"
NAMES = """
    arrow-left arrow-right book-audio book-open captions captions-off check chevron-down chevron-
    left chevron-right chevron-up circle circle-help clock download ellipsis external-link eye eye-
    off file-text house image-off info languages layout-grid library list map-pin maximize mic
    minimize monitor-off notebook-pen pause play plus rotate-ccw search settings shield-check skip-
    back trash-2 triangle-alert usb volume-1 volume-2 volume-x wrench x
""".split()


def main() -> None:
    """Fetch the pinned package and copy the icons named above, with their licence."""
    with tempfile.TemporaryDirectory() as scratch:
        package = f"lucide-static@{VERSION}"
        subprocess.run(["npm", "pack", "--silent", package], cwd=scratch, check=True)
        with tarfile.open(Path(scratch, f"lucide-static-{VERSION}.tgz")) as packed:
            packed.extractall(scratch, filter="data")
        source = Path(scratch, "package")
        ICONS.mkdir(parents=True, exist_ok=True)
        (ICONS / "LICENSE-lucide").write_bytes((source / "LICENSE").read_bytes())
        for name in NAMES:
            (ICONS / f"{name}.svg").write_bytes((source / "icons" / f"{name}.svg").read_bytes())
    print(f"{len(NAMES)} icons in {ICONS.name}")


if __name__ == "__main__":
    main()
