"""Programs that write to a desk, and one that mirrors its claims by the stream and the feed."""

import http.client
import json
import threading
from collections.abc import Sequence
from typing import Any

from tests.config.running import until

TEXT = (
    "At least {n} people have died in the valley since Monday, the health office said. "
    "A court sentenced {n} engineers to six years in prison. The week was terrible for {n} towns."
)
PATIENCE = 90.0  # a round is a dozen requests
BROKEN = (OSError, http.client.HTTPException)


class Program:
    """A thread that does the same over and over with a token, until it is told to stop; what broke it begins anew."""

    def __init__(self, port: int, token: str) -> None:
        self.port = port
        self.headers = {
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/json",
            "If-Match": "*",
        }
        self.rounds = 0
        self.wrong: list[str] = []
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def ask(self, method: str, path: str, body: Any = None) -> bytes:
        """The body of the answer. Raises ConnectionError where the server itself failed."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            content = None if body is None else json.dumps(body)
            connection.request(method, f"/api/v1/{path}", content, self.headers)
            answer = connection.getresponse()
            found = answer.read()
        finally:
            connection.close()
        if answer.status >= 500:
            raise ConnectionError(found)
        if answer.status >= 400:
            self.wrong.append(f"{method} {path}: {found.decode()}")
        return found

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self.once()
                self.rounds += 1
            except BROKEN:
                self._stopping.wait(0.05)
            except (KeyError, ValueError) as error:
                self.wrong.append(f"An answer that it cannot use: {error!r}")
                return

    def once(self) -> None:
        raise NotImplementedError


class Checker(Program):
    """Takes in a document, decides on its claims, and revises every second one, so that its verdict falls."""

    def once(self) -> None:
        text = TEXT.format(n=self.rounds + 2)
        made = json.loads(self.ask("POST", "documents", {"text": text, "language": "en"}))
        found = json.loads(self.ask("GET", f"claims?document={made['id']}"))["results"]
        first, *rest = (claim["id"] for claim in found)
        self.ask("POST", f"claims/{first}/accept")
        self.ask("PATCH", f"claims/{first}", {"claimant": f'The "office"\\{self.rounds}\n'})
        self.ask("POST", f"claims/{first}/verdicts", {"rating": "unproven", "explanation": "Too little."})
        for claim in rest[:1]:
            self.ask("POST", f"claims/{claim}/dismiss", {"reason": "opinion"})
        if self.rounds % 2:
            revised = {"seen": 1, "text": text.replace("At least", "Some")}
            self.ask("POST", f"documents/{made['id']}/revisions", revised)


class Mirror(Program):
    """What docs/api.md says that a mirroring consumer does."""

    def __init__(self, port: int, token: str) -> None:
        self.claims: dict[str, Any] = {}
        self.last = -1
        super().__init__(port, token)

    def once(self) -> None:
        if self.last < 0:
            self.claims, self.last = self.stream("GET")
        page = json.loads(self.ask("GET", f"changes?after={self.last}&wait=2&limit=20"))
        touched = sorted({claim for entry in page["results"] for claim in entry["claims"]})
        if touched:
            self.claims |= self.stream("POST", {"ids": touched})[0]
        self.last = page["last"]  # kept with what it brought, and never before

    def stream(self, method: str, body: Any = None) -> tuple[dict[str, Any], int]:
        """The claims that were asked for, and the number of the ledger at that moment."""
        beginning, *lines, end = map(json.loads, self.ask(method, "claims/stream", body).splitlines())
        if end.get("claims") != len(lines):
            raise ConnectionError("The stream was cut.")
        return {line["id"]: line for line in lines}, beginning["last"]


def more(programs: Sequence[Program]) -> None:
    """Wait until each of these has come round again, from beginning to end."""
    goals = [program.rounds + 2 for program in programs]

    def came_round() -> bool:
        assert [program.wrong for program in programs if program.wrong] == []
        return all(program.rounds >= goal for program, goal in zip(programs, goals, strict=True))

    until(came_round, PATIENCE)
