"""Pytest plugin, loaded by `-p tests.cluster` before Django's settings are read: the environment of the
tests.

Unless DATABASE_URL names a server, the tests get a PostgreSQL cluster of their own, in memory where there is
room, and it is gone after them, however they ended. The developer's own data is out of reach either way.
Processes of pytest-xdist inherit all of it from the first one.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest

from config.embedded import Cluster, EmbeddedError, data_folder, database_folder

MEMORY = Path("/dev/shm")
ROOM = 1 << 30
KEPT = {"TICKMARK_PG_BIN"}


def a_place() -> Path:
    """A new folder in memory, else in the system's folder for temporary files."""
    roomy = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM
    return Path(tempfile.mkdtemp(prefix="tickmark-tests-", dir=MEMORY if roomy else None))


def settle(place: Path) -> None:
    """Everything that the settings take from the environment is the tests' own."""
    copies = database_folder(
        data_folder()
    )  # where copies of PostgreSQL's programs may be kept from run to run
    for name in [name for name in os.environ if name.startswith("TICKMARK_") and name not in KEPT]:
        del os.environ[name]
    os.environ |= {
        "TICKMARK_TESTING": "1",
        "SECRET_KEY": "only-for-tests",
        "TICKMARK_DATA_DIR": str(place / "files"),
        "DJANGO_ALLOW_ASYNC_UNSAFE": "true",  # Playwright keeps an event loop in this thread
    }
    if os.environ.get("DATABASE_URL"):
        atexit.register(shutil.rmtree, place, ignore_errors=True)
        return
    cluster = Cluster(place, throwaway=True, copies=copies)
    try:
        os.environ["DATABASE_URL"] = cluster.start()
    except EmbeddedError as error:
        shutil.rmtree(place, ignore_errors=True)
        pytest.exit(str(error), returncode=3)
    atexit.register(cluster.leave)


if worker := os.environ.get("PYTEST_XDIST_WORKER"):
    os.environ["TICKMARK_DATA_DIR"] += f"-{worker}"
else:
    settle(a_place())
