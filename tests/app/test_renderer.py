# SPDX-License-Identifier: MIT
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from lcreader.app import renderer

CARD = "amdgpu:0x1002:0x73bf"


class Helper:
    """Stands for the helper process: says ``name``, or raises."""

    def __init__(self, says: str | Exception = "", code: int = 0) -> None:
        self.says, self.code = says, code
        self.asked = 0

    def __call__(self, command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        assert command == [sys.executable, "-m", "lcreader.app.probe.opengl"]
        assert options["timeout"] == renderer.PROBE_SECONDS
        self.asked += 1
        if isinstance(self.says, Exception):
            raise self.says
        return subprocess.CompletedProcess(command, self.code, self.says, "")


@pytest.fixture(autouse=True)
def nothing_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LCREADER_RENDERER", raising=False)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "renderer"


def helped(monkeypatch: pytest.MonkeyPatch, helper: Helper, cards: str = CARD) -> Helper:
    monkeypatch.setattr(renderer, "graphics_cards", lambda: cards)
    monkeypatch.setattr(subprocess, "run", helper)
    return helper


@pytest.mark.parametrize("wanted", ["software", "opengl"])
def test_what_is_wanted_is_taken_without_asking(
    monkeypatch: pytest.MonkeyPatch, kept: Path, wanted: str
) -> None:
    helper = helped(monkeypatch, Helper("NVIDIA"))
    assert renderer.choose(wanted, kept, "linux") == wanted
    assert helper.asked == 0


def test_the_environment_goes_before_the_setting(
    monkeypatch: pytest.MonkeyPatch, kept: Path
) -> None:
    monkeypatch.setenv("LCREADER_RENDERER", "opengl")
    assert renderer.choose("software", kept, "linux") == "opengl"


def test_a_wrong_value_is_told_of_and_the_choice_is_made_by_itself(
    monkeypatch: pytest.MonkeyPatch, kept: Path, caplog: pytest.LogCaptureFixture
) -> None:
    helped(monkeypatch, Helper("Mesa Intel(R) UHD"))
    monkeypatch.setenv("LCREADER_RENDERER", "vulkan")
    assert renderer.choose("software", kept, "linux") == "opengl"
    assert "'vulkan'" in caplog.text


def test_without_a_graphics_card_the_processor_draws(
    monkeypatch: pytest.MonkeyPatch, kept: Path
) -> None:
    helper = helped(monkeypatch, Helper("Mesa Intel(R) UHD"), cards="")
    assert renderer.choose("auto", kept, "linux") == "software"
    assert helper.asked == 0


def test_a_card_that_draws_is_used_and_asked_only_once(
    monkeypatch: pytest.MonkeyPatch, kept: Path
) -> None:
    helper = helped(monkeypatch, Helper("Mesa Intel(R) UHD Graphics\n"))
    assert renderer.choose("auto", kept, "linux") == "opengl"
    assert renderer.choose("auto", kept, "linux") == "opengl"
    assert helper.asked == 1


def test_another_card_is_asked_again(monkeypatch: pytest.MonkeyPatch, kept: Path) -> None:
    helped(monkeypatch, Helper("Mesa Intel(R) UHD"))
    renderer.choose("auto", kept, "linux")
    helper = helped(monkeypatch, Helper("llvmpipe (LLVM 19)"), cards="vmwgfx:1:2")
    assert renderer.choose("auto", kept, "linux") == "software"
    assert helper.asked == 1


@pytest.mark.parametrize("content", ["", "one line", f"{CARD}\nmetal\n", "\0\n\xff\n\n\n"])
def test_a_damaged_answer_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, kept: Path, content: str
) -> None:
    kept.parent.mkdir()
    kept.write_bytes(content.encode("latin-1"))
    helper = helped(monkeypatch, Helper("Mesa Intel(R) UHD"))
    assert renderer.choose("auto", kept, "linux") == "opengl"
    assert helper.asked == 1


@pytest.mark.parametrize(
    "helper",
    [
        Helper("", code=1),
        Helper("NVIDIA", code=-11),
        Helper(""),
        Helper(OSError("no such program")),
        Helper(subprocess.TimeoutExpired("helper", 10)),
        Helper("llvmpipe (LLVM 19.1.0, 256 bits)\n"),
        Helper("Google SwiftShader"),
        Helper("GDI Generic"),
        Helper("Microsoft Basic Render Driver"),
    ],
    ids=lambda helper: str(helper.says) or f"code {helper.code}",
)
def test_a_helper_that_fails_hangs_or_finds_a_rasteriser_means_the_processor(
    monkeypatch: pytest.MonkeyPatch, kept: Path, helper: Helper
) -> None:
    helped(monkeypatch, helper)
    assert renderer.choose("auto", kept, "linux") == "software"


def test_an_answer_that_cannot_be_kept_is_used_all_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    helped(monkeypatch, Helper("Mesa Intel(R) UHD"))
    (tmp_path / "file").write_text("no folder")
    assert renderer.choose("auto", tmp_path / "file" / "renderer", "linux") == "opengl"


def test_the_real_helper_answers_and_never_breaks_the_choice(
    monkeypatch: pytest.MonkeyPatch, kept: Path
) -> None:
    monkeypatch.setattr(renderer, "graphics_cards", lambda: CARD)
    assert renderer.choose("auto", kept, "linux") in ("software", "opengl")
    assert kept.read_text().startswith(CARD)


def test_a_mac_chooses_for_itself(monkeypatch: pytest.MonkeyPatch, kept: Path) -> None:
    helper = helped(monkeypatch, Helper("NVIDIA"))
    assert renderer.choose("auto", kept, "darwin") == ""
    assert helper.asked == 0


def test_cards_are_known_by_driver_maker_and_model(tmp_path: Path) -> None:
    device = tmp_path / "renderD128" / "device"
    device.mkdir(parents=True)
    (tmp_path / "drivers" / "i915").mkdir(parents=True)
    (device / "driver").symlink_to(tmp_path / "drivers" / "i915")
    (device / "vendor").write_text("0x8086\n")
    (device / "device").write_text("0x9a49\n")
    (tmp_path / "renderD129").mkdir()
    (tmp_path / "card0").mkdir()
    assert renderer.graphics_cards(tmp_path) == "i915:0x8086:0x9a49 ?"
    assert renderer.graphics_cards(tmp_path / "missing") == ""


def test_qt_is_told_by_its_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QUICK_BACKEND", "QT_XCB_GL_INTEGRATION", "QSG_RHI_BACKEND"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    renderer.apply("software")
    assert os.environ["QT_QUICK_BACKEND"] == "software"
    assert os.environ["QT_XCB_GL_INTEGRATION"] == "none"
    renderer.apply("opengl")
    assert "QT_QUICK_BACKEND" not in os.environ
    assert os.environ["QSG_RHI_BACKEND"] == "opengl"


def test_nothing_is_told_where_the_choice_is_left_to_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    before = dict(os.environ)
    renderer.apply("")
    assert dict(os.environ) == before
