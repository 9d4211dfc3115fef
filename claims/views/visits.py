"""A public address: what a desk has published, for anybody, and for every cache on the way."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec

from csp.decorators import csp_replace
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotModified
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.cache import get_conditional_response
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from claims.models import PublicFace
from claims.publishing.addresses import Addresses, base, site

FRESH = 60
"""Seconds that a cache may answer for us: so long a withdrawn page may still be seen."""
POLICY = {"script-src": ["'none'"], "connect-src": ["'none'"], "form-action": ["'none'"]}

Arguments = ParamSpec("Arguments")


@dataclass(frozen=True)
class Visit:
    """A request for what a desk has published. `language` is that of our own words on the page."""

    request: HttpRequest
    face: PublicFace
    language: str
    addresses: Addresses

    @property
    def keep(self) -> str:
        """What keeps the reader's language on the way to the next page."""
        return "" if self.language == self.face.language else f"language={self.language}"

    @property
    def kept(self) -> str:
        return f"?{self.keep}" if self.keep else ""

    def page(self, template: str, canonical: str, status: int = 200, **context: Any) -> HttpResponse:
        """A page. `canonical` is its one address, in the language of the face."""
        others = {code: _in(code, canonical, self.face.language) for code, _name in settings.LANGUAGES}
        own = {"visit": self, "face": self.face, "canonical": others[self.language], "others": others}
        languages = [(code, translation.get_language_info(code)["name_local"]) for code in others]
        kept_out = {"robots": "noindex"} if status != 200 or self.request.GET.get("before") else {}
        whole = (
            own
            | {"languages": languages, "default": canonical, "site": site(self.face.url)}
            | kept_out
            | context
        )
        return HttpResponse(render_to_string(template, whole), status=status)


def published(
    view: Callable[Concatenate[Visit, Arguments], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """Wrap a view of what a desk has published. While the desk's face is off there is no such address.

    The page's own language is the face's, or another that the address names. No script may run on it.
    """

    def open_to_all(request: HttpRequest, slug: str, *args: Any, **kwargs: Any) -> HttpResponseBase:
        face = get_object_or_404(PublicFace, slug=slug, on=True)
        language = request.GET.get("language", face.language)
        if language not in dict(settings.LANGUAGES):
            raise Http404
        with translation.override(language):
            visit = Visit(request, face, language, Addresses(base(request), face.slug))
            answer = view(visit, *args, **kwargs)
        answer.headers.setdefault("Content-Language", language)
        return to_be_kept(request, answer)

    open_to_all.__name__, open_to_all.__doc__ = view.__name__, view.__doc__
    wrapped: Callable[..., HttpResponseBase] = open_to_all
    return csp_replace(POLICY)(require_safe(gzip_page(wrapped)))


def to_be_kept(request: HttpRequest, answer: HttpResponseBase) -> HttpResponseBase:
    """The answer with what lets anybody keep it; 304 where the asker has it already."""
    answer["Cache-Control"] = f"public, max-age={FRESH}"
    if isinstance(answer, HttpResponse) and "ETag" not in answer:
        answer["ETag"] = f'"{hashlib.sha256(answer.content).hexdigest()[:32]}"'
    if answer.status_code == 200 and isinstance(answer, HttpResponse):
        return get_conditional_response(request, etag=answer["ETag"], response=answer) or answer
    return answer


def has_it(visit: Visit, etag: str) -> HttpResponseBase | None:
    """304 where the asker has the answer of this ETag: for what is written while it is sent."""
    found = get_conditional_response(visit.request, etag=etag)
    return found if isinstance(found, HttpResponseNotModified) else None


def _in(language: str, address: str, own: str) -> str:
    return address if language == own else f"{address}?language={language}"
