"""Child processes that are started again when they end, and that end when we do, however we end."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence

from config.embedded.places import CHECKOUT
from config.lifeline import tied_to

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
STEADY = 60.0  # seconds: who ran this long and then died starts again after the first pause


class Child:
    """`files` are descriptors that the child keeps open: it is a user of the embedded database as long as it
    lives.
    """

    def __init__(self, name: str, arguments: Sequence[str], files: Sequence[int] = ()) -> None:
        self.name = name
        self._command = [sys.executable, *arguments]
        self._files = files
        self._pause = 0.0
        self._due = 0.0
        self._process: subprocess.Popen[bytes] | None = None
        self._since = 0.0
        self._last_moment = float("inf")

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def start(self) -> None:
        # A session of its own: Ctrl-C reaches the supervisor alone, which ends its children in order.
        self._process = subprocess.Popen(
            self._command,
            cwd=CHECKOUT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,  # what is worth reading goes to the log, which is stderr
            start_new_session=True,
            preexec_fn=tied_to(os.getpid(), signal.SIGTERM),
            pass_fds=self._files,
        )
        self._since = time.monotonic()
        self._last_moment = float("inf")

    def exit_status(self, *, wait: float = 0) -> int | None:
        """Its exit status, or None while it runs; it is given `wait` seconds."""
        if self._process is None:
            return None
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(wait)
        return self._process.poll()

    def revive(self) -> None:
        """Start it again if it died, after a pause that grows while it keeps dying."""
        now = time.monotonic()
        if self._process is None:
            if now >= self._due:
                self.start()
            return
        status = self._process.poll()
        if status is None and now < self._last_moment:
            return
        self._kill_group()
        status = self._process.wait()
        before = 0.0 if now - self._since > STEADY else self._pause
        self._pause = min(max(before * 2, FIRST_PAUSE), LONGEST_PAUSE)
        self._due = now + self._pause
        self._process = None
        print(f"The {self.name} ended ({status}); it starts again in {self._pause:.0f} s.", file=sys.stderr)

    def ask_to_end(self, *, within: float) -> None:
        """Ask by SIGTERM. Who has not ended `within` seconds is killed by the next `revive` or `end`."""
        if self._process and self._process.poll() is None:
            self._process.terminate()
            self._last_moment = time.monotonic() + within

    def end(self) -> None:
        """Wait for one that was asked to end."""
        if self._process is None:
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(max(0.0, min(self._last_moment - time.monotonic(), LONGEST_PAUSE)))
        self._kill_group()
        self._process.wait()

    def _kill_group(self) -> None:
        """Whatever is left of it and of its own children."""
        if self._process:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
