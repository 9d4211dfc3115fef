"""What a fetch may take, and what it brings."""

import re
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a fetch may go. Everything holds for the whole fetch, through all its redirects."""

    total_seconds: float = 30
    connect_seconds: float = 8
    """For each address of a host, the TLS handshake included."""
    max_bytes: int = 25 * 2**20
    """Of all responses as they come over the wire."""
    max_decoded_bytes: int = 60 * 2**20
    max_header_bytes: int = 64 * 1024
    """Of one response."""
    max_redirects: int = 6
    ports: frozenset[int] = frozenset({80, 443})
    allow: frozenset[tuple[str, int]] = frozenset()
    """Hosts and ports that are fetched wherever they are: for tests on loopback, and for nothing else."""


@dataclass(frozen=True, slots=True)
class Hop:
    """One request and its answer, with the exact bytes that went over the wire (inside TLS)."""

    url: str
    address: str
    """The IP address that was vetted and connected to."""
    port: int
    started_at: datetime
    request: bytes
    response: bytes
    status: int
    headers: tuple[tuple[str, str], ...]
    """In the order in which they came."""
    certificate: bytes | None
    """Of the server, in DER; None without TLS."""

    def header(self, name: str) -> str:
        """The first header of this name, in whatever case; "" where there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


@dataclass(frozen=True, slots=True)
class Fetched:
    """The last answer, whatever its status, and all hops on the way to it."""

    url: str
    """As it was asked for."""
    body: bytes
    """Of the last hop, unpacked."""
    hops: tuple[Hop, ...]

    @property
    def final_url(self) -> str:
        return self.hops[-1].url

    @property
    def status(self) -> int:
        return self.hops[-1].status

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        return self.hops[-1].headers

    @property
    def media_type(self) -> str:
        """Content-Type as the server says it, with its charset; "" where it says nothing."""
        return self.hops[-1].header("Content-Type")

    @property
    def file_name(self) -> str:
        """The last part of the path, as a name for what was fetched; may be ""."""
        path = re.split(r"[?#]", self.final_url, maxsplit=1)[0]
        return path.split("://", 1)[-1].partition("/")[2].rpartition("/")[2]
