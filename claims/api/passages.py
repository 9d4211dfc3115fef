"""Passages: the sentences, headings and list items by which a document is read."""

from typing import Any, ClassVar
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import passages
from claims.api.desk_view import DeskViewSet
from claims.api.fields import PersonOut
from claims.choices import Disposition
from claims.models import Document, Passage


class PassageOut(serializers.ModelSerializer[Passage]):
    text = serializers.SerializerMethodField()
    marked_by = PersonOut(allow_null=True)

    class Meta:
        model = Passage
        fields = ["id", "position", "start", "end", "text", "kind", "disposition", "marked_by", "marked_at"]

    def get_text(self, passage: Passage) -> str:
        return passage.revision.text[passage.start : passage.end]


class PassageIn(serializers.Serializer[dict[str, Any]]):
    disposition = serializers.ChoiceField(choices=Disposition.choices)
    rule: ClassVar[dict[str, Any]] = {"required": ["disposition"]}


class DocumentPassagesView(DeskViewSet):
    page_key = "position"

    @extend_schema(operation_id="list_passages", responses=PassageOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """The passages of a document's newest revision, in reading order."""
        revision = self.one(Document, id).revision
        shown = self.paginate_queryset(
            self.of_desk(Passage.objects.filter(revision=revision)).select_related("marked_by")
        )
        for passage in shown or ():
            passage.revision = revision  # one text for all of them, not one for each
        return self.page_of(shown, PassageOut)


class PassageView(DeskViewSet):
    @extend_schema(operation_id="mark_passage", request=PassageIn, responses=PassageOut)
    def partial_update(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Say that there is nothing to check in a passage, or take that back."""
        passage = self.one(Passage, id)
        return self.show(passages.mark(passage=passage, by=self.by, **self.given(PassageIn)), PassageOut)
