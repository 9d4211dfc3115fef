"""Every error as problem details (RFC 9457), in one place.

400  the request cannot be understood: JSON, a field, a cursor
401  no token, or one that opens nothing           403  the token's owner has not the right
404  nothing here that this token may see          409  somebody else changed it meanwhile
412  it is not as If-Match says                    428  If-Match is missing
422  understood, and refused by the desk's rules; `detail` says what would mend it
"""

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.core import exceptions as django_errors
from django.core.signals import got_request_exception
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.encoding import escape_uri_path
from django.utils.log import log_response
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from rest_framework import exceptions as drf_errors

MEDIA_TYPE = "application/problem+json"
BEARER = 'Bearer realm="Tickmark"'
GENERAL = ("", "__all__", "non_field_errors")  # names for what is wrong with no field in particular
logger = logging.getLogger("django.request")

Sentences = dict[str, list[str]]


class PreconditionRequired(drf_errors.APIException):
    """A change of something that others may change too, without If-Match."""

    status_code = HTTPStatus.PRECONDITION_REQUIRED
    default_code = "precondition_required"

    def __init__(self) -> None:
        super().__init__(_("Say which version you change: send If-Match with the ETag that you were given."))


class PreconditionFailed(drf_errors.APIException):
    """If-Match names a version that is no longer the current one; `current` is the row as a GET shows it now."""

    status_code = HTTPStatus.PRECONDITION_FAILED
    default_code = "outdated"

    def __init__(self, version: int, etag: str, current: Any) -> None:
        super().__init__(_("Somebody else changed this since you read it: compare, and send it again."))
        self.version, self.etag, self.current = version, etag, current


class TooLarge(drf_errors.APIException):
    status_code = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    default_code = "too_large"


def answer(exc: Exception, context: Mapping[str, Any]) -> HttpResponse:
    """DRF's exception handler: the answer that says what went wrong."""
    request = context["request"]._request
    if isinstance(exc, django_errors.ValidationError):
        return _refusal(request, exc)
    if isinstance(exc, django_errors.PermissionDenied):
        return problem(request, 403, str(exc) or _("You may not do this."), code="permission_denied")
    if isinstance(exc, Http404):
        return problem(request, 404, _("There is nothing here that you may see."), code="not_found")
    if isinstance(exc, drf_errors.ValidationError):
        errors = flatten(exc.detail)
        return problem(request, 400, _first(errors), code="invalid", errors=errors)
    if isinstance(exc, drf_errors.APIException):
        return _as_raised(request, exc)
    return _broken(request, exc)


def problem(request: HttpRequest, status: int, detail: str, *, code: str, **more: Any) -> HttpResponse:
    """Problem details. The type is "about:blank": what tells one problem from another is `code`."""
    body = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": int(status),
        "detail": detail,
        "instance": escape_uri_path(request.path),
        "code": code,
        **{name: value for name, value in more.items() if value not in (None, {})},
    }
    return JsonResponse(
        body, status=status, content_type=MEDIA_TYPE, json_dumps_params={"ensure_ascii": False}
    )


@csrf_exempt
def no_such_address(request: HttpRequest, **_kwargs: str) -> HttpResponse:
    """What answers below /api/ where nothing else does."""
    return problem(request, 404, _("The API has no such address."), code="not_found")


def flatten(detail: Any, path: str = "") -> Sentences:
    """DRF's nested details as one level: {"parts.0.start": ["…"]}. What concerns no field is under ""."""
    if isinstance(detail, Mapping):
        pairs = [(str(name), value) for name, value in detail.items()]
    elif isinstance(detail, list) and any(isinstance(item, Mapping | list) for item in detail):
        pairs = [(str(number), value) for number, value in enumerate(detail)]
    else:
        return {path: [str(sentence) for sentence in (detail if isinstance(detail, list) else [detail])]}
    found: Sentences = {}
    for name, value in pairs:
        step = path if name in GENERAL else f"{path}.{name}".strip(".")
        for place, sentences in flatten(value, step).items():
            found.setdefault(place, []).extend(sentences)
    return found


def _refusal(request: HttpRequest, exc: django_errors.ValidationError) -> HttpResponse:
    """An action refused. Each action's sentence says what would mend it."""
    if hasattr(exc, "error_dict"):
        errors = flatten(exc.message_dict)
        code = next((error.code for found in exc.error_dict.values() for error in found if error.code), None)
        return problem(request, 422, _first(errors), code=code or "refused", errors=errors)
    code = next((error.code for error in exc.error_list if error.code), None)
    status = 409 if code == "outdated" else 422
    return problem(request, status, " ".join(exc.messages), code=code or "refused")


def _as_raised(request: HttpRequest, exc: drf_errors.APIException) -> HttpResponse:
    codes = exc.get_codes()
    answer = problem(
        request,
        exc.status_code,
        str(exc.detail),
        code=codes if isinstance(codes, str) else exc.default_code,
        version=getattr(exc, "version", None),
        current=getattr(exc, "current", None),
    )
    if etag := getattr(exc, "etag", None):
        answer["ETag"] = etag
    if challenge := _challenge(exc):
        answer["WWW-Authenticate"] = challenge
    if wait := getattr(exc, "wait", None):
        answer["Retry-After"] = str(int(wait))
    return answer


def _challenge(exc: drf_errors.APIException) -> str:
    """What RFC 6750 has beside a refusal of a token; "" where it was not refused for itself."""
    header = str(getattr(exc, "auth_header", "") or "")
    if isinstance(exc, drf_errors.AuthenticationFailed):
        return f'{header}, error="invalid_token"'
    if exc.get_codes() == "scope":
        return f'{BEARER}, error="insufficient_scope"'
    return header


def _broken(request: HttpRequest, exc: Exception) -> HttpResponse:
    """A fault of ours. It is logged and signalled as Django does; the caller learns no more than that."""
    got_request_exception.send(sender=None, request=request)
    answer = problem(
        request, 500, _("Something went wrong here. It was written down; nothing was changed."), code="error"
    )
    log_response("%s", request.path, exception=exc, request=request, response=answer, logger=logger)
    return answer


def _first(errors: Sentences) -> str:
    """The first sentence, with the field it speaks of."""
    for place, sentences in errors.items():
        if sentences:
            return f"{place}: {sentences[0]}" if place else sentences[0]
    return _("This was refused.")
