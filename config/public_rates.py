"""How often one address may ask for what is public: so many requests in a minute, and then 429 until the next.

Counted in the memory of each web process, and written down nowhere: who reads what is public is nobody's business. With
several processes an address may so get several times as many.
"""

from collections import Counter
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address, ip_network
from threading import Lock
from time import time
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import gettext as _

from claims.api.problems import problem
from claims.views import fact_check_tools
from config.anybody import PUBLIC

WINDOW: Final = 60  # seconds
MOST: Final = 100_000  # addresses that are counted in one minute; beyond, all begin anew


class PublicRatesMiddleware:
    """Before the one that makes every reader alike: whoever is refused costs nothing more."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self._lock = Lock()
        self._minute = 0
        self._asked: Counter[str] = Counter()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        limit = settings.PUBLIC_RATE_LIMIT
        if limit and request.path_info.startswith(PUBLIC) and self._count(reader(request)) > limit:
            return _refusal(request, limit)
        return self.get_response(request)

    def _count(self, address: str) -> int:
        """How often this address has asked in this minute, this time included."""
        minute = int(time() // WINDOW)
        with self._lock:
            if minute != self._minute or len(self._asked) >= MOST:
                self._minute, self._asked = minute, Counter()
            self._asked[address] += 1
            return self._asked[address]


def reader(request: HttpRequest) -> str:
    """The address that asks; of IPv6 the network of it, which is what one subscriber has.

    Behind a proxy it is the last of X-Forwarded-For, which the proxy itself has written: those before it are whatever
    the reader chose to send.
    """
    given = str(request.META.get("REMOTE_ADDR", ""))
    if settings.BEHIND_PROXY:
        given = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip() or given
    try:
        address = ip_address(given)
    except ValueError:
        return given
    if isinstance(address, IPv6Address):
        return str(address.ipv4_mapped or ip_network((address, 64), strict=False))
    return str(address)


def _refusal(request: HttpRequest, limit: int) -> HttpResponse:
    wait = WINDOW - int(time() % WINDOW)
    with translation.override(settings.LANGUAGE_CODE):
        words = _("This address has made its %(limit)d requests of this minute: wait %(wait)d s.")
        said = words % {"limit": limit, "wait": wait}
        if request.path_info.endswith("claims:search"):
            answer: HttpResponse = fact_check_tools.refusal(429, "RESOURCE_EXHAUSTED", said)
        else:
            answer = problem(request, 429, said, code="throttled")
    answer["Retry-After"] = str(wait)
    answer["Cache-Control"] = "no-store"
    return answer
