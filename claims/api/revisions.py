"""Revisions of a document: made, read, and where the claims of the one before stand in them."""

from typing import Any
from uuid import UUID

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import places, revisions
from claims.anchoring import Stretch
from claims.api.claim_shape import OneClaimOut
from claims.api.claims import ClaimsView
from claims.api.desk_view import DeskViewSet
from claims.api.documents import DocumentWithTextOut, RevisionOut, with_newest_revision
from claims.api.exact_schema import either
from claims.api.fields import Base64Field, PersonOut
from claims.models import Claim, Document, Occurrence, Revision
from claims.redlines import redlined


class RevisionWithTextOut(RevisionOut):
    made_by = PersonOut()

    class Meta(RevisionOut.Meta):
        fields = [*RevisionOut.Meta.fields, "made_by", "text"]


class RevisionIn(serializers.Serializer[dict[str, Any]]):
    seen = serializers.IntegerField(
        min_value=1,
        required=False,
        help_text="The number of the newest revision that you read; If-Match says it as well.",
    )
    text = serializers.CharField(required=False, trim_whitespace=False)
    content = Base64Field(required=False, help_text="TXT, Markdown, HTML, DOCX, or PDF with a text layer.")
    file_name = serializers.CharField(required=False, max_length=255)
    rule = either("text", "content")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if ("text" in attrs) == ("content" in attrs):
            raise serializers.ValidationError({"text": _("Give either `text`, or a file as `content`.")})
        return attrs


class FetchOut(serializers.ModelSerializer[Document]):
    class Meta:
        model = Document
        fields = ["id", "url", "fetch_requested_at", "fetch_failure"]


class PlaceOut(serializers.ModelSerializer[Occurrence]):
    """Where a claim stands: `text[start:end] == exact`; what is lost keeps the place it had."""

    differs = serializers.ListField(
        child=serializers.CharField(),
        help_text="number, date, name, unit, comparator, negation, words, context.",
    )
    runner_up = serializers.DictField(
        allow_null=True, help_text="start, end and score of the second best place."
    )
    resolved_by = PersonOut(allow_null=True)

    class Meta:
        model = Occurrence
        fields = [
            *("id", "claim", "start", "end", "exact", "prefix", "suffix", "anchoring", "carried_from"),
            *("score", "runner_up", "differs", "resolved_by", "resolved_at"),
        ]


class StretchOut(serializers.Serializer[Stretch]):
    kind = serializers.ChoiceField(choices=["same", "new", "old"], help_text="`old`: taken out.")
    text = serializers.CharField()
    start = serializers.IntegerField(help_text="In this revision; of what was taken out: where it stood.")


class ChangedTextOut(serializers.Serializer[Any]):
    stretches = StretchOut(many=True, help_text="In order; `same` and `new` together are the whole text.")


class PlaceFilters(serializers.Serializer[dict[str, Any]]):
    waits = serializers.BooleanField(
        required=False, default=False, help_text="Only those that wait for a person."
    )


class AcceptIn(serializers.Serializer[dict[str, Any]]):
    statement = serializers.CharField(
        required=False, max_length=5000, help_text="What the claim says now. Without it: what it said."
    )


class PointIn(AcceptIn):
    start = serializers.IntegerField(min_value=0, max_value=2**31 - 1, help_text="Code points, half-open.")
    end = serializers.IntegerField(min_value=1, max_value=2**31 - 1)


class GoneIn(serializers.Serializer[dict[str, Any]]):
    note = serializers.CharField(required=False, allow_blank=True, max_length=500)


class RevisionView(DeskViewSet):
    @extend_schema(operation_id="show_revision", responses=RevisionWithTextOut)
    def retrieve(self, request: Request, id: UUID, number: int) -> Response:  # noqa: A002
        """A revision with its text, which never changes."""
        return self.show(self.of_number(id, number), RevisionWithTextOut)

    def of_number(self, document: UUID, number: int) -> Revision:
        rows = self.of_desk(Revision.objects.select_related("proposing", "made_by"))
        return get_object_or_404(rows, document=document, number=number)


