"""A document is revised: what was said of its text is carried over, and what a person must look at waits for one."""

from types import SimpleNamespace

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction

from claims import progress
from claims.actions import claims, passages, places, reports, reshaping, revisions, verdicts
from claims.models import Claim, Document, Occurrence, Revision
from claims.views.workspace import Workspace
from newsroom.models import Desk, Entry, User
from newsroom.roles import Role
from sources.extraction import Extracted
from tests import factories
from tests.factories import ARTICLE

pytestmark = pytest.mark.django_db

DIED = "At least 31 people have died"
COURT = "A court in Lenkor sentenced two engineers to six years in prison on Friday."


@pytest.fixture
def desk() -> Desk:
    return factories.desk()


@pytest.fixture
def by(desk: Desk) -> User:
    return factories.member(desk)


@pytest.fixture
def document(desk: Desk, by: User) -> Document:
    found = factories.document(desk, by)
    for claim in Claim.objects.filter(desk=desk):
        claims.dismiss(claim=claim, reason="out_of_scope", by=by)
    return found


def revise(document: Document, by: User, text: str) -> Revision:
    return revisions.revise(document=document, by=by, text=text)


def place_of(claim: Claim) -> Occurrence:
    return claim.occurrences.get(carried_to__isnull=True)


def verbs(on: object) -> list[str]:
    return list(Entry.objects.filter(object_id=on.pk).order_by("seq").values_list("verb", flat=True))  # type: ignore[attr-defined]


def test_a_verdict_survives_where_the_words_stand_and_where_they_moved(document: Document, by: User) -> None:
    died, court = factories.claim(document, by, DIED), factories.claim(document, by, COURT)
    factories.verdict(died, by)
    factories.verdict(court, by)
    first, second, third = ARTICLE.split("\n\n")
    revision = revise(document, by, "\n\n".join([third, "A new paragraph.", second, first]))
    found = {place_of(claim).anchoring for claim in (died, court)}
    assert found <= {"exact", "moved"}
    for claim in (died, court):
        claim.refresh_from_db()
        place = place_of(claim)
        assert (claim.status, place.revision) == ("checked", revision)
        assert revision.text[place.start : place.end] == place.exact
        assert place.carried_from.revision.number == 1  # type: ignore[union-attr]


def test_a_changed_figure_lets_the_verdict_fall_and_the_ledger_says_why(document: Document, by: User) -> None:
    died, court = factories.claim(document, by, DIED), factories.claim(document, by, COURT)
    factories.verdict(died, by)
    factories.verdict(court, by)
    revise(document, by, ARTICLE.replace("31", "13"))
    died.refresh_from_db()
    court.refresh_from_db()
    assert (died.status, court.status) == ("open", "checked")
    assert (place_of(died).anchoring, place_of(died).differs) == ("changed", ["number"])
    assert place_of(died).exact == "At least 13 people have died"
    assert verbs(died)[-2:] == ["verdict.fell", "claim.in_doubt"]
    entry = Entry.objects.get(object_id=died.pk, verb="claim.in_doubt")
    assert entry.data["places"] == [
        {"anchoring": "changed", "differs": ["number"], "words": "At least 13 people have died"}
    ]
    last = Entry.objects.filter(object_id=document.pk).order_by("seq").last()
    assert last is not None
    assert (last.verb, last.data["revision"], last.data["places"]["changed"]) == ("document.revised", 2, 1)


def test_a_claim_in_doubt_takes_no_verdict_and_its_passage_waits(document: Document, by: User) -> None:
    claim = factories.claim(document, by, DIED)
    revision = revise(document, by, ARTICLE.replace("31", "13"))
    with pytest.raises(ValidationError, match="still the same claim"):
        factories.verdict(claim, by)
    state = Workspace.of(document, factories.administrator(document.desk)).script.coverage.states
    assert state[0] == "undecided"
    assert (
        progress.of_documents([document])[document.pk].read
        == Workspace.of(document, factories.administrator(document.desk)).script.coverage.dealt_with
    )
    with pytest.raises(ValidationError):
        passages.mark(passage=revision.passages.get(position=0), disposition="nothing_to_check", by=by)
    for proposed in Claim.objects.filter(desk=document.desk, status="proposed"):
        claims.dismiss(claim=proposed, reason="duplicate", by=by)
    assert (
        Workspace.of(document, factories.administrator(document.desk)).script.coverage.states[0]
        == "undecided"
    )
    places.accept(place=place_of(claim), statement="At least 13 people have died", by=by)
    assert (
        Workspace.of(document, factories.administrator(document.desk)).script.coverage.states[0] == "claims"
    )
    assert factories.verdict(claim, by).claim == claim


