"""Rules that the database holds by itself: each is tried past Python, and stopped, beside a twin that passes."""

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from claims.actions import claims, notes, reports, verdicts
from claims.models import (
    Citation,
    Claim,
    Confirmation,
    Document,
    Drift,
    FigurePair,
    Note,
    Notice,
    Occurrence,
    Passage,
    Presence,
    Printing,
    Publication,
    PublishedClaim,
    Report,
    Revision,
    SecondVerdict,
    Verdict,
)
from newsroom.actions import webhooks
from newsroom.models import Desk, Rating, Webhook
from tests import factories
from tests.newsroom.tampering import past_python

SIGNED = "What a signed verdict rests on cannot change"
GONE = "they cannot be changed or removed"


def scene(desk: Desk | None = None) -> SimpleNamespace:
    """A desk with one of everything: `claim` is checked, `open` is open, `proposed` as the splitter left it."""
    desk = desk or factories.desk()
    author, second = factories.member(desk), factories.member(desk)
    document = factories.document(desk, by=author)
    administrator = factories.administrator(desk)
    claim = factories.claim(document, by=administrator)
    verdict = factories.verdict(claim, author)
    claim.refresh_from_db()
    opened = factories.claim(document, by=administrator, words="It was a terrible week")
    factories.citation(opened, author)
    return SimpleNamespace(
        desk=desk,
        author=author,
        second=second,
        administrator=administrator,
        document=document,
        revision=document.revision,
        passage=document.revision.passages.first(),
        claim=claim,
        open=opened,
        proposed=Claim.objects.filter(desk=desk, status="proposed").first(),
        occurrence=claim.occurrences.get(),
        citation=claim.citations.first(),
        open_citation=factories.citation(opened, author),
        verdict=verdict,
        rating=factories.rating(desk),
        exhibit=factories.exhibit(factories.source(desk), author),
        note=notes.write(claim=opened, text="Ask the court.", by=author),
    )


def update(row: models.Model, **values: object) -> None:
    """Change a row as a queryset does: no model's save() sees it."""
    with transaction.atomic():
        type(row)._default_manager.filter(pk=row.pk).update(**values)


def insert(*rows: models.Model) -> None:
    with transaction.atomic():
        type(rows[0])._default_manager.bulk_create(rows)


# History


def history(s: SimpleNamespace) -> dict[str, models.Model]:
    confirmation = verdicts.confirm(claim=s.claim, by=s.second)
    report = reports.issue(document=s.document, by=s.administrator)
    return {
        "revision": s.revision,
        "verdict": s.verdict,
        "confirmation": confirmation,
        "note": s.note,
        "report": report,
    }


COLUMN = {
    "revision": "text",
    "verdict": "explanation",
    "confirmation": "reason",
    "note": "text",
    "report": "sha256",
}


@pytest.mark.parametrize("kind", COLUMN)
def test_history_is_neither_changed_nor_removed_by_sql_nor_by_python(s: SimpleNamespace, kind: str) -> None:
    row = history(s)[kind]
    table = row._meta.db_table
    for statement in (
        f"update {table} set {COLUMN[kind]} = 'x' where id = %s",
        f"delete from {table} where id = %s",
    ):
        with pytest.raises(IntegrityError, match=GONE):
            past_python(statement, row.pk)
    with pytest.raises(IntegrityError, match=GONE):
        past_python(f"truncate {table} cascade")
    for deed in (row.save, row.delete):
        with pytest.raises(ValidationError, match="History cannot be"):
            deed()


@pytest.mark.parametrize("model", [Document, Passage, Claim, Occurrence, Citation])
def test_what_people_work_on_changes_and_is_never_removed(
    s: SimpleNamespace, model: type[models.Model]
) -> None:
    table = model._meta.db_table
    with pytest.raises(IntegrityError, match=GONE):
        past_python(f"delete from {table}")
    with pytest.raises(IntegrityError, match=GONE):
        past_python(f"truncate {table} cascade")


# Claims


@pytest.mark.parametrize(
    ("which", "change", "words"),
    [
        ("claim", {"statement": "At least 32 people have died"}, SIGNED),
        ("claim", {"facts": []}, SIGNED),
        ("claim", {"status": "confirmed"}, "needs a second person"),
        ("open", {"status": "checked"}, "needs a verdict"),
        ("open", {"status": "confirmed"}, "needs a verdict"),
        ("proposed", {"status": "checked"}, "needs a verdict"),
        ("proposed", {"status": "open"}, "claim_status_is_somebodys"),
        ("open", {"status": "proposed"}, "cannot become proposed"),
        ("open", {"status_by": None}, "claim_status_is_somebodys"),
        ("open", {"status": "dismissed"}, "claim_is_dismissed_for_a_reason"),
        ("open", {"dismissal": "opinion"}, "claim_is_dismissed_for_a_reason"),
        ("open", {"status": "done"}, "cannot become done"),
        ("open", {"kind": "rumour"}, "claim_kind_is_known"),
        ("open", {"statement": ""}, "claim_says_something"),
        ("open", {"checkworthiness": 1.01}, "checkworthiness_from_0_to_1"),
        ("open", {"checkworthiness": -0.01}, "checkworthiness_from_0_to_1"),
    ],
)
def test_a_claim_that_contradicts_itself_is_refused(
    s: SimpleNamespace, which: str, change: dict[str, Any], words: str
) -> None:
    with pytest.raises(IntegrityError, match=words):
        update(getattr(s, which), **change)


