"""An administrator overrides the policy with a reason, which the ledger and every report show; nobody else does."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from claims.actions import reports, verdicts
from claims.models import Claim, Confirmation, Verdict
from claims.reporting import render
from newsroom.models import Desk, Entry, User
from newsroom.roles import Role
from tests import factories

pytestmark = pytest.mark.django_db
WHY = "The court keeps the only copy."


@pytest.fixture
def desk() -> Desk:
    return factories.desk()


@pytest.fixture
def administrator(desk: Desk) -> User:
    return factories.administrator(desk)


@pytest.fixture
def claim(desk: Desk) -> Claim:
    by = factories.member(desk)
    found = factories.claim(factories.document(desk, by), by)
    factories.citation(found, by)
    return found


def give(claim: Claim, by: User, override: str = "") -> Verdict:
    rating = factories.rating(claim.desk)
    return verdicts.give(claim=claim, rating=rating, explanation="It says so.", by=by, override=override)


def overridden(claim: Claim) -> list[dict[str, str]]:
    found = Entry.objects.filter(object_id=claim.pk, verb="policy.overridden").order_by("seq")
    return list(found.values_list("data", flat=True))


def test_a_verdict_on_one_source_stands_with_an_administrators_reason(
    claim: Claim, administrator: User
) -> None:
    with pytest.raises(ValidationError, match="independent source"):
        give(claim, administrator)
    assert give(claim, administrator, f" {WHY} ").override == WHY
    [entry] = overridden(claim)
    assert entry["reason"] == WHY
    assert "independent source" in entry["demanded"]


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.EDITOR])
def test_nobody_else_overrides(claim: Claim, desk: Desk, role: str, administrator: User) -> None:
    person = factories.member(desk, role)
    with pytest.raises(PermissionDenied):
        give(claim, person, WHY)
    verdict = give(claim, administrator, WHY)
    with pytest.raises(PermissionDenied):
        verdicts.confirm(claim=claim, by=person, override=WHY)
    with pytest.raises(IntegrityError, match="Only an administrator"), transaction.atomic():
        Confirmation.objects.create(desk=desk, verdict=verdict, agrees=True, by=person, override=WHY)


def test_a_policy_that_is_met_is_not_overridden(claim: Claim, desk: Desk, administrator: User) -> None:
    factories.citation(claim, factories.member(desk))
    assert give(claim, factories.member(desk), "").override == ""
    assert verdicts.confirm(claim=claim, by=administrator, override=WHY).override == ""
    assert overridden(claim) == []


def test_an_administrator_signs_their_own_verdict_with_a_reason(claim: Claim, administrator: User) -> None:
    give(claim, administrator, WHY)
    with pytest.raises(ValidationError, match="You gave this verdict"):
        verdicts.confirm(claim=claim, by=administrator)
    verdicts.confirm(claim=claim, by=administrator, override="Nobody else is here tonight.")
    claim.refresh_from_db()
    assert claim.status == "confirmed"
    assert [entry["reason"] for entry in overridden(claim)] == [WHY, "Nobody else is here tonight."]


def test_the_database_knows_no_other_way_round_second_eyes(claim: Claim, administrator: User) -> None:
    verdict = give(claim, administrator, WHY)
    for fields in ({"agrees": True}, {"agrees": False, "reason": "No.", "override": WHY}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Confirmation.objects.create(desk=claim.desk, verdict=verdict, by=administrator, **fields)


def test_each_report_shows_the_reasons(claim: Claim, administrator: User) -> None:
    give(claim, administrator, WHY)
    verdicts.confirm(claim=claim, by=administrator, override="Nobody else is here tonight.")
    document = claim.occurrences.get().revision.document
    report = reports.issue(document=document, by=administrator)
    [verdict] = [each["verdict"] for each in report.content["claims"] if each["verdict"]]
    assert (verdict["override"], verdict["confirmation_override"]) == (WHY, "Nobody else is here tonight.")
    page = render(report.content, "html").decode()
    assert WHY in page
    assert "Nobody else is here tonight." in page


def test_the_page_offers_it_to_administrators_alone(claim: Claim, desk: Desk, administrator: User) -> None:
    where = reverse("document", args=[desk.slug, claim.occurrences.get().revision.document_id])
    shown = {}
    for person in (factories.member(desk, Role.EDITOR), administrator):
        web = Client()
        web.force_login(person)
        shown[person.pk] = (
            "Override the policy of sources" in web.get(f"{where}?claim={claim.pk}").content.decode()
        )
    assert list(shown.values()) == [False, True]
    body = {"rating": factories.rating(desk).pk, "explanation": "It says so.", "override": WHY}
    assert web.post(reverse("claim-verdict", args=[desk.slug, claim.pk]), body).status_code == 302
    panel = web.get(f"{where}?claim={claim.pk}").content.decode()
    assert WHY in panel
    assert "Override second eyes" in panel
    verdict = verdicts.newest(claim)
    assert verdict is not None
    body = {"verdict": verdict.pk, "override": "Alone tonight."}
    assert web.post(reverse("claim-confirm", args=[desk.slug, claim.pk]), body).status_code == 302
    assert "Alone tonight." in web.get(f"{where}?claim={claim.pk}").content.decode()
