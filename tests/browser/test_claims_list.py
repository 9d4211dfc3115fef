"""Several claims at once: ticked by mouse and by key, counted, and dealt with together."""

import pytest
from playwright.sync_api import Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from claims.models import Claim
from newsroom.models import Desk
from tests import factories
from tests.browser.conftest import SignIn, accessible


@pytest.fixture
def page(desk: Desk, sign_in: SignIn, live_server: LiveServer) -> Page:
    """The list of a document's proposed claims, before their reviewer."""
    document = factories.document(desk)
    opened = sign_in(factories.member(desk, name="Rosa Reviewer"))
    opened.goto(f"{live_server.url}/d/{desk.slug}/claims/?document={document.pk}&status=proposed")
    return opened


def click(page: Page, box: Locator, *keys: str) -> None:
    """Click at its middle as a hand does, whatever lies on top there."""
    found = box.bounding_box()
    assert found
    for key in keys:
        page.keyboard.down(key)
    page.mouse.click(found["x"] + found["width"] / 2, found["y"] + found["height"] / 2)
    for key in keys:
        page.keyboard.up(key)


def test_claims_that_are_ticked_by_mouse_are_accepted_together(page: Page, desk: Desk) -> None:
    boxes = page.locator("[data-rows] input[type=checkbox]")
    before = list(Claim.objects.filter(desk=desk, status="proposed"))
    count = page.locator("[data-choose-count]")
    address = page.url
    click(page, boxes.nth(0))
    expect(boxes.nth(0)).to_be_checked()
    expect(count).to_have_text("1")
    click(page, boxes.nth(2), "Shift")
    expect(count).to_have_text("3")
    click(page, boxes.nth(1))
    expect(boxes.nth(1)).not_to_be_checked()
    expect(count).to_have_text("2")
    assert page.url == address
    assert accessible(page) == []
    chosen = {boxes.nth(at).get_attribute("value") for at in (0, 2)}

    page.get_by_role("button", name="Accept").click()

    expect(boxes).to_have_count(len(before) - 2)
    assert {str(claim.pk) for claim in before if Claim.objects.get(pk=claim.pk).status == "open"} == chosen


def test_one_click_ticks_all_and_one_takes_it_back(page: Page) -> None:
    boxes = page.locator("[data-rows] input[type=checkbox]")
    every = page.get_by_label("All on this page")
    click(page, every)
    expect(page.locator("[data-rows] input:checked")).to_have_count(boxes.count())
    click(page, every)
    expect(page.locator("[data-rows] input:checked")).to_have_count(0)
    expect(page.locator("[data-choose-count]")).to_be_hidden()
