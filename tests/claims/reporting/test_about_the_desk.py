"""What a desk says of itself stands in every report: who owns it and pays for it, and how it is reached."""

import pytest
from django.test import Client
from django.urls import reverse

from claims.actions import reports
from claims.reporting import FORMS, render
from newsroom.models import Entry, Policy
from newsroom.roles import Role
from tests import factories
from tests.claims.reporting import frozen
from tests.claims.reporting.test_letters import text
from tests.claims.test_protected_sources import unpacked

WORDS = "Owned by the <b>Foundation</b> of *Lenkor*.\nPaid for by its readers: desk@post.example"


@pytest.mark.parametrize("form", ["html", "pdf", "docx", "md", "json"])
def test_each_form_that_tells_the_method_says_it(form: str) -> None:
    content = frozen.english()
    content["desk"]["about"] = WORDS

    file = render(content, form)

    said = text(file) if form == "pdf" else unpacked(file).decode("utf-8", "ignore")
    assert "Paid for by its readers" in said
    assert b"<b>Foundation" not in file or form == "json"


@pytest.mark.parametrize("form", FORMS)
def test_a_report_from_before_is_printed_without_it(form: str) -> None:
    assert "about" not in frozen.english()["desk"]
    assert render(frozen.english(), form)


@pytest.mark.django_db
def test_an_administrator_writes_it_and_the_next_report_has_it() -> None:
    desk = factories.desk()
    client = Client()
    client.force_login(factories.administrator(desk))
    page = reverse("policy", args=[desk.slug])
    given = {"independent_sources": 2, "second_reviewer": "on", "recheck_days": 30, "version": 1}

    answer = client.post(page, given | {"about": WORDS.replace("\n", "\r\n")})

    assert answer.status_code == 302
    assert Policy.objects.get(desk=desk).about == WORDS
    assert Entry.objects.filter(desk=desk).latest("seq").data["after"] == {"about": WORDS}
    assert b"Owned by the &lt;b&gt;Foundation" in client.get(page).content
    by = factories.member(desk, Role.EDITOR)
    report = reports.issue(document=factories.document(desk, by), by=by)
    assert report.content["desk"]["about"] == WORDS
