"""Every status by every deed: where the claim is afterwards, or that the deed is refused."""

from collections.abc import Callable
from contextlib import suppress
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from claims import earlier
from claims.actions import citations, claims, notes, reshaping, verdicts
from claims.choices import SIGNED, TRANSITIONS, Status
from claims.models import Claim
from newsroom.identity import new_id
from newsroom.models import User
from tests import factories

STATUSES = ("proposed", "open", "checked", "confirmed", "dismissed", "merged", "split")
Act = Callable[[SimpleNamespace, Claim], object]


def merge(into: Claim, other: Claim, by: User) -> Claim:
    """Take the two for one although they tell of different years."""
    despite = [each.name for each in earlier.beside(other, into).differences]
    return reshaping.merge(into=into, other=other, by=by, despite=despite)


def scene() -> SimpleNamespace:
    """A claim in each status; `by` is a reviewer who touched none of them."""
    desk = factories.desk()
    author, second, by = (factories.member(desk) for _ in range(3))
    text = " ".join(f"In {year}, 31 people died." for year in range(1990, 2004))
    document = factories.document(desk, by=author, text=text)

    def claim(year: int) -> Claim:
        return factories.claim(document, author, f"In {year}, 31 people died")

    made = {name: claim(1990 + number) for number, name in enumerate(STATUSES) if name != "proposed"}
    for name in ("checked", "confirmed"):
        factories.verdict(made[name], author)
    verdicts.confirm(claim=made["confirmed"], by=second)
    claims.dismiss(claim=made["dismissed"], reason="opinion", by=author)
    other = claim(1999)
    merge(other, made["merged"], author)
    start = document.revision.text.index("In 1996")
    parts = [reshaping.Part(start, start + 8), reshaping.Part(start + 9, start + 23)]
    reshaping.split(claim=made["split"], parts=parts, by=author)
    proposed = document.revision.occurrences.filter(claim__status="proposed").select_related("claim").first()
    assert proposed
    for each in made.values():
        each.refresh_from_db()
    return SimpleNamespace(
        desk=desk,
        author=author,
        by=by,
        document=document,
        claims={"proposed": proposed.claim, **made},
        other=claim(2000),
        exhibits=[factories.exhibit(factories.source(desk, author), author) for _ in range(3)],
        rating=factories.rating(desk),
    )


def withdraw(s: SimpleNamespace, claim: Claim) -> object:
    return citations.withdraw(
        citation=claim.citations.get(evidence=s.exhibits[2]), reason="A parody.", by=s.by
    )


def give(s: SimpleNamespace, claim: Claim) -> object:
    return verdicts.give(claim=claim, rating=factories.rating(s.desk, "unproven"), explanation="So.", by=s.by)


def split(s: SimpleNamespace, claim: Claim) -> object:
    place = claim.occurrences.get()
    parts = [reshaping.Part(place.start, place.start + 7), reshaping.Part(place.start + 8, place.end)]
    return reshaping.split(claim=claim, parts=parts, by=s.by)


DEEDS: dict[str, Act] = {
    "accept": lambda s, c: claims.accept(claim=c, by=s.by),
    "edit the statement": lambda s, c: claims.edit(
        claim=c, version=None, by=s.by, statement="In all, 31 people died"
    ),
    "edit the claimant": lambda s, c: claims.edit(claim=c, version=None, by=s.by, claimant="The office"),
    "edit nothing": lambda s, c: claims.edit(claim=c, version=None, by=s.by, statement=c.statement),
    "dismiss": lambda s, c: claims.dismiss(claim=c, reason="opinion", by=s.by),
    "reopen": lambda s, c: claims.reopen(claim=c, by=s.by),
    "split": split,
    "take another in": lambda s, c: merge(c, s.other, s.by),
    "merge it away": lambda s, c: merge(s.other, c, s.by),
    "assign": lambda s, c: claims.assign(claim=c, to=s.by, by=s.by),
    "cite": lambda s, c: citations.cite(claim=c, evidence=s.exhibits[0], stance="context", by=s.by),
    "give a verdict": give,
    "confirm": lambda s, c: verdicts.confirm(claim=c, by=s.by),
    "send back": lambda s, c: verdicts.send_back(claim=c, by=s.by, reason="Look again."),
    "write a note": lambda s, c: notes.write(claim=c, text="Ask.", by=s.by),
}
NO = "refused"
TABLE: dict[str, tuple[str, ...]] = {
    #                      proposed     open         checked      confirmed    dismissed    merged       split
    "accept":             ("open",      "open",      "checked",   "confirmed", NO,          NO,          NO),
    "edit the statement": ("open",      "open",      "open",      "open",      NO,          NO,          NO),
    "edit the claimant":  ("open",      "open",      "checked",   "confirmed", NO,          NO,          NO),
    "edit nothing":       ("proposed",  "open",      "checked",   "confirmed", NO,          NO,          NO),
    "dismiss":            ("dismissed", "dismissed", "dismissed", "dismissed", NO,          NO,          NO),
    "reopen":             (NO,          NO,          NO,          NO,          "open",      NO,          NO),
    "split":              ("dismissed", "dismissed", "dismissed", "dismissed", NO,          NO,          NO),
    "take another in":    ("open",      "open",      "checked",   "confirmed", NO,          NO,          NO),
    "merge it away":      ("dismissed", "dismissed", "dismissed", "dismissed", NO,          NO,          NO),
    "assign":             ("proposed",  "open",      "checked",   "confirmed", "dismissed", "dismissed", "dismissed"),
    "cite":               ("open",      "open",      "open",      "open",      NO,          NO,          NO),
    "give a verdict":     (NO,          "checked",   "checked",   "checked",   NO,          NO,          NO),
    "confirm":            (NO,          NO,          "confirmed", NO,          NO,          NO,          NO),
    "send back":          (NO,          NO,          "open",      NO,          NO,          NO,          NO),
    "write a note":       ("proposed",  "open",      "checked",   "confirmed", "dismissed", "dismissed", "dismissed"),
}  # fmt: skip


