"""People at a browser: each has a window of their own, logged in.

Wait with `expect`, never with `wait_for_function`: what it asks a second time is evaluated in the page, whose policy
forbids that, and the refusal has taken the whole browser with it.
"""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

from newsroom.models import Desk, User
from tests import factories

PASSWORD = "a long enough password"

SignIn = Callable[[User], Page]


@pytest.fixture
def desk(transactional_db: None) -> Desk:
    return factories.desk("Harbour Desk")


@pytest.fixture
def sign_in(live_server: LiveServer, new_context: Callable[..., BrowserContext]) -> SignIn:
    """Log somebody in through the page; they see their desk."""

    def enter(user: User) -> Page:
        page = new_context(viewport={"width": 1440, "height": 900}).new_page()
        page.set_default_timeout(30_000)
        page.goto(f"{live_server.url}/")
        page.get_by_label("E-mail").fill(user.email)
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.keyboard.press("Enter")
        expect(page.locator(".masthead__desk")).to_be_visible()
        return page

    return enter


def accessible(page: Page) -> list[str]:
    """What axe finds wrong with the page as it stands, a line each; nothing is good."""
    found = Axe().run(page).response["violations"]
    return [f"{rule['id']}: {node['target']}" for rule in found for node in rule["nodes"]]
