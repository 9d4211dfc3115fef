"""What somebody types while an answer is on its way stays: in the form that was sent, and in any other of the panel."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from claims.actions import claims, notes
from claims.models import Claim, Document
from newsroom.models import Desk, User
from tests import factories
from tests.browser.conftest import SignIn, accessible

LetThrough = Callable[[], None]


@pytest.fixture
def by(desk: Desk) -> User:
    return factories.member(desk, name="Rosa Reviewer")


@pytest.fixture
def document(desk: Desk) -> Document:
    return factories.document(desk)


@pytest.fixture
def claim(document: Document, by: User) -> Claim:
    return factories.claim(document, by)


@pytest.fixture
def page(desk: Desk, claim: Claim, by: User, sign_in: SignIn, live_server: LiveServer) -> Page:
    opened = sign_in(by)
    opened.on("pageerror", lambda error: pytest.fail(str(error)))
    opened.goto(
        f"{live_server.url}/d/{desk.slug}/documents/{claim.place_in().revision.document_id}/?claim={claim.pk}"
    )
    opened.locator("details:has(#write-note) > summary").press("Enter")
    return opened


def hold(page: Page, address: str) -> LetThrough:
    """Keep what is sent to this address on its way until it is let through."""
    held: list[Route] = []
    is_through = False

    def keep(route: Route) -> None:
        if is_through:
            route.continue_()
        else:
            held.append(route)

    def let_through() -> None:
        nonlocal is_through
        is_through = True
        for route in held:
            route.continue_()

    page.route(f"**/{address}/", keep)
    return let_through


def send_note(page: Page, text: str) -> None:
    page.locator("#write-note textarea").fill(text)
    page.get_by_role("button", name="Write the note").click()


def test_a_note_typed_while_the_one_before_is_being_sent_stays(page: Page, claim: Claim) -> None:
    let_through = hold(page, "notes")
    send_note(page, "Ask the court.")
    typed = page.locator("#write-note textarea")
    typed.fill("And the registry, ")
    typed.press("End")
    let_through()
    expect(page.locator(".thread .note")).to_have_count(1)
    expect(typed).to_be_focused()
    page.keyboard.type("adjkx too")
    expect(typed).to_have_value("And the registry, adjkx too")
    page.get_by_role("button", name="Write the note").click()
    expect(page.locator(".thread .note")).to_have_count(2)
    expect(typed).to_have_value("")
    assert [note.text for note in claim.notes.order_by("id")] == [
        "Ask the court.",
        "And the registry, adjkx too",
    ]
    assert accessible(page) == []


def test_of_what_was_typed_behind_a_sent_note_the_rest_stays(page: Page, claim: Claim) -> None:
    let_through = hold(page, "notes")
    send_note(page, "Ask the court.")
    typed = page.locator("#write-note textarea")
    typed.press("End")
    page.keyboard.type(" Today")
    let_through()
    expect(page.locator(".thread .note")).to_have_count(1)
    expect(typed).to_have_value("Today")
    page.keyboard.type(".")
    expect(typed).to_have_value("Today.")


def test_a_note_sent_while_the_one_before_is_on_its_way_is_sent_after_it(page: Page, claim: Claim) -> None:
    let_through = hold(page, "notes")
    send_note(page, "Ask the court.")
    send_note(page, "And the registry.")
    let_through()
    expect(page.locator(".thread .note")).to_have_count(2)
    expect(page.locator("#write-note textarea")).to_have_value("")
    assert [note.text for note in claim.notes.order_by("id")] == ["Ask the court.", "And the registry."]


def test_a_button_pressed_twice_sends_its_form_once(page: Page, claim: Claim) -> None:
    let_through = hold(page, "notes")
    send_note(page, "Ask the court.")
    page.get_by_role("button", name="Write the note").click()
    let_through()
    expect(page.locator(".thread .note")).to_have_count(1)
    expect(page.locator("#write-note textarea")).to_have_value("")
    assert claim.notes.count() == 1


def test_what_is_typed_in_any_form_of_the_panel_stays_when_another_is_answered(
    page: Page, claim: Claim, by: User
) -> None:
    notes.write(claim=claim, text="Who counted?", by=by)
    page.reload()
    let_through = hold(page, "notes")
    send_note(page, "Ask the court.")
    page.get_by_text("Reply", exact=True).first.click()
    reply = page.locator("form[id^=reply-] textarea").first
    reply.fill("The health off")
    page.locator("#panel summary[data-key=e]").click()
    page.locator("#edit-statement").fill("At least 31 people died.")
    page.get_by_label("Kind").first.select_option("event")
    page.locator("#panel summary[data-key=v]").click()
    page.locator("#give-verdict label[data-rating=false] input").check(force=True)
    explanation = page.get_by_label("Explanation")
    explanation.fill("The register say")
    explanation.press("End")
    let_through()
    expect(page.locator(".thread")).to_have_count(2)
    expect(explanation).to_be_focused()
    page.keyboard.type("s so")
    expect(explanation).to_have_value("The register says so")
    expect(page.locator("#give-verdict label[data-rating=false] input")).to_be_checked()
    expect(page.locator("#edit-statement")).to_be_visible()
    expect(page.locator("#edit-statement")).to_have_value("At least 31 people died.")
    expect(page.locator("#edit-kind")).to_have_value("event")
    expect(reply).to_be_visible()
    expect(reply).to_have_value("The health off")
    assert accessible(page) == []


def test_an_edit_typed_over_what_somebody_else_has_changed_is_told_so(
    page: Page, claim: Claim, desk: Desk
) -> None:
    page.keyboard.press("Escape")
    page.locator("#panel summary[data-key=e]").click()
    page.locator("#edit-statement").fill("Mine.")
    claims.edit(claim=claim, version=claim.version, statement="Theirs.", by=factories.member(desk))
    send_note(page, "Ask the court.")
    expect(page.locator("#panel h2.statement")).to_have_text("Theirs.")
    expect(page.locator("#edit-statement")).to_have_value("Mine.")
    page.locator("#edit-claim").get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_be_visible()
    claim.refresh_from_db()
    assert claim.statement == "Theirs."
    page.locator("#edit-claim").get_by_role("button", name="Save").click()
    expect(page.locator("#panel h2.statement")).to_have_text("Mine.")


def test_an_edit_typed_before_a_deed_of_ones_own_is_saved(page: Page, claim: Claim) -> None:
    page.locator("#panel summary[data-key=e]").click()
    page.locator("#edit-statement").fill("Mine.")
    page.locator("#panel summary[data-key=g]").click()
    page.locator("#assign-claim").get_by_role("button").click()
    expect(page.locator("#panel summary[data-key=g]")).to_contain_text("Assigned")
    page.locator("#panel summary[data-key=e]").click()
    expect(page.locator("#edit-statement")).to_have_value("Mine.")
    page.locator("#edit-claim").get_by_role("button", name="Save").click()
    expect(page.locator("#panel h2.statement")).to_have_text("Mine.")


def test_a_note_stays_with_its_claim_and_a_claim_to_be_added_goes_along(page: Page, claim: Claim) -> None:
    page.locator("#write-note textarea").fill("Half a thou")
    page.locator("summary[data-key=c]").click()
    page.locator("#add-statement").fill("Half a cla")
    page.locator("#panel [data-key=j]").click()
    expect(page.locator("#panel")).not_to_have_attribute("data-claim", str(claim.pk))
    expect(page.locator("#write-note textarea")).to_have_value("")
    expect(page.locator("#add-statement")).to_have_value("Half a cla")
    page.locator("#panel [data-key=k]").click()
    expect(page.locator("#panel")).to_have_attribute("data-claim", str(claim.pk))
    expect(page.locator("#write-note textarea")).to_have_value("Half a thou")


def test_a_refusal_leaves_the_focus_with_whoever_types_on(page: Page, claim: Claim) -> None:
    page.locator("#panel summary[data-key=v]").click()
    page.locator("#give-verdict label[data-rating=true] input").check(force=True)
    page.get_by_label("Explanation").fill("Both registers say so.")
    let_through = hold(page, "verdict")
    page.get_by_role("button", name="Sign the verdict").click()
    typed = page.locator("#write-note textarea")
    typed.fill("d")
    let_through()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.locator(".htmx-settling")).to_have_count(0)
    page.keyboard.type("adj")
    expect(typed).to_have_value("dadj")
    expect(page.get_by_label("Explanation")).to_have_value("Both registers say so.")


def test_what_is_typed_stays_where_the_server_does_not_answer(page: Page, claim: Claim) -> None:
    page.route("**/notes/", lambda route: route.abort())
    send_note(page, "Ask the court.")
    expect(page.locator("#messages .message--error")).to_be_visible()
    page.unroute_all()
    page.locator("#panel summary[data-key=g]").click()
    page.locator("#assign-claim").get_by_role("button").click()
    expect(page.locator("#panel summary[data-key=g]")).to_contain_text("Assigned")
    expect(page.locator("#write-note textarea")).to_have_value("Ask the court.")
