"""Snapshots: what was preserved of a source, and its text."""

from typing import Any, ClassVar
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.desk_view import DeskViewSet
from claims.api.fields import Base64Field, PersonOut
from claims.api.sources import SourceOut
from sources.actions import snapshots, sources
from sources.models import Snapshot, Source, Stamp


class StampOut(serializers.ModelSerializer[Stamp]):
    """What an RFC 3161 time stamp authority answered about the bytes. `time` is set where `state` is "good"."""

    class Meta:
        model = Stamp
        fields = ["state", "time", "authority", "asked_at", "reply_sha256", "reason"]


class SnapshotOut(serializers.ModelSerializer[Snapshot]):
    taken_by = PersonOut(allow_null=True, help_text="Null: taken by the program itself.")
    trusted_time = StampOut(source="stamp", allow_null=True, help_text="Null: none yet.")

    class Meta:
        model = Snapshot
        fields = [
            "id",
            "source",
            "number",
            "origin",
            "taken_at",
            "taken_by",
            "url",
            "final_url",
            "status_code",
            "media_type",
            "file_name",
            "sha256",
            "size",
            "warc_sha256",
            "trusted_time",
            "main_length",
            "pages",
            "change",
            "note",
            "failure",
            "failure_code",
            "retry_at",
        ]


class SnapshotWithTextOut(SnapshotOut):
    class Meta(SnapshotOut.Meta):
        fields = [*SnapshotOut.Meta.fields, "text"]


class SnapshotIn(serializers.Serializer[dict[str, Any]]):
    """Either a file, or `"fetch": true`."""

    content = Base64Field(required=False, help_text="The bytes of a file with readable text.")
    file_name = serializers.CharField(required=False, max_length=255)
    transcription = serializers.CharField(
        required=False, max_length=50_000, help_text="Of a picture: the words that it shows."
    )
    anyway = serializers.BooleanField(
        required=False, help_text="Keep the file although the desk keeps the same bytes already."
    )
    fetch = serializers.BooleanField(
        required=False, help_text="Ask the worker to fetch the source's address."
    )
    rule: ClassVar[dict[str, Any]] = {
        "if": {"properties": {"fetch": {"const": True}}, "required": ["fetch"]},
        "then": {"not": {"required": ["content"]}},
        "else": {"required": ["content"]},
    }

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if bool(attrs.get("fetch")) == ("content" in attrs):
            raise serializers.ValidationError(
                {"content": _('Give either a file as `content`, or `"fetch": true`.')}
            )
        return attrs


class SourceSnapshotsView(DeskViewSet):
    page_key = "number"

    @extend_schema(operation_id="list_snapshots", responses=SnapshotOut(many=True))
    def list(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """What was preserved of a source, in order. A snapshot with a `failure` says why nothing was."""
        source = self.one(Source, id)
        rows = self.of_desk(Snapshot.objects.without_text().filter(source=source))
        rows = rows.select_related("taken_by", "source").prefetch_related("stamps")
        return self.page(rows, SnapshotOut)

    @extend_schema(
        operation_id="preserve_source",
        request=SnapshotIn,
        responses={201: SnapshotWithTextOut, 202: SourceOut},
    )
    def create(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Preserve an uploaded file at once (201), or ask for the source's address to be fetched (202)."""
        source = self.one(Source.objects.select_related("added_by"), id)
        given = self.given(SnapshotIn)
        if given.get("fetch"):
            return self.show(sources.request_fetch(source=source, by=self.by), SourceOut, status=202)
        if not given.get("anyway"):
            snapshots.require_new(desk=self.desk, content=given["content"])
        snapshot = snapshots.upload(
            source=source,
            content=given["content"],
            file_name=given.get("file_name", ""),
            transcription=given.get("transcription", ""),
            by=self.by,
        )
        return self.show(snapshot, SnapshotWithTextOut, status=201)


class SnapshotView(DeskViewSet):
    @extend_schema(operation_id="show_snapshot", responses=SnapshotWithTextOut)
    def retrieve(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """A snapshot with its text. Evidence counts the code points of this text."""
        return self.show(
            self.one(Snapshot.objects.defer("headers").select_related("taken_by", "source"), id),
            SnapshotWithTextOut,
        )
