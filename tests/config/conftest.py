import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from config.embedded import Cluster, postmaster
from config.embedded.places import CHECKOUT
from tests.cluster import a_place

AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="is about root lending PostgreSQL another user")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A new folder that PostgreSQL's user can enter; pytest's own are closed to it. No server stays."""
    place = a_place()
    place.chmod(0o755)
    yield place / "postgres"
    postmaster.stop(place / "postgres" / "data")
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture
def cluster(folder: Path) -> Iterator[Cluster]:
    """A cluster that runs, and that this process uses."""
    running = Cluster(folder)
    running.start()
    yield running
    running.leave()


@pytest.fixture
def user_of() -> Iterator[Callable[[Path], subprocess.Popen[str]]]:
    """Start another process that uses the cluster in a folder until its input is closed."""
    started: list[subprocess.Popen[str]] = []
    use = (
        "import sys; from pathlib import Path; from config.embedded import Cluster;"
        "used = Cluster(Path(sys.argv[1])); used.start(); print('in', flush=True);"
        "sys.stdin.read(); used.leave()"
    )

    def start(folder: Path) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", use, str(folder)],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()
