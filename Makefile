# Enamel needs Python 3.11 or later and make; everything else goes into .venv.
#
#   make demo    set up, load the demo clinic, play the story, serve
#   make test    set up, run every check and test
#   make bench   set up, run the benchmarks

VENV := .venv
BIN := $(VENV)/bin
PYTHON := $(BIN)/python
READY := $(VENV)/.ready
CLIENT_CHECK := $(firstword $(wildcard ../shared/tools/check_clients.py tests/clients/check_clients.py))
PYTEST_ARGS :=
PYTEST_WORKERS := 2

.PHONY: setup demo test lint types schema schema-check clients clients-real sdk pytest bench lock migration first-migration clean

setup: $(READY)

$(READY): requirements.lock pyproject.toml
	@python=; for name in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	  if $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python=$$name; break; fi; \
	done; \
	if [ -z "$$python" ]; then echo "Enamel needs Python 3.11 or later." >&2; exit 1; fi; \
	$(PYTHON) -m pip --version >/dev/null 2>&1 || { \
	  echo "Making $(VENV) with $$($$python --version)"; \
	  $$python -m venv --clear $(VENV) || { echo "Python's venv module is missing (on Debian: python3-venv)." >&2; exit 1; }; \
	}
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)

demo: setup
	$(BIN)/enamel demo

test: lint types schema-check clients pytest

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache

types: setup
	$(BIN)/mypy

schema-check: setup
	$(PYTHON) -m api.export --check

schema: setup
	$(PYTHON) -m api.export
	$(PYTHON) -m tools.schema_changes

clients: setup
ifeq ($(CLIENT_CHECK),)
	@echo "SKIPPED: the operations of the clients are not here to be checked."
else
	$(PYTHON) $(CLIENT_CHECK) schema.graphql --pending tests/clients_pending.txt
endif

clients-real: setup
	$(PYTHON) -m pytest tests/clients tests/api/transport/test_audits.py -rs $(PYTEST_ARGS)

sdk: setup
	$(PYTHON) -m tools.clients

pytest: setup
	@command -v node >/dev/null && command -v npm >/dev/null || \
	  echo "SKIPPED: Node.js and npm are not installed; the clients from npm and the checks that need them do not run."
	rm -f .coverage .coverage.* coverage.json
	$(PYTHON) -m pytest -n $(PYTEST_WORKERS) --dist worksteal --cov --cov-report=json:coverage.json --cov-report= \
	  $(PYTEST_ARGS)
	$(PYTHON) tools/coverage_gate.py coverage.json

bench: setup
	$(PYTHON) -m benchmarks

lock:
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --no-annotate --quiet --output-file requirements.lock

migration: setup
	$(PYTHON) -m runtime.schema_changes new $(NAME)

first-migration: setup
	$(PYTHON) -m runtime.schema_changes first

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage .coverage.* coverage.json
