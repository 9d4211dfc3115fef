"""Which version of a row the caller read: the ETag that came with it, handed back as If-Match."""

from collections.abc import Callable
from typing import Any

from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.problems import PreconditionFailed, PreconditionRequired


def etag(version: int) -> str:
    return f'"v{version}"'


def with_etag(answer: Response, version: int) -> Response:
    answer["ETag"] = etag(version)
    return answer


def names(header: str, version: int) -> bool:
    """Whether If-Match or If-None-Match names this version. A tag that a proxy made weak counts too."""
    tags = [tag.strip().removeprefix("W/") for tag in header.split(",")]
    return "*" in tags or etag(version) in tags


def require(request: Request, version: int, current: Callable[[], Any]) -> None:
    """Let nobody change what they have not read. Raises PreconditionRequired without If-Match; PreconditionFailed,
    with the row as it is now, where it is no longer at the version that was read.
    """
    header = request.headers.get("If-Match")
    if header is None:
        raise PreconditionRequired
    if not names(header, version):
        raise PreconditionFailed(version, etag(version), current())
