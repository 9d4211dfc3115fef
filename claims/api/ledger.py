"""The desk's ledger beside the change feed: where it ends, whether it is whole, and what it tells of one claim."""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.changes import EntryOut
from claims.api.desk_view import DeskViewSet
from claims.models import Claim
from newsroom import ledger
from newsroom.models import Entry, LedgerHead

AT_ONCE = 10_000  # lines that one request verifies: about a second


class HeadOut(serializers.ModelSerializer[LedgerHead]):
    class Meta:
        model = LedgerHead
        fields = ["seq", "hash"]


class VerificationFilters(serializers.Serializer[dict[str, Any]]):
    after = serializers.IntegerField(
        required=False, default=0, min_value=0, max_value=2**63 - 1, help_text="`last` of the answer before."
    )


class VerificationOut(serializers.Serializer[Any]):
    last = serializers.IntegerField(help_text="The last line that was looked at.")
    hash = serializers.CharField(help_text="Its hash, as its content and the lines before it call for.")
    broken_at = serializers.IntegerField(
        allow_null=True, help_text="The first line that is not as it was written; null: all are."
    )
    problem = serializers.CharField(help_text="What is wrong with it, in English; empty: nothing.")
    more = serializers.BooleanField(help_text="There are lines after `last`: ask again.")


class LedgerView(DeskViewSet):
    @extend_schema(operation_id="show_ledger", responses=HeadOut)
    def retrieve(self, request: Request) -> Response:
        """The number and the hash of the ledger's last line. Keep them: an altered past contradicts them."""
        return self.show(LedgerHead.objects.get(desk=self.desk), HeadOut)


class VerificationView(DeskViewSet):
    @extend_schema(operation_id="verify_ledger", parameters=[VerificationFilters], responses=VerificationOut)
    def retrieve(self, request: Request) -> Response:
        """Compute the hashes of up to 10,000 lines again, each from the one before."""
        found, more = ledger.verify_after(self.desk, self.asked(VerificationFilters)["after"], AT_ONCE)
        shown = {"last": found.entries, "hash": found.head, "broken_at": found.broken_at}
        return self.show({**shown, "problem": found.problem, "more": more}, VerificationOut)


class HistoryEntryOut(EntryOut):
    class Meta(EntryOut.Meta):
        fields = [name for name in EntryOut.Meta.fields if name != "claims"]


class ClaimHistoryView(DeskViewSet):
    page_key = "-seq"

    @extend_schema(operation_id="list_history", responses=HistoryEntryOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """What was done to a claim, as the ledger tells it, the newest first."""
        claim = self.one(Claim.objects.only("id"), id)
        return self.page(self.of_desk(Entry.objects.filter(object_id=claim.pk)), HistoryEntryOut)
