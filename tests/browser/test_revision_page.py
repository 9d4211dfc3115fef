"""A revised text: the claims that wait are put in their place by keyboard, and by words selected in the text."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from claims.actions import places, revisions
from claims.actions.claims import dismiss
from claims.models import Claim
from newsroom.models import Desk
from tests import factories
from tests.browser.conftest import SignIn, accessible
from tests.factories import ARTICLE

SOON = 15_000  # milliseconds; the page promises three seconds, and a busy machine is given more
WORDS = [
    "At least 31 people have died",
    "A court in Lenkor sentenced two engineers",
    "with over 84,000 posts",
]
NEW = ARTICLE.replace("31", "13").replace("A court in Lenkor", "Judges in Lenkor").replace("84,000", "90,000")


@pytest.fixture
def claims(desk: Desk) -> list[Claim]:
    """Three claims whose words changed, in the order of the text."""
    by = factories.member(desk)
    document = factories.document(desk, by)
    made = [factories.claim(document, by, words) for words in WORDS]
    revisions.revise(document=document, text=NEW, by=by)
    return sorted(made, key=lambda claim: claim.place_in(document).start)


@pytest.fixture
def page(desk: Desk, claims: list[Claim], sign_in: SignIn, live_server: LiveServer) -> Page:
    opened = sign_in(factories.member(desk, name="Rosa Reviewer"))
    opened.on("pageerror", lambda error: pytest.fail(str(error)))
    document = claims[0].place_in().revision.document
    opened.goto(f"{live_server.url}/d/{desk.slug}/documents/{document.pk}/revisions/2/")
    return opened


def doubt(page: Page, claim: Claim) -> Locator:
    return page.locator(f"#place-{claim.place_in().pk}")


def test_claims_are_put_in_their_place_by_keyboard_alone(page: Page, claims: list[Claim]) -> None:
    first, second, third = claims
    expect(doubt(page, first)).to_be_focused()
    expect(page.locator(".mark.is-current").first).to_have_attribute("data-claim", str(first.place_in().pk))
    assert accessible(page) == []
    page.keyboard.press("j")
    expect(doubt(page, second)).to_be_focused()
    page.keyboard.press("e")
    says = doubt(page, second).get_by_label("What the claim says now")
    expect(says).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("Said anew, jad.")
    page.keyboard.press("Escape")
    expect(doubt(page, second)).to_be_focused()
    page.keyboard.press("a")

    expect(page.locator(".doubt")).to_have_count(2)
    second.refresh_from_db()
    assert second.statement == "Said anew, jad."
    expect(doubt(page, first)).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("d")
    page.keyboard.type("Cut by the author")
    page.keyboard.press("Enter")

    expect(page.locator(".doubt")).to_have_count(1)
    third.refresh_from_db()
    assert (third.status, third.dismissal_note) == ("dismissed", "Cut by the author")


def test_words_that_are_selected_go_to_the_claim_that_one_is_at(page: Page, claims: list[Claim]) -> None:
    first, second, _third = claims
    page.keyboard.press("j")
    page.keyboard.press("m")
    mark = page.locator(f"[data-text] .mark[data-claim='{first.place_in().pk}']").first
    mark.evaluate("mark => getSelection().selectAllChildren(mark)")
    words = doubt(page, second).get_by_label("Its words in the new text")
    expect(words).not_to_have_value("")
    assert page.locator("[name=words]").evaluate_all("all => all.filter(each => each.value).length") == 1


def test_a_click_on_marked_words_leads_to_the_claim_that_waits(page: Page, claims: list[Claim]) -> None:
    third = claims[2]
    page.locator(f"[data-text] .mark[data-claim='{third.place_in().pk}']").first.click()
    expect(page).to_have_url(re.compile(f"#place-{third.place_in().pk}$"))
    expect(doubt(page, third)).to_be_in_viewport()
    page.locator("[data-text] .mark:not([data-claim])").first.click()


def test_a_long_text_is_read_from_change_to_change(
    desk: Desk, sign_in: SignIn, live_server: LiveServer
) -> None:
    by = factories.member(desk)
    paragraphs = [f"Paragraph {number} is about the harbour." for number in range(120)]
    document = factories.document(desk, by, "\n\n".join(paragraphs))
    for number in (10, 60, 118, 119):
        paragraphs[number] = paragraphs[number].replace("harbour", "lighthouse")
    revisions.revise(document=document, text="\n\n".join(paragraphs), by=by)
    page = sign_in(by)
    page.goto(f"{live_server.url}/d/{desk.slug}/documents/{document.pk}/revisions/2/")
    seen = []
    for number in (10, 60, 118, 119, 10):
        page.keyboard.press("n")
        expect(page.locator("[data-changed]", has_text=f"Paragraph {number} ")).to_be_in_viewport()
        seen.append(page.evaluate("scrollY"))
    assert seen[0] < seen[1] < seen[2]
    assert seen[4] == seen[0]
    page.evaluate("scrollTo(0, 0)")
    page.keyboard.press("n")
    expect(page.locator("[data-changed]", has_text="Paragraph 10 ")).to_be_in_viewport()


def test_in_a_persian_text_the_old_figure_stands_before_the_new_one(
    desk: Desk, sign_in: SignIn, live_server: LiveServer
) -> None:
    by = factories.member(desk)
    document = factories.document(desk, by, "شمار کشته‌ها به ۱۴ نفر رسید.", language="fa")
    revisions.revise(document=document, text="شمار کشته‌ها به ۱۶ نفر رسید.", by=by)
    page = sign_in(by)
    page.goto(f"{live_server.url}/d/{desk.slug}/documents/{document.pk}/revisions/2/")
    old, new = (page.locator(f"[data-text] {tag}").bounding_box() for tag in ("del", "ins"))
    assert old
    assert new
    assert old["x"] >= new["x"] + new["width"] - 1


def test_what_is_typed_at_one_claim_stays_when_another_is_put_in_its_place(
    page: Page, claims: list[Claim]
) -> None:
    first, second, third = claims
    doubt(page, third).get_by_label("What the claim says now").fill("Half a thou")
    doubt(page, first).get_by_role("button", name="It stands here").click()
    expect(page.locator(".doubt")).to_have_count(2)
    expect(doubt(page, third).get_by_label("What the claim says now")).to_have_value("Half a thou")
    expect(doubt(page, second)).to_be_focused()
    assert page.url.endswith("/revisions/2/")
    page.keyboard.press("n")
    expect(page.locator("[data-changed]").first).to_be_in_viewport()
    assert accessible(page) == []
    page.keyboard.press("?")
    expect(page.locator("dialog#keys")).to_be_visible()


def test_the_page_follows_what_others_do_and_leaves_alone_where_somebody_types(
    page: Page, claims: list[Claim], desk: Desk
) -> None:
    colleague = factories.member(desk, name="Carla Colleague")
    _first, second, third = claims
    typed = doubt(page, third).get_by_label("What the claim says now")
    typed.fill("Half a thou")
    typed.press("End")

    places.accept(place=second.place_in(), by=colleague)
    places.accept(place=third.place_in(), by=colleague)

    expect(page.locator("#doubts-head")).to_contain_text("1", timeout=SOON)
    expect(doubt(page, second)).to_contain_text("Carla Colleague has just done something here")
    expect(doubt(page, second).get_by_role("button")).to_have_count(0)
    expect(page.locator(f"#mark-{second.place_in().pk}")).not_to_have_attribute("data-claim", re.compile("."))
    expect(doubt(page, third)).to_contain_text("Carla Colleague has just done something here")
    expect(typed).to_be_focused()
    page.keyboard.type("ght")
    expect(typed).to_have_value("Half a thought")
    assert accessible(page) == []
    doubt(page, third).get_by_role("button", name="It stands here").click()
    expect(page.locator("#messages")).to_contain_text("Half a thought")
    expect(page.locator(".doubt")).to_have_count(1)


def test_a_claim_that_begins_to_wait_comes_by_itself_at_its_place_in_the_text(
    desk: Desk, claims: list[Claim], sign_in: SignIn, live_server: LiveServer
) -> None:
    first, second, third = claims
    for claim in (first, third):
        dismiss(claim=claim, reason="opinion", by=factories.member(desk))
    document = f"{live_server.url}/d/{desk.slug}/documents/{second.place_in().revision.document_id}/"
    page, colleague = (sign_in(factories.member(desk, name=name)) for name in ("Rosa", "Carla Colleague"))
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto(f"{document}revisions/2/")
    says = doubt(page, second).get_by_label("What the claim says now")
    says.fill("Half a thou")
    stood = says.bounding_box()
    for claim in (third, first):
        colleague.goto(f"{document}?claim={claim.pk}")
        colleague.get_by_role("button", name="Reopen").click()
        expect(doubt(page, claim)).to_contain_text("Carla Colleague has just done something", timeout=SOON)
    shown = page.locator(".doubt").evaluate_all("all => all.map(each => each.id)")
    assert shown == [f"place-{claim.place_in().pk}" for claim in claims]
    expect(page.locator("#doubts-head")).to_contain_text("3")
    expect(says).to_be_focused()
    expect(says).to_have_value("Half a thou")
    assert says.bounding_box() == pytest.approx(stood, abs=1)
    assert accessible(page) == []
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    expect(doubt(page, third)).to_be_focused()
    page.keyboard.press("a")
    expect(page.locator(".doubt")).to_have_count(2)
    third.refresh_from_db()
    assert not third.place_in().needs_a_person


def test_a_letter_is_for_no_other_claim_than_the_one_that_somebody_is_at(
    page: Page, claims: list[Claim]
) -> None:
    first, second, _third = claims
    page.keyboard.press("j")
    expect(doubt(page, second)).to_be_focused()
    doubt(page, second).locator("[data-key=a]").evaluate("button => button.remove()")
    page.keyboard.press("a")
    page.keyboard.press("j")
    assert first.place_in().needs_a_person
