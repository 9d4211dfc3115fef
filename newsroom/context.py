"""What every page knows."""

from typing import Any

from django.http import HttpRequest

THEMES = frozenset({"light", "dark"})


def page(request: HttpRequest) -> dict[str, Any]:
    """The reader's chosen theme (empty: as their system says) and the nonce that lets our own scripts run."""
    theme = request.COOKIES.get("theme", "")
    return {
        "theme": theme if theme in THEMES else "",
        # django-htmx's tag looks for `csp_nonce`; django-csp's own context processor names it otherwise.
        "csp_nonce": getattr(request, "csp_nonce", None),
    }
