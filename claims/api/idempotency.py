"""Idempotency-Key: a POST that is sent again, because its answer got lost, is answered again and not done again.

The answer is written in the transaction of the deed, so that both are kept or neither: a process that dies on the way
leaves nothing, and the request can be sent again. A refusal did nothing, and is not kept. A secret is not kept either.
"""

import json
import re
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Final

from django.db import transaction
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from rest_framework import serializers
from rest_framework.exceptions import APIException
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import answers
from claims.models import KeptAnswer
from newsroom.models import ApiToken

_KEY: Final = re.compile(
    r'"?([!#-\[\]-~]{1,255})"?'
)  # a quoted string of RFC 8941, or the same without quotes


class StillAtIt(APIException):
    status_code = HTTPStatus.CONFLICT
    default_code = "in_progress"


class AnotherRequest(APIException):
    status_code = HTTPStatus.UNPROCESSABLE_ENTITY
    default_code = "idempotency_key"


def once(
    token: ApiToken, header: str, handler: Callable[..., Response], request: Request, **kwargs: Any
) -> Response:
    """The answer of the handler; where it was given to this request before, the same again."""
    key = key_in(header)
    digest = digest_of([request.method, request.get_full_path(), request.data])
    with transaction.atomic():
        if kept := held(token, key, digest):
            headers = {"Idempotency-Replayed": "true", **({"ETag": kept.etag} if kept.etag else {})}
            return Response(json.loads(kept.body), kept.status, headers=headers)
        answer = handler(request, **kwargs)
        told = {**answer.data, "secret": None} if "secret" in answer.data else answer.data
        body = JSONRenderer().render(told).decode()
        etag = answer.headers.get("ETag", "")
        answers.keep(token=token, key=key, digest=digest, status=answer.status_code, etag=etag, body=body)
        return answer


def held(token: ApiToken, key: str, digest: str) -> KeptAnswer | None:
    """Hold the key to the end of the transaction. What was answered to this request before; None: nothing yet. Raises
    StillAtIt, AnotherRequest.
    """
    if not answers.hold(token, key):
        raise StillAtIt(_("The first request with this key is still being answered: try again later."))
    kept = answers.kept(token, key)
    if kept and kept.digest != digest:
        raise AnotherRequest(_("Another request came with this key before: use a new key."))
    return kept


def key_in(header: str) -> str:
    """The key, without its quotation marks. Raises ValidationError."""
    found = _KEY.fullmatch(header)
    if found is None:
        words = _("A key is 1 to 255 printable characters without spaces and quotation marks.")
        raise serializers.ValidationError({"Idempotency-Key": [words]})
    return found.group(1)


def digest_of(asked: Any) -> str:
    """Tells this request from another. It is keyed: a password that was sent cannot be guessed from it."""
    text = json.dumps(asked, sort_keys=True)
    return salted_hmac("claims.idempotency", text, algorithm="sha256").hexdigest()
