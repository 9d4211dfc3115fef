"""The change feed: the desk's ledger, in its own order.

Numbers have no gaps, and an entry is seen only once the deed that wrote it is kept. A consumer that asks for
what comes after the last number it has misses nothing and reads nothing twice. PostgreSQL writes the JSON of a page,
which is passed on as it is.
"""

import json
from dataclasses import dataclass
from time import monotonic
from typing import Any, Final

from django.db import connection
from django.http import HttpResponse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.utils.urls import replace_query_param

from claims.api import waiting
from claims.api.authentication import TokenAuthentication
from claims.api.desk_view import DeskViewSet
from claims.api.pages import DEFAULT, MOST
from newsroom.listening import bell
from newsroom.models import Desk, Entry

CHECKED_EVERY: Final = 2.0  # seconds: while waiting, for the case that PostgreSQL's message got lost

# Which claims an entry touches: a deed on a claim names it, one on a document's text concerns all that stand there.
_PAGE: Final = """
    select coalesce((select string_agg(row_to_json(entries)::text, ',') from (
        select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_id as actor,
            actor_name, verb, object_kind, object_id, data,
            case
                when object_kind = 'claim' then jsonb_build_array(object_id)
                when verb in ('document.taken_in', 'document.revised', 'claims.proposed') then (
                    select coalesce(jsonb_agg(distinct o.claim_id), '[]')
                    from claims_revision r join claims_occurrence o on o.revision_id = r.id
                    where r.desk_id = e.desk_id and r.document_id = e.object_id
                        and r.number = (e.data ->> 'revision')::int
                )
                else '[]'
            end as claims,
            previous_hash, hash
        from newsroom_entry e
        where desk_id = {desk} and seq > {after} order by seq limit {limit}
    ) entries), '') as entries, seq as head
    from newsroom_ledgerhead where desk_id = {desk}
"""


def page_sql(desk: str, after: str, limit: str) -> str:
    """The query for the entries after a number, as JSON with commas between them, and for the ledger's last number."""
    return _PAGE.format(desk=desk, after=after, limit=limit)


_READ: Final = page_sql("%(desk)s", "%(after)s", "%(limit)s")


class EntryOut(serializers.ModelSerializer[Entry]):
    actor = serializers.UUIDField(source="actor_id", allow_null=True, help_text="Null: the program itself.")
    data = serializers.DictField(help_text="What this sort of deed records.")  # type: ignore[assignment]  # a field
    claims = serializers.ListField(
        child=serializers.UUIDField(), help_text="The claims that may look otherwise since."
    )

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
            "claims",
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
    wait = serializers.IntegerField(
        required=False,
        default=0,
        min_value=0,
        max_value=waiting.LONGEST,
        help_text="Seconds to wait for the next change where there is none yet.",
    )


class ChangesOut(serializers.Serializer[dict[str, Any]]):
    results = EntryOut(many=True)
    next = serializers.URLField(allow_null=True, help_text="The next page; null: this is the end for now.")
    last = serializers.IntegerField(help_text="Ask for what comes `after` this number next time.")


@dataclass(frozen=True, slots=True)
class Page:
    entries: str
    """JSON objects, with commas between them."""
    last: int
    more: bool


def read(desk: Desk, after: int, limit: int) -> Page:
    """Up to `limit` entries after a number, as of one moment."""
    with connection.cursor() as cursor:
        cursor.execute(_READ, {"desk": desk.pk, "after": after, "limit": limit})
        entries, head = cursor.fetchone()
    last = last_of(head, after, limit)
    return Page(entries, last, last < head)


def last_of(head: int, after: int, limit: int) -> int:
    """The number that a page ends with: numbers have no gaps."""
    return max(after, min(head, after + limit))


def await_one(desk: Desk, after: int, limit: int, seconds: float) -> Page:
    """The same, once there is an entry; when the time is over without one, an empty page.

    A waiting thread holds no connection of the pool.
    """
    end = monotonic() + seconds
    with bell.ear(desk.pk) as rung:
        while True:
            page = read(desk, after, limit)
            left = end - monotonic()
            if page.entries or left <= 0:
                return page
            if not connection.in_atomic_block:
                connection.close()
            rung.wait(min(left, CHECKED_EVERY))
            rung.clear()


class ChangesView(DeskViewSet):
    @extend_schema(
        operation_id="list_changes",
        parameters=[ChangesFilters],
        responses=ChangesOut,
    )
    def changes(self, request: Request) -> HttpResponse:
        """Whatever happened on the desk after a number of its ledger, in order."""
        asked = self.asked(ChangesFilters)
        limit, after, wait = asked["limit"], asked["after"], asked["wait"]
        page = read(self.desk, after, limit)
        headers = {}
        if wait and not page.entries:
            with waiting.seat(self.token.pk) as seated:
                if seated:
                    page = await_one(self.desk, after, limit, wait)
                    TokenAuthentication().authenticate(request)  # it may have been revoked meanwhile
                else:
                    headers = {"Tickmark-Wait": "full", "Retry-After": "2"}
        entries = page.entries
        if (asked_for := request.query_params.get("fields")) is not None:
            named = self.named("fields", asked_for, EntryOut().fields)
            entries = ",".join(
                json.dumps({name: entry[name] for name in entry if name in named}, ensure_ascii=False)
                for entry in json.loads(f"[{entries}]")
            )
        following = next_page(request.build_absolute_uri(), page.last) if page.more else "null"
        body = f'{{"results":[{entries}],"next":{following},"last":{page.last}}}'
        return HttpResponse(body, content_type="application/json", headers=headers)


def next_page(address: str, last: int) -> str:
    """The address of the page after this one, as JSON."""
    return json.dumps(replace_query_param(address, "after", last))
