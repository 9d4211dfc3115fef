"""The report's page opened as a file: accessible, within the window, and silent on the network."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext

from claims.reporting import Content, render
from tests.claims.reporting import frozen


@pytest.mark.parametrize(("width", "scheme"), [(1200, "light"), (390, "dark")])
@pytest.mark.parametrize(("content", "language"), [(frozen.english(), "en"), (frozen.persian(), "fa")])
def test_the_page_is_accessible_and_fits(
    content: Content,
    language: str,
    width: int,
    scheme: Literal["light", "dark"],
    tmp_path: Path,
    new_context: Callable[..., BrowserContext],
) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(render(content, "html", language))
    # The page's own policy lets no script in: not even the one that examines it.
    page = new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    ).new_page()

    page.goto(file.as_uri())

    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert [found["id"] for found in Axe().run(page).response["violations"]] == []


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
