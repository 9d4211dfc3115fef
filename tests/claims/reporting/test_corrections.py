"""A verdict that was handed on is replaced with a reason only, and everybody who asks is told."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse

from claims.actions import reports, verdicts
from claims.actions.report_verification import Outcome, verify
from claims.models import Claim, Correction, Report
from claims.reporting import render
from newsroom.models import Entry, User
from tests import factories

pytestmark = pytest.mark.django_db


class Scene:
    """A report with a verdict that was found to be wrong."""

    def __init__(self) -> None:
        self.desk = factories.desk("Valley desk")
        self.by: User = factories.administrator(self.desk)
        document = factories.document(self.desk, title="Flood")
        self.claim: Claim = factories.claim(document, self.by)
        self.before = factories.verdict(self.claim, self.by)
        self.report: Report = reports.issue(document=document, by=self.by)

    def replace(self, correction: str = "") -> None:
        rating = factories.rating(self.desk, "unproven")
        verdicts.give(
            claim=self.claim,
            rating=rating,
            explanation="One register only.",
            by=self.by,
            correction=correction,
        )


def test_a_verdict_in_a_report_is_not_replaced_without_a_reason() -> None:
    scene = Scene()

    with pytest.raises(ValidationError, match="stands in report 1, which was issued: say why"):
        scene.replace(" ")
    assert not Correction.objects.exists()


def test_a_verdict_in_no_report_is_replaced_without_one() -> None:
    scene = Scene()
    other = factories.claim(scene.report.document, scene.by, "A court in Lenkor")
    factories.verdict(other, scene.by)

    verdicts.give(
        claim=other, rating=factories.rating(scene.desk, "unproven"), explanation="Not yet.", by=scene.by
    )

    assert not Correction.objects.exists()


def test_a_correction_is_recorded_and_in_the_ledger() -> None:
    scene = Scene()

    scene.replace("The register was misread.")

    made = Correction.objects.get()
    assert (made.report, made.before, made.reason) == (
        scene.report,
        scene.before,
        "The register was misread.",
    )
    line = Entry.objects.get(desk=scene.desk, verb="report.corrected")
    assert line.object_id == scene.report.pk
    assert line.data["reason"] == "The register was misread."


def test_the_next_report_lists_it_and_the_old_one_is_superseded() -> None:
    scene = Scene()
    scene.replace("The register was misread.")

    following = reports.issue(document=scene.report.document, by=scene.by)
    finding = verify(render(scene.report.content, "html"))

    assert (finding.outcome, finding.superseded, finding.newer) == (Outcome.GENUINE, True, 2)
    assert not verify(render(following.content, "html")).superseded
    [listed] = following.content["corrections"]
    assert (listed["report"], listed["before"]["code"], listed["after"]["code"]) == (1, "true", "unproven")
    assert "The register was misread." in render(following.content, "md").decode()


def test_the_desks_page_and_the_reports_page_show_it() -> None:
    scene = Scene()
    scene.replace("The register was misread.")
    client = Client()
    client.force_login(scene.by)

    for address in (
        reverse("corrections", args=[scene.desk.slug]),
        reverse("report", args=[scene.desk.slug, scene.report.pk]),
    ):
        assert "The register was misread." in client.get(address).content.decode()


def test_the_database_lets_no_correction_of_something_else_in() -> None:
    scene = Scene()
    other = factories.claim(scene.report.document, scene.by, "A court in Lenkor")
    first = factories.verdict(other, scene.by)
    second = verdicts.give(
        claim=other, rating=factories.rating(scene.desk, "unproven"), explanation="Not yet.", by=scene.by
    )

    for before, after in ((first, second), (scene.before, second)):
        with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                "insert into claims_correction (id, desk_id, report_id, before_id, after_id, reason, by_id, at)"
                " values (gen_random_uuid(), %s, %s, %s, %s, 'So.', %s, now())",
                [scene.desk.pk, scene.report.pk, before.pk, after.pk, scene.by.pk],
            )
