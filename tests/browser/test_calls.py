"""Names are completed while an "@" is typed into a note."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from claims.models import Claim, Notice
from newsroom.models import Desk, User
from tests import factories
from tests.browser.conftest import SignIn, accessible


@pytest.fixture
def colleague(desk: Desk) -> User:
    factories.member(desk, name="Carlo Other")
    factories.member(desk, name="سارا کریمی")
    return factories.member(desk, name="Carla Colleague")


@pytest.fixture
def claim(desk: Desk) -> Claim:
    return factories.claim(factories.document(desk), factories.member(desk))


@pytest.fixture
def page(desk: Desk, colleague: User, claim: Claim, sign_in: SignIn, live_server: LiveServer) -> Page:
    opened = sign_in(factories.member(desk, name="Rosa Reviewer"))
    opened.on("pageerror", lambda error: pytest.fail(str(error)))
    document = claim.place_in().revision.document
    opened.goto(f"{live_server.url}/d/{desk.slug}/documents/{document.pk}/?claim={claim.pk}")
    opened.locator("details:has(#write-note) > summary").press("Enter")
    opened.locator("#write-note textarea").focus()
    return opened


def test_a_name_is_completed_by_keyboard_and_its_owner_is_told(
    page: Page, claim: Claim, colleague: User
) -> None:
    field, names = page.locator("#write-note textarea"), page.locator("#write-note [role=option]")
    page.keyboard.type("Look at this, @car")
    expect(names).to_have_text(["Carla Colleague", "Carlo Other"])
    expect(field).to_have_attribute("aria-activedescendant", "calls-0")
    assert accessible(page) == []
    page.keyboard.press("ArrowDown")
    expect(page.locator("#write-note [aria-selected=true]")).to_have_text("Carlo Other")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(field).to_have_value("Look at this, @Carla Colleague ")
    expect(page.locator("#write-note [role=listbox]")).to_be_hidden()
    page.keyboard.type("please.")
    page.get_by_role("button", name="Write the note").click()
    expect(page.locator(".note .called")).to_have_text("@Carla Colleague")
    assert [notice.to for notice in Notice.objects.filter(claim=claim, note__isnull=False)] == [colleague]


def test_escape_leaves_what_was_typed_and_the_form_open(page: Page) -> None:
    field, names = page.locator("#write-note textarea"), page.locator("#write-note [role=listbox]")
    page.keyboard.type("@ca")
    expect(names).to_be_visible()
    page.keyboard.press("Escape")
    expect(names).to_be_hidden()
    expect(field).to_be_focused()
    expect(field).to_have_value("@ca")
    expect(field).not_to_have_attribute("aria-activedescendant", "calls-0")
    page.keyboard.press("Enter")
    page.keyboard.type("adj")
    expect(field).to_have_value("@ca\nadj")


def test_a_name_is_taken_by_a_click_in_the_midst_of_a_text(page: Page) -> None:
    field = page.locator("#write-note textarea")
    field.fill("Ask  today.")
    field.evaluate("field => field.setSelectionRange(4, 4)")
    page.keyboard.type("@col")
    page.locator("#write-note [role=option]", has_text="Carla Colleague").click()
    expect(field).to_be_focused()
    page.keyboard.type("still")
    expect(field).to_have_value("Ask @Carla Colleague still today.")


def test_an_address_in_a_note_and_a_whole_name_offer_nothing(page: Page) -> None:
    names = page.locator("#write-note [role=listbox]")
    for text in ("carla@carla", "@nobody", "@Carla Colleague", "@carla colleague "):
        page.locator("#write-note textarea").fill("")
        page.keyboard.type(text)
        expect(names).to_be_hidden()


def test_a_persian_name_is_found_whatever_keyboard_wrote_it(page: Page) -> None:
    page.keyboard.insert_text("از @سارا كر")
    names = page.locator("#write-note [role=option]")
    expect(names).to_have_text(["سارا کریمی"])
    page.keyboard.press("Tab")
    expect(page.locator("#write-note textarea")).to_have_value("از @سارا کریمی ")
