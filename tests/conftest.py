"""What all tests share: the browser, a scene for a whole module, and emptying a database that refuses it."""

import copy
import functools
import os
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

BROWSER_FIXTURES = {"browser", "context", "page", "new_context", "launch_browser"}
NO_PROGRAM = {
    "openssl": "no openssl here: install it",
    "soffice": "no LibreOffice here: install libreoffice-writer-nogui",
}
NO_CHROMIUM = "no Chromium here: install one, or set CHROMIUM to its program"
LONGEST_NAME = 80
QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]


@functools.cache
def chromium() -> str | None:
    """The Chromium of this machine. Ubuntu's is a stub where snap does not run: only one that runs counts."""
    for name in (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"):
        program = name and shutil.which(name)
        if (
            program
            and subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0
        ):
            return program
    return None


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """A file's bytes or a long text give no test its name: a file may carry the time at which it was made, and tests
    that are named differently in two processes cannot be shared out between them.
    """
    return argname if isinstance(val, str | bytes) and len(val) > LONGEST_NAME else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark the tests that use a browser. Without it, or a program that a test `needs`, they are skipped, and in CI
    nothing runs: it must have them.
    """
    driven = [item for item in items if BROWSER_FIXTURES.intersection(getattr(item, "fixturenames", ()))]
    for item in driven:
        item.add_marker(pytest.mark.browser)
    if driven and not chromium():
        _left_out(driven, NO_CHROMIUM)
    for program, reason in NO_PROGRAM.items():
        needing = [item for item in items if any(program in mark.args for mark in item.iter_markers("needs"))]
        if needing and not shutil.which(program):
            _left_out(needing, reason)


def _left_out(items: list[pytest.Item], reason: str) -> None:
    if os.environ.get("CI") == "true":
        raise pytest.UsageError(f"{len(items)} tests cannot run: there is {reason}.")
    for item in items:
        item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    alone = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": chromium(), "args": [*QUIET, *alone]}


@pytest.fixture(scope="session", autouse=True)
def _history_can_be_emptied_between_tests() -> Iterator[None]:
    """A test with a live server commits, and its rows are truncated away; history's triggers refuse that.

    They are off for the length of the transaction that empties the tables, and for that one only. Tables of
    the job queue are emptied with them: Django does not count those as its own.
    """
    from django.db.backends.postgresql.operations import DatabaseOperations

    flush = DatabaseOperations.execute_sql_flush

    def flush_with_triggers_off(self: DatabaseOperations, statements: list[str]) -> None:
        with self.connection.cursor() as cursor:
            cursor.execute(
                "SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid"
                " WHERE NOT tgisinternal AND c.relnamespace = current_schema()::regnamespace"
            )
            guarded = [table for (table,) in cursor.fetchall()]
            cursor.execute(
                "SELECT oid::regclass::text FROM pg_class WHERE relname LIKE 'procrastinate\\_%'"
                " AND relkind = 'r' AND relnamespace = current_schema()::regnamespace"
            )
            jobs = [table for (table,) in cursor.fetchall()]
        flush(
            self,
            [
                *(f"ALTER TABLE {table} DISABLE TRIGGER USER" for table in guarded),
                *statements,
                *([f"TRUNCATE {', '.join(jobs)} RESTART IDENTITY"] if jobs else []),
                *(f"ALTER TABLE {table} ENABLE TRIGGER USER" for table in guarded),
            ],
        )

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DatabaseOperations, "execute_sql_flush", flush_with_triggers_off)
        yield


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest,
    django_test_environment: None,
    django_db_blocker: Any,
    django_db_keepdb: bool,
    django_db_createdb: bool,
    django_db_modify_db_settings: None,
) -> Iterator[None]:
    """The database of the tests. pytest-django's own makes none for a test that has only a scene."""
    from django.db import connection
    from django.test.utils import setup_databases, teardown_databases

    verbosity = request.config.option.verbose
    with django_db_blocker.unblock():
        made = setup_databases(
            verbosity, False, keepdb=django_db_keepdb and not django_db_createdb, serialized_aliases=set()
        )
    yield
    if not django_db_keepdb:
        with django_db_blocker.unblock():
            with connection.cursor() as cursor:
                # A live server's threads leave connections behind, and then it could not be dropped.
                cursor.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND usename = current_user"
                    " AND pid <> pg_backend_pid()"
                )
            teardown_databases(made, verbosity)


@pytest.fixture(scope="module")
def scene_of_the_module(
    request: pytest.FixtureRequest, django_db_setup: None, django_db_blocker: Any
) -> Iterator[Any]:
    """What `scene()` of a test's module builds, once for all tests of the module."""
    from django.db import transaction

    with django_db_blocker.unblock(), transaction.atomic():
        yield request.module.scene()
        transaction.set_rollback(True)


@pytest.fixture
def s(scene_of_the_module: Any) -> Iterator[Any]:
    """A copy of the module's scene. Whatever the test does to the rows is undone after it."""
    from django.db import transaction

    with transaction.atomic():
        yield copy.deepcopy(scene_of_the_module)
        transaction.set_rollback(True)