def test_the_table_names_every_status_and_every_deed() -> None:
    assert set(TABLE) == set(DEEDS)
    assert set(Status.values) | {"merged", "split"} == set(STATUSES)


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("deed", DEEDS)
def test_a_deed_leaves_a_claim_as_the_table_says(s: SimpleNamespace, deed: str, status: str) -> None:
    claim = s.claims[status]
    before = Claim.objects.values().get(pk=claim.pk)
    expected = TABLE[deed][STATUSES.index(status)]
    if expected == NO:
        with pytest.raises(ValidationError):
            DEEDS[deed](s, claim)
        assert Claim.objects.values().get(pk=claim.pk) == before
        return

    DEEDS[deed](s, claim)

    claim.refresh_from_db()
    assert claim.status == expected
    if deed not in ("write a note", "edit nothing") and not (deed == "accept" and expected == status):
        assert claim.version > before["version"]
    if claim.status != before["status"]:
        assert claim.status_by == s.by
        assert claim.status_at > before["status_at"]


def test_whatever_a_claim_may_become_is_in_the_table_of_transitions() -> None:
    assert set(TRANSITIONS) == set(Status)
    reached = {
        (before, after)
        for row in TABLE.values()
        for before, after in zip(STATUSES, row, strict=True)
        if after != NO
    }
    reached = {(before, after) for before, after in reached if before in Status.values and before != after}
    assert reached <= {(a.value, b.value) for a, after in TRANSITIONS.items() for b in after}


def test_the_database_has_the_same_table(s: SimpleNamespace) -> None:
    """Each status by each: what PostgreSQL lets pass is what TRANSITIONS lists."""
    verdicts.give(
        claim=s.claims["open"], rating=factories.rating(s.desk, "unproven"), explanation="So.", by=s.by
    )
    confirmed, checked = s.claims["confirmed"], s.claims["open"]
    passed = set()
    for before in Status:
        claim = {
            "checked": checked, "open": s.other, "proposed": s.claims["proposed"], "dismissed": s.claims["dismissed"]
        }.get(before.value, confirmed)  # fmt: skip
        for after in set(Status) - {before}:
            with suppress(IntegrityError), transaction.atomic():
                _as_it_must_be_to_become(claim, after)
                reason = "opinion" if after == Status.DISMISSED else ""
                by = None if after == Status.PROPOSED else s.by
                Claim.objects.filter(pk=claim.pk).update(status=after, dismissal=reason, status_by=by)
                passed.add((before, after))
                raise IntegrityError  # as it was
    assert passed == {(before, after) for before, then in TRANSITIONS.items() for after in then - {before}}


def _as_it_must_be_to_become(claim: Claim, status: Status) -> None:
    """A verdict on a claim that is to be checked, and a yes to it where it is to be confirmed."""
    if status in SIGNED and not claim.verdicts.exists():
        by = factories.member(claim.desk)
        rating = factories.rating(claim.desk, "unproven")
        claim.verdicts.create(desk=claim.desk, rating=rating, explanation="So.", basis="", by=by)
    if status == Status.CONFIRMED and not claim.verdicts.filter(confirmations__isnull=False).exists():
        verdict = claim.verdicts.get()
        verdict.confirmations.create(desk=claim.desk, agrees=True, by=factories.member(claim.desk))


@pytest.mark.parametrize("status", ["checked", "confirmed", "dismissed"])
def test_a_claim_begins_as_proposed_or_open(s: SimpleNamespace, status: str) -> None:
    claim = s.claims["confirmed" if status != "dismissed" else "dismissed"]
    claim.pk, claim.status, claim._state.adding = new_id(), status, True
    with (
        pytest.raises(IntegrityError, match=r"begins as proposed or open|needs a verdict"),
        transaction.atomic(),
    ):
        claim.save()
