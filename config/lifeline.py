"""A child process that cannot outlive its parent, also when that is killed by SIGKILL. On Linux; elsewhere
nothing.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Callable

PR_SET_PDEATHSIG = 1  # <linux/prctl.h>


def tied_to(parent: int, request: signal.Signals) -> Callable[[], None]:
    """What a new child runs to be sent `request` when the thread of `parent` that started it ends."""
    # Loaded before the fork: between fork and exec nothing may import or allocate more than it must.
    libc = ctypes.CDLL(None) if sys.platform == "linux" else None

    def tie() -> None:
        if libc is None:
            return
        libc.prctl(PR_SET_PDEATHSIG, request)
        if os.getppid() != parent:  # it ended before we asked
            os.kill(os.getpid(), request)

    return tie
