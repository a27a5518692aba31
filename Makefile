# The few commands of this project; each does all the set-up it needs.
#
#   make run ARGS="tour"            arguments go through
#   make test PYTHON=python3.12     another Python; the environment is made anew for it
#   make test ARGS="-n0 -k name"    some tests, in one process

PYTHON ?= $(or $(wildcard .venv/bin/python),python3)
ARGS ?=
BIN := .venv/bin

# macOS always has a display; elsewhere one of these two names it.
DISPLAY_HERE := $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Darwin,$(shell uname))

.DEFAULT_GOAL := help
.PHONY: help run test check bench texts peers lock clean ready-to-run ready-to-test ready-to-check

help:  ## say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ready-to-run  ## open the window; without a display, the tour in the terminal
ifneq ($(ARGS),)
	@$(BIN)/hookbench $(ARGS)
else ifneq ($(DISPLAY_HERE),)
	@$(BIN)/hookbench
else
	@echo "There is no display here, so this is the tour in the terminal." >&2
	@$(BIN)/hookbench tour
endif

test: ready-to-test  ## run the tests; ARGS="-k signing" chooses among them
	@$(BIN)/python scripts/peers.py --once
	@$(BIN)/python -m pytest -n logical --maxprocesses 4 --dist worksteal $(ARGS)

check: ready-to-check  ## format, lint, types and import contracts
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

bench: ready-to-test  ## measure speed, beside other programs in one run
	@$(BIN)/python -m tests.bench $(ARGS)

texts: ready-to-test  ## gather the texts of the window into its catalogues, and compile them
	@$(BIN)/python scripts/texts.py $(ARGS)

peers: ready-to-test  ## install the providers' own libraries again, where that failed before
	@$(BIN)/python scripts/peers.py

lock:  ## write requirements/*.txt anew from pyproject.toml
	@$(PYTHON) scripts/lock.py

clean:  ## remove all that set-up and tests have made
	@rm -rf .venv build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

ready-to-run ready-to-test ready-to-check: ready-to-%:
	@$(PYTHON) scripts/setup.py $*
