"""`make run`: database, web server and worker together, until Ctrl-C."""

import contextlib
import http.client
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import FrameType

from config import embedded
from config.children import Child
from config.embedded import Cluster, EmbeddedError
from config.embedded.places import CHECKOUT
from config.lifeline import tied_to
from config.preflight import CannotStart, all_checks

WATCH_EVERY = 0.3
SECONDS_TO_ANSWER = 120.0
SECONDS_TO_END = 10.0


class Supervisor:
    def __init__(self) -> None:
        self.stopping = threading.Event()
        self.children: list[Child] = []
        self.database: Cluster | None = None

    def run(self) -> None:
        """Start everything, say where, and keep it running until asked to stop. Raises CannotStart,
        EmbeddedError.
        """
        data = embedded.data_folder()
        host, port = all_checks(data)
        os.environ["TICKMARK_DATA_DIR"] = str(data)
        embedded.ensure()
        self.database = embedded.joined()
        logins = self._prepare()
        if self.stopping.is_set():
            return
        files = [self.database.user_file] if self.database and self.database.user_file is not None else []
        web = Child("web server", ["-m", "config.web", host, str(port)], files)
        jobs = ["worker", "--concurrency", os.environ["TICKMARK_JOBS"], "--shutdown-graceful-timeout", "8"]
        worker = Child("worker", ["manage.py", "procrastinate", *jobs], files)
        courier = Child("courier", ["manage.py", "send_webhooks"], files)
        self.children = [web, worker, courier]
        try:
            for child in self.children:
                child.start()
            if self._answers(web, host, port):
                print(greeting(host, port, logins, data), flush=True)
            self._watch(worker)
        finally:
            self._end()

    def _prepare(self) -> list[tuple[str, str, str]]:
        """Run config.prepare, in a process that ends again, and return the demonstration's logins."""
        process = subprocess.Popen(
            [sys.executable, "-m", "config.prepare"],
            cwd=CHECKOUT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,  # Ctrl-C is for us
            preexec_fn=tied_to(os.getpid(), signal.SIGTERM),
        )
        with process:
            while process.poll() is None:
                if self.stopping.wait(0.05):
                    process.terminate()
                    return []
            if process.returncode:
                sys.exit(1)  # it has said why
            said, _ = process.communicate()
            return [(email, password, role) for email, password, role in json.loads(said)["logins"]]

    def stop(self, _signal: int = 0, _frame: FrameType | None = None) -> None:
        self.stopping.set()

    def _answers(self, web: Child, host: str, port: int) -> bool:
        """Wait for the first answer over HTTP; False when asked to stop meanwhile."""
        deadline = time.monotonic() + SECONDS_TO_ANSWER
        while not self.stopping.is_set():
            if web.exit_status() is not None:
                raise CannotStart("The web server ended at once; what it said is above.")
            if time.monotonic() > deadline:
                raise CannotStart(f"The web server did not answer within {SECONDS_TO_ANSWER:.0f} seconds.")
            with contextlib.suppress(OSError, http.client.HTTPException):
                connection = http.client.HTTPConnection(reachable(host), port, timeout=10)
                try:
                    connection.request("GET", "/accounts/login/")
                    connection.getresponse()
                    return True
                finally:
                    connection.close()
            self.stopping.wait(0.1)
        return False

    def _watch(self, worker: Child) -> None:
        while not self.stopping.wait(WATCH_EVERY):
            if self.database and self.database.pid is None:
                print("The database ended; it starts again, and the worker with it.", file=sys.stderr)
                self.database.start()
                # It listens on a connection that is gone, and may wait for it for ever.
                worker.ask_to_end(within=SECONDS_TO_END)
            for child in self.children:
                child.revive()

    def _end(self) -> None:
        for child in self.children:
            child.ask_to_end(within=SECONDS_TO_END)
        for child in self.children:
            child.end()


def greeting(host: str, port: int, logins: list[tuple[str, str, str]], data: Path) -> str:
    lines = ["", f"  Tickmark is at  http://{displayed(host)}:{port}/", ""]
    if logins:
        widest = max(len(email) for email, _, _ in logins)
        password_width = max(len(password) for _, password, _ in logins)
        lines.append("  Log in to the demonstration desk:")
        lines += [
            f"    {email:{widest}}  password {password:{password_width}}  {role}"
            for email, password, role in logins
        ]
        lines.append("")
    return "\n".join([*lines, f"  Your data is in {data}", "  Ctrl-C stops everything.", ""])


def reachable(host: str) -> str:
    """Where a server that listens at `host` can be reached from this machine."""
    return {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - compared, not bound


def displayed(host: str) -> str:
    name = "localhost" if reachable(host) in ("127.0.0.1", "::1") else host
    return f"[{name}]" if ":" in name else name


def main() -> int:
    supervisor = Supervisor()
    for request in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(request, supervisor.stop)
    try:
        supervisor.run()
    except (CannotStart, EmbeddedError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
