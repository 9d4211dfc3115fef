"""What everybody may read: a desk's published checks, each claim, each document, and its corrections."""

import json
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from claims.models import Correction, Publication, PublishedClaim
from claims.publishing.claim_review import claim_review
from claims.publishing.frozen import correction_in_words
from claims.publishing.public_words import claim_in_words, pieces
from claims.reporting.words import moment
from claims.views.visits import Visit, published
from newsroom.views.keyset import newest_first


@published
def checks(visit: Visit) -> HttpResponse:
    """The published checks, newest first."""
    rows = PublishedClaim.objects.current(visit.face).select_related("publication")
    return _list(visit, rows, "public/checks.html", "public-checks")


@published
def corrections(visit: Visit) -> HttpResponse:
    """What was published and then corrected, newest first. What was withdrawn since is not repeated."""
    rows = PublishedClaim.objects.filter(desk=visit.face.desk_id, correction__isnull=False)
    standing = rows.filter(publication__withdrawn_at__isnull=True).select_related("publication")
    return _list(visit, standing, "public/corrections.html", "public-corrections")


def _list(visit: Visit, rows: Any, template: str, name: str) -> HttpResponse:
    before = visit.request.GET.get("before", "")
    page, following = newest_first(rows, before)
    shown = [(row, claim_in_words(row), correction_in_words(row) if row.correction else "") for row in page]
    canonical = visit.addresses.of(name)
    return visit.page(
        template, canonical, rows=shown, following=following, before=before, here=name.removeprefix("public-")
    )


@published
def claim(visit: Visit, claim_id: UUID) -> HttpResponse:
    """A claim as it was last published; or that it was withdrawn, and why."""
    of_claim = PublishedClaim.objects.filter(desk=visit.face.desk_id, claim=claim_id)
    row = of_claim.select_related("publication").order_by("-id").first()
    if row is None:
        raise Http404
    canonical = visit.addresses.claim(claim_id)
    if not row.current:
        return _gone(visit, canonical, row.publication)
    earlier = of_claim.filter(correction__isnull=False, publication__withdrawn_at__isnull=True)
    made = [
        (each, correction_in_words(each)) for each in earlier.select_related("publication").order_by("-id")
    ]
    return visit.page(
        "public/claim.html",
        canonical,
        row=row,
        words=claim_in_words(row),
        document=row.publication.content["document"],
        corrections=made,
        replaced=_replaced(row),
        markup=_markup(claim_review(row, visit.face, visit.addresses)),
    )


@published
def document(visit: Visit, document_id: UUID) -> HttpResponse:
    """The claims of a document as they were last published, and its text where the desk publishes that too."""
    publications = Publication.objects.filter(desk=visit.face.desk_id, document=document_id)
    publication = publications.order_by("-id").first()
    if publication is None:
        raise Http404
    canonical = visit.addresses.document(document_id)
    if publication.is_withdrawn:
        return _gone(visit, canonical, publication)
    rows = list(publication.claims.select_related("publication").order_by("id"))
    rows.sort(key=lambda row: row.content["number"])
    return visit.page(
        "public/document.html",
        canonical,
        publication=publication,
        document=publication.content["document"],
        rows=[(row, claim_in_words(row)) for row in rows],
        pieces=pieces(publication.content["text"], rows),
        issued_at=moment(publication.content["issued_at"]),
    )


def _gone(visit: Visit, canonical: str, publication: Publication) -> HttpResponse:
    """410: it was here, it is not any more, and why."""
    document = publication.content["document"]
    return visit.page("public/gone.html", canonical, 410, publication=publication, document=document)


def _replaced(row: PublishedClaim) -> Correction | None:
    """That the desk has replaced the published verdict by another, which is not yet published."""
    made = Correction.objects.filter(
        report=row.publication.report_id, before=UUID(row.content["verdict"]["id"])
    )
    return made.only("at").first()


def _markup(markup: dict[str, Any]) -> SafeString:
    """JSON-LD in the page: a block of data, which no browser runs. No "<" is left that could end it."""
    text = json.dumps(markup, ensure_ascii=False)
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308  # escaped above
