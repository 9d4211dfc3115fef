"""Documents: taken in as text or as a file, listed, read, described."""

from typing import Any
from uuid import UUID

from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims import progress
from claims.actions import documents
from claims.api import versions
from claims.api.desk_view import DeskViewSet
from claims.api.exact_schema import either
from claims.api.fields import Base64Field, PersonOut
from claims.choices import Direction
from claims.models import Document, Proposing, Revision

LANGUAGE = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"


class ProposingOut(serializers.ModelSerializer[Proposing]):
    class Meta:
        model = Proposing
        fields = ["asked_at", "done_at", "proposer", "proposed", "dropped", "fallback"]


class RevisionOut(serializers.ModelSerializer[Revision]):
    proposing = ProposingOut(
        allow_null=True,
        help_text="That a language model was asked for the claims; `done_at` is null until they are there.",
    )

    class Meta:
        model = Revision
        fields = [
            "id",
            "number",
            "sha256",
            "media_type",
            "file_name",
            "original_sha256",
            "extraction_note",
            "made_at",
            "proposing",
        ]


class DocumentOut(serializers.ModelSerializer[Document]):
    created_by = PersonOut()
    revision = serializers.SerializerMethodField(help_text="The newest.")

    class Meta:
        model = Document
        fields = [
            "id",
            "title",
            "publisher",
            "author",
            "url",
            "published_on",
            "language",
            "direction",
            "revision",
            "created_by",
            "created_at",
            "version",
        ]

    @extend_schema_field(RevisionOut)
    def get_revision(self, document: Document) -> Any:
        return RevisionOut(document.newest_revision[0]).data  # type: ignore[attr-defined]  # prefetched


class DocumentWithTextOut(DocumentOut):
    text = serializers.SerializerMethodField(
        help_text="Of the newest revision. Offsets count its code points."
    )

    class Meta(DocumentOut.Meta):
        fields = [*DocumentOut.Meta.fields, "text"]

    def get_text(self, document: Document) -> str:
        return str(document.newest_revision[0].text)  # type: ignore[attr-defined]  # prefetched


class DocumentDetailsIn(serializers.ModelSerializer[Document]):
    language = serializers.RegexField(
        LANGUAGE, max_length=12, required=False, help_text="A code such as en or fa."
    )
    direction = serializers.ChoiceField(choices=Direction.choices, required=False)

    class Meta:
        model = Document
        fields = ["title", "publisher", "author", "url", "published_on", "language", "direction"]
        extra_kwargs = {"title": {"required": False}}


class DocumentIn(DocumentDetailsIn):
    """What is not given is taken from the file, or guessed."""

    text = serializers.CharField(required=False, trim_whitespace=False)
    content = Base64Field(required=False, help_text="TXT, Markdown, HTML, DOCX, or PDF with a text layer.")
    file_name = serializers.CharField(required=False, max_length=255)
    rules_only = serializers.BooleanField(
        required=False, help_text="Do not ask the language model, where one is configured."
    )

    rule = either("text", "content")

    class Meta(DocumentDetailsIn.Meta):
        fields = [*DocumentDetailsIn.Meta.fields, "text", "content", "file_name", "rules_only"]

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if ("text" in attrs) == ("content" in attrs):
            raise serializers.ValidationError({"text": _("Give either `text`, or a file as `content`.")})
        return attrs


class DocumentFilters(serializers.Serializer[dict[str, Any]]):
    language = serializers.RegexField(LANGUAGE, max_length=12, required=False)
    q = serializers.CharField(required=False, max_length=200, help_text="Words of the title.")


class DocumentsView(DeskViewSet):
    page_key = "-id"

    @extend_schema(
        operation_id="list_documents", parameters=[DocumentFilters], responses=DocumentOut(many=True)
    )
    def list(self, request: Request) -> Response:
        """Documents of the desk, the newest first."""
        asked = self.asked(DocumentFilters)
        rows = self.of_desk(Document.objects.all())
        if language := asked.get("language"):
            rows = rows.filter(language__iexact=language)
        if words := asked.get("q"):
            rows = rows.filter(title__icontains=words)
        return self.page(with_newest_revision(rows), DocumentOut)

    @extend_schema(operation_id="take_in_document", request=DocumentIn, responses={201: DocumentWithTextOut})
    def create(self, request: Request) -> Response:
        """Take in a text or a file. Its passages and the proposed claims are there when this returns; where a language
        model is configured, the claims follow, see `revision.proposing`.
        """
        document = documents.take_in(desk=self.desk, by=self.by, **self.given(DocumentIn))
        return self._show(document.pk, status=201)

    @extend_schema(operation_id="show_document", responses=DocumentWithTextOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """A document with the text of its newest revision."""
        return self._show(id)

    @extend_schema(operation_id="describe_document", request=DocumentDetailsIn, responses=DocumentWithTextOut)
    def partial_update(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Change what is known about a document. Its text stays."""
        with self.unchanged(Document.objects.all(), id) as document:
            given = self.given(DocumentDetailsIn, partial=True)
            documents.describe(document=document, version=document.version, by=self.by, **given)
        return self._show(id)

    def as_it_is(self, id_: UUID) -> Any:
        return self._show(id_).data

    def _show(self, id_: UUID, status: int = 200) -> Response:
        document = self.one(with_newest_revision(Document.objects.all(), text=True), id_)
        return versions.with_etag(self.show(document, DocumentWithTextOut, status), document.version)


class ProgressOut(serializers.Serializer[Any]):
    """How far the check of the newest revision is."""

    passages = serializers.IntegerField()
    read = serializers.IntegerField(
        help_text="Passages dealt with: nothing to check, or every claim in them decided."
    )
    statuses = serializers.DictField(child=serializers.IntegerField(), help_text="Claims by status.")
    ratings = serializers.DictField(child=serializers.IntegerField(), help_text="Signed claims by rating.")


class DocumentProgressView(DeskViewSet):
    @extend_schema(operation_id="show_progress", responses=ProgressOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """What is done and what is left of a document's check."""
        document = self.one(Document, id)
        return self.show(progress.of_documents([document])[document.pk], ProgressOut)


def with_newest_revision(rows: Any, *, text: bool = False) -> Any:
    """Documents with `newest_revision`, a list of one; without its text unless that is asked for."""
    revisions = Revision.objects.order_by("document_id", "-number").distinct("document_id")
    revisions = revisions.select_related("proposing")
    return rows.select_related("created_by").prefetch_related(
        Prefetch("revisions", revisions if text else revisions.defer("text"), to_attr="newest_revision")
    )
