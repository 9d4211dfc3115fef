"""Taking in a document where a language model proposes the claims: at once, afterwards, or not at all."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse

from claims.actions import claims, documents, proposals, reports
from claims.models import Claim, Document, Passage, Proposing, Revision
from claims.splitting import PROPOSER, passages
from claims.tasks import propose_claims
from newsroom.ledger import verify
from newsroom.models import Entry
from newsroom.roles import Role
from tests import factories
from tests.claims.proposers.model_server import ModelServer, says, sends, serving
from tests.claims.proposers.model_server import claims as answers

DIED = "At least 31 people have died in the Tavush valley"
ROW = {"sentences": [1], "quote": DIED, "statement": f"{DIED}.", "kind": "casualties"}
INVENTED = ROW | {"quote": "The mayor has resigned over the flood"}
MODEL = "model/1/some-model"


def scene() -> SimpleNamespace:
    desk = factories.desk()
    return SimpleNamespace(desk=desk, by=factories.member(desk, Role.EDITOR))


@pytest.fixture
def server(settings: Any) -> Iterator[ModelServer]:
    with serving(answers(ROW, INVENTED)) as server:
        settings.MODEL_URL, settings.MODEL_NAME, settings.MODEL_TIMEOUT = server.url, "some-model", 5.0
        yield server


def taken_in(s: SimpleNamespace, **details: Any) -> Document:
    return documents.take_in(desk=s.desk, by=s.by, text=factories.ARTICLE, language="en", **details)


def jobs() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "select args ->> 'revision_id' from procrastinate_jobs where task_name = 'claims.propose'"
        )
        return [row[0] for row in cursor.fetchall()]


def told(document: Document) -> list[tuple[str, dict[str, Any]]]:
    entries = Entry.objects.filter(object_id=document.pk).order_by("seq")
    return [(entry.verb, entry.data) for entry in entries]


def page(s: SimpleNamespace, name: str, *args: object, **headers: str) -> Any:
    client = Client()
    client.force_login(s.by)
    return client.get(reverse(name, args=[s.desk.slug, *args]), headers=headers)


def test_without_a_model_the_rules_propose_at_once(s: SimpleNamespace) -> None:
    document = taken_in(s)
    assert set(Claim.objects.in_document(document).values_list("proposer", flat=True)) == {PROPOSER}
    assert (jobs(), Proposing.objects.count()) == ([], 0)
    [(verb, data)] = told(document)
    proposed = Claim.objects.in_document(document).count()
    assert (verb, data["proposer"], data["proposed"], data["dropped"]) == (
        "document.taken_in",
        PROPOSER,
        proposed,
        0,
    )


def test_with_a_model_the_document_is_there_at_once_and_the_claims_come_from_the_worker(
    s: SimpleNamespace, server: ModelServer
) -> None:
    document = taken_in(s)
    revision = document.revision
    places = [(p.start, p.end) for p in Passage.objects.filter(revision=revision)]
    assert places == [(p.start, p.end) for p in passages(revision.text, "en")]
    assert (list(Claim.objects.in_document(document)), server.asked) == ([], [])
    assert jobs() == [str(revision.pk)]

    propose_claims(str(revision.pk))

    [claim] = Claim.objects.in_document(document)
    assert (claim.statement, claim.kind, claim.status) == (f"{DIED}.", "casualties", "proposed")
    assert (claim.proposer, claim.created_by) == (MODEL, None)
    assert claim.occurrences.get().exact == DIED
    [(first, begun), (second, done)] = told(document)
    assert (first, begun["asked"], second) == ("document.taken_in", "some-model", "claims.proposed")
    assert done == {"revision": 1, "proposer": MODEL, "proposed": 1, "dropped": 1, "fallback": ""}
    assert verify(s.desk).broken_at is None


def test_a_job_that_runs_twice_proposes_once(s: SimpleNamespace, server: ModelServer) -> None:
    document = taken_in(s)
    propose_claims(str(document.revision.pk))
    propose_claims(str(document.revision.pk))
    assert (Claim.objects.in_document(document).count(), len(server.asked)) == (1, 1)


def test_two_jobs_at_once_propose_once(
    s: SimpleNamespace, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = taken_in(s)
    inner = proposals._proposed

    def overtaken(revision: Revision) -> Any:
        monkeypatch.setattr(proposals, "_proposed", inner)
        propose_claims(str(revision.pk))
        return inner(revision)

    monkeypatch.setattr(proposals, "_proposed", overtaken)
    assert proposals.finish(revision_id=document.revision.pk) is None
    assert Claim.objects.in_document(document).count() == 1


def test_a_claim_that_somebody_added_meanwhile_is_not_proposed_again(
    s: SimpleNamespace, server: ModelServer
) -> None:
    document = taken_in(s)
    own = claims.add(document=document, start=0, end=len(DIED), by=s.by)
    propose_claims(str(document.revision.pk))
    assert list(Claim.objects.in_document(document)) == [own]


@pytest.mark.parametrize(
    ("answering", "fallback", "detail"),
    [
        (sends(500, b"{}"), "status", "status 500"),
        (sends(302, b"", location="http://127.0.0.1:9/"), "redirect", "redirect 302"),
        (says("I cannot do that."), "malformed", "malformed no JSON"),
        (answers(), "empty", "empty"),
        (answers(INVENTED), "empty", "empty"),
    ],
    ids=["500", "redirect", "no JSON", "no claim", "only inventions"],
)
def test_where_the_model_fails_the_rules_propose_and_it_is_said_so(
    s: SimpleNamespace, server: ModelServer, answering: Any, fallback: str, detail: str
) -> None:
    server.answering = answering
    document = taken_in(s)
    propose_claims(str(document.revision.pk))

    found = Claim.objects.in_document(document)
    assert {claim.proposer for claim in found} == {PROPOSER}
    proposing = Proposing.objects.get(revision=document.revision)
    assert (proposing.proposer, proposing.fallback, proposing.proposed) == (PROPOSER, fallback, len(found))
    assert told(document)[-1][1]["fallback"] == detail
    text = page(s, "document", document.pk).content.decode()
    assert f"The rules proposed these claims: {proposing.get_fallback_display()}" in text


def test_a_text_that_is_too_long_goes_nowhere(s: SimpleNamespace, server: ModelServer, settings: Any) -> None:
    settings.MODEL_MAX_CHARACTERS = len(factories.ARTICLE) - 1
    document = taken_in(s)
    propose_claims(str(document.revision.pk))
    assert (Proposing.objects.get().fallback, server.asked) == ("too_long", [])


def test_where_the_model_was_switched_off_meanwhile_the_rules_propose(
    s: SimpleNamespace, server: ModelServer, settings: Any
) -> None:
    document = taken_in(s)
    settings.MODEL_URL = settings.MODEL_NAME = ""
    propose_claims(str(document.revision.pk))
    assert (Proposing.objects.get().fallback, server.asked) == ("off", [])
    assert Claim.objects.in_document(document).exists()


def test_a_text_can_be_kept_in_the_house(s: SimpleNamespace, server: ModelServer) -> None:
    form = page(s, "document-new").content.decode()
    assert "Otherwise it is sent to 127.0.0.1, where the language model some-model proposes them." in form
    client = Client()
    client.force_login(s.by)
    body = {"text": factories.ARTICLE, "rules_only": "on"}
    client.post(reverse("document-new", args=[s.desk.slug]), body)
    assert set(Claim.objects.filter(desk=s.desk).values_list("proposer", flat=True)) == {PROPOSER}
    assert (jobs(), server.asked) == ([], [])


def test_without_a_model_the_form_asks_nothing_about_one(s: SimpleNamespace) -> None:
    assert "rules_only" not in page(s, "document-new").content.decode()


def test_the_page_waits_for_the_claims_and_then_shows_them(s: SimpleNamespace, server: ModelServer) -> None:
    document = taken_in(s)
    waiting = page(s, "document", document.pk).content.decode()
    again = reverse("document-proposals", args=[s.desk.slug, document.pk])
    assert f'hx-get="{again}" hx-trigger="every 3s"' in waiting
    assert "No claim yet" not in waiting
    assert page(s, "document-proposals", document.pk, **{"HX-Request": "true"}).status_code == 204
    plain = page(s, "document-proposals", document.pk)
    assert (plain.status_code, plain.headers["Location"]) == (
        302,
        reverse("document", args=[s.desk.slug, document.pk]),
    )

    propose_claims(str(document.revision.pk))

    update = page(s, "document-proposals", document.pk, **{"HX-Request": "true"}).content.decode()
    assert 'id="claims"' in update
    assert 'id="text"' in update
    assert f"{DIED}." in update
    assert "every 3s" not in update
    assert "Proposed by the language model some-model, question 1." in update
    assert "1 proposal was dropped" in update


def test_who_proposed_a_claim_is_shown_and_stands_in_the_report(
    s: SimpleNamespace, server: ModelServer
) -> None:
    document = taken_in(s)
    propose_claims(str(document.revision.pk))
    [claim] = Claim.objects.in_document(document)
    claims.add(document=document, start=60, end=80, by=s.by)
    client = Client()
    client.force_login(s.by)
    panel = client.get(reverse("document", args=[s.desk.slug, document.pk]), {"claim": str(claim.pk)})
    assert "Proposed by the language model some-model, question 1. It speaks of" in panel.content.decode()
    report = reports.issue(document=document, by=s.by)
    assert [each["proposer"] for each in report.content["claims"]] == [MODEL, ""]


def test_the_api_says_that_the_claims_are_still_to_come(s: SimpleNamespace, server: ModelServer) -> None:
    headers = {"Authorization": f"Bearer {factories.token(s.by, s.desk)}"}
    body = {"text": factories.ARTICLE, "language": "en"}
    client = Client(headers=headers)
    made = client.post("/api/v1/documents", body, "application/json").json()
    assert (made["revision"]["proposing"]["done_at"], made["revision"]["proposing"]["proposer"]) == (None, "")
    propose_claims(made["revision"]["id"])
    done = client.get(f"/api/v1/documents/{made['id']}").json()["revision"]["proposing"]
    assert done["done_at"] is not None
    assert (done["proposer"], done["proposed"], done["dropped"], done["fallback"]) == (MODEL, 1, 1, "")
    kept = client.post("/api/v1/documents", body | {"rules_only": True}, "application/json").json()
    assert kept["revision"]["proposing"] is None


def test_what_is_refused_asks_nobody(s: SimpleNamespace, server: ModelServer) -> None:
    with pytest.raises(ValidationError):
        documents.take_in(desk=s.desk, by=s.by, text="\u200b")
    assert jobs() == []


def test_the_database_keeps_done_and_proposer_together(s: SimpleNamespace, server: ModelServer) -> None:
    taken_in(s)
    for change in ({"proposer": "rules/2"}, {"fallback": "gossip"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Proposing.objects.update(**change)


@pytest.mark.parametrize(
    ("url", "name"), [("https://model.example/v1", ""), ("", "m"), ("ftp://model.example", "m")]
)
def test_half_a_model_is_refused_at_the_start(url: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import runpy

    monkeypatch.setenv("TICKMARK_MODEL_URL", url)
    monkeypatch.setenv("TICKMARK_MODEL_NAME", name)
    with pytest.raises(ImproperlyConfigured, match="TICKMARK_MODEL_URL"):
        runpy.run_path("config/settings.py")
