"""A server on loopback that speaks the protocol of OpenAI-compatible endpoints, as far as Tickmark does."""

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answering = Callable[[BaseHTTPRequestHandler, dict[str, Any]], None]


class ModelServer:
    """Answers each question by `answering`; keeps what was asked, with the headers in lower case."""

    def __init__(self, answering: Answering) -> None:
        self.answering = answering
        self.asked: list[tuple[str, dict[str, str], dict[str, Any]]] = []
        keep = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                keep.asked.append(
                    (self.path, {name.lower(): value for name, value in self.headers.items()}, body)
                )
                with contextlib.suppress(OSError):
                    keep.answering(self, body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


def sends(status: int, body: bytes, **headers: str) -> Answering:
    """`content_type` becomes Content-Type."""

    def answering(handler: BaseHTTPRequestHandler, asked: dict[str, Any]) -> None:
        handler.send_response(status)
        for name, value in {"content_type": "application/json", **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answering


def says(words: str | None) -> Answering:
    """A completion whose message holds these words."""
    message = {"role": "assistant", "content": words}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    return sends(200, json.dumps({"id": "1", "object": "chat.completion", "choices": [choice]}).encode())


def claims(*rows: Any) -> Answering:
    return says(json.dumps({"claims": rows}))


@contextlib.contextmanager
def serving(answering: Answering) -> Iterator[ModelServer]:
    server = ModelServer(answering)
    try:
        yield server
    finally:
        server.close()
