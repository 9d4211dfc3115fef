"""A connection that keeps every byte of both directions, and that nobody can make last or grow for ever."""

import contextlib
import io
import socket
import ssl
import time
from functools import lru_cache

import certifi

from .addresses import Address
from .failures import FetchFailed


class Deadline:
    """The moment at which a fetch has to be over."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self, host: str) -> float:
        """Seconds until then. Raises FetchFailed ("slow") when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise FetchFailed("slow", host=host, seconds=f"{self.seconds:g}")
        return left


class Wire(io.RawIOBase):
    """One request and one response. `http.client` reads from it as from the file of a socket."""

    def __init__(self, connection: socket.socket, host: str, deadline: Deadline) -> None:
        self.connection = connection
        self.host = host
        self.deadline = deadline
        self.received = bytearray()
        self.limit = 0
        """How many bytes may come in all, and what it is called when more do. The one who reads sets both."""
        self.limit_code = "headers"

    def send(self, request: bytes) -> None:
        self.connection.settimeout(self.deadline.left(self.host))
        try:
            self.connection.sendall(request)
        except TimeoutError:
            raise self._too_slow() from None
        except OSError as error:
            raise FetchFailed("cut_short", host=self.host) from error

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        self.connection.settimeout(self.deadline.left(self.host))
        try:
            count = self.connection.recv_into(buffer)
        except TimeoutError:
            raise self._too_slow() from None
        except ssl.SSLEOFError:
            count = 0  # many servers hang up without the goodbye of TLS; what is missing shows by its length
        except OSError as error:
            raise FetchFailed("cut_short", host=self.host) from error
        self.received += buffer[:count]
        if len(self.received) > self.limit:
            raise FetchFailed(self.limit_code, host=self.host, limit=f"{self.limit / 2**20:.1f}")
        return count

    def certificate(self) -> bytes | None:
        """The certificate of the server, in DER; None without TLS."""
        return self.connection.getpeercert(True) if isinstance(self.connection, ssl.SSLSocket) else None

    def hang_up(self) -> None:
        with contextlib.suppress(OSError):
            self.connection.close()

    def _too_slow(self) -> FetchFailed:
        return FetchFailed("slow", host=self.host, seconds=f"{self.deadline.seconds:g}")


def connect(
    addresses: list[Address], host: str, *, tls: bool, seconds: float, deadline: Deadline
) -> tuple[Wire, Address]:
    """A wire to the first of the (vetted) addresses that answers, each given so many seconds.

    Raises FetchFailed ("connect", "certificate", "tls", "slow").
    """
    failure = FetchFailed("connect", host=host)
    for address in addresses[:4]:
        patience = min(seconds, deadline.left(host))
        connection = socket.socket(address.family, socket.SOCK_STREAM)
        try:
            connection.settimeout(patience)
            connection.connect(address.to)
            if tls:
                connection = trust().wrap_socket(connection, server_hostname=host)
        except ssl.SSLCertVerificationError as error:
            failure = FetchFailed("certificate", host=host, why=error.verify_message)
        except ssl.SSLError as error:
            failure = FetchFailed("tls", host=host, why=error.reason or "the handshake failed")
        except OSError:
            failure = FetchFailed("connect", host=host)
        else:
            return Wire(connection, host, deadline), address
        connection.close()
    deadline.left(host)
    raise failure


@lru_cache(maxsize=1)
def trust() -> ssl.SSLContext:
    """Whose certificates are believed: the system's authorities and, where it has none, those of Mozilla."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
