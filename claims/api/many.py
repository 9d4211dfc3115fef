"""One deed over many claims or passages, each on its own; and undoing what one has just done."""

from collections.abc import Callable
from typing import Any, ClassVar
from uuid import UUID

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import bulk, undoing
from claims.api.claim_deeds import AssignIn, DismissIn
from claims.api.desk_view import DeskViewSet
from claims.api.exact_schema import where
from claims.choices import REASONS_TO_GIVE, Disposition, Priority
from claims.models import Claim, Document, Passage
from newsroom.models import Entry
from newsroom.permissions import require
from newsroom.roles import Deed

DEEDS: dict[str, tuple[Callable[..., Any], type[serializers.Serializer[dict[str, Any]]] | None]] = {
    "accept": (bulk.accept, None),
    "dismiss": (bulk.dismiss, DismissIn),
    "assign": (bulk.assign, AssignIn),
}


class ManyClaimsIn(serializers.Serializer[dict[str, Any]]):
    """With `dismiss` what a single claim is dismissed with, with `assign` what it is assigned with."""

    deed = serializers.ChoiceField(choices=list(DEEDS))
    claims = serializers.ListField(child=serializers.UUIDField(), min_length=1, max_length=bulk.MOST)
    reason = serializers.ChoiceField(choices=REASONS_TO_GIVE, required=False)
    note = serializers.CharField(required=False, allow_blank=True, max_length=500)
    to = serializers.UUIDField(required=False, allow_null=True)
    due_on = serializers.DateField(required=False, allow_null=True)
    priority = serializers.ChoiceField(choices=Priority.choices, required=False)
    take_over = serializers.BooleanField(required=False)
    rule: ClassVar[dict[str, Any]] = {
        "allOf": [where("deed", "dismiss", "reason"), where("deed", "assign", "to")]
    }


class RefusedRowOut(serializers.Serializer[Any]):
    id = serializers.UUIDField()
    why = serializers.CharField()


class DoneOut(serializers.Serializer[Any]):
    done = serializers.ListField(child=serializers.UUIDField())
    refused = RefusedRowOut(many=True, help_text="They stay as they were; the others are done.")


class ManyPassagesIn(serializers.Serializer[dict[str, Any]]):
    passages = serializers.ListField(child=serializers.UUIDField(), min_length=1, max_length=bulk.MOST)
    disposition = serializers.ChoiceField(choices=Disposition.choices, default=Disposition.NOTHING_TO_CHECK)


class UndoneOut(serializers.Serializer[Any]):
    undone = serializers.IntegerField(help_text="The number of the line that was undone.")
    seq = serializers.IntegerField(help_text="The number of the line that says so.")


class ManyClaimsView(DeskViewSet):
    @extend_schema(operation_id="do_to_claims", request=ManyClaimsIn, responses={200: DoneOut})
    def create(self, request: Request) -> Response:
        """Accept, dismiss or assign up to 500 claims. Each has its own line in the ledger."""
        require(self.by, Deed.CHECK, self.desk)  # else each claim would be refused by itself
        asked = self.given(ManyClaimsIn)
        deed, form = DEEDS[asked["deed"]]
        given = self.given(form) if form else {}
        rows = self.of_desk(Claim.objects.select_related("desk")).filter(pk__in=asked["claims"])
        done = deed(rows=rows, by=self.by, **given) if rows else bulk.Done[Claim]()
        return self.show(_told(done, asked["claims"]), DoneOut)


class ManyPassagesView(DeskViewSet):
    @extend_schema(operation_id="mark_passages", request=ManyPassagesIn, responses={200: DoneOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Say of up to 500 passages of a document's newest revision that there is nothing to check in them."""
        document = self.one(Document, id)
        require(self.by, Deed.CHECK, self.desk)
        asked = self.given(ManyPassagesIn)
        rows = self.of_desk(Passage.objects.select_related("desk")).filter(
            revision=document.revision, pk__in=asked["passages"]
        )
        done = (
            bulk.mark(rows=rows, by=self.by, disposition=asked["disposition"])
            if rows
            else bulk.Done[Passage]()
        )
        return self.show(_told(done, asked["passages"]), DoneOut)


class UndoView(DeskViewSet):
    @extend_schema(operation_id="undo_change", request=None, responses={200: UndoneOut})
    def create(self, request: Request, seq: int) -> Response:
        """Undo one's own last deed on a claim or a passage, by its number in the change feed."""
        entry = get_object_or_404(self.of_desk(Entry.objects.select_related("desk")), seq=seq)
        line = undoing.undo(entry=entry, by=self.by)
        return self.show({"undone": seq, "seq": line.seq}, UndoneOut)


def _told(done: bulk.Done[Any], asked: list[UUID]) -> dict[str, Any]:
    """What came of it, and that the others asked for are not there: those of another desk do not exist here."""
    refused = [{"id": row.pk, "why": why} for row, why in done.refused]
    known = {row.pk for row in done.done} | {each["id"] for each in refused}
    missing = [
        {"id": id_, "why": _("There is nothing here that you may see.")} for id_ in asked if id_ not in known
    ]
    return {"done": [row.pk for row in done.done], "refused": [*refused, *missing]}