class DocumentRevisionsView(RevisionView):
    page_key = "-number"

    def as_it_is(self, id_: UUID) -> Any:
        document = self.one(with_newest_revision(Document.objects.all(), text=True), id_)
        return self.show(document, DocumentWithTextOut).data

    @extend_schema(operation_id="list_revisions", responses=RevisionOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """The revisions of a document, the newest first."""
        document = self.one(Document, id)
        rows = self.of_desk(Revision.objects.filter(document=document))
        return self.page(rows.select_related("proposing").defer("text"), RevisionOut)

    @extend_schema(operation_id="revise_document", request=RevisionIn, responses={201: RevisionWithTextOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Make the next revision. Claims are carried over; a verdict survives where its claim stands word for word.
        If-Match names the document's version."""
        with self.unchanged(Document.objects.select_related("desk"), id) as document:
            made = revisions.revise(document=document, by=self.by, **self.given(RevisionIn))
        return self.show(self.of_number(id, made.number), RevisionWithTextOut, status=201)


class RevisionChangesView(RevisionView):
    @extend_schema(operation_id="show_revision_changes", responses=ChangedTextOut)
    def retrieve(self, request: Request, id: UUID, number: int) -> Response:  # noqa: A002
        """The text of a revision with what was put in, and what was taken out of the one before."""
        made = self.of_number(id, number)
        before = self.of_desk(Revision.objects.filter(document=id, number=number - 1).defer("text")).first()
        language = self.one(Document.objects.only("language"), id).language
        return self.show({"stretches": redlined(made, before, language)}, ChangedTextOut)


class RevisionPlacesView(RevisionView):
    @extend_schema(operation_id="list_places", parameters=[PlaceFilters], responses=PlaceOut(many=True))
    def list(self, request: Request, id: UUID, number: int) -> Response:  # noqa: A002
        """Where claims stand in a revision, and how they got there from the one before."""
        rows = self.of_desk(Occurrence.objects.filter(revision=self.of_number(id, number)))
        if self.asked(PlaceFilters)["waits"]:
            waiting = Occurrence.objects.needing_a_person()
            rows = rows.filter(pk__in=waiting.values("pk"))
        return self.page(rows.select_related("resolved_by"), PlaceOut)


class DocumentFetchView(DeskViewSet):
    @extend_schema(operation_id="fetch_document", request=None, responses={202: FetchOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Ask the worker for a new revision of what the document's address says now."""
        document = self.one(Document.objects.select_related("desk"), id)
        return self.show(revisions.request_fetch(document=document, by=self.by), FetchOut, status=202)

    @extend_schema(operation_id="show_fetch", responses=FetchOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Whether the worker has yet to fetch the address, and why the last fetch made no new revision."""
        return self.show(self.one(Document, id), FetchOut)


class PlaceDeedsView(ClaimsView):
    """Saying where a claim stands. If-Match names the version of the claim."""

    @extend_schema(operation_id="accept_place", request=AcceptIn, responses=OneClaimOut)
    def accept(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Say that the claim stands where the comparison has put it."""
        return self._deed(id, places.accept, self.given(AcceptIn))

    @extend_schema(operation_id="point_to_place", request=PointIn, responses=OneClaimOut)
    def point(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Say that the claim stands at `text[start:end]` of the newest revision."""
        return self._deed(id, places.point, self.given(PointIn))

    @extend_schema(operation_id="give_up_place", request=GoneIn, responses=OneClaimOut)
    def gone(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Say that the text does not make the claim any more."""
        return self._deed(id, places.gone, self.given(GoneIn))

    def _deed(self, id_: UUID, action: Any, given: dict[str, Any]) -> Response:
        place = self.one(Occurrence.objects.select_related("claim"), id_)
        with self.unchanged(Claim.objects.all(), place.claim_id):
            action(place=place, by=self.by, **given)
        return self.show_claim(place.claim_id)
