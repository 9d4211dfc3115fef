"""Many at once: documents taken in by the line, and the status of up to a thousand claims."""

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
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

from claims.actions import answers, documents, proposals
from claims.actions.documents import Begun
from claims.actions.intake import Taken
from claims.api import idempotency, json_types, problems
from claims.api.claim_shape import with_verdict
from claims.api.claim_status import ClaimStatusOut, status_of
from claims.api.desk_view import DeskViewSet
from claims.api.documents import DocumentIn
from claims.api.parsers import refuse_too_large
from claims.models import Claim, Document
from claims.splitter import Ahead
from newsroom.models import Scope
from newsroom.permissions import require
from newsroom.roles import Deed

MOST = 1000
TOGETHER = 50  # documents that are written in one transaction
AHEAD = 2  # such lots that are read and split while one is written
NDJSON = "application/x-ndjson"
Lines = list[tuple[int, bytes]]
"""Each with its number."""


@dataclass
class Lot:
    """Lines that are written in one transaction. Where the request has a key, they have one of their own, and a digest
    by which they are known again.
    """

    lines: Lines
    key: str | None = None
    digest: str = ""
    found: dict[int, Taken | dict[str, Any]] = field(default_factory=dict)
    """By the number of a line: what was read from it, or why it was refused."""
    begun: Begun | None = None


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
        written = (json.dumps(answer, ensure_ascii=False) + "\n" for answer in self._taken_in(lots, key))
        return StreamingHttpResponse(written, content_type=NDJSON)

    def _taken_in(self, lots: list[Lines], key: str | None) -> Iterator[dict[str, Any]]:
        """While some lines are written, those after them are read and split."""
        ahead = Ahead(proposals.scorer()) if len(lots) > 1 else None
        begun: deque[Lot] = deque()
        for lines in lots:
            lot = Lot(lines) if key is None else Lot(lines, *_named(lines, key))
            if not (lot.key and answers.kept(self.token, lot.key)):
                self._begin(lot, ahead)
            begun.append(lot)
            if len(begun) > AHEAD:
                yield from self._finished_once(begun.popleft())
        for lot in begun:
            yield from self._finished_once(lot)

    def _finished_once(self, lot: Lot) -> Iterator[dict[str, Any]]:
        """The answers to some lines; where they were given to the same lines under their key before, the same again."""
        if lot.key is None:
            yield from self._finished(lot)
            return
        try:
            with transaction.atomic():
                if kept := idempotency.held(self.token, lot.key, lot.digest):
                    answered = json.loads(kept.body)
                else:
                    if not lot.found:  # it had been answered before, and has been forgotten since
                        self._begin(lot)
                    answered = list(self._finished(lot))
                    body = json.dumps(answered)
                    answers.keep(
                        token=self.token, key=lot.key, digest=lot.digest, status=200, etag="", body=body
                    )
            yield from answered
        except APIException as error:
            yield from (self._refused(number, error) for number, _line in lot.lines)

    def _begin(self, lot: Lot, ahead: Ahead | None = None) -> None:
        """Refuse or read each line, and begin what takes its time with those that were read."""
        form = DocumentIn(context=self.get_serializer_context())
        for number, line in lot.lines:
            try:
                json_types.require(form, body := _read(line))
                given = documents.Given(**form.run_validation(body))
                lot.found[number] = documents.read(given=given, desk=self.desk, by=self.by)
            except Exception as error:  # noqa: BLE001  # whatever it is, it is this line's
                lot.found[number] = self._refused(number, error)
        read = [answer for answer in lot.found.values() if isinstance(answer, Taken)]
        lot.begun = documents.begin(taken=read, ahead=ahead) if read else None

    def _finished(self, lot: Lot) -> Iterator[dict[str, Any]]:
        """What was begun, written in one transaction. Where that fails, each is written by itself: what one does wrong,
        the next does not suffer.
        """
        together = True
        try:
            if lot.begun:
                documents.finish(begun=lot.begun, desk=self.desk, by=self.by)
        except Exception:  # noqa: BLE001  # it will be met again, and told of its line
            together = False
        for number, answer in lot.found.items():
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


def _named(lines: Lines, key: str) -> tuple[str, str]:
    """The key of some lines of a request with a key, and what tells them from others."""
    place = idempotency.digest_of([key, lines[0][0]])
    return place, idempotency.digest_of([(number, line.hex()) for number, line in lines])


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
