"""The desk's own pages of publishing: switching it on, publishing, taking back."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from claims.actions import public_faces, reports
from claims.models import Publication, PublicFace
from newsroom.models import Desk, User
from tests import factories
from tests.claims.publishing.stage import Stage

pytestmark = pytest.mark.django_db


def as_(person: User) -> Client:
    client = Client()
    client.force_login(person)
    return client


def face(desk: Desk, **typed: Any) -> dict[str, Any]:
    given = {"version": PublicFace.objects.of(desk).version, "on": "on", "name": "The Gazette"}
    return given | {"slug": "gazette", "language": "en", "url": ""} | typed


def test_an_administrator_switches_the_face_on() -> None:
    desk = factories.desk()
    where = reverse("public-face", args=[desk.slug])
    client = as_(factories.administrator(desk))
    assert f'value="{desk.slug}"' in client.get(where).content.decode()
    assert client.post(where, face(desk)).status_code == 302
    assert Client().get("/published/gazette/").status_code == 200


def test_what_cannot_be_is_refused_and_what_was_typed_comes_back() -> None:
    stage = Stage()
    where = reverse("public-face", args=[stage.desk.slug])
    client = as_(stage.administrator)
    answer = client.post(where, face(stage.desk, url="no address"))
    assert answer.status_code == 422
    assert "no address" in answer.content.decode()
    stage.publish()
    answer = client.post(where, face(stage.desk, slug="other"))
    assert answer.status_code == 422
    assert "were published: they must stay" in answer.content.decode()
    assert 'value="other"' in answer.content.decode()
    outdated = face(stage.desk)
    public_faces.change(desk=stage.desk, by=stage.administrator, name="The Lantern")
    answer = client.post(where, outdated | {"slug": stage.face.slug})
    assert answer.status_code == 409
    assert "The Lantern" in answer.content.decode()
    assert 'value="The Gazette"' in answer.content.decode()


def test_an_editor_publishes_from_the_reports_page_and_withdraws_with_a_reason() -> None:
    stage = Stage()
    report = reports.issue(document=stage.document, by=stage.editor)
    client = as_(stage.editor)
    where = reverse("report", args=[stage.desk.slug, report.pk])
    publish = reverse("report-publish", args=[stage.desk.slug, report.pk])
    assert publish in client.get(where).content.decode()
    assert client.post(publish, {"with_text": "on"}).status_code == 302
    publication = Publication.objects.get(report=report)
    assert publication.content["text"] == stage.document.revision.text
    withdraw = reverse("publication-withdraw", args=[stage.desk.slug, publication.pk])
    page = client.get(where).content.decode()
    assert withdraw in page
    assert reverse("public-document", args=[stage.face.slug, stage.document.pk]) in page
    answer = client.post(withdraw, {"reason": " "})
    assert answer.status_code == 422
    assert client.post(withdraw, {"reason": "A source asked us to."}).status_code == 302
    page = client.get(where).content.decode()
    assert "A source asked us to." in page
    assert publish in page


def test_a_reviewer_is_offered_neither() -> None:
    stage = Stage()
    publication = stage.publish()
    client = as_(stage.one)
    page = client.get(reverse("report", args=[stage.desk.slug, publication.report_id])).content.decode()
    assert reverse("publication-withdraw", args=[stage.desk.slug, publication.pk]) not in page
    other = reports.issue(document=stage.document, by=stage.editor)
    page = client.get(reverse("report", args=[stage.desk.slug, other.pk])).content.decode()
    assert reverse("report-publish", args=[stage.desk.slug, other.pk]) not in page


def test_a_refusal_to_publish_is_told_on_the_page() -> None:
    stage = Stage()
    report = reports.issue(document=factories.document(stage.desk), by=stage.editor)
    publish = reverse("report-publish", args=[stage.desk.slug, report.pk])
    page = as_(stage.editor).post(publish, follow=True).content.decode()
    assert "there is nothing to publish" in page


def test_the_list_of_publications_asks_no_more_for_three_than_for_one(
    django_assert_num_queries: Any, django_assert_max_num_queries: Any
) -> None:
    stage = Stage()
    stage.publish()
    client, where = as_(stage.administrator), reverse("public-face", args=[stage.desk.slug])
    with django_assert_max_num_queries(20) as one:
        client.get(where)
    stage.publish()
    stage.publish()
    with django_assert_num_queries(len(one)):
        assert client.get(where).status_code == 200
