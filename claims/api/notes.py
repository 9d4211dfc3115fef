"""Notes: what checkers write to each other about a claim."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import notes
from claims.api.desk_view import DeskViewSet
from claims.api.fields import PersonOut
from claims.choices import NoteKind
from claims.models import Claim, Note


class NoteOut(serializers.ModelSerializer[Note]):
    by = PersonOut()

    class Meta:
        model = Note
        fields = ["id", "claim", "kind", "replies_to", "text", "by", "at"]


class NoteIn(serializers.Serializer[dict[str, Any]]):
    text = serializers.CharField(max_length=20_000, help_text="“@Name” tells that person of the desk.")
    kind = serializers.ChoiceField(choices=NoteKind.choices, default=NoteKind.NOTE)
    replies_to = serializers.UUIDField(required=False, help_text="A note on the same claim.")


class ClaimNotesView(DeskViewSet):
    @extend_schema(operation_id="list_notes", responses=NoteOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Notes on a claim, the first first."""
        claim = self.one(Claim.objects.all(), id)
        return self.page(self.of_desk(Note.objects.filter(claim=claim)).select_related("by"), NoteOut)

    @extend_schema(operation_id="write_note", request=NoteIn, responses={201: NoteOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Write a note on a claim. It cannot be changed afterwards."""
        claim = self.one(Claim.objects.all(), id)
        given = self.given(NoteIn)
        if replied := given.pop("replies_to", None):
            given["replies_to"] = self.one(
                Note.objects.filter(claim=claim).select_related("replies_to"), replied
            )
        return self.show(notes.write(claim=claim, by=self.by, **given), NoteOut, status=201)
