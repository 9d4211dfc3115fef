"""The public pages in a browser: accessible, within the window, silent, and without a cookie, in both directions."""

from collections.abc import Callable
from typing import Literal

import pytest
from django.urls import reverse
from playwright.sync_api import BrowserContext
from pytest_django.live_server_helper import LiveServer

from tests.browser.conftest import accessible
from tests.claims.publishing.stage import Stage


@pytest.fixture
def stage(transactional_db: None) -> Stage:
    """A published text with a correction, and another that was withdrawn."""
    stage = Stage(url="https://gazette.example/")
    stage.publish(with_text=True)
    stage.correct()
    stage.publish(with_text=True)
    return stage


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (390, "dark")])
@pytest.mark.parametrize("language", ["en", "fa"])
def test_public_pages_are_accessible_and_fit(
    stage: Stage,
    live_server: LiveServer,
    new_context: Callable[..., BrowserContext],
    language: str,
    width: int,
    scheme: Literal["light", "dark"],
) -> None:
    withdrawn = stage.take_in(text="A dam broke near Oddvar on 3 May 2024.")
    stage.signed("A dam broke near Oddvar on 3 May 2024.", on=withdrawn)
    stage.withdraw(stage.publish(withdrawn))
    slug = stage.face.slug
    # The pages let no script in: not even the one that examines them.
    context = new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    elsewhere: list[str] = []
    page.on("request", lambda request: elsewhere.append(request.url))
    for where in (
        reverse("public-checks", args=[slug]),
        reverse("public-corrections", args=[slug]),
        reverse("public-claim", args=[slug, stage.claim.pk]),
        reverse("public-document", args=[slug, stage.document.pk]),
        reverse("public-document", args=[slug, withdrawn.pk]),
    ):
        page.goto(f"{live_server.url}{where}?language={language}")
        assert page.evaluate("document.documentElement.scrollWidth") == width, where
        assert accessible(page) == [], where
    assert [url for url in elsewhere if not url.startswith((live_server.url, "data:"))] == []
    assert context.cookies() == []


def test_the_markup_breaks_no_rule_of_the_page(
    stage: Stage, live_server: LiveServer, new_context: Callable[..., BrowserContext]
) -> None:
    page = new_context().new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(live_server.url + reverse("public-claim", args=[stage.face.slug, stage.claim.pk]))
    assert page.locator('script[type="application/ld+json"]').count() == 1
    assert said == []
