"""All claims as lines: each as the API shows it elsewhere, at one moment of the ledger."""

import json
from datetime import date
from typing import Any

import pytest

from claims.actions import claims, reshaping, revisions, verdicts
from claims.api.claim_shape import ClaimOut, whole
from claims.api.claim_stream import AT_ONCE, Lines
from claims.models import Claim
from newsroom.actions import desks
from newsroom.models import Desk, Entry
from newsroom.roles import Role
from tests import factories
from tests.claims.api.conftest import Caller, caller
from tests.factories import ARTICLE


def desk_with_every_sort_of_claim() -> Desk:
    desk = factories.desk()
    by, second = factories.member(desk), factories.member(desk, Role.EDITOR)
    document = factories.document(desk, by)
    confirmed = factories.claim(document, by, "over 84,000 posts")
    factories.verdict(confirmed, by, "mostly_true")
    verdicts.confirm(claim=confirmed, by=second)
    factories.verdict(factories.claim(document, by, "second trending topic"), by)
    spoken = factories.claim(document, by, "It was a terrible week.")
    words = {"statement": 'A "terrible\\week"\n\ttold twice …', "claimant": "Ö\\n"}
    claims.edit(claim=spoken, version=spoken.version, by=by, **words)
    claims.assign(claim=spoken, to=by, by=second, due_on=date(2026, 12, 1))
    desks.set_policy(desk=desk, by=factories.administrator(desk), blind_second=True)
    factories.verdict(factories.claim(document, by, "At least 31"), by)
    claims.dismiss(claim=factories.claim(document, by, "Friday"), reason="opinion", by=by)
    merged = factories.claim(document, by, "At least 31 people")
    reshaping.merge(into=spoken, other=merged, by=by, despite=["number"])
    revisions.revise(document=document, text="News.\n\n" + ARTICLE.replace("terrible", "good"), by=by)
    return desk


def lines_of(answer: Any) -> list[Any]:
    assert answer.status_code == 200, answer.content
    assert answer["Content-Type"] == "application/x-ndjson"
    return [json.loads(line) for line in b"".join(answer.streaming_content).splitlines()]


@pytest.mark.django_db(transaction=True)  # the stream has a connection of its own
def test_a_line_is_what_a_list_of_claims_shows() -> None:
    desk = desk_with_every_sort_of_claim()
    reader = caller(desk, Role.READER)
    assert reader.person
    beginning, *lines, end = lines_of(reader.get("/claims/stream"))
    shown = json.loads(
        json.dumps(ClaimOut(whole(Claim.objects.filter(desk=desk), reader.person), many=True).data)
    )
    assert len({claim["status"] for claim in shown}) == 5
    assert [claim["verdict"] for claim in shown if claim["sealed"]] == [None]
    assert lines == shown
    assert [list(line) for line in lines] == [list(claim) for claim in shown]
    assert beginning == {"last": Entry.objects.filter(desk=desk).latest("seq").seq}
    assert end == {"claims": len(shown)}

    some = [claim["id"] for claim in shown[1:3]]
    unknown = "01a2065a-0000-7000-8000-000000000000"
    assert lines_of(reader.post("/claims/stream", {"ids": [*some, unknown]}))[1:-1] == shown[1:3]
    assert lines_of(caller(factories.desk()).post("/claims/stream", {"ids": some}))[1:] == [{"claims": 0}]


def test_only_some_are_streamed_at_once_and_each_gives_its_place_back(desk: Desk, reviewer: Caller) -> None:
    begun = [Lines(desk.pk, desk.pk) for _ in range(AT_ONCE)]
    refused = reviewer.get("/claims/stream")
    assert (refused.status_code, refused.json()["code"], refused["Retry-After"]) == (503, "busy", "5")
    for lines in begun:
        lines.close()
        lines.close()
    assert lines_of(reviewer.get("/claims/stream"))[-1] == {"claims": 0}
