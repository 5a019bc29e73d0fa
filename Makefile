# SPDX-License-Identifier: MIT
# `make run` and `make test` need Python 3.11 or newer, make, and root or sudo for what Qt lacks.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CHECKED := $(addprefix src/lcreader/,story package reading library cli)
# Programs with film leave threads of Qt's behind: each part of the tests has a process of its own.
ROOMS := $(addprefix tests/app/,features media pictures preview shelf words)
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest
STORY ?=
NAME ?=

.DEFAULT_GOAL := help
.PHONY: help run display test check format translations bench fuzz shots story-media fonts icons clean

help:
	@echo "make run            open the reader (STORY=… opens a story)"
	@echo "make test           run all tests, without a display (ARGS=… goes to pytest)"
	@echo "make check          lint, types, imports, QML, translations"
	@echo "make format         let ruff format the Python"
	@echo "make translations   bring the interface's .ts files up to date"
	@echo "make bench          measure speed and memory beside Chromium (docs/performance.md)"
	@echo "make fuzz           throw changed bytes at the readers of foreign files (CONTRIBUTING.md)"
	@echo "make shots          a picture of every page and view, into build/shots"
	@echo "make story-media    draw the bundled stories' media anew (NAME=guangzhou)"
	@echo "make fonts icons    fetch and cut the bundled fonts and icons anew"

run: display $(VENV)/run.stamp
	@$(BIN)/python tools/system-needs run
	@$(BIN)/lcreader $(STORY)

display:
	@$(PYTHON) tools/system-needs display

test: $(VENV)/dev.stamp
	@$(BIN)/python tools/system-needs test
ifdef ARGS
	$(PYTEST) $(ARGS)
else
	set -e; for room in $(ROOMS); do $(PYTEST) $$room; done
	$(PYTEST) tests/app $(addprefix --ignore=,$(ROOMS))
	$(PYTEST) tests --ignore=tests/app
endif

check: $(VENV)/dev.stamp
	@$(BIN)/python tools/system-needs run
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy --strict $(CHECKED)
	$(BIN)/python -m tools.check.arrows
	$(BIN)/python -m tools.check.qml
	$(BIN)/python -m tools.check.translations

format: $(VENV)/dev.stamp
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

translations: $(VENV)/dev.stamp
	$(BIN)/python -m tools.check.translations --write

bench: $(VENV)/dev.stamp
	@$(BIN)/python tools/system-needs bench
	$(BIN)/python -m tools.bench $(ARGS)

fuzz: $(VENV)/dev.stamp $(VENV)/fuzz.stamp
	$(BIN)/python -m tools.fuzz $(ARGS)

shots: $(VENV)/dev.stamp
	@$(BIN)/python tools/system-needs run
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.shots $(ARGS)

story-media: $(VENV)/makers.stamp
	@$(BIN)/python tools/system-needs makers
	$(BIN)/python tools/story-media $(NAME)

fonts: $(VENV)/makers.stamp
	$(BIN)/python -m tools.fonts.make

icons: $(VENV)/dev.stamp
	$(BIN)/python -m tools.icons.lucide
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.icons.application

clean:
	rm -rf $(VENV) build dist

# One stamp for each set of packages; each is made anew only when pyproject.toml changes.
$(VENV)/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; name one with 'make PYTHON=python3.12 …'."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "Python's venv is missing: sudo apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/run.stamp: pyproject.toml | $(VENV)/python.stamp
	@echo "Installing the reader and Qt (once; about 250 MB) …"
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/%.stamp: pyproject.toml | $(VENV)/python.stamp
	@echo "Installing the reader, Qt and the $* tools (once) …"
	$(BIN)/pip install --quiet --disable-pip-version-check --editable ".[$*]"
	@touch $@ $(VENV)/run.stamp
