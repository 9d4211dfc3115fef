"""Publishing is a desk's choice, report by report; what was published is frozen, superseded or withdrawn."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, connection, transaction

from claims.actions import public_faces, publications, reports
from claims.models import Publication, PublicFace, PublicPosting, PublishedClaim
from newsroom.conflicts import Outdated
from newsroom.models import Entry
from newsroom.roles import Role
from tests import factories
from tests.claims.publishing.stage import Stage

pytestmark = pytest.mark.django_db


def refused(code: str, publish: object) -> None:
    with pytest.raises(ValidationError) as refusal:
        publish()  # type: ignore[operator]
    assert [error.code for error in getattr(refusal.value, "error_list", [])] == [code]


def past_python(sql: str, *parameters: Any) -> None:
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, parameters)


def test_a_desk_shows_nothing_until_an_administrator_says_so() -> None:
    stage = Stage()
    public_faces.change(desk=stage.desk, by=stage.administrator, on=False)
    report = reports.issue(document=stage.document, by=stage.editor)
    refused("no_public_face", lambda: publications.publish(report=report, by=stage.editor))
    public_faces.change(desk=stage.desk, by=stage.administrator, on=True)
    publications.publish(report=report, by=stage.editor)
    assert PublishedClaim.objects.current().count() == 1
    assert not PublicFace.objects.of(factories.desk()).on


@pytest.mark.parametrize("role", [Role.READER, Role.REVIEWER, Role.SERVICE])
def test_who_may_not_publish_may_not_withdraw_either(role: str) -> None:
    stage = Stage()
    somebody = factories.member(stage.desk, role)
    report = reports.issue(document=stage.document, by=stage.editor)
    with pytest.raises(PermissionDenied):
        publications.publish(report=report, by=somebody)
    publication = publications.publish(report=report, by=stage.editor)
    with pytest.raises(PermissionDenied):
        publications.withdraw(publication=publication, reason="So.", by=somebody)


def test_what_is_published_is_what_the_report_froze() -> None:
    stage = Stage()
    publication = stage.publish()
    row = publication.claims.get()
    (frozen,) = [claim for claim in publication.report.content["claims"] if claim["verdict"]]
    assert row.content["statement"] == frozen["statement"]
    assert row.content["verdict"]["explanation"] == "Both say so."
    stage.withdraw_a_citation()
    row.refresh_from_db()
    assert len(row.content["evidence"]) == 2
    assert row.current


def test_only_what_is_signed_as_the_policy_asks_is_published() -> None:
    stage = Stage()
    waiting = factories.claim(stage.document, stage.one, "over 84,000 posts")
    factories.verdict(waiting, stage.one)
    factories.claim(stage.document, stage.one, "sentenced two engineers")
    assert [row.claim_id for row in stage.publish().claims.all()] == [stage.claim.pk]


def test_a_report_in_which_nothing_is_signed_is_not_published() -> None:
    stage = Stage()
    report = reports.issue(document=factories.document(stage.desk), by=stage.editor)
    refused("nothing_signed", lambda: publications.publish(report=report, by=stage.editor))
    assert not Publication.objects.exists()


def test_the_ledger_tells_who_published_and_who_withdrew() -> None:
    stage = Stage()
    publication = stage.withdraw(stage.publish())
    told = Entry.objects.filter(object_id=publication.pk).order_by("seq")
    assert list(told.values_list("verb", "actor")) == [
        ("report.published", stage.editor.pk),
        ("report.withdrawn", stage.editor.pk),
    ]


def test_a_newer_report_takes_the_place_of_the_older_and_none_before_it_can_be_published() -> None:
    stage = Stage()
    older = reports.issue(document=stage.document, by=stage.editor)
    newer = stage.publish()
    refused("superseded", lambda: publications.publish(report=older, by=stage.editor))
    assert stage.publish().claims.get().current
    assert not newer.claims.get().current
    assert set(PublicPosting.objects.values_list("owner", flat=True)) == {
        PublishedClaim.objects.current(stage.face).get().pk
    }


def test_a_report_whose_verdict_was_replaced_is_not_published() -> None:
    stage = Stage()
    report = reports.issue(document=stage.document, by=stage.editor)
    stage.correct()
    refused("superseded", lambda: publications.publish(report=report, by=stage.editor))
    assert not Publication.objects.exists()


def test_a_correction_is_published_with_what_was_said_before_and_why() -> None:
    stage = Stage()
    assert stage.publish().claims.get().correction is None
    stage.correct(reason="The count was of another valley.")
    correction = stage.publish().claims.get().correction
    assert correction is not None
    assert correction["rating"]["code"] == "true"
    assert correction["reasons"] == ["The count was of another valley."]


def test_a_correction_through_a_report_that_was_not_published_gives_every_reason() -> None:
    stage = Stage()
    stage.publish()
    stage.correct("half_true", "The count was of another valley.")
    reports.issue(document=stage.document, by=stage.editor)
    stage.correct("mostly_true", "One of the two valleys was meant.")
    correction = stage.publish().claims.get().correction
    assert correction is not None
    assert correction["rating"]["code"] == "true"
    assert correction["reasons"] == ["The count was of another valley.", "One of the two valleys was meant."]


def test_a_claim_that_the_newer_report_no_longer_has_is_not_current() -> None:
    stage = Stage()
    other = stage.signed("over 84,000 posts")
    stage.publish()
    stage.withdraw_a_citation()
    stage.publish()
    assert [row.claim_id for row in PublishedClaim.objects.current(stage.face)] == [other.pk]


def test_what_is_withdrawn_stays_with_its_reason_and_can_be_published_again() -> None:
    stage = Stage()
    publication = stage.publish()
    with pytest.raises(ValidationError) as refusal:
        stage.withdraw(publication, " ")
    assert list(refusal.value.message_dict) == ["reason"]
    withdrawn = stage.withdraw(publication, "A source asked us to.")
    assert withdrawn.withdrawal_reason == "A source asked us to."
    assert list(PublishedClaim.objects.current()) == []
    assert list(PublicPosting.objects.all()) == []
    refused("withdrawn", lambda: stage.withdraw(publication))
    again = publications.publish(report=publication.report, by=stage.editor)
    assert again.claims.get().current
    refused("published", lambda: publications.publish(report=publication.report, by=stage.editor))


def test_addresses_that_were_published_stay() -> None:
    stage = Stage()
    face = public_faces.change(desk=stage.desk, by=stage.administrator, slug="gazette")
    stage.publish()
    with pytest.raises(ValidationError) as refusal:
        public_faces.change(desk=stage.desk, by=stage.administrator, slug="other")
    assert list(refusal.value.message_dict) == ["slug"]
    past_python("update claims_publicface set slug = 'other' where id = %s", face.pk)


def test_two_who_change_the_face_are_told_of_each_other() -> None:
    stage = Stage()
    with pytest.raises(Outdated):
        public_faces.change(
            desk=stage.desk, by=stage.administrator, version=stage.face.version - 1, name="Other"
        )
    with pytest.raises(PermissionDenied):
        public_faces.change(desk=stage.desk, by=stage.editor, name="Other")


def test_the_database_keeps_what_was_published_as_it_was() -> None:
    stage = Stage()
    publication = stage.publish()
    row = publication.claims.get()
    published = row.content
    past_python("update claims_publishedclaim set content = '{}' where id = %s", row.pk)
    past_python("delete from claims_publishedclaim where id = %s", row.pk)
    past_python("update claims_publication set content = '{}' where id = %s", publication.pk)
    past_python("delete from claims_publication where id = %s", publication.pk)
    past_python("update claims_publication set withdrawal_reason = 'x' where id = %s", publication.pk)
    stage.withdraw(publication)
    past_python("update claims_publishedclaim set current = true where id = %s", row.pk)
    past_python("update claims_publication set withdrawn_at = null where id = %s", publication.pk)
    row.refresh_from_db()
    assert (row.content, row.current) == (published, False)


def test_a_publication_is_of_its_reports_document_and_of_its_desk() -> None:
    stage, elsewhere = Stage(), Stage()
    publication = stage.publish()
    insert = """
        insert into claims_publication (id, desk_id, report_id, document_id, content, published_by_id, published_at,
            withdrawal_reason)
        select gen_random_uuid(), %s, %s, %s, '{}', published_by_id, published_at, ''
        from claims_publication where id = %s
    """
    other = stage.take_in()
    report = reports.issue(document=stage.document, by=stage.editor)
    past_python(
        insert + "; set constraints all immediate", stage.desk.pk, report.pk, other.pk, publication.pk
    )
    past_python(insert, elsewhere.desk.pk, report.pk, stage.document.pk, publication.pk)
    assert Publication.objects.count() == 1
