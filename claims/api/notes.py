"""Notes: what checkers write to each other about a claim."""

from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Prefetch
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import notes
from claims.api.desk_view import DeskViewSet
from claims.api.fields import PersonOut
from claims.choices import NoteKind
from claims.models import Claim, Document, Note, Occurrence


class NoteOut(serializers.ModelSerializer[Note]):
    by = PersonOut()

    class Meta:
        model = Note
        fields = ["id", "claim", "kind", "replies_to", "text", "by", "at"]


class NoteIn(serializers.Serializer[dict[str, Any]]):
    text = serializers.CharField(max_length=20_000, help_text="“@Name” tells that person of the desk.")
    kind = serializers.ChoiceField(choices=NoteKind.choices, default=NoteKind.NOTE)
    replies_to = serializers.UUIDField(required=False, help_text="A note on the same claim.")


class QuestionOut(NoteOut):
    answers = serializers.SerializerMethodField(
        help_text="What the author said, why it was closed, and replies."
    )
    waits = serializers.SerializerMethodField(
        help_text="Whether it has no answer and was not closed without one."
    )

    class Meta(NoteOut.Meta):
        fields = [*NoteOut.Meta.fields, "answers", "waits"]

    @extend_schema_field(NoteOut(many=True))
    def get_answers(self, note: Note) -> Any:
        return NoteOut(note.replies.all(), many=True).data

    def get_waits(self, note: Note) -> bool:
        return note.waits


class QuestionFilters(serializers.Serializer[dict[str, Any]]):
    waits = serializers.BooleanField(required=False, default=False, help_text="Only those without an answer.")


class DocumentQuestionsView(DeskViewSet):
    @extend_schema(
        operation_id="list_questions", parameters=[QuestionFilters], responses=QuestionOut(many=True)
    )
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """What the author of a document is asked about its claims, the first first. A question is a note on a claim."""
        document = self.one(Document, id)
        places = Occurrence.objects.filter(claim=OuterRef("claim"), revision__document=document)
        asked = Note.objects.filter(Exists(places), kind=NoteKind.QUESTION)
        if self.asked(QuestionFilters)["waits"]:
            asked = asked.open_questions()
        replies = Prefetch("replies", Note.objects.select_related("by").order_by("id"))
        return self.page(self.of_desk(asked).select_related("by").prefetch_related(replies), QuestionOut)


class ClaimNotesView(DeskViewSet):
    @extend_schema(operation_id="list_notes", responses=NoteOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Notes on a claim, the first first."""
        claim = self.one(Claim, id)
        return self.page(self.of_desk(Note.objects.filter(claim=claim)).select_related("by"), NoteOut)

    @extend_schema(operation_id="write_note", request=NoteIn, responses={201: NoteOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Write a note on a claim. It cannot be changed afterwards."""
        claim = self.one(Claim, id)
        given = self.given(NoteIn)
        if replied := given.pop("replies_to", None):
            given["replies_to"] = self.one(
                Note.objects.filter(claim=claim).select_related("replies_to"), replied
            )
        return self.show(notes.write(claim=claim, by=self.by, **given), NoteOut, status=201)
