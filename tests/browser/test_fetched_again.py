"""A document's address is fetched again, and the page shows by itself what came."""

import pytest
from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from claims import tasks
from claims.actions import revisions
from claims.models import Claim
from newsroom.models import Desk
from tests import factories
from tests.browser.conftest import SignIn, accessible
from tests.sources.fetching.loopback import answer, serving

PAGE = (
    "<!doctype html><html lang=en><head><title>Toll</title></head><body><article>{}</article></body></html>"
)


def page_of(text: str) -> bytes:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n"))
    return answer(PAGE.format(paragraphs).encode(), content_type="text/html; charset=utf-8")


def test_a_fresh_fetch_brings_the_new_revision_and_what_waits_in_it(
    desk: Desk, sign_in: SignIn, live_server: LiveServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    by = factories.member(desk, name="Rosa Reviewer")
    with serving({"/": page_of(factories.ARTICLE)}) as server:
        # As in the other tests of fetching: this server, and nothing else on loopback, may be asked.
        monkeypatch.setattr(revisions, "Limits", server.limits)
        document = factories.document(desk, by, url=server.url())
        claim = factories.claim(document, by)
        page = sign_in(by)
        page.goto(f"{live_server.url}/d/{desk.slug}/documents/{document.pk}/revisions/")

        page.get_by_role("button", name="Fetch its address again").click()
        expect(page.locator("#revisions")).to_contain_text("The address is being fetched")
        assert accessible(page) == []
        tasks.fetch_revision(str(document.pk))
        expect(page.locator("#revisions")).to_contain_text("The last fetch made no new revision")
        expect(page.locator("#revisions")).to_contain_text("nothing new")

        server.answers["/"] = page_of(factories.ARTICLE.replace("31", "47"))
        page.get_by_role("button", name="Fetch its address again").click()
        expect(page.locator("#revisions")).to_contain_text("The address is being fetched")
        tasks.fetch_revision(str(document.pk))
        expect(page.get_by_role("heading", name="Revision 2")).to_be_visible()
        expect(page.locator("#revisions")).to_contain_text("1 claim waits for somebody")
        assert accessible(page) == []
    assert [asked.split(b" ")[1] for asked in server.asked if b"robots" not in asked] == [b"/", b"/"]

    page.get_by_role("link", name="Revision 2").click()
    expect(page.locator("ins").first).to_have_text("47")
    expect(page.locator("#doubts-head")).to_contain_text("1")
    assert accessible(page) == []
    assert document.revision.media_type == "text/html"
    assert Claim.objects.get(pk=claim.pk).place_in(document).needs_a_person
