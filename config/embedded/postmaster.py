"""The server process, as its pid files tell it, and as they lie about it after a crash."""

import contextlib
import os
import signal
import subprocess
import time
from pathlib import Path

from config.embedded.refusal import EmbeddedError

NOBODYS_PID = 2**31 - 2


def pid_of(data: Path) -> int | None:
    """The pid of the server running on `data`, or None. A pid that is dead, a zombie or reused does not
    count.
    """
    with contextlib.suppress(FileNotFoundError, ValueError, IndexError):
        pid = int((data / "postmaster.pid").read_text().split()[0])
        if _serves(pid, data):
            return pid
    return None


def stop(data: Path, *, seconds: float = 60) -> None:
    """Stop the server on `data`, if one runs: running transactions are rolled back, all committed ones are
    kept.
    """
    pid = pid_of(data)
    if pid is None:
        return
    for request, patience in ((signal.SIGINT, seconds), (signal.SIGQUIT, 10.0)):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, request)
        deadline = time.monotonic() + patience
        while _serves(pid, data):
            if time.monotonic() > deadline:
                break
            time.sleep(0.02)
        else:
            return
    raise EmbeddedError(f"PostgreSQL (process {pid}) on {data} did not stop.")


def disown_stale_pids(data: Path, sockets: Path) -> None:
    """Make PostgreSQL start although its pid files name a process that is not the server.

    It would take a zombie, or whoever got the same pid after a reboot, for itself. The files stay:
    postmaster.pid also names the shared memory by which a new server notices surviving backends. Only the pid
    is replaced, by one that no system gives out.
    """
    for file in (data / "postmaster.pid", sockets / ".s.PGSQL.5432.lock"):
        with contextlib.suppress(FileNotFoundError, ValueError):
            first, newline, rest = file.read_text().partition("\n")
            if not _serves(int(first), data):
                file.write_text(f"{NOBODYS_PID}{newline}{rest}")


def _serves(pid: int, data: Path) -> bool:
    # Not kill(pid, 0): a zombie answers it too.
    state, arguments = _from_proc(pid) if Path("/proc/self/stat").exists() else _from_ps(pid)
    return state not in ("", "Z", "X") and str(data) in arguments


def _from_proc(pid: int) -> tuple[str, list[str]]:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        arguments = os.fsdecode(Path(f"/proc/{pid}/cmdline").read_bytes()).split("\0")
    except (OSError, IndexError):
        return "", []
    return state, arguments


def _from_ps(pid: int) -> tuple[str, list[str]]:
    said = subprocess.run(
        ["ps", "-ww", "-o", "stat=,args=", "-p", str(pid)], capture_output=True, text=True, check=False
    ).stdout
    state, _, arguments = said.strip().partition(" ")
    # ps does not say where an argument ends: " -D " stands before the folder and " -" after it.
    return state[:1], [arguments.partition(" -D ")[2].partition(" -")[0]]
