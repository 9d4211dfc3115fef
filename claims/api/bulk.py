"""Many at once: documents taken in by the line, and the status of up to a thousand claims."""

import json
from collections import deque
from collections.abc import Iterator
from typing import IO, Any

from django.db import transaction
from django.http import StreamingHttpResponse
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.exceptions import APIException, ParseError
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.parsers import BaseParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.utils.json import loads

from claims.actions import answers, documents
from claims.actions.documents import Begun
from claims.actions.intake import Taken
from claims.api import idempotency, json_types, problems
from claims.api.claim_shape import with_verdict
from claims.api.claim_status import ClaimStatusOut, status_of
from claims.api.desk_view import DeskViewSet
from claims.api.documents import DocumentIn
from claims.api.parsers import refuse_too_large
from claims.models import Claim, Document
from newsroom.models import Scope
from newsroom.permissions import require
from newsroom.roles import Deed

MOST = 1000
TOGETHER = 50  # documents that are written in one transaction
AHEAD = 2  # such lots that are read and split while one is written
NDJSON = "application/x-ndjson"
Lines = list[tuple[int, bytes]]
"""Each with its number."""
Answers = dict[int, Taken | dict[str, Any]]
"""By the number of a line: what was read from it, or why it was refused."""


class LinesParser(BaseParser):
    """The lines of the body that hold anything, each with its number, not read yet."""

    media_type = NDJSON

    def parse(self, stream: IO[bytes], media_type: str | None = None, parser_context: Any = None) -> Any:
        refuse_too_large(parser_context["request"])
        return [(n, line) for n, line in enumerate(stream.read().split(b"\n"), start=1) if line.strip()]


class WhateverIsAccepted(DefaultContentNegotiation):
    """What is sent must be NDJSON; what comes back is, whatever Accept says."""

    def select_renderer(self, request: Request, renderers: Any, format_suffix: str | None = None) -> Any:
        return renderers[0], renderers[0].media_type


class TakenInOut(serializers.Serializer[Any]):
    """What became of one line: `id` and `title` where the status is 201, else what a problem says."""

    line = serializers.IntegerField(help_text="Its number in what was sent, from 1.")
    status = serializers.IntegerField(help_text="As the document alone would have been answered.")
    id = serializers.UUIDField(required=False)
    title = serializers.CharField(required=False)
    code = serializers.CharField(required=False)
    detail = serializers.CharField(required=False)
    errors = serializers.DictField(  # type: ignore[assignment]  # a field, not the serializer's own
        child=serializers.ListField(child=serializers.CharField()), required=False
    )


