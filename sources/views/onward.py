"""Where a page about sources goes on to: the page that sent somebody here, such as a claim's."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

PLACE = "{source}"
"""Stands in an address for the id of a source that is yet to be added."""


def asked(request: HttpRequest) -> str:
    """The address of ours given as `next`; "" where none was given, or one of another host."""
    following = request.POST.get("next") or request.GET.get("next", "")
    return following if url_has_allowed_host_and_scheme(following, allowed_hosts=None) else ""


def before_adding(following: str) -> str:
    """The page that leads to `following`: where to go if no source is added after all."""
    return following.partition(PLACE)[0]
