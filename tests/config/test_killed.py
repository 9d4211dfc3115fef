"""The real thing: Tickmark runs, others write without a pause, and its parts are killed by SIGKILL.

It comes back each time, what was acknowledged is there, the ledger is whole, and a consumer's mirror is exact.
"""

import http.client
import json
import os
import shutil
import signal
import threading
from collections.abc import Callable, Iterator

import pytest

from tests.cluster import a_place
from tests.config.mirroring import PATIENCE as LONGER
from tests.config.mirroring import Checker, Mirror, more
from tests.config.running import PATIENCE, Running, until


@pytest.fixture(scope="module")
def tickmark() -> Iterator[Running]:
    """One for both tests: the first start makes all tables and the demonstration, and takes its time."""
    place = a_place()
    place.chmod(0o755)
    yield Running(place / "postgres")
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture
def running(tickmark: Running) -> Iterator[Running]:
    tickmark.start()
    yield tickmark
    if tickmark.supervisor.poll() is None:
        tickmark.supervisor.kill()
        tickmark.supervisor.communicate()
    until(lambda: tickmark.cluster.pid is None)


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


def test_nothing_acknowledged_is_lost_whatever_is_killed(running: Running) -> None:
    token = running.token("kill")

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


def test_stream_and_feed_make_an_exact_mirror_whatever_is_killed(running: Running) -> None:
    token = running.token("mirror")
    mirror, checkers = Mirror(running.port, token), [Checker(running.port, token) for _ in range(2)]
    try:
        for part in ("web", "cluster"):
            more([mirror])
            more(checkers[:1])
            killed = running.child("config.web") if part == "web" else running.cluster.pid
            assert killed
            os.kill(killed, signal.SIGKILL)
        more(checkers[1:])
        for checker in checkers:
            checker.stop()
        claims, last = mirror.stream("GET")
        until(lambda: mirror.last == last, LONGER)
    finally:  # whatever went wrong, no thread goes on
        for program in (mirror, *checkers):
            program.stop()
    assert mirror.claims == claims
    assert {claim["status"] for claim in claims.values()} >= {"proposed", "open", "checked", "dismissed"}
    assert [program.wrong for program in (mirror, *checkers)] == [[], [], []]
    running.end()
