"""Two people on one document: the page of one follows what the other does, and takes nothing that is being typed."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from claims.actions import claims
from claims.models import Claim
from newsroom.models import Desk, User
from tests import factories
from tests.browser.conftest import SignIn, accessible

SOON = 15_000  # milliseconds; the page promises three seconds, and a busy machine is given more


@pytest.fixture
def colleague(desk: Desk) -> User:
    return factories.member(desk, name="Carla Colleague")


def test_a_claim_that_somebody_else_accepts_is_shown_as_accepted_within_three_seconds(
    desk: Desk, sign_in: SignIn, live_server: LiveServer, colleague: User
) -> None:
    document = factories.document(desk)
    claim = Claim.objects.filter(desk=desk, status="proposed").order_by("id")[0]
    page: Page = sign_in(factories.member(desk, name="Rosa Reviewer"))
    page.goto(f"{live_server.url}/d/{desk.slug}/documents/{document.pk}/?claim={claim.pk}")
    typed = page.locator("#write-note textarea")
    page.locator("details:has(#write-note) > summary").click()
    typed.fill("I was about to wr")
    tick = page.locator(f"a.tick[data-claim='{claim.pk}']").first
    expect(tick).to_have_attribute("data-status", "proposed")

    claims.accept(claim=claim, by=colleague)

    expect(tick).to_have_attribute("data-status", "open", timeout=SOON)
    expect(page.locator("#news")).to_contain_text("Carla Colleague", timeout=SOON)
    expect(typed).to_have_value("I was about to wr")
    expect(tick).to_have_attribute("aria-current", "true")
    assert accessible(page) == []

    page.get_by_role("link", name="Show the claim as it is now").click()
    expect(page.locator("#news")).to_be_empty()


def test_reading_on_is_not_disturbed_by_the_page_asking(
    desk: Desk, sign_in: SignIn, live_server: LiveServer, colleague: User
) -> None:
    document = factories.document(desk, text="\n\n".join([factories.ARTICLE] * 8))
    claim = Claim.objects.filter(desk=desk, status="proposed").order_by("id")[0]
    page: Page = sign_in(factories.member(desk, name="Rosa Reviewer"))
    page.goto(f"{live_server.url}/d/{desk.slug}/documents/{document.pk}/?claim={claim.pk}")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    where = page.evaluate("scrollY")
    assert where > 300
    with page.expect_response(lambda answer: "/pulse/" in answer.url):
        claims.accept(claim=claim, by=colleague)
    expect(page.locator(f"a.tick[data-claim='{claim.pk}']").first).to_have_attribute("data-status", "open")
    assert page.evaluate("scrollY") == where


def test_the_list_of_claims_follows_and_leaves_the_reader_where_they_are(
    desk: Desk, sign_in: SignIn, live_server: LiveServer, colleague: User
) -> None:
    document = factories.document(desk)
    first, second, third = Claim.objects.filter(desk=desk, status="proposed").order_by("id")[:3]
    claims.dismiss(claim=third, reason="opinion", by=colleague)
    page: Page = sign_in(factories.member(desk, name="Rosa Reviewer"))
    page.goto(f"{live_server.url}/d/{desk.slug}/documents/{document.pk}/")
    row = page.locator(f"#row-{first.pk}")
    expect(row).to_have_attribute("data-status", "proposed")
    page.locator("#claims-dismissed > summary").click()
    page.locator("details:has(#add-claim) > summary").click()
    page.locator("#add-statement").fill("I was about to wr")
    row.focus()

    claims.accept(claim=first, by=colleague)
    claims.dismiss(claim=second, reason="opinion", by=colleague)

    expect(row).to_have_attribute("data-status", "open", timeout=SOON)
    expect(row).to_be_focused()
    expect(page.locator(f"#claims-dismissed #row-{second.pk}")).to_be_visible()
    expect(page.locator("#add-statement")).to_have_value("I was about to wr")
    assert accessible(page) == []


def test_words_that_are_selected_stay_selected_while_a_colleague_works(
    desk: Desk, sign_in: SignIn, live_server: LiveServer, colleague: User
) -> None:
    document = factories.document(desk)
    claim = Claim.objects.filter(desk=desk, status="proposed").order_by("id")[0]
    page: Page = sign_in(factories.member(desk, name="Rosa Reviewer"))
    page.goto(f"{live_server.url}/d/{desk.slug}/documents/{document.pk}/")
    mark = page.locator(f".mark[data-claim='{claim.pk}']").first
    mark.evaluate("mark => getSelection().selectAllChildren(mark)")
    words = mark.inner_text()

    claims.accept(claim=claim, by=colleague)

    expect(mark).to_have_attribute("data-status", "open", timeout=SOON)
    assert page.evaluate("getSelection().toString()") == words
