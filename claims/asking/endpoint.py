"""The call to an OpenAI-compatible endpoint. Imported only where one is configured.

What goes out is the question, the model's name, the form of the answer and the key, to the configured address only:
the library's headers on this machine and its Python are taken off, redirects and proxies of the environment are not
followed, nothing is tried twice. What comes back is bounded in time and size, an error's body too.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import httpx2
import openai

from claims.asking import REDIRECT, STATUS, TIMEOUT, TOO_LARGE, UNREACHABLE, NoAnswer

SENT: Final = frozenset({"host", "connection", "content-type", "content-length", "authorization"})


class _TooLarge(httpx2.ReadError):
    """The answer does not end."""


@dataclass(frozen=True)
class Endpoint:
    url: str
    key: str
    timeout: float
    """Seconds for one answer, from the question to its last byte."""
    largest: int
    """Bytes of an answer."""

    def post(self, path: str, body: dict[str, Any]) -> str:
        """The body of the answer. Raises NoAnswer with what went wrong."""
        transport = _Transport(self.timeout, self.largest, with_key=bool(self.key))
        try:
            with (
                httpx2.Client(transport=transport, timeout=self.timeout, trust_env=False) as http,
                openai.OpenAI(
                    base_url=self.url, api_key=self.key or "none", max_retries=0, http_client=http
                ) as client,
            ):
                return str(client.post(path, cast_to=httpx2.Response, body=body).text)
        except (openai.OpenAIError, httpx2.HTTPError) as error:
            raise _reason(error) from error


class _Transport(httpx2.HTTPTransport):
    """Sends what must be sent, and reads as long and as much as is allowed."""

    def __init__(self, timeout: float, largest: int, *, with_key: bool) -> None:
        super().__init__(trust_env=False)
        self._timeout, self._largest = timeout, largest
        self._sent = SENT if with_key else SENT - {"authorization"}

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        deadline = time.monotonic() + self._timeout
        # Not taken off the request itself: the library marks there how it wants the response.
        bare = httpx2.Request(
            request.method,
            request.url,
            headers={name: value for name, value in request.headers.items() if name in self._sent},
            stream=request.stream,
            extensions=request.extensions,
        )
        response = super().handle_request(bare)
        if not isinstance(response.stream, httpx2.SyncByteStream):
            raise TypeError("A transport that waits gives a stream that waits.")
        response.stream = _Bounded(response.stream, deadline, self._largest)
        return response


class _Bounded(httpx2.SyncByteStream):
    def __init__(self, stream: httpx2.SyncByteStream, deadline: float, largest: int) -> None:
        self._stream, self._deadline, self._largest = stream, deadline, largest

    def __iter__(self) -> Iterator[bytes]:
        size = 0
        for chunk in self._stream:
            size += len(chunk)
            if size > self._largest:
                raise _TooLarge("The answer is too large.")
            if time.monotonic() > self._deadline:
                raise httpx2.ReadTimeout("The answer is not whole in time.")
            yield chunk

    def close(self) -> None:
        self._stream.close()


def _reason(error: Exception) -> NoAnswer:
    causes: list[BaseException] = [error]
    while causes[-1].__cause__:
        causes.append(causes[-1].__cause__)
    if any(isinstance(cause, _TooLarge) for cause in causes):
        return NoAnswer(TOO_LARGE)
    if any(isinstance(cause, (openai.APITimeoutError, httpx2.TimeoutException)) for cause in causes):
        return NoAnswer(TIMEOUT)
    if isinstance(error, openai.APIStatusError):
        return NoAnswer(REDIRECT if error.status_code < 400 else STATUS, str(error.status_code))
    return NoAnswer(UNREACHABLE, type(causes[-1]).__name__)
