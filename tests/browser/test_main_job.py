"""The main job as people do it at their screens, from the pasted article to the status pulled by a token."""

import json
import re
import urllib.request
from pathlib import Path

from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from claims.choices import Status
from claims.models import Claim, Document
from newsroom import ledger
from newsroom.models import Desk
from newsroom.roles import Role
from tests import factories
from tests.browser.conftest import SignIn, accessible

TOLL = "The office counted 31 dead by Thursday noon, its bulletin says."
HOSPITAL = "Thirty-one bodies, 31 in all, were brought to the hospital since Monday."


def test_the_main_job_from_the_pasted_article_to_the_status_by_token(
    desk: Desk, sign_in: SignIn, live_server: LiveServer, tmp_path: Path
) -> None:
    reviewer = factories.member(desk, name="Rosa Reviewer")
    second = factories.member(desk, name="Sam Second")
    editor = factories.member(desk, Role.EDITOR, name="Ed Editor")

    rosa = sign_in(reviewer)
    take_in(rosa, factories.ARTICLE, "Flood in the Tavush valley")
    document = Document.objects.get(desk=desk)
    triage_by_keyboard(rosa, document)
    claim = Claim.objects.in_document(document).live().get()

    cite_upload(
        rosa, tmp_path / "bulletin.txt", TOLL, "Bulletin of the health office", "31 dead by Thursday noon"
    )
    cite_upload(rosa, tmp_path / "hospital.txt", HOSPITAL, "Hospital register", "31 in all")
    give_verdict(rosa)
    claim.refresh_from_db()
    assert claim.status == Status.CHECKED
    assert accessible(rosa) == []

    sam = sign_in(second)
    sam.get_by_role("link", name=re.compile("second eyes")).click()
    sam.get_by_role("link", name=re.compile("31 people")).first.click()
    expect(sam.locator("#panel")).to_contain_text("Both registers say so.")
    sam.wait_for_load_state()
    sam.keyboard.press("y")
    expect(sam.locator("#panel .badge[data-status=confirmed]").first).to_be_visible()
    claim.refresh_from_db()
    assert claim.status == Status.CONFIRMED

    ed = sign_in(editor)
    ed.goto(f"{live_server.url}/d/{desk.slug}/documents/{document.pk}/reports/")
    assert accessible(ed) == []
    ed.get_by_role("button", name=re.compile("Issue")).click()
    report = document.reports.get()
    assert report.content["gaps"] == []
    assert report.complete
    ed.goto(f"{live_server.url}/d/{desk.slug}/reports/{report.pk}/report.html")
    expect(ed.locator("body")).to_contain_text("Both registers say so.")
    expect(ed.locator("body")).to_contain_text(report.sha256)
    assert accessible(ed) == []

    status = pull_status(rosa, live_server, desk, claim)
    assert (status["status"], status["rating"]) == ("confirmed", "true")
    assert ledger.verify(desk).broken_at is None


def take_in(page: Page, text: str, title: str) -> None:
    page.get_by_role("banner").get_by_role("link", name="New document").click()
    page.get_by_label("Text", exact=False).first.fill(text)
    page.get_by_label("Title", exact=False).first.fill(title)
    assert accessible(page) == []
    page.get_by_role("button", name="Take it in").click()
    expect(page.get_by_role("heading", name=title)).to_be_visible()
    assert accessible(page) == []


def triage_by_keyboard(page: Page, document: Document) -> None:
    """Accept the death toll, dismiss every other claim, mark what is left; without the mouse."""
    page.wait_for_load_state()
    page.keyboard.press("j")
    expect(page.locator("#panel h2.statement")).to_be_visible()
    for claim in Claim.objects.in_document(document).order_by("occurrences__start", "-occurrences__end"):
        page.goto(f"{page.url.split('?')[0]}?claim={claim.pk}")
        if "31 people" in claim.statement and Claim.objects.filter(status=Status.OPEN).count() == 0:
            page.keyboard.press("a")
            expect(page.locator("#panel .badge[data-status=open]").first).to_be_visible()
        else:
            page.keyboard.press("d")
            page.locator("#dismiss-claim input[value=out_of_scope]").check(force=True)
            page.locator("#dismiss-claim").get_by_role("button").click()
            expect(page.locator("#panel")).to_contain_text("Out of scope")
    while document_is_unread(page):
        with page.expect_response(lambda answer: "?passage=" in answer.url):
            page.keyboard.press("n")
        expect(page.locator("#panel [data-key=x]")).to_be_visible()
        with page.expect_response(lambda answer: "/passages/" in answer.url):
            page.keyboard.press("x")
    kept = Claim.objects.in_document(document).live().get()
    page.goto(f"{page.url.split('?')[0]}?claim={kept.pk}")
    expect(page.locator("#panel h2.statement")).to_contain_text("31 people")


def document_is_unread(page: Page) -> bool:
    page.goto(page.url.split("?")[0])
    return page.locator(".passage[data-state=unread]").count() > 0


def cite_upload(page: Page, file: Path, text: str, title: str, passage: str) -> None:
    file.write_text(text, encoding="utf-8")
    page.wait_for_load_state()  # the scripts that listen for keys have run by then
    page.keyboard.press("o")
    page.get_by_role("button", name="Add a source").click()
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_label("Title", exact=False).first.fill(title)
    assert accessible(page) == []
    page.get_by_role("button", name="Add and preserve").click()
    expect(page.locator("#snapshot")).to_contain_text(text)
    page.locator("textarea[name=passage]").fill(passage)
    page.locator("input[name=stance][value=supports]").check(force=True)
    assert accessible(page) == []
    page.get_by_role("button", name=re.compile("Cite")).click()
    expect(page.locator("#panel")).to_contain_text(title)


def give_verdict(page: Page) -> None:
    page.wait_for_load_state()
    page.keyboard.press("v")
    form = page.locator("#give-verdict")
    form.locator("label[data-rating=true] input").check(force=True)
    form.get_by_label("Explanation").fill("Both registers say so.")
    form.get_by_role("button", name="Sign the verdict").click()
    expect(page.locator("#panel .badge[data-status=checked]").first).to_be_visible()


def pull_status(page: Page, server: LiveServer, desk: Desk, claim: Claim) -> dict[str, object]:
    """Make a token on its page, and ask the API with it as a program would."""
    page.goto(f"{server.url}/d/{desk.slug}/tokens/")
    page.get_by_label("What it is for").fill("Front page")
    page.get_by_role("button", name="Issue", exact=True).click()
    secret = page.locator("code.secret").inner_text()
    request = urllib.request.Request(  # noqa: S310  # loopback
        f"{server.url}/api/v1/claims/{claim.pk}/status", headers={"Authorization": f"Bearer {secret}"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310  # loopback
        return dict(json.load(answer))
