"""JSON as it may come in: no larger than an upload may be, and not nested without end."""

from collections.abc import Mapping
from typing import IO, Any

from django.conf import settings
from django.utils.translation import gettext as _
from rest_framework.exceptions import ParseError
from rest_framework.parsers import JSONParser
from rest_framework.request import Request

from claims.api.problems import TooLarge

ENVELOPE = 1 << 20  # bytes allowed around the file itself


def largest() -> int:
    """The largest body taken, in bytes: the largest upload in base64, four characters for three bytes."""
    return int(settings.UPLOAD_MAX_BYTES) * 4 // 3 + ENVELOPE


def refuse_too_large(request: Request) -> None:
    if int(request.META.get("CONTENT_LENGTH") or 0) > largest():
        raise TooLarge(_("The request is larger than %(limit)d MB.") % {"limit": largest() >> 20})


class BoundedJSONParser(JSONParser):
    def parse(
        self, stream: IO[Any], media_type: str | None = None, parser_context: Mapping[str, Any] | None = None
    ) -> Any:
        refuse_too_large((parser_context or {})["request"])
        try:
            return super().parse(stream, media_type, parser_context)
        except RecursionError:
            raise ParseError(_("This JSON is nested too deeply.")) from None
