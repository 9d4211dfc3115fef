# make run    try Tickmark: http://localhost:8000, PORT=… for another port
# make test   everything that a change has to pass; TESTS=tests/claims for these alone
# make lint types demo messages openapi bench-NAME clean
# make lock   after a change of requirements.in; UPGRADE=--upgrade takes newer releases as well
# PYTHON=/path/to/python chooses the Python (3.11 or newer); VENV=… where its packages go.

VENV ?= .venv
export PYTHON
unexport PYTHONDONTWRITEBYTECODE  # Python is started many times: what it has compiled once is kept
PY := $(VENV)/bin/python
ANY_PYTHON := $(or $(PYTHON),$(firstword $(foreach name,python3 python3.13 python3.12 python3.11,$(shell command -v $(name) 2>/dev/null))))
LOCK = $(PY) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --custom-compile-command "make lock" $(UPGRADE)
BOOTSTRAP = $(ANY_PYTHON) scripts/bootstrap.py $(VENV)

.DEFAULT_GOAL := run
.PHONY: run test lint types lock demo messages openapi clean installed installed-dev python programs
.SILENT:

run: installed
	exec $(PY) -m config.supervisor

test: installed-dev programs $(if $(TESTS),,lint types)
	$(PY) -m pytest --numprocesses=logical --maxprocesses=8 --dist=loadscope --no-loadscope-reorder $(TESTS)

lint: installed-dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: installed-dev
	SECRET_KEY=only-for-mypy $(PY) -m mypy

lock: installed-dev
	$(LOCK) requirements.in -o requirements.txt
	$(LOCK) -c requirements.txt requirements-dev.in -o requirements-dev.txt

demo: installed
	$(PY) manage.py demo

# Collect what a person reads into locale/ (needs gettext), and compile what is translated there (needs nothing).
messages: installed-dev
	$(PY) manage.py makemessages --locale fa --no-obsolete --no-location --ignore var --ignore tests --ignore bench
	$(PY) -m babel.messages.frontend --quiet compile --domain django --directory locale

# What the API says of itself, as a file: a test compares the two.
openapi: installed-dev
	TICKMARK_TESTING=1 SECRET_KEY=only-for-openapi DATABASE_URL=postgresql://nobody@localhost/none \
		$(PY) manage.py spectacular --format openapi-json --file docs/openapi.json

bench-%: installed-dev
	$(PY) -m bench.$*

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	echo "The data in var stays."

installed: python
	$(BOOTSTRAP) requirements.txt

installed-dev: python
	$(BOOTSTRAP) requirements-dev.txt

python:
	test -n "$(ANY_PYTHON)" || { echo "There is no python3 on PATH: Tickmark needs Python 3.11 or newer." >&2; exit 1; }

# The tests drive a real browser, and some need openssl or LibreOffice. On Debian and Ubuntu root may install them;
# others are told by the tests.
programs:
	sh scripts/programs.sh
