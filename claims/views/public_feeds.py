"""What a desk has published, for programs: an Atom feed, a Data Commons feed, Web Annotations, a map of its pages."""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Count, Max, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_safe

from claims.models import Publication, PublicFace, PublishedClaim
from claims.publishing import annotations, atom
from claims.publishing.addresses import base
from claims.publishing.claim_review import feed_item
from claims.reporting.claim_review import CONTEXT
from claims.views.visits import Visit, has_it, published, to_be_kept
from newsroom.scale import shown
from newsroom.views.keyset import newest_first

AT_ONCE = 500
ON_THE_MAP = 50_000
"""Addresses that a sitemap may hold."""
FORMAT = "1"
"""Of what is streamed: another one when it is written otherwise."""
OPEN = {"Access-Control-Allow-Origin": "*"}
"""Scripts on other sites may read it: it is public."""


@published
def atom_feed(visit: Visit) -> HttpResponse:
    """Published checks and corrections, newest first, a page at a time."""
    standing = PublishedClaim.objects.filter(desk=visit.face.desk_id, publication__withdrawn_at__isnull=True)
    told = standing.exclude(current=False, correction__isnull=True).select_related("publication")
    rows, following = newest_first(told, visit.request.GET.get("before", ""))
    own = visit.addresses.of("public-atom")
    before = visit.request.GET.get("before", "")
    text = atom.write(
        rows,
        visit.face,
        visit.addresses,
        updated=_changed_at(visit.face),
        here=f"{own}?before={before}" if before else own,
        following=f"{own}?before={following}" if following else "",
    )
    return HttpResponse(text, content_type=atom.MEDIA_TYPE, headers=OPEN)


@published
def data_feed(visit: Visit) -> HttpResponseBase:
    """Every published check as ClaimReview, in one Data Commons feed. It is written while it is sent."""
    etag = _etag(visit)
    if unchanged := has_it(visit, etag):
        return unchanged
    feed = {
        "@context": CONTEXT,
        "@type": "DataFeed",
        "name": visit.face.name,
        "dateModified": _changed_at(visit.face).isoformat(),
    }
    beginning = json.dumps(feed, ensure_ascii=False).removesuffix("}") + ', "dataFeedElement": ['

    def written() -> Iterator[str]:
        yield beginning
        comma = "\n"
        for row in _all(PublishedClaim.objects.current(visit.face).select_related("publication")):
            with translation.override(visit.language):
                item = feed_item(row, visit.face, visit.addresses)
            yield comma + json.dumps(item, ensure_ascii=False)
            comma = ",\n"
        yield "\n]}\n"

    return StreamingHttpResponse(
        written(), content_type="application/ld+json", headers={**OPEN, "ETag": etag}
    )


@published
def sitemap(visit: Visit) -> HttpResponseBase:
    """The pages of published claims, the newest fifty thousand."""
    etag = _etag(visit)
    if unchanged := has_it(visit, etag):
        return unchanged

    def written() -> Iterator[str]:
        yield '<?xml version="1.0" encoding="utf-8"?>\n'
        yield '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        rows = PublishedClaim.objects.current(visit.face).select_related("publication").defer("content")
        for row in _all(rows.defer("publication__content"), most=ON_THE_MAP):
            day = row.publication.published_at.date().isoformat()
            yield f"<url><loc>{visit.addresses.claim(row.claim_id)}</loc><lastmod>{day}</lastmod></url>\n"
        yield "</urlset>\n"

    return StreamingHttpResponse(written(), content_type="application/xml", headers={"ETag": etag})


@published
def document_annotations(visit: Visit, document_id: UUID) -> HttpResponse:
    """The published claims of a document, as one collection. Surroundings are given where the text is published."""
    publication = (
        Publication.objects.filter(desk=visit.face.desk_id, document=document_id).order_by("-id").first()
    )
    if publication is None or publication.is_withdrawn:
        raise Http404
    whole = publication.content
    document, page = whole["document"], visit.addresses.document(document_id)
    target = annotations.target(
        document=document["id"],
        url=document["url"],
        made_at=whole["revision"]["made_at"],
        cached=page if whole["text"] is not None else "",
    )
    own = visit.addresses.of("public-annotations", document_id=document_id)
    items = [
        annotations.annotation(
            id_=f"{visit.addresses.claim(row.claim_id)}#place-{number}",
            statement=row.content["statement"],
            language=document["language"],
            rating=shown(row.rating["name"]),
            links=[visit.addresses.claim(row.claim_id)] if row.current else [],
            created=publication.published_at,
            publisher=visit.face.name,
            source=target,
            place=place,
        )
        for row in publication.claims.order_by("id")
        for number, place in enumerate(row.content["places"], start=1)
    ]
    first = annotations.page(items, here=f"{own}#page-1", collection=own, following="")
    found = annotations.collection(first, id_=own, label=document["title"], total=len(items))
    text = json.dumps(found, ensure_ascii=False)
    return HttpResponse(text, content_type=annotations.MEDIA_TYPE, headers=OPEN)


@require_safe
def robots(request: HttpRequest) -> HttpResponseBase:
    """What is published may be read by programs; the rest asks for a login anyway."""
    slugs = PublicFace.objects.filter(on=True).order_by("slug").values_list("slug", flat=True)
    maps = [f"Sitemap: {base(request)}{reverse('public-sitemap', args=[slug])}\n" for slug in slugs[:1000]]
    text = "User-agent: *\nAllow: /published/\nAllow: /static/\nDisallow: /\n" + "".join(maps)
    return to_be_kept(request, HttpResponse(text, content_type="text/plain; charset=utf-8"))


def _all(rows: QuerySet[PublishedClaim], most: int | None = None) -> Iterator[PublishedClaim]:
    """Every row, newest first, read a few at a time."""
    before, sent = "", 0
    while True:
        page, before = newest_first(rows, before, size=AT_ONCE)
        yield from page
        sent += len(page)
        if not before or (most is not None and sent >= most):
            return


def _changes(face: PublicFace) -> dict[str, Any]:
    return Publication.objects.filter(desk=face.desk_id).aggregate(
        number=Count("id"), published=Max("published_at"), withdrawn=Max("withdrawn_at")
    )


def _changed_at(face: PublicFace) -> datetime:
    """When something was last published or withdrawn; the desk's beginning where nothing ever was."""
    found = _changes(face)
    return max((at for at in (found["published"], found["withdrawn"]) if at), default=face.desk.created_at)


def _etag(visit: Visit) -> str:
    """Of what is streamed: it changes with whatever was published or withdrawn, and with the face."""
    state = (
        FORMAT,
        visit.language,
        visit.addresses.base,
        visit.face.version,
        sorted(_changes(visit.face).items()),
    )
    return f'"{hashlib.sha256(repr(state).encode()).hexdigest()[:32]}"'
