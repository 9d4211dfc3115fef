"""The report's page opened as a file: accessible, within the window, and silent on the network."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, expect

from claims.reporting import FULL, Variant, render
from tests.claims.reporting import frozen

SHEET = 794  # A4 in CSS pixels
WHITE = ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")

REPORTS = {
    "full": (frozen.english(), "en", FULL),
    "redacted": (frozen.english(protected=True), "en", Variant(redacted=True)),
    "a selection": (frozen.english(), "fr", Variant(selection="not-true")),
    "Persian": (frozen.persian(), "fa", FULL),
}


@pytest.fixture(params=list(REPORTS.values()), ids=list(REPORTS))
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    content, language, variant = request.param
    printed = tmp_path / "report.html"
    printed.write_bytes(render(content, "html", language, variant))
    return printed


@pytest.mark.parametrize(("width", "scheme"), [(1200, "light"), (390, "dark")])
def test_the_page_is_accessible_and_fits(
    file: Path, width: int, scheme: Literal["light", "dark"], new_context: Callable[..., BrowserContext]
) -> None:
    # The page's own policy lets no script in: not even the one that examines it.
    page = new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    ).new_page()

    page.goto(file.as_uri())

    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert [found["id"] for found in Axe().run(page).response["violations"]] == []


def test_it_prints_on_a_sheet_with_its_state_on_every_page(
    file: Path, new_context: Callable[..., BrowserContext]
) -> None:
    page = new_context(
        viewport={"width": SHEET, "height": 900}, color_scheme="dark", bypass_csp=True
    ).new_page()
    page.goto(file.as_uri())
    page.emulate_media(media="print")

    assert page.evaluate("document.documentElement.scrollWidth") <= SHEET
    assert page.evaluate("getComputedStyle(document.querySelector('.running')).display") != "none"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") in WHITE
    assert pypdfium2.PdfDocument(page.pdf(format="A4"))[1].get_textpage().count_chars() > 0


def test_it_can_be_read_and_walked_through_without_scripts(
    tmp_path: Path, new_context: Callable[..., BrowserContext]
) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(render(frozen.english(), "html"))
    page = new_context(java_script_enabled=False).new_page()
    page.goto(file.as_uri())

    page.locator(".script a[href='#claim-1']").first.click()

    expect(page).to_have_url(f"{file.as_uri()}#claim-1")
    expect(page.locator("#claim-1 h3")).to_be_in_viewport()


def test_the_page_asks_for_nothing_and_breaks_none_of_its_own_rules(
    tmp_path: Path, new_context: Callable[..., BrowserContext]
) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(render(frozen.english(), "html"))
    page = new_context().new_page()
    asked, said = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))

    page.goto(file.as_uri())

    assert (asked, said) == ([file.as_uri()], [])
    assert page.evaluate("getComputedStyle(document.body).maxInlineSize") != "none"  # its style was let in