@pytest.mark.parametrize(
    ("which", "change"),
    [
        ("claim", {"claimant": "The health office"}),
        ("claim", {"status": "open", "statement": "At least 32 people have died"}),
        ("open", {"statement": "It was a good week"}),
        ("open", {"status": "dismissed", "dismissal": "opinion"}),
        ("open", {"checkworthiness": 0}),
    ],
)
def test_a_claim_that_does_not_passes(s: SimpleNamespace, which: str, change: dict[str, Any]) -> None:
    update(getattr(s, which), **change)
    getattr(s, which).refresh_from_db()
    assert all(getattr(getattr(s, which), name) == value for name, value in change.items())


def test_a_claim_is_not_signed_at_birth(s: SimpleNamespace) -> None:
    for status in ("checked", "confirmed"):
        with pytest.raises(IntegrityError, match="needs a verdict"):
            insert(Claim(desk=s.desk, statement="Born signed", status=status, status_by=s.author))
    insert(Claim(desk=s.desk, statement="Born open", status="open", status_by=s.author))


# Citations


def cite(s: SimpleNamespace, claim: Claim, **fields: object) -> Citation:
    return Citation(
        **{"desk": s.desk, "claim": claim, "evidence": s.exhibit, "stance": "supports", "cited_by": s.author}
        | fields
    )


# Verdicts


def verdict(s: SimpleNamespace, claim: Claim, replaces: Verdict | None, **fields: object) -> Verdict:
    given = {
        "desk": s.desk,
        "claim": claim,
        "rating": s.rating,
        "explanation": "So.",
        "basis": "0" * 64,
        "by": s.author,
    }
    return Verdict(**given | {"replaces": replaces} | fields)


# Second eyes


def answer(s: SimpleNamespace, by: object, agrees: bool = True, **fields: object) -> Confirmation:
    return Confirmation(**{"desk": s.desk, "verdict": s.verdict, "by": by, "agrees": agrees} | fields)


# The boundary of the desk: (model, the column that refers to a row of another desk)

Build = Callable[[SimpleNamespace, SimpleNamespace], models.Model]
ACROSS: dict[str, Build] = {
    "revision.document": lambda s, o: Revision(
        desk=s.desk,
        document=o.document,
        number=2,
        text="x",
        sha256="0" * 64,
        original_sha256="0" * 64,
        made_by=s.author,
    ),
    "passage.revision": lambda s, o: Passage(
        desk=s.desk, revision=o.revision, position=77, start=10**6, end=10**6 + 1
    ),
    "occurrence.claim": lambda s, o: Occurrence(
        desk=s.desk, claim=o.open, revision=s.revision, start=0, end=2, exact=s.revision.text[:2]
    ),
    "occurrence.carried_from": lambda s, o: Occurrence(
        desk=s.desk,
        claim=s.open,
        revision=s.revision,
        start=0,
        end=8,
        exact="At least",
        carried_from=o.occurrence,
    ),
    "occurrence.revision": lambda s, o: Occurrence(
        desk=s.desk,
        claim=s.open,
        revision=o.revision,
        start=0,
        end=2,
        exact=o.revision.text[:2],
        anchoring="lost",
    ),
    "drift.citation": lambda s, o: Drift(
        desk=s.desk, citation=o.citation, snapshot=s.citation.evidence.snapshot, outcome="gone"
    ),
    "drift.snapshot": lambda s, o: Drift(
        desk=s.desk, citation=s.citation, snapshot=o.citation.evidence.snapshot, outcome="gone"
    ),
    "citation.claim": lambda s, o: cite(s, o.open),
    "citation.evidence": lambda s, o: cite(s, s.open, evidence=o.exhibit),
    "verdict.claim": lambda s, o: verdict(s, o.open, None),
    "verdict.rating": lambda s, o: verdict(s, s.open, None, rating=o.rating),
    "secondverdict.rating": lambda s, o: second(s, o.rating),
    "figurepair.claim": lambda s, o: apart(s, claim=o.open),
    "figurepair.other": lambda s, o: apart(s, other=o.open),
    "confirmation.verdict": lambda s, o: answer(s, s.second, verdict=o.verdict),
    "note.claim": lambda s, o: Note(desk=s.desk, claim=o.open, text="x", by=s.author),
    "note.replies_to": lambda s, o: Note(desk=s.desk, claim=s.open, replies_to=o.note, text="x", by=s.author),
    "notice.claim": lambda s, o: notice(s, claim=o.open),
    "notice.note": lambda s, o: notice(s, note=o.note),
    "notice.webhook": lambda s, o: notice(s, news="hook_gave_up", claim=None, webhook=hooked(o)),
    "presence.document": lambda s, o: Presence(desk=s.desk, document=o.document, user=s.author),
    "presence.claim": lambda s, o: Presence(desk=s.desk, document=s.document, user=s.author, claim=o.open),
    "printing.report": lambda s, o: Printing(
        desk=s.desk, report=issued(o), language="en", variant="full", edition="1", asked_by=s.author
    ),
    "publication.report": lambda s, o: Publication(**publication(s) | {"report": issued(o)}),
    "publication.document": lambda s, o: Publication(**publication(s) | {"document": o.document}),
    "publishedclaim.publication": lambda s, o: published(s, publication=made(o)),
    "publishedclaim.claim": lambda s, o: published(s, claim=o.open),
    "report.document": lambda s, o: Report(**report(s) | {"document": o.document}),
    "report.revision": lambda s, o: Report(**report(s) | {"revision": o.revision}),
    "claim.replaced_by": lambda s, o: Claim(
        desk=s.desk, statement="x", status="open", status_by=s.author, replaced_by=o.open
    ),
}


