"""`python -m config.web HOST PORT`: the web server. Processes and threads come from the environment."""

import gc
import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from config.lifeline import tied_to


class Loader:
    """Loads the application in a web process, which must not serve on alone when the server's main process is
    killed: it would keep the port.
    """

    def __init__(self, main_process: int) -> None:
        self.main_process = main_process

    def __call__(self) -> Callable[..., Any]:
        tied_to(self.main_process, signal.SIGKILL)()
        from config.wsgi import application  # in the web process only: the main process stays small

        gc.collect()
        gc.freeze()  # what is loaded now stays: not to be gone over again whenever a request has made many objects
        return application


def serve(host: str, port: int, loader: Callable[[], Callable[..., Any]] | None = None) -> None:
    """Serve the product, or what another loader loads, until a signal ends it."""
    server = Server(
        "config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=int(os.environ.get("TICKMARK_WEB_PROCESSES", "2")),
        blocking_threads=int(os.environ.get("TICKMARK_WEB_THREADS", "16")),
        respawn_failed_workers=True,
        workers_kill_timeout=5,
        log_level=LogLevels.error,
    )
    server.serve(target_loader=loader or Loader(os.getpid()), wrap_loader=False)


if __name__ == "__main__":
    serve(sys.argv[1], int(sys.argv[2]))
