"""Documents taken in by the line, the status of many claims, and answers with less or more in them."""

import json
from typing import Any

import pytest
from django.db import transaction

from claims import splitter
from claims.actions import documents
from claims.api import bulk, parsers
from claims.models import Claim, Document, Posting
from newsroom import ledger
from newsroom.models import Desk, Entry
from tests import factories
from tests.claims.api.conftest import Caller, caller
from tests.claims.api.test_refusals import refused

NDJSON = "application/x-ndjson"


def lines(*rows: Any) -> str:
    return "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)


def sent(by: Caller, body: str, path: str = "/documents/bulk") -> Any:
    return by.client.generic("POST", f"/api/v1{path}", body, NDJSON, headers=by.headers)


def test_each_line_is_taken_in_or_refused_by_itself(reviewer: Caller) -> None:
    body = lines(
        {"text": "Ten people died on Monday.", "title": "One"},
        "",
        {"text": "\u200b"},
        "{not JSON",
        [1],
        {"text": "x", "language": "no code"},
        {"content": "VGVuIHBlb3BsZSBkaWVkLg==", "file_name": "a.txt"},
    )
    answers = reviewer.send_lines("/documents/bulk", body)
    assert [(answer["line"], answer["status"]) for answer in answers] == [
        (1, 201), (3, 422), (4, 400), (5, 400), (6, 400), (7, 201),
    ]  # fmt: skip
    assert [answer.get("code") for answer in answers] == [
        None, "empty", "parse_error", "invalid", "invalid", None,
    ]  # fmt: skip
    kept = list(Document.objects.order_by("id"))
    assert [answers[0]["id"], answers[-1]["id"]] == [str(document.pk) for document in kept]
    assert answers[0]["title"] == kept[0].title == "One"
    assert list(answers[4]["errors"]) == ["language"]


