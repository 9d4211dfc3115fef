"""The inbox of the token's owner: who mentioned them, replied, gave them a claim, sent their verdict back."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import notices
from claims.api.desk_view import DeskViewSet
from claims.api.fields import OfDesk, PersonOut
from claims.api.notes import NoteOut
from claims.choices import News
from claims.models import Notice
from newsroom.models import Scope


class NoticeOut(serializers.ModelSerializer[Notice]):
    by = PersonOut(allow_null=True, help_text="Null: the program itself.")
    note = NoteOut(allow_null=True)
    statement = serializers.CharField(source="claim.statement", allow_null=True)

    class Meta:
        model = Notice
        fields = ["id", "news", "claim", "statement", "webhook", "note", "by", "at", "read_at"]


class InboxFilters(serializers.Serializer[dict[str, Any]]):
    news = serializers.MultipleChoiceField(
        choices=News.choices, required=False, help_text="`mentioned` for mentions alone."
    )
    unread = serializers.BooleanField(required=False, default=False)


class ReadIn(serializers.Serializer[dict[str, Any]]):
    notice = OfDesk(
        queryset=Notice.objects.all(), required=False, help_text="A line of your inbox; without it: all."
    )


class ReadOut(serializers.Serializer[dict[str, Any]]):
    read = serializers.IntegerField(help_text="How many lines were unread.")


class InboxView(DeskViewSet):
    page_key = "-id"
    scopes = {"POST": Scope.READ}  # what somebody has read is their own affair

    @extend_schema(operation_id="list_inbox", parameters=[InboxFilters], responses=NoticeOut(many=True))
    def list(self, request: Request) -> Response:
        """What concerns the token's owner on this desk, the newest first."""
        asked = self.asked(InboxFilters)
        rows = self.of_desk(Notice.objects.filter(to=self.by))
        if news := asked.get("news"):
            rows = rows.filter(news__in=news)
        if asked["unread"]:
            rows = rows.filter(read_at__isnull=True)
        return self.page(rows.select_related("claim", "note__by", "by"), NoticeOut)

    @extend_schema(operation_id="read_inbox", request=ReadIn, responses=ReadOut)
    def read(self, request: Request) -> Response:
        """Mark a line of the inbox as read, or all of this desk."""
        given = self.given(ReadIn)
        return self.show({"read": notices.read(by=self.by, desk=self.desk, **given)}, ReadOut)
