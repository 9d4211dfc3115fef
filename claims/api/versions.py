"""Which version of a row the caller saw: by `version` in the body, or by If-Match."""

from typing import Any

from django.utils.translation import gettext as _
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.problems import PreconditionFailed


def etag(version: int) -> str:
    return f'"v{version}"'


def with_etag(answer: Response, version: int) -> Response:
    answer["ETag"] = etag(version)
    return answer


def names(header: str, version: int) -> bool:
    """Whether If-Match or If-None-Match names this version. A tag that a proxy made weak counts too."""
    tags = [tag.strip().removeprefix("W/") for tag in header.split(",")]
    return "*" in tags or etag(version) in tags


def seen(request: Request, given: dict[str, Any], current: int) -> int:
    """The version that the caller changes, taken out of what was given. Raises PreconditionFailed."""
    version = given.pop("version", None)
    if header := request.headers.get("If-Match"):
        if not names(header, current):
            raise PreconditionFailed(current)
        return version if version is not None else current
    if version is None:
        raise serializers.ValidationError(
            {
                "version": [
                    _("Say which version you change: here, or by If-Match with the ETag that you were given.")
                ]
            }
        )
    return int(version)
