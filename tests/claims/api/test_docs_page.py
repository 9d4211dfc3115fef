"""The page of the documentation in a browser: it shows every operation, breaks no policy and asks no other host."""

from typing import Any

from playwright.sync_api import Page, expect


def test_swagger_ui_shows_every_operation_under_our_policy(live_server: Any, page: Page) -> None:
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))

    page.set_viewport_size({"width": 1280, "height": 20_000})  # Swagger UI draws what is in view
    page.goto(f"{live_server.url}/api/v1/docs")
    page.locator(".opblock").first.wait_for()
    page.locator(".opblock-summary-control").first.click()
    page.locator(".opblock-body").first.wait_for()

    schema = page.request.get(
        f"{live_server.url}/api/v1/schema", headers={"Accept": "application/json"}
    ).json()
    operations = sum(len(each) for kind in ("paths", "webhooks") for each in schema[kind].values())
    expect(page.locator(".opblock")).to_have_count(operations)
    assert said == []
    assert [url for url in asked if not url.startswith((live_server.url, "data:"))] == []
