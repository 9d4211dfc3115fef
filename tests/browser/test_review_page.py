"""What the review page's scripts do: selections, keys, focus, going back, and the choice of light or dark."""

import re

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from claims.actions import claims
from claims.models import Claim, Document
from newsroom.models import Desk
from tests import factories
from tests.browser.conftest import SignIn, accessible

FESTIVAL = "The festival 🎭 opens on 2 December, said 👩🏽‍⚖️ Judge Liu. Sales fell by 12 per cent since June."


@pytest.fixture
def document(desk: Desk) -> Document:
    return factories.document(desk, text=FESTIVAL, title="Festival")


@pytest.fixture
def page(desk: Desk, document: Document, sign_in: SignIn, live_server: LiveServer) -> Page:
    """The review page, before its reviewer."""
    opened = sign_in(factories.member(desk, name="Rosa Reviewer"))
    opened.goto(f"{live_server.url}/d/{desk.slug}/documents/{document.pk}/")
    return opened


def select(page: Page, words: str) -> None:
    """Select words of the text as a mouse does, across whatever elements they lie in."""
    page.evaluate(
        """words => {
            const nodes = [];
            const walker = document.createTreeWalker(document.querySelector("[data-text]"), NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const node = walker.currentNode;
                if (!node.parentElement.closest("[data-not-text]")) nodes.push(node);
            }
            const at = nodes.map(node => node.data).join("").indexOf(words);
            const place = offset => {
                for (const node of nodes) {
                    if (offset <= node.data.length) return [node, offset];
                    offset -= node.data.length;
                }
            };
            const whole = nodes[0].parentElement.closest("[data-text]");
            if (at < 0) throw new Error(`not in ${whole.textContent}`);
            const range = document.createRange();
            range.setStart(...place(at));
            range.setEnd(...place(at + words.length));
            getSelection().removeAllRanges();
            getSelection().addRange(range);
        }""",
        words,
    )
    expect(page.locator("#add-claim input[name=start]")).not_to_have_value("")


@pytest.mark.parametrize("words", ["festival 🎭 opens", "said 👩🏽‍⚖️ Judge Liu", "Liu. Sales fell"])
def test_selected_words_become_a_claim_at_their_code_points(
    page: Page, document: Document, words: str
) -> None:
    select(page, words)
    page.keyboard.press("c")
    expect(page.locator("#add-statement")).to_have_value(words)
    page.get_by_role("button", name="Add the claim").click()
    expect(page.locator("#panel h2.statement")).to_have_text(words)
    made = Claim.objects.get(desk=document.desk, statement=words)
    place = made.occurrences.get()
    assert FESTIVAL[place.start : place.end] == place.exact == words


def test_a_letter_typed_into_a_field_presses_no_key(page: Page) -> None:
    page.keyboard.press("c")
    expect(page.locator("#add-statement")).to_be_focused()
    page.keyboard.type("jad")
    expect(page.locator("#add-statement")).to_have_value("jad")
    expect(page.locator("#panel")).to_have_attribute("data-current", "")


def test_a_key_with_a_modifier_is_the_browsers(page: Page) -> None:
    page.keyboard.press("Control+j")
    page.keyboard.press("Alt+j")
    expect(page.locator("#panel")).to_have_attribute("data-current", "")


def test_the_letter_keys_can_be_switched_off_and_stay_off(page: Page) -> None:
    page.keyboard.press("?")
    assert accessible(page) == []
    page.get_by_label("Use one-letter keys").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.reload()
    page.keyboard.press("j")
    expect(page.locator("#panel")).to_have_attribute("data-current", "")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()


def test_the_keys_work_on_a_persian_keyboard(page: Page) -> None:
    page.evaluate(
        "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'ت', code: 'KeyJ', bubbles: true}))"
    )
    expect(page.locator("#panel h2.statement")).to_be_visible()


def test_a_deed_by_key_leaves_the_focus_in_the_panel_and_the_claim_lit_in_the_text(page: Page) -> None:
    page.keyboard.press("j")
    expect(page.locator(".tick[aria-current=true]")).to_have_count(1)
    page.keyboard.press("a")
    expect(page.locator("#panel .badge[data-status=open]")).to_be_visible()
    expect(page.locator("#panel")).to_be_focused()
    expect(page.locator(".tick[aria-current=true]")).to_have_attribute("data-status", "open")
    assert page.locator(".mark.is-current").count() >= 1


