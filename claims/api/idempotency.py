"""Idempotency-Key: a POST that is sent again, because its answer got lost, is answered again and not done again.

The answer is written in the transaction of the deed, so that both are kept or neither: a process that dies on the way
leaves nothing, and the request can be sent again. A refusal did nothing, and is not kept.
"""

import hashlib
import json
import re
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Final

from django.db import transaction
from django.utils.translation import gettext as _
from rest_framework import serializers
from rest_framework.exceptions import APIException
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import answers
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
    found = _KEY.fullmatch(header)
    if found is None:
        words = _("A key is 1 to 255 printable characters without spaces and quotation marks.")
        raise serializers.ValidationError({"Idempotency-Key": [words]})
    key = found.group(1)
    digest = _digest(request)
    with transaction.atomic():
        if not answers.hold(token, key):
            raise StillAtIt(_("The first request with this key is still being answered: try again later."))
        if kept := answers.kept(token, key):
            if kept.digest != digest:
                raise AnotherRequest(_("Another request came with this key before: use a new key."))
            headers = {"Idempotency-Replayed": "true", **({"ETag": kept.etag} if kept.etag else {})}
            return Response(json.loads(kept.body), kept.status, headers=headers)
        answer = handler(request, **kwargs)
        body = JSONRenderer().render(answer.data).decode()
        etag = answer.headers.get("ETag", "")
        answers.keep(token=token, key=key, digest=digest, status=answer.status_code, etag=etag, body=body)
        return answer


def _digest(request: Request) -> str:
    told = [request.method, request.get_full_path(), request.data]
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
