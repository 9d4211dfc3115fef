"""The change feed: the desk's ledger, in its own order.

Numbers have no gaps, and an entry is seen only once the deed that wrote it is kept. A consumer that asks for
what comes after the last number it has misses nothing and reads nothing twice.
"""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.utils.urls import replace_query_param

from claims.api.desk_view import DeskViewSet
from claims.api.pages import DEFAULT, MOST
from newsroom.models import Entry


class EntryOut(serializers.ModelSerializer[Entry]):
    actor = serializers.UUIDField(source="actor_id", allow_null=True, help_text="Null: the program itself.")
    data = serializers.DictField(help_text="What this sort of deed records.")  # type: ignore[assignment]  # a field

    class Meta:
        model = Entry
        fields = [
            "seq",
            "at",
            "actor",
            "actor_name",
            "verb",
            "object_kind",
            "object_id",
            "data",
            "previous_hash",
            "hash",
        ]


class ChangesFilters(serializers.Serializer[dict[str, Any]]):
    after = serializers.IntegerField(
        required=False,
        default=0,
        min_value=0,
        max_value=2**63 - 1,
        help_text="The last number that you have.",
    )
    limit = serializers.IntegerField(required=False, default=DEFAULT, min_value=1, max_value=MOST)


class ChangesOut(serializers.Serializer[dict[str, Any]]):
    results = EntryOut(many=True)
    next = serializers.URLField(allow_null=True, help_text="The next page; null: this is the end for now.")
    last = serializers.IntegerField(help_text="Ask for what comes `after` this number next time.")


class ChangesView(DeskViewSet):
    @extend_schema(operation_id="list_changes", parameters=[ChangesFilters], responses=ChangesOut)
    def changes(self, request: Request) -> Response:
        """Whatever happened on the desk after a number of its ledger, in order."""
        asked = self.asked(ChangesFilters)
        limit, after = asked["limit"], asked["after"]
        rows = list(self.of_desk(Entry.objects.filter(seq__gt=after)).order_by("seq")[: limit + 1])
        more, rows = len(rows) > limit, rows[:limit]
        last = rows[-1].seq if rows else after
        following = replace_query_param(request.build_absolute_uri(), "after", last) if more else None
        return self.show({"results": rows, "next": following, "last": last}, ChangesOut)
