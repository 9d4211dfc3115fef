"""Who uses a cluster, counted by the kernel, so that a user killed by SIGKILL is not counted for ever.

Two files in the cluster's folder are locked with flock(2):
`lock`   exclusively, while somebody starts or stops the server;
`users`  shared, by every user for as long as it lives. Who gets it exclusively knows that nobody is left.
"""

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Nobody else starts or stops the server meanwhile."""
    file = _open(folder / "lock")
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
    finally:
        os.close(file)


def enter(folder: Path) -> int:
    """Be counted until the returned file descriptor is closed, here and in all children it was passed to."""
    file = _open(folder / "users")
    fcntl.flock(file, fcntl.LOCK_SH)
    return file


def leave(file: int) -> None:
    os.close(file)


def any_left(folder: Path) -> bool:
    file = os.open(folder / "users", os.O_RDWR)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(file)
    return False


def wait_for_the_last(folder: Path) -> None:
    file = os.open(folder / "users", os.O_RDWR)
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
    finally:
        os.close(file)


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