def test_a_fault_of_ours_in_one_line_does_not_lose_the_others(
    reviewer: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = documents.finish

    def breaks(*, begun: documents.Begun, **who: Any) -> list[Document]:
        made = inner(begun=begun, **who)
        if "Two" in [each.document.title for each in begun.taken]:
            raise RuntimeError("the secret of the house")
        return made

    monkeypatch.setattr(documents, "finish", transaction.atomic(breaks))
    body = lines(*({"text": "Ten people died.", "title": title} for title in ("One", "Two", "Three")))
    answers = reviewer.send_lines("/documents/bulk", body)
    assert [answer["status"] for answer in answers] == [201, 500, 201]
    assert "secret" not in json.dumps(answers)
    assert list(Document.objects.order_by("id").values_list("title", flat=True)) == ["One", "Three"]


@pytest.mark.parametrize("key", [None, "8e03978e-40d5-43dd-bc93-6894a57f9324"])
def test_while_some_documents_are_written_those_after_them_are_split(
    reviewer: Caller, monkeypatch: pytest.MonkeyPatch, key: str | None
) -> None:
    monkeypatch.setattr(bulk, "TOGETHER", 2)
    told: list[str] = []

    class Ahead(splitter.Ahead):
        def find(self, texts: Any) -> Any:
            told.append(f"begun {len(texts)}")
            inner = super().find(texts)

            def found() -> Any:
                told.append(f"wanted {len(texts)}")
                return inner()

            return found

    monkeypatch.setattr(bulk, "Ahead", Ahead)
    headers = reviewer.headers | ({"Idempotency-Key": key} if key else {})

    def taken_in(rows: range) -> list[Any]:
        body = lines(*({"text": f"At least {n} people died on Monday.", "language": "en"} for n in rows))
        answer = reviewer.client.generic("POST", "/api/v1/documents/bulk", body, NDJSON, headers=headers)
        return [json.loads(line) for line in b"".join(answer).splitlines()]

    answers = taken_in(range(11, 18))
    assert [answer["status"] for answer in answers] == [201] * 7
    assert told == ["begun 2"] * 3 + ["wanted 2", "begun 1", "wanted 2", "wanted 2", "wanted 1"]
    again = taken_in(range(11, 18))
    assert (again == answers) == bool(key)
    assert len(told) == (8 if key else 16)
    assert Document.objects.count() == (7 if key else 14)
    taken_in(range(11, 13))
    assert len(told) == (8 if key else 16)  # a process of its own is not started for a few


def test_documents_are_written_together_and_none_notices(
    desk: Desk, reviewer: Caller, monkeypatch: pytest.MonkeyPatch, django_assert_max_num_queries: Any
) -> None:
    monkeypatch.setattr(bulk, "TOGETHER", 4)
    texts = [f"At least {n} people died on Monday. The court sentenced {n} men." for n in range(11, 17)]
    alone = [factories.document(desk, reviewer.person, text, language="en") for text in texts]
    with django_assert_max_num_queries(30):
        answers = reviewer.send_lines(
            "/documents/bulk", lines(*({"text": text, "language": "en"} for text in texts))
        )
    together = [Document.objects.get(pk=answer["id"]) for answer in answers]
    assert [answer["line"] for answer in answers] == [1, 2, 3, 4, 5, 6]

    def written(document: Document) -> Any:
        revision = document.revision
        entry = Entry.objects.get(object_id=document.pk)
        return (
            document.title, document.language, document.direction, document.created_by_id,
            revision.text, revision.sha256, revision.original_sha256, revision.media_type, revision.engine,
            list(revision.passages.order_by("position").values_list("start", "end", "kind", "disposition")),
            list(revision.occurrences.values_list(
                "start", "end", "exact", "prefix", "suffix", "claim__statement", "claim__facts", "claim__kind",
                "claim__status", "claim__reasons", "claim__proposer", "claim__version",
            )),
            Posting.objects.filter(owner__in=revision.occurrences.values("claim")).count(),
            entry.verb, entry.actor_id, entry.data,
        )  # fmt: skip

    assert [written(document) for document in together] == [written(document) for document in alone]
    assert all(written(document)[9] and written(document)[11] for document in together)
    assert ledger.verify(desk).broken_at is None


def test_what_has_a_meaning_to_postgresql_is_written_as_it_stands(reviewer: Caller) -> None:
    one = r"At least 31 of the \N files in C:\temp\new are lost, the “health\office” said on Monday."
    text = f"{one}\n\nTwo people died on Tuesday."
    [answer] = reviewer.send_lines("/documents/bulk", lines({"text": text, "language": "en"}))
    first, second = Document.objects.get(pk=answer["id"]).revision.occurrences.select_related("claim")
    assert first.exact == one.partition(",")[0]
    assert (first.claim.statement, first.claim.claimant) == (one, r"the “health\office”")
    assert [fact["value"] for fact in first.claim.facts] == [31]
    assert second.prefix == f"{one}\n\n"[-32:]


def test_no_more_than_a_thousand_lines_and_no_larger_than_an_upload(
    reviewer: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "MOST", 2)
    one = json.dumps({"text": "Ten people died."})
    refused(sent(reviewer, lines(one, one, one)), 400, "parse_error")
    refused(sent(reviewer, "\n\n"), 400, "parse_error")
    refused(sent(reviewer, ""), 400, "parse_error")
    refused(
        reviewer.client.post("/api/v1/documents/bulk", {"text": "x"}, headers=reviewer.headers),
        415,
        "unsupported_media_type",
    )
    assert Document.objects.count() == 0
    assert len(reviewer.send_lines("/documents/bulk", lines(one, one))) == 2
    monkeypatch.setattr(parsers, "largest", lambda: len(one) - 1)
    refused(sent(reviewer, one), 413, "too_large")


def test_the_status_of_many_claims_is_told_in_the_order_asked_for(desk: Desk, reviewer: Caller) -> None:
    document = factories.document(desk)
    assert reviewer.person
    checked = factories.claim(document, reviewer.person)
    factories.verdict(checked, reviewer.person)
    known = [
        str(checked.pk),
        *(str(pk) for pk in Claim.objects.filter(status="proposed").values_list("pk", flat=True)),
    ]
    nobodys = "01900000-0000-7000-8000-000000000000"
    told = reviewer.post("/claims/status", {"ids": [*reversed(known), nobodys, known[0]]}).json()
    assert [claim["id"] for claim in told["claims"]] == list(reversed(known))
    assert told["unknown"] == [nobodys]
    assert told["claims"][-1] == reviewer.get(f"/claims/{checked.pk}/status").json()
    assert caller(factories.desk()).post("/claims/status", {"ids": known}).json()["unknown"] == known


def test_as_many_queries_for_three_claims_as_for_one(
    desk: Desk, reviewer: Caller, django_assert_max_num_queries: Any
) -> None:
    factories.document(desk)
    ids = [str(pk) for pk in Claim.objects.values_list("pk", flat=True)]
    for asked in (ids[:1], ids[:3]):
        with django_assert_max_num_queries(6):
            told = reviewer.post("/claims/status", {"ids": asked}).json()
        assert [claim["id"] for claim in told["claims"]] == asked


@pytest.mark.parametrize("ids", [[], ["x"], "x", ["01900000-0000-7000-8000-000000000000"] * 1001])
def test_what_are_no_ids_is_refused(reviewer: Caller, ids: Any) -> None:
    problem = refused(reviewer.post("/claims/status", {"ids": ids}), 400, "invalid")
    assert {name.partition(".")[0] for name in problem["errors"]} == {"ids"}


def test_only_the_members_that_are_asked_for_are_shown(desk: Desk, reviewer: Caller) -> None:
    document = factories.document(desk)
    rows = reviewer.get("/claims", {"fields": "id,status", "limit": 2}).json()
    assert [list(row) for row in rows["results"]] == [["id", "status"]] * 2
    assert reviewer.get(rows["next"]).json()["results"][0].keys() == {"id", "status"}
    assert list(reviewer.get(f"/documents/{document.pk}", {"fields": "title"}).json()) == ["title"]
    problem = refused(reviewer.get("/claims", {"fields": "id,secret"}), 400, "invalid")
    assert list(problem["errors"]) == ["fields"]


def test_rows_of_any_list_have_only_the_members_that_are_asked_for(desk: Desk, reviewer: Caller) -> None:
    assert reviewer.person
    factories.claim(factories.document(desk), reviewer.person)
    lines = reviewer.get("/changes", {"fields": "seq,claims"}).json()["results"]
    whole = reviewer.get("/changes").json()["results"]
    assert lines == [{name: line[name] for name in ("seq", "claims")} for line in whole]
    alike = {"text": "At least 31 people have died", "fields": "likeness"}
    (match, *_others) = reviewer.get("/claims/alike", alike).json()["results"]
    assert list(match) == ["likeness"]
    for path, asked in (("/changes", {}), ("/claims/alike", {"text": "x"})):
        for named in ("", "no_such"):
            assert list(reviewer.get(path, {**asked, "fields": named}).json()["errors"]) == ["fields"]


def test_a_claim_embeds_its_evidence_and_notes_where_that_is_asked_for(desk: Desk, reviewer: Caller) -> None:
    assert reviewer.person
    claim = factories.claim(factories.document(desk), reviewer.person)
    factories.citation(claim, reviewer.person)
    path = f"/claims/{claim.pk}"
    reviewer.post(f"{path}/notes", {"text": "Ask the court."})
    assert not {"evidence", "notes"} & reviewer.get(path).json().keys()
    shown = reviewer.get(path, {"expand": "evidence,notes"}).json()
    assert shown["evidence"] == reviewer.get(f"{path}/evidence").json()["results"]
    assert [note["text"] for note in shown["notes"]] == ["Ask the court."]
    listed = reviewer.get("/claims", {"status": "open", "expand": "notes"}).json()["results"]
    assert [[note["text"] for note in row["notes"]] for row in listed] == [["Ask the court."]]
    refused(reviewer.get("/claims", {"expand": "secrets"}), 400, "invalid")


def test_claims_are_found_by_who_says_them_and_by_desk(desk: Desk, reviewer: Caller) -> None:
    factories.document(desk)

    def found(**asked: str) -> int:
        return len(reviewer.get("/claims", asked).json()["results"])

    assert found(claimant="HEALTH office") == 1
    assert found(claimant="court") == 0
    assert found(desk=desk.slug) == found() > 1
    assert found(desk="another") == 0