def test_what_was_marked_stays_marked_only_where_the_words_are_the_same(document: Document, by: User) -> None:
    revision = document.revision
    last = revision.passages.order_by("position").last()
    assert last is not None
    passages.mark(passage=last, disposition="nothing_to_check", by=by)
    second = revise(document, by, f"Another beginning here.\n\n{ARTICLE}")
    kept = second.passages.order_by("position").last()
    assert kept is not None
    assert (kept.disposition, kept.marked_by, kept.anchoring) == ("nothing_to_check", by, "exact")
    third = revise(document, by, second.text.replace("terrible", "good"))
    changed = third.passages.order_by("position").last()
    assert changed is not None
    assert (changed.disposition, changed.marked_by, changed.anchoring) == ("unread", None, "")


def test_new_passages_are_proposed_and_old_ones_are_not_proposed_again(document: Document, by: User) -> None:
    dismissed = Claim.objects.filter(desk=document.desk).count()
    revise(document, by, f"{ARTICLE}\n\nOn 3 May 2024 a fire destroyed 12 houses in Lenkor.")
    proposed = Claim.objects.filter(desk=document.desk, status="proposed")
    assert proposed
    assert all("houses" in claim.occurrences.get().exact for claim in proposed)
    assert Claim.objects.filter(desk=document.desk).count() == dismissed + proposed.count()


def test_a_dismissed_claim_whose_words_changed_is_read_and_proposed_anew(
    document: Document, by: User
) -> None:
    revise(document, by, ARTICLE.replace("31", "13"))
    proposed = Claim.objects.filter(desk=document.desk, status="proposed")
    assert any("13" in claim.statement for claim in proposed)
    assert (
        Workspace.of(document, factories.administrator(document.desk)).script.coverage.states[0]
        == "undecided"
    )


def test_a_proposal_that_the_text_has_no_more_is_dismissed_as_gone(desk: Desk, by: User) -> None:
    document = factories.document(desk, by)
    before = set(Claim.objects.filter(desk=desk, occurrences__exact__contains="31 people"))
    assert before
    revise(document, by, ARTICLE.replace("31", "13"))
    for claim in before:
        claim.refresh_from_db()
        assert (claim.status, claim.dismissal) == ("dismissed", "gone")
        assert Entry.objects.get(object_id=claim.pk).data["because"] == "document.revised"


TWICE = "At least 31 people have died in the Tavush valley since the flood came on Monday."
LONG = (
    "Carpenters repaired every broken shutter along Kestrel Street before nightfall, neighbours reported.",
    "An orchestra from Brannick rehearsed quietly inside its unheated hall, hoping that trains would run again.",
)


@pytest.mark.parametrize("taken_on", [None, 0, 1])
def test_words_that_stood_twice_and_stand_once_now_are_not_proposed_beside_themselves(
    desk: Desk, by: User, taken_on: int | None
) -> None:
    document = factories.document(desk, by, "\n\n".join([TWICE, LONG[0], TWICE, LONG[1]]))
    same = Claim.objects.filter(desk=desk, statement__startswith="At least 31")
    both = list(same.order_by("occurrences__start"))
    if taken_on is not None:
        claims.accept(claim=both[taken_on], by=by)
    revision = revise(document, by, "\n\n".join([*LONG, TWICE]))
    [place] = revision.occurrences.placed().filter(claim__in=same)
    assert place.anchoring == "moved"
    assert place.claim == both[taken_on or 0]
    gone = same.exclude(pk=place.claim_id).get()
    assert (gone.status, gone.dismissal) == ("dismissed", "gone")


