"""A source that cannot be fetched: told by the page itself, with what to do, on the way from a claim and back to it."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from claims.models import Claim
from newsroom.models import Desk
from sources.actions import snapshots
from sources.models import Source
from tests import factories
from tests.browser.conftest import SignIn, accessible

UNREACHABLE = "http://127.0.0.1/bulletin"


def the_worker_tries() -> None:
    snapshots.fetch(source_id=Source.objects.get(url=UNREACHABLE).pk)


@pytest.fixture
def claim(desk: Desk) -> Claim:
    return factories.claim(factories.document(desk), by=factories.member(desk))


@pytest.fixture
def page(desk: Desk, claim: Claim, sign_in: SignIn, live_server: LiveServer) -> Page:
    """Before the question which source speaks to the claim; the library has none with this address."""
    opened = sign_in(factories.member(desk, name="Rosa Reviewer"))
    opened.goto(f"{live_server.url}/d/{desk.slug}/claims/{claim.pk}/sources/")
    opened.get_by_role("searchbox").fill(UNREACHABLE)
    opened.get_by_role("button", name="Add a source").click()
    expect(opened.get_by_label("Address")).to_have_value(UNREACHABLE)
    return opened


def test_a_fetch_that_fails_is_told_by_itself_and_a_file_takes_its_place(page: Page, tmp_path: Path) -> None:
    page.get_by_role("button", name="Add and preserve").click()
    expect(page.locator("#citing")).to_contain_text("being fetched")
    the_worker_tries()
    expect(page.get_by_role("alert")).to_be_focused()
    assert accessible(page) == []
    page.get_by_role("button", name="Fetch again").click()
    expect(page.locator("#citing")).to_contain_text("being fetched")
    the_worker_tries()
    expect(page.get_by_role("alert")).to_be_visible()
    saved = tmp_path / "bulletin.txt"
    saved.write_text("The office counted 31 dead by Thursday noon.", encoding="utf-8")
    page.get_by_label("Put in a file").set_input_files(saved)
    page.get_by_role("button", name="Preserve").click()
    expect(page.locator("#cite")).to_be_visible()
    expect(page.locator("#snapshot")).to_contain_text("31 dead by Thursday noon")


def test_a_sources_own_page_shows_by_itself_that_nothing_came(
    page: Page, desk: Desk, live_server: LiveServer
) -> None:
    page.get_by_role("button", name="Add and preserve").click()
    page.goto(f"{live_server.url}/d/{desk.slug}/sources/{Source.objects.get().pk}/")
    expect(page.locator("#source-state")).to_contain_text("being fetched")
    the_worker_tries()
    expect(page.locator("#source-state")).to_contain_text("could not be preserved")
    expect(page.get_by_role("button", name="Fetch again")).to_be_visible()
    assert accessible(page) == []


def test_whoever_adds_no_source_after_all_comes_back_to_the_claims_list(page: Page, claim: Claim) -> None:
    page.get_by_role("link", name="Cancel").click()
    expect(page.get_by_role("heading", name="Which source speaks to this claim?")).to_be_visible()
