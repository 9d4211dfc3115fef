"""The change feed: what its lines say, and how one waits for the next."""

import threading
import time
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection

from claims.actions import revisions
from claims.api import changes, waiting
from claims.api.changes import EntryOut
from claims.models import Claim
from newsroom.listening import Bell
from newsroom.models import Desk, Entry
from tests import factories
from tests.claims.api.conftest import Caller
from tests.factories import ARTICLE


@pytest.fixture(autouse=True)
def _nobody_waits() -> None:
    waiting._seated.clear()


def test_a_line_says_what_the_entry_says(desk: Desk, reviewer: Caller) -> None:
    document = factories.document(desk)
    factories.claim(document, factories.administrator(desk))
    lines = reviewer.get("/changes").json()["results"]
    named = [line["claims"] for line in lines]
    entries = list(Entry.objects.filter(desk=desk))
    for entry, claims in zip(entries, named, strict=True):
        entry.claims = claims  # type: ignore[attr-defined]  # the database looks it up
    assert lines == EntryOut(entries, many=True).data
    assert named[-1] == [str(Claim.objects.latest("id").pk)]


def touched(reviewer: Caller, verb: str) -> set[str]:
    """The claims that the newest line of this verb names."""
    lines = reviewer.get("/changes", {"limit": 1000}).json()["results"]
    return set(next(line for line in reversed(lines) if line["verb"] == verb)["claims"])


def test_a_line_names_the_claims_that_it_touched(desk: Desk, reviewer: Caller) -> None:
    by = factories.administrator(desk)
    document = factories.document(desk, by)
    proposed = {str(id_) for id_ in Claim.objects.values_list("id", flat=True)}
    assert touched(reviewer, "document.taken_in") == proposed
    assert touched(reviewer, "desk.founded") == set()

    claim = factories.claim(document, by, "over 84,000 posts")
    assert touched(reviewer, "claim.added") == {str(claim.pk)}
    revisions.revise(document=document, text=ARTICLE.replace("terrible", "good"), by=by)
    assert touched(reviewer, "document.revised") >= {*proposed, str(claim.pk)}


def waited(desk: Desk, after: int, seconds: float) -> tuple[threading.Thread, list[Any]]:
    """A thread that waits for the desk's next line, and where it puts the page and how long that took."""
    found: list[Any] = []

    def wait() -> None:
        began = time.monotonic()
        page = changes.await_one(desk, after, 50, seconds)
        found.extend((page, time.monotonic() - began))
        connection.close()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread, found


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("heard", [True, False], ids=["by the bell", "by looking"])
def test_who_waits_gets_the_next_line_when_it_is_written(
    heard: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether PostgreSQL's message arrives or is lost."""
    desk = factories.desk()
    monkeypatch.setattr(changes, "CHECKED_EVERY", 60 if heard else 0.05)
    if not heard:
        deaf = Bell()
        monkeypatch.setattr(deaf, "ring", lambda desk=None: None)
        monkeypatch.setattr(changes, "bell", deaf)
    last = Entry.objects.filter(desk=desk).latest("seq").seq
    thread, found = waited(desk, last, 30)
    factories.source(factories.desk())  # of no concern
    factories.source(desk)
    thread.join()
    page, seconds = found
    assert (page.entries.count('"seq"'), page.last, page.more) == (1, last + 1, False)
    assert seconds < 25


def test_the_wait_ends_without_a_change(
    desk: Desk, reviewer: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "bell", Bell())
    last = reviewer.get("/changes").json()["last"]
    began = time.monotonic()
    answer = reviewer.get("/changes", {"after": last, "wait": 1})
    assert answer.json() == {"results": [], "next": None, "last": last}
    assert time.monotonic() - began >= 1
    assert reviewer.get("/changes", {"after": last, "wait": 31}).status_code == 400


def test_where_all_seats_are_taken_the_answer_comes_at_once(
    desk: Desk, reviewer: Caller, settings: Any
) -> None:
    settings.LONG_POLLS = 0
    last = reviewer.get("/changes").json()["last"]
    answer = reviewer.get("/changes", {"after": last, "wait": 30})
    assert answer.json()["results"] == []
    assert (answer["Tickmark-Wait"], answer["Retry-After"]) == ("full", "2")
    assert "Tickmark-Wait" not in reviewer.get("/changes", {"after": last})


def test_one_token_takes_only_some_of_the_seats(settings: Any) -> None:
    settings.LONG_POLLS = waiting.OF_ONE_TOKEN + 1
    one, other = uuid4(), uuid4()
    seats = [waiting.seat(one) for _ in range(waiting.OF_ONE_TOKEN + 1)]
    assert [seat.__enter__() for seat in seats] == [True] * waiting.OF_ONE_TOKEN + [False]
    with waiting.seat(other) as first, waiting.seat(other) as second:
        assert (first, second) == (True, False)
    for seat in seats:
        seat.__exit__(None, None, None)
    with waiting.seat(one) as again:
        assert again