def test_going_back_shows_the_whole_page_of_the_claim_before(page: Page) -> None:
    page.keyboard.press("j")
    expect(page.locator("#panel h2.statement")).to_be_visible()
    first = page.locator("#panel h2.statement").inner_text()
    page.keyboard.press("j")
    expect(page.locator("#panel h2.statement")).not_to_have_text(first)
    page.go_back()
    expect(page.locator("#panel h2.statement")).to_have_text(first)
    expect(page.locator(".masthead")).to_be_visible()


def test_dark_is_chosen_once_and_the_next_page_comes_dark(
    page: Page, desk: Desk, live_server: LiveServer
) -> None:
    page.locator("#preferences summary").click()
    page.get_by_role("button", name="Dark").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    answer = page.request.get(f"{live_server.url}/d/{desk.slug}/")
    assert '<html lang="en" dir="ltr" data-theme="dark">' in answer.text()
    page.reload()
    assert accessible(page) == []


def test_the_menu_closes_with_escape_and_gives_the_focus_back(page: Page) -> None:
    page.locator("#preferences summary").click()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator("#preferences")).not_to_have_attribute("open", "")
    expect(page.locator("#preferences summary")).to_be_focused()


def test_a_refused_deed_comes_back_with_its_form_open_and_what_was_typed(page: Page) -> None:
    page.keyboard.press("j")
    expect(page.locator("#panel h2.statement")).to_be_visible()
    page.keyboard.press("a")
    expect(page.locator("#panel .badge[data-status=open]")).to_be_visible()
    page.keyboard.press("v")
    page.locator("#give-verdict label[data-rating=true] input").check(force=True)
    page.get_by_label("Explanation").fill("Both registers say so.")
    page.get_by_role("button", name="Sign the verdict").click()
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page.get_by_label("Explanation")).to_be_visible()
    expect(page.get_by_label("Explanation")).to_have_value("Both registers say so.")
    assert accessible(page) == []


def test_who_saves_second_sees_what_changed_and_keeps_what_they_typed(
    page: Page, document: Document, desk: Desk
) -> None:
    claim = Claim.objects.in_document(document).order_by("occurrences__start").first()
    assert claim is not None
    page.goto(f"{page.url}?claim={claim.pk}")
    page.keyboard.press("e")
    page.locator("#edit-statement").fill("Mine.")
    claims.edit(claim=claim, version=claim.version, statement="Theirs.", by=factories.member(desk))
    page.locator("#edit-claim").get_by_role("button", name="Save").click()
    expect(page.locator("#panel h2.statement")).to_have_text("Theirs.")
    expect(page.locator("#edit-statement")).to_be_visible()
    expect(page.locator("#edit-statement")).to_have_value("Mine.")
    page.locator("#edit-claim").get_by_role("button", name="Save").click()
    expect(page.locator("#panel h2.statement")).to_have_text("Mine.")


def test_escape_leaves_a_form_with_what_was_typed_and_the_keys_work_again(page: Page) -> None:
    page.keyboard.press("j")
    expect(page.locator("#panel h2.statement")).to_be_visible()
    page.keyboard.press("e")
    page.keyboard.type("Half a thought. ")
    page.keyboard.press("Escape")
    expect(page.locator("#edit-statement")).not_to_be_visible()
    page.keyboard.press("e")
    expect(page.locator("#edit-statement")).to_have_value(re.compile("Half a thought"))
    page.keyboard.press("Escape")
    page.keyboard.press("a")
    expect(page.locator("#panel .badge[data-status=open]")).to_be_visible()


def test_an_opened_claim_has_the_focus_in_its_panel_and_a_refused_form_at_what_is_wrong(
    page: Page, document: Document
) -> None:
    claim = Claim.objects.in_document(document).first()
    assert claim is not None
    page.goto(f"{page.url}?claim={claim.pk}")
    expect(page.locator("#panel")).to_be_focused()
    page.get_by_role("banner").get_by_role("link", name="New document").click()
    page.get_by_role("button", name="Take it in").click()
    expect(page.locator("main [aria-invalid=true]")).to_be_focused()