class BulkIntakeView(DeskViewSet):
    parser_classes = [LinesParser]
    content_negotiation_class = WhateverIsAccepted
    keeps_answers = False  # each line has its own: kept by the lines that are written together

    @extend_schema(
        operation_id="take_in_documents",
        request={NDJSON: OpenApiTypes.STR},
        responses={(200, NDJSON): TakenInOut},
    )
    def create(self, request: Request) -> StreamingHttpResponse:
        """Take in up to 1,000 documents, one JSON object a line as for a single one. Each is kept or refused by itself,
        and answered by a line soon after.
        """
        require(self.by, Deed.CHECK, self.desk)
        lines: Any = request.data or []
        if not 1 <= len(lines) <= MOST:
            raise ParseError(_("Give 1 to %(most)d documents, one a line.") % {"most": MOST})
        header = request.headers.get("Idempotency-Key")
        key = None if header is None else idempotency.key_in(header)
        lots = [lines[first : first + TOGETHER] for first in range(0, len(lines), TOGETHER)]
        if key is None:
            answered = self._taken_in(lots)
        else:
            answered = (answer for lot in lots for answer in self._taken_in_once(lot, key))
        written = (json.dumps(answer, ensure_ascii=False) + "\n" for answer in answered)
        return StreamingHttpResponse(written, content_type=NDJSON)

    def _taken_in(self, lots: list[Lines]) -> Iterator[dict[str, Any]]:
        """While some lines are written, those after them are read and split. The first are split here: the process that
        splits the others may have to start.
        """
        begun: deque[tuple[Answers, Begun | None]] = deque()
        for number, lot in enumerate(lots):
            begun.append(self._begun(lot, ahead=number > 0))
            if len(begun) > AHEAD:
                yield from self._finished(*begun.popleft())
        for each in begun:
            yield from self._finished(*each)

    def _taken_in_once(self, lines: Lines, key: str) -> Iterator[dict[str, Any]]:
        """The answers to some lines; where they were given to the same lines before, the same again."""
        place = idempotency.digest_of([key, lines[0][0]])
        digest = idempotency.digest_of([(number, line.hex()) for number, line in lines])
        try:
            with transaction.atomic():
                if kept := idempotency.held(self.token, place, digest):
                    answered = json.loads(kept.body)
                else:
                    answered = list(self._finished(*self._begun(lines, ahead=False)))
                    body = json.dumps(answered)
                    answers.keep(token=self.token, key=place, digest=digest, status=200, etag="", body=body)
            yield from answered
        except APIException as error:
            yield from (self._refused(number, error) for number, _line in lines)

    def _begun(self, lines: Lines, *, ahead: bool) -> tuple[Answers, Begun | None]:
        """Some lines, each refused or read, by number; and what was begun with those that were read."""
        form = DocumentIn(context=self.get_serializer_context())
        found: Answers = {}
        for number, line in lines:
            try:
                json_types.require(form, body := _read(line))
                given = documents.Given(**form.run_validation(body))
                found[number] = documents.read(given=given, desk=self.desk, by=self.by)
            except Exception as error:  # noqa: BLE001  # whatever it is, it is this line's
                found[number] = self._refused(number, error)
        read = [answer for answer in found.values() if isinstance(answer, Taken)]
        return found, documents.begin(taken=read, ahead=ahead) if read else None

    def _finished(self, found: Answers, begun: Begun | None) -> Iterator[dict[str, Any]]:
        """What was begun, written in one transaction. Where that fails, each is written by itself: what one does wrong,
        the next does not suffer.
        """
        together = True
        try:
            if begun:
                documents.finish(begun=begun, desk=self.desk, by=self.by)
        except Exception:  # noqa: BLE001  # it will be met again, and told of its line
            together = False
        for number, answer in found.items():
            if isinstance(answer, Taken):
                yield _kept(number, answer.document) if together else self._alone(number, answer)
            else:
                yield answer

    def _alone(self, number: int, taken: Taken) -> dict[str, Any]:
        try:
            documents.finish(begun=documents.begin(taken=[taken]), desk=self.desk, by=self.by)
        except Exception as error:  # noqa: BLE001
            return self._refused(number, error)
        return _kept(number, taken.document)

    def _refused(self, number: int, error: Exception) -> dict[str, Any]:
        said = json.loads(problems.answer(error, {"request": self.request}).content)
        kept = {name: said[name] for name in ("code", "detail", "errors") if name in said}
        return {"line": number, "status": said["status"], **kept}


def _kept(number: int, document: Document) -> dict[str, Any]:
    return {"line": number, "status": 201, "id": str(document.pk), "title": document.title}


class StatusesIn(serializers.Serializer[dict[str, Any]]):
    ids = serializers.ListField(child=serializers.UUIDField(), min_length=1, max_length=MOST)


class StatusesOut(serializers.Serializer[dict[str, Any]]):
    claims = ClaimStatusOut(many=True)
    unknown = serializers.ListField(
        child=serializers.UUIDField(), help_text="There are no such claims that this token may see."
    )


class ClaimStatusesView(DeskViewSet):
    scopes = {"POST": Scope.READ}  # it asks, with a body too long for an address

    @extend_schema(operation_id="show_claim_statuses", request=StatusesIn, responses=StatusesOut)
    def statuses(self, request: Request) -> Response:
        """Where up to 1,000 claims stand, in the order asked for."""
        ids = list(dict.fromkeys(self.given(StatusesIn)["ids"]))
        found = {
            claim.pk: claim for claim in with_verdict(self.of_desk(Claim.objects.filter(pk__in=ids)), self.by)
        }
        shown = {
            "claims": [status_of(found[id_]) for id_ in ids if id_ in found],
            "unknown": [id_ for id_ in ids if id_ not in found],
        }
        return self.show(shown, StatusesOut)


def _read(line: bytes) -> Any:
    try:
        return loads(line.decode())
    except (ValueError, RecursionError):
        raise ParseError(_("This line is not JSON.")) from None
