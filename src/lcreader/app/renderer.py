# SPDX-License-Identifier: MIT
"""Which of Qt Quick's renderers to use, decided before the application begins.

Where OpenGL is missing or only a software rasteriser, Qt Quick's own software backend starts
faster and takes half the memory. Asking OpenGL inside this process would cost 37 MB for good, so a
helper process is asked, once, and the answer is kept under what identifies the graphics card.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from pathlib import Path

log = logging.getLogger(__name__)

CHOICES = ("auto", "software", "opengl")
RASTERISERS = ("llvmpipe", "softpipe", "swrast", "swiftshader", "microsoft basic render", "gdi")
PROBE_SECONDS = 10


def choose(wanted: str, remembered: Path, platform: str = sys.platform) -> str:
    """ "software" or "opengl", or "" to leave the choice to Qt.

    ``wanted`` is the setting; ``LCREADER_RENDERER`` goes before it. ``remembered`` is the file that
    keeps what the helper process found.
    """
    wanted = os.environ.get("LCREADER_RENDERER", wanted)
    if wanted not in CHOICES:
        log.warning("LCREADER_RENDERER is %r; it can be software, opengl or auto", wanted)
        wanted = "auto"
    if wanted != "auto":
        return wanted
    if platform == "darwin":
        return ""
    cards = graphics_cards() if platform.startswith("linux") else platform
    if not cards:
        return "software"
    return _remembered(cards, remembered)


def apply(renderer: str) -> None:
    """Tell Qt, by the environment that it reads when the application begins."""
    if renderer == "software":
        os.environ["QT_QUICK_BACKEND"] = "software"
        # without this the window is painted through the OpenGL rasteriser all the same
        os.environ.setdefault("QT_XCB_GL_INTEGRATION", "none")
    elif renderer == "opengl":
        os.environ.pop("QT_QUICK_BACKEND", None)
        os.environ["QSG_RHI_BACKEND"] = "opengl"


def graphics_cards(drm: Path = Path("/sys/class/drm")) -> str:
    """The graphics cards of a Linux machine by maker, model and driver; "" where there is none."""
    cards = []
    for card in sorted(drm.glob("renderD*")):
        device = card / "device"
        driver = device / "driver"
        parts = [driver.resolve().name if driver.exists() else "?"]
        for name in ("vendor", "device"):
            with contextlib.suppress(OSError):
                parts.append((device / name).read_text().strip())
        cards.append(":".join(parts))
    return " ".join(cards)


def _remembered(cards: str, remembered: Path) -> str:
    with contextlib.suppress(OSError, ValueError):
        known, answer = remembered.read_text(encoding="utf-8").rstrip("\n").split("\n")
        if known == cards and answer in ("software", "opengl"):
            return answer
    answer = _ask_helper()
    with contextlib.suppress(OSError):
        remembered.parent.mkdir(parents=True, exist_ok=True)
        remembered.write_text(f"{cards}\n{answer}\n", encoding="utf-8")
    return answer


def _ask_helper() -> str:
    import subprocess  # not for every start: the answer is kept

    try:
        done = subprocess.run(
            [sys.executable, "-m", "lcreader.app.probe.opengl"],
            capture_output=True,
            timeout=PROBE_SECONDS,
            check=False,
            text=True,
        )
    except (OSError, subprocess.TimeoutExpired):
        return "software"
    name = done.stdout.strip().lower()
    if done.returncode or not name or any(rasteriser in name for rasteriser in RASTERISERS):
        return "software"
    return "opengl"
