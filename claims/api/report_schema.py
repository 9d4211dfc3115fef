"""The JSON Schema of a report's JSON file, at an address that the file names and that does not change."""

import hashlib
from functools import cache

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import condition, require_safe

from claims.reporting.json import SCHEMA


def _etag(request: HttpRequest) -> str:
    return f'"{_version()}"'


@cache
def _version() -> str:
    return hashlib.sha256(SCHEMA.read_bytes()).hexdigest()[:32]


@require_safe
@condition(etag_func=_etag)
def report_schema(request: HttpRequest) -> HttpResponse:
    """Public: it describes every report of this format and tells of none."""
    return HttpResponse(
        SCHEMA.read_bytes(),
        content_type="application/schema+json",
        headers={"Cache-Control": "public, max-age=86400", "Access-Control-Allow-Origin": "*"},
    )
