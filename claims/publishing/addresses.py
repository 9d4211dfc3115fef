"""The canonical addresses of what a desk has published: one for each thing, whatever address was asked."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse


@dataclass(frozen=True)
class Addresses:
    base: str
    """Scheme and host, without a slash at the end."""
    slug: str

    def of(self, name: str, **parts: Any) -> str:
        """The address of a public page or feed, by its name in claims.urls."""
        return self.base + reverse(name, kwargs={"slug": self.slug, **parts})

    def claim(self, claim: Any) -> str:
        return self.of("public-claim", claim_id=claim)

    def document(self, document: Any) -> str:
        return self.of("public-document", document_id=document)


def base(request: HttpRequest) -> str:
    """TICKMARK_URL; where it is not set, the host that was asked."""
    return settings.SITE_URL or f"{request.scheme}://{request.get_host()}"


def site(address: str) -> str:
    """The host of an address without "www.", as Google's API names a publisher's site."""
    return (urlsplit(address).hostname or "").removeprefix("www.")