def test_accepting_new_words_says_what_the_claim_states_now(document: Document, by: User) -> None:
    claim = factories.claim(document, by, DIED)
    revise(document, by, ARTICLE.replace("31", "13"))
    claim.refresh_from_db()
    places.accept(place=place_of(claim), statement="At least 13 people died.", version=claim.version, by=by)
    claim.refresh_from_db()
    assert claim.statement == "At least 13 people died."
    assert claim.facts[0]["value"] == 13
    assert (place_of(claim).resolved_by, place_of(claim).needs_a_person) == (by, False)
    assert verbs(claim)[-2:] == ["claim.placed", "claim.edited"]
    with pytest.raises(ValidationError, match="already"):
        places.accept(place=place_of(claim), by=by)


def test_pointing_puts_a_lost_claim_where_it_stands(document: Document, by: User) -> None:
    claim = factories.claim(document, by, COURT)
    text = ARTICLE.replace(COURT, "Judges jailed both men.")
    revision = revise(document, by, text)
    assert place_of(claim).anchoring == "lost"
    with pytest.raises(ValidationError, match="nothing like it"):
        places.accept(place=place_of(claim), by=by)
    start = text.index("Judges")
    with pytest.raises(ValidationError):
        places.point(place=place_of(claim), start=0, end=len(text) + 1, by=by)
    places.point(place=place_of(claim), start=start, end=start + 24, by=by)
    place = place_of(claim)
    assert (place.exact, place.anchoring, place.needs_a_person) == (
        "Judges jailed both men.",
        "changed",
        False,
    )
    assert revision.text[place.start : place.end] == place.exact


def test_a_claim_that_is_gone_is_dismissed_and_needs_a_place_when_it_is_reopened(
    document: Document, by: User
) -> None:
    claim = factories.claim(document, by, COURT)
    revise(document, by, ARTICLE.replace(COURT, ""))
    places.gone(place=place_of(claim), note="Taken out by the author.", by=by)
    claim.refresh_from_db()
    assert (claim.status, claim.dismissal, claim.dismissal_note) == (
        "dismissed",
        "gone",
        "Taken out by the author.",
    )
    assert not Occurrence.objects.needing_a_person().filter(claim=claim)
    claims.reopen(claim=claim, by=by)
    assert Occurrence.objects.needing_a_person().get(claim=claim) == place_of(claim)


def test_a_claim_that_stands_elsewhere_outlives_the_place_that_is_gone(
    desk: Desk, document: Document, by: User
) -> None:
    other = factories.document(desk, by)
    claim = reshaping.merge(
        into=factories.claim(document, by, COURT), other=factories.claim(other, by, COURT), by=by
    )
    revise(document, by, ARTICLE.replace(COURT, ""))
    lost = Occurrence.objects.needing_a_person().get(claim=claim)
    places.gone(place=lost, by=by)
    claim.refresh_from_db()
    assert claim.status == "open"


def test_what_nobody_looked_at_waits_in_the_next_revision_too(document: Document, by: User) -> None:
    changed, lost = factories.claim(document, by, DIED), factories.claim(document, by, COURT)
    second = revise(document, by, ARTICLE.replace("31", "13").replace(COURT, ""))
    revise(document, by, second.text.replace("terrible", "good"))
    assert (place_of(changed).anchoring, place_of(changed).differs) == ("changed", ["number"])
    assert place_of(lost).anchoring == "lost"
    assert Occurrence.objects.needing_a_person().count() == 2
    revise(document, by, ARTICLE.replace("31", "13"))
    assert (place_of(lost).anchoring, place_of(lost).exact) == ("moved", COURT)
    assert list(Occurrence.objects.needing_a_person()) == [place_of(changed)]
    with pytest.raises(ValidationError, match="newer revision"):
        places.accept(place=changed.occurrences.get(revision__number=2), by=by)


def test_the_same_text_and_an_overtaken_one_are_refused(document: Document, by: User) -> None:
    with pytest.raises(ValidationError, match="nothing new"):
        revise(document, by, ARTICLE + "\n")
    revise(document, by, ARTICLE + "\n\nMore.")
    with pytest.raises(ValidationError) as refused:
        revisions.revise(document=document, by=by, text="Something else.", seen=1)
    assert refused.value.code == "outdated"
    assert document.revisions.count() == 2


