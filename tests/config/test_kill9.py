"""The real thing: Tickmark runs, somebody writes without a pause, and its parts are killed by SIGKILL.

It comes back each time, what was acknowledged is there, and the ledger is whole.
"""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from config.embedded import Cluster
from config.embedded.places import CHECKOUT
from tests.config.test_supervisor import outside

PATIENCE = 30.0

A_DESK = """
import os, django; os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
from config.embedded import ensure; ensure(); django.setup()
from newsroom.actions import desks, tokens; from newsroom.models import User
who = User.objects.create_user(email="kill@example.org", name="Kill", password=None)
print(tokens.issue(desk=desks.found(name="Kill", slug="kill", by=who), name="kill", scope="write", by=who)[1])
"""


class Running:
    """Tickmark in a folder, on a port, as `make run` starts it."""

    def __init__(self, folder: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port = probe.getsockname()[1]
        self.environment = outside(TICKMARK_DATA_DIR=str(folder.parent), PORT=str(self.port))
        self.cluster = Cluster(folder)
        self.log = folder.parent / "said"

    def start(self) -> None:
        with open(self.log, "a") as log:
            self.supervisor = subprocess.Popen(
                [sys.executable, "-m", "config.supervisor"],
                cwd=CHECKOUT,
                env=self.environment,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self.supervisor.stdout
        said = iter(self.supervisor.stdout.readline, "")
        assert any("Ctrl-C" in line for line in said), self.log.read_text()

    def do(self, *arguments: str) -> str:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=CHECKOUT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    def child(self, word: str) -> int | None:
        """The pid of the supervisor's own child that has this word on its command line."""
        children = (
            Path(f"/proc/{self.supervisor.pid}/task/{self.supervisor.pid}/children").read_text().split()
        )
        for pid in children:
            if word.encode() in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0"):
                return int(pid)
        return None

    def end(self) -> None:
        self.supervisor.send_signal(signal.SIGTERM)
        self.supervisor.communicate(timeout=PATIENCE)


class Writer:
    """Adds one source after another over the API, and remembers those whose adding was acknowledged."""

    def __init__(self, port: int, token: str) -> None:
        self.port = port
        self.headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        self.acknowledged: list[str] = []
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._write)

    def __enter__(self) -> "Writer":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        self._thread.join()

    def ask(self, method: str, path: str, body: str | None = None) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request(method, f"/api/v1/{path}", body, self.headers)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def _write(self) -> None:
        number = 0
        while not self._stopping.is_set():
            number += 1
            try:
                status, body = self.ask(
                    "POST", "sources", json.dumps({"title": f"Source {number}", "kind": "article"})
                )
            except (OSError, http.client.HTTPException):
                self._stopping.wait(0.05)
                continue
            if status == 201:
                self.acknowledged.append(json.loads(body)["id"])
            elif status < 500:
                raise AssertionError(f"{status}: {body!r}")


def until(true: Callable[[], object], patience: float = PATIENCE) -> None:
    deadline = time.monotonic() + patience
    while not true():
        assert time.monotonic() < deadline, "it did not come to that"
        time.sleep(0.05)


@pytest.fixture
def running(folder: Path) -> Iterator[Running]:
    tickmark = Running(folder)
    tickmark.start()
    yield tickmark
    if tickmark.supervisor.poll() is None:
        tickmark.supervisor.kill()
        tickmark.supervisor.communicate()
    until(lambda: tickmark.cluster.pid is None)


def test_nothing_acknowledged_is_lost_whatever_is_killed(running: Running) -> None:
    token = running.do("-c", A_DESK).strip()

    def three_more_are_acknowledged() -> None:
        before = len(writer.acknowledged)
        until(lambda: len(writer.acknowledged) >= before + 3)

    def kill_and_see_another(pid: Callable[[], int | None]) -> None:
        before = pid()
        assert before
        os.kill(before, signal.SIGKILL)
        until(lambda: pid() not in (None, before))

    with Writer(running.port, token) as writer:
        three_more_are_acknowledged()
        for part in (
            lambda: running.child("config.web"),
            lambda: running.child("procrastinate"),
            lambda: running.child("send_webhooks"),
            lambda: running.cluster.pid,
        ):
            kill_and_see_another(part)
            three_more_are_acknowledged()

        running.supervisor.kill()
        running.supervisor.communicate()
        running.start()
        three_more_are_acknowledged()

    lost = [one for one in writer.acknowledged if writer.ask("GET", f"sources/{one}")[0] != 200]
    assert lost == []
    assert "kill: " in running.do("manage.py", "verify_ledger", "--desk", "kill")
    running.end()
    assert running.supervisor.returncode == 0
    assert running.cluster.pid is None