def second(s: SimpleNamespace, rating: Rating) -> SecondVerdict:
    factories.blind(s.desk)
    claim = factories.claim(s.document, s.author, "over 84,000 posts")
    sealed = factories.verdict(claim, s.author)
    return SecondVerdict(desk=s.desk, verdict=sealed, rating=rating, explanation="So.", by=s.second)


def apart(s: SimpleNamespace, **fields: Claim) -> FigurePair:
    given = {"claim": s.claim, "other": s.proposed} | fields
    return FigurePair(desk=s.desk, figure="1", other_figure="2", apart="contradicts", **given)


def issued(s: SimpleNamespace) -> Report:
    return reports.issue(document=s.document, by=s.administrator)


def publication(s: SimpleNamespace) -> dict[str, Any]:
    given = {"report": issued(s), "document": s.document, "published_by": s.author}
    return {"desk": s.desk, "content": {}} | given


def made(s: SimpleNamespace) -> Publication:
    return Publication.objects.create(**publication(s))


def published(s: SimpleNamespace, **fields: object) -> PublishedClaim:
    given: dict[str, Any] = {"desk": s.desk, "claim": s.open, "content": {}, "language": "en"}
    given |= {"reviewed_on": date(2024, 5, 3)} | fields
    return PublishedClaim(**{"publication": made(s)} | given)


def hooked(o: SimpleNamespace) -> Webhook:
    by = factories.administrator(o.desk)
    address = "https://receiver.example/hook"
    return webhooks.create(desk=o.desk, url=address, families=["claim"], by=by)[0]


def notice(s: SimpleNamespace, **fields: object) -> Notice:
    given: dict[str, Any] = {
        "desk": s.desk,
        "to": s.second,
        "news": "mentioned",
        "claim": s.open,
        "by": s.author,
    }
    return Notice(**given | fields)


def report(s: SimpleNamespace) -> dict[str, Any]:
    return {
        "desk": s.desk,
        "document": s.document,
        "revision": s.revision,
        "number": 9,
        "content": {},
        "sha256": "0" * 64,
        "ledger_seq": 1,
        "ledger_head": "0" * 64,
        "complete": False,
        "issued_by": s.author,
    }


@pytest.mark.parametrize("reference", ACROSS)
def test_no_row_refers_to_another_desk(s: SimpleNamespace, reference: str) -> None:
    one, other = s, scene()
    with pytest.raises(IntegrityError, match=r"_on_(desk|claim)"):
        insert(ACROSS[reference](one, other))
    insert(ACROSS[reference](one, one))


def test_every_reference_between_rows_of_a_desk_is_tried_across_desks() -> None:
    from newsroom.models import DeskRow

    found = {
        f"{model._meta.model_name}.{field.name}"
        for model in Document._meta.apps.get_app_config("claims").get_models()
        for field in model._meta.get_fields()
        if issubclass(model, DeskRow)
        and field.many_to_one
        and field.concrete
        and issubclass(field.related_model or object, DeskRow)
    }
    refused_already = {
        "verdict.replaces",
        "correction.report",
        "correction.before",
        "correction.after",
    }  # by triggers
    assert found - refused_already == set(ACROSS)


def test_reopening_by_the_action_passes_every_rule(s: SimpleNamespace) -> None:
    claims.dismiss(claim=s.claim, reason="opinion", by=s.second)
    claims.reopen(claim=s.claim, by=s.second)
    s.claim.refresh_from_db()
    assert s.claim.status == "open"
