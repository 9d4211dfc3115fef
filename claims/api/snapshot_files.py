"""A preserved copy itself: its bytes, its time stamp, and what became of it in a later one."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.desk_view import DeskViewSet
from claims.api.fields import OfDesk
from claims.api.reports import TheFileItself
from claims.api.snapshots import SnapshotOut
from sources.actions import stamps
from sources.models import Snapshot
from sources.quoting import Piece
from sources.rewording import LONGEST, Fate, reworded
from sources.storage import content_store


class OriginalView(DeskViewSet):
    content_negotiation_class = TheFileItself

    @extend_schema(
        operation_id="download_original", responses={(200, "application/octet-stream"): OpenApiTypes.BINARY}
    )
    def retrieve(self, request: Request, id: UUID) -> HttpResponse:  # noqa: A002
        """The preserved bytes as they came, a picture's too. They are a stranger's: open them with care."""
        snapshot = self.one(Snapshot.objects.good().without_text(), id)
        return HttpResponse(
            content_store().get(snapshot.sha256),
            content_type="application/octet-stream",
            headers={
                "Content-Disposition": f'attachment; filename="{snapshot.sha256[:12]}.bin"',
                "X-Content-Type-Options": "nosniff",
                "Content-Security-Policy": "sandbox",
            },
        )


class StampRequestView(DeskViewSet):
    @extend_schema(operation_id="request_stamp", request=None, responses={202: SnapshotOut})
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Ask for a trusted time stamp again: where the authority was down for long, or was configured later."""
        rows = Snapshot.objects.select_related("source__added_by", "taken_by", "desk")
        snapshot = self.one(rows.prefetch_related("stamps"), id)
        stamps.request_stamp(snapshot=snapshot, by=self.by)
        return self.show(snapshot, SnapshotOut, status=202)


class PartOut(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(
        choices=[(Piece.SAME.value, "in both"), (Piece.QUOTED.value, "older"), (Piece.THERE.value, "newer")],
        help_text="Whether it stands in both texts, in the older one only, or in the newer one only.",
    )
    text = serializers.CharField()


class ParagraphOut(serializers.Serializer[Any]):
    fate = serializers.ChoiceField(choices=[(each.value, each.value) for each in Fate])
    parts = PartOut(many=True)


class SnapshotChangesOut(serializers.Serializer[Any]):
    before = serializers.UUIDField(help_text="The older copy.")
    same_bytes = serializers.BooleanField()
    main = ParagraphOut(many=True, help_text=f"The main text, up to {LONGEST:,} characters of it.")
    rest = ParagraphOut(many=True, help_text="What stands on the page beside it, likewise.")


class ComparedFilters(serializers.Serializer[dict[str, Any]]):
    before = OfDesk(queryset=Snapshot.objects.good(), help_text="The older copy.")


class SnapshotChangesView(DeskViewSet):
    @extend_schema(
        operation_id="compare_snapshots",
        parameters=[OpenApiParameter("before", OpenApiTypes.UUID, required=True)],
        responses=SnapshotChangesOut,
    )
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """What a copy says in the place of an older one of the same source, paragraph by paragraph."""
        after = self.one(Snapshot.objects.good().defer("headers"), id)
        older = self.asked(ComparedFilters)["before"]
        before = self.one(Snapshot.objects.filter(source=after.source_id).defer("headers"), older.pk)
        shown = {
            "before": before.pk,
            "same_bytes": before.sha256 == after.sha256,
            "main": reworded(before.main_text[:LONGEST], after.main_text[:LONGEST]),
            "rest": reworded(before.rest[:LONGEST], after.rest[:LONGEST]),
        }
        return self.show(shown, SnapshotChangesOut)
