"""The browser has nothing to complain of: no refused style or script, no error, on the pages that draw and swap."""

from django.urls import reverse
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from newsroom.models import Desk
from newsroom.roles import Role
from sources.actions import derivations
from tests import factories
from tests.browser.conftest import SignIn

# Before any script of the page: what the policy refuses, with the place in the code that asked for it.
LISTEN = """
window.refused = [];
document.addEventListener("securitypolicyviolation", event =>
    window.refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
"""


def complaints(page: Page) -> list[str]:
    """What the console says from now on."""
    said: list[str] = []
    page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.add_init_script(LISTEN)
    return said


def test_the_console_stays_empty_while_a_claim_is_worked_on(
    desk: Desk, sign_in: SignIn, live_server: LiveServer
) -> None:
    by = factories.member(desk, Role.EDITOR)
    document = factories.document(desk, by)
    claim = factories.claim(document, by)
    one, other = factories.citation(claim, by, figure="31 people"), factories.citation(claim, by)
    first, second = (each.evidence.snapshot.source for each in (one, other))
    derivations.draw(source=first, origin=second, how="quotes", why="It says so.", by=by)
    page = sign_in(factories.administrator(desk))
    said = complaints(page)

    def go(name: str, **which: object) -> None:
        page.goto(live_server.url + reverse(name, kwargs={"slug": desk.slug, **which}))

    go("document", document_id=document.pk)
    page.locator(f'.panel a[href$="claim={claim.pk}"]').first.click()  # htmx brings the panel
    expect(page.locator("figure.provenance svg")).to_be_visible(timeout=30_000)
    page.keyboard.press("j")
    expect(page.locator("figure.provenance svg")).to_have_count(0, timeout=30_000)
    assert page.evaluate("window.refused") == []
    for name, which in (
        ("claim-figures", {"claim_id": claim.pk}),
        ("claim-cite", {"claim_id": claim.pk, "source_id": first.pk}),
        ("source", {"source_id": first.pk}),
        ("document-reports", {"document_id": document.pk}),
        ("desk", {}),
    ):
        go(name, **which)
        page.wait_for_load_state("networkidle")
        assert page.evaluate("window.refused") == []
    assert said == []
