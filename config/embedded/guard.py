"""`python -m config.embedded.guard FOLDER [--remove]`: stops the cluster once its last user ended.

A process of its own, because users are also ended by SIGKILL and then stop nothing. One guard for each
cluster; with --remove the folder goes as well (clusters for tests).
"""

import contextlib
import fcntl
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from config.embedded import places, postmaster, users


def post(folder: Path, *, remove: bool) -> None:
    """Have a guard for the cluster in `folder`, unless there is one."""
    with open(folder / "guard", "a") as post_held:
        try:
            fcntl.flock(post_held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
    subprocess.run(
        [sys.executable, "-m", "config.embedded.guard", str(folder), *(["--remove"] if remove else [])],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=places.CHECKOUT,
        start_new_session=True,
        check=False,
    )


def main(folder: Path, *, remove: bool) -> None:
    post_held = os.open(folder / "guard", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(post_held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return
    if os.fork():  # whoever posted us goes on; the lock lives on in the child
        os._exit(0)
    os.chdir("/")
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    # Not found: the last user stopped the server and removed the folder itself.
    with contextlib.suppress(FileNotFoundError):
        while True:
            users.wait_for_the_last(folder)
            with users.alone(folder):
                if users.any_left(folder):
                    continue
                postmaster.stop(folder / "data")
                if remove:
                    shutil.rmtree(folder, ignore_errors=True)
                return


if __name__ == "__main__":
    main(Path(sys.argv[1]), remove="--remove" in sys.argv[2:])