def test_nothing_half_made_stays(document: Document, by: User, monkeypatch: pytest.MonkeyPatch) -> None:
    claim = factories.claim(document, by, DIED)
    factories.verdict(claim, by)
    before = Entry.objects.count()

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("claims.actions.proposals.begin", fail)
    with pytest.raises(RuntimeError):
        revise(document, by, ARTICLE.replace("31", "13"))
    claim.refresh_from_db()
    assert (claim.status, document.revisions.count(), Entry.objects.count()) == ("checked", 1, before)


def test_a_reader_revises_nothing(document: Document, desk: Desk) -> None:
    reader = factories.member(desk, Role.READER)
    with pytest.raises(PermissionDenied):
        revise(document, reader, "Something else.")
    with pytest.raises(PermissionDenied):
        revisions.request_fetch(document=document, by=reader)


def test_offsets_of_an_old_revision_make_no_claim_and_no_mark(document: Document, by: User) -> None:
    old = document.revision.passages.get(position=1)
    revise(document, by, f"New.\n\n{ARTICLE}")
    with pytest.raises(ValidationError, match="new revision"):
        claims.add(document=document, start=0, end=8, seen=1, by=by)
    with pytest.raises(ValidationError, match="new revision"):
        passages.mark(passage=old, disposition="nothing_to_check", by=by)
    assert claims.add(document=document, start=0, end=4, seen=2, by=by).status == "open"


def test_an_older_report_keeps_its_claims_and_a_new_one_names_what_is_lost(
    document: Document, by: User
) -> None:
    claim = factories.claim(document, by, COURT)
    editor = factories.administrator(document.desk)

    first = reports.issue(document=document, by=editor)
    revise(document, by, ARTICLE.replace(COURT, ""))
    second = reports.issue(document=document, by=editor)
    found = {each["id"]: each for each in second.content["claims"]}[str(claim.pk)]
    assert (found["start"], found["status"], second.content["revision"]["number"]) == (None, "open", 2)
    first.refresh_from_db()
    assert first.content["revision"]["number"] == 1
    places.gone(place=place_of(claim), by=by)
    third = reports.issue(document=document, by=editor)
    assert str(claim.pk) not in {each["id"] for each in third.content["claims"]}


@pytest.mark.parametrize("state", ["changed", "ambiguous", "lost"])
def test_the_database_lets_no_signed_claim_stand_in_doubt(document: Document, by: User, state: str) -> None:
    claim = factories.claim(document, by, DIED)
    factories.verdict(claim, by)
    with pytest.raises(DatabaseError, match="survives no change"), transaction.atomic():
        claim.occurrences.update(anchoring=state)
    verdict = verdicts.newest(claim)
    claims.edit(claim=claim, version=None, statement="Something else.", by=by)
    claim.occurrences.update(anchoring=state)
    assert verdict is not None
    with pytest.raises(DatabaseError, match="word for word"), transaction.atomic():
        Claim.objects.filter(pk=claim.pk).update(status="checked")


def test_a_fetch_that_brings_a_new_text_makes_a_revision(
    document: Document, by: User, monkeypatch: pytest.MonkeyPatch
) -> None:

    with pytest.raises(ValidationError, match="no address"):
        revisions.request_fetch(document=document, by=by)
    Document.objects.filter(pk=document.pk).update(url="https://news.example/a")
    text = ARTICLE

    def bring(url: str, limits: object) -> object:
        return (
            SimpleNamespace(body=text.encode(), file_name="a"),
            Extracted(text=text, media_type="text/html"),
            ("", ""),
        )

    monkeypatch.setattr(revisions, "bring", bring)
    assert revisions.fetch(document_id=document.pk) is None
    document = revisions.request_fetch(document=document, by=by)
    assert document.is_awaiting_fetch
    assert revisions.fetch(document_id=document.pk) is None
    document.refresh_from_db()
    assert "nothing new" in document.fetch_failure_in_words
    assert document.fetch_requested_at is None
    text = ARTICLE + "\n\nMore of it."
    revisions.request_fetch(document=document, by=by)
    revision = revisions.fetch(document_id=document.pk)
    assert revision is not None
    assert (revision.number, revision.made_by, revision.media_type) == (2, by, "text/html")
    document.refresh_from_db()
    assert document.fetch_failure == ""
    assert verbs(document)[-2:] == ["document.fetch_requested", "document.revised"]
