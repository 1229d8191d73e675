# `make run` and `make test` set up everything they need. Start with either.

SHELL := /bin/bash
BIN := .venv/bin
# What `make run` and `make tour` pass on: make run ARGS="--windowed --lang en"
ARGS ?=
JOBS ?= $(shell nproc)
PYTEST := $(BIN)/python -m pytest -q -n $(JOBS) --dist worksteal

.PHONY: help run test test-all check fmt tour doctor narrate bench build setup lock coverage clean

help:  ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 18

run:  ## the kiosk; on a computer without a display, on a private one
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    packaging/linux/setup.sh run && exec $(BIN)/dmnkiosk run $(ARGS); \
	else \
	    packaging/linux/setup.sh headless && \
	    exec $(BIN)/python packaging/linux/headless.py $(BIN)/dmnkiosk run $(ARGS); \
	fi

test: check  ## everything a change needs; large sweeps are sampled
	DMNKIOSK_SWEEP=sample $(PYTEST)

test-all: check  ## the same with every sweep whole; before an issue is called done
	DMNKIOSK_SWEEP=whole $(PYTEST)

check: setup  ## style, types, layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

fmt: setup  ## put the code into the house style
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

tour: setup  ## a picture of every screen, in build/tour
	$(BIN)/dmnkiosk tour --out build/tour $(ARGS)

doctor:  ## what this computer lacks for a kiosk
	@packaging/linux/setup.sh run && $(BIN)/dmnkiosk doctor $(ARGS)

narrate:  ## every text as a sound file, in resources/narration
	@packaging/linux/setup.sh run && $(BIN)/dmnkiosk narrate $(ARGS)

bench: setup  ## what is measured, and against what
	$(BIN)/python -m benchmarks

build: setup  ## wheel and source archive, in dist
	$(BIN)/python -m build --no-isolation --outdir dist

coverage: setup  ## which lines no test reaches
	DMNKIOSK_SWEEP=sample $(BIN)/coverage run -m pytest -q
	$(BIN)/coverage report

setup:  ## system packages and .venv for development
	@packaging/linux/setup.sh test

lock:  ## new versions into requirements/*.txt, as pyproject.toml and requirements/*.in allow
	@packaging/linux/lock.sh

clean:  ## forget what was built
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
