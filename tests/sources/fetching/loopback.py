"""A server on loopback that answers with exactly the bytes it is told to."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator

from sources.fetching import Limits

Answer = bytes | Callable[[socket.socket], None]
"""Bytes, or a function that writes to the connection for as long as it likes."""


_TLS_HELLO = b"\x16\x03"


class Loopback:
    """Answers each request by its target; everything that was asked is kept."""

    def __init__(self, answers: dict[str, Answer], tls: ssl.SSLContext | None = None) -> None:
        self.answers = answers
        self.asked: list[bytes] = []
        self._tls = tls
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def url(self, target: str = "/", host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{target}"

    def limits(self, host: str = "127.0.0.1", **limits: float) -> Limits:
        """Limits under which this server, and nothing else on loopback, may be asked."""
        return Limits(allow=frozenset({(host, self.port)}), **limits)  # type: ignore[arg-type]

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with contextlib.suppress(OSError), connection:
                connection.settimeout(5)
                self._answer(self._tls.wrap_socket(connection, server_side=True) if self._tls else connection)

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            request = b""
            while b"\r\n\r\n" not in request and not request.startswith(_TLS_HELLO):
                if not (piece := connection.recv(65536)):
                    return
                request += piece
            self.asked.append(request)
            target = "/" if request.startswith(_TLS_HELLO) else request.split(b" ")[1].decode()
            answer = self.answers.get(target, NOT_FOUND)
            if callable(answer):
                answer(connection)
            else:
                connection.sendall(answer)


def answer(body: bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    """A response with its length; `content_type` becomes Content-Type."""
    named = {"Content-Length": str(len(body))}
    named.update({name.replace("_", "-").title(): value for name, value in headers.items()})
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def redirect(location: str, status: str = "302 Found") -> bytes:
    return answer(status=status, location=location)


NOT_FOUND = answer(b"nothing here", "404 Not Found", content_type="text/plain")


@contextlib.contextmanager
def serving(answers: dict[str, Answer], tls: ssl.SSLContext | None = None) -> Iterator[Loopback]:
    server = Loopback(answers, tls)
    try:
        yield server
    finally:
        server.close()
