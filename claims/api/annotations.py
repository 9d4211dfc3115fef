"""The claims of a document as W3C Web Annotations, for readers and editors of texts elsewhere."""

import json
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.request import Request

from claims.api.claim_shape import standing, with_verdict
from claims.api.desk_view import DeskViewSet
from claims.api.pages import DEFAULT, MOST
from claims.api.reports import TheFileItself
from claims.choices import Status
from claims.models import Claim, Document, Occurrence
from claims.publishing import annotations
from claims.publishing.addresses import base
from newsroom.scale import shown


class DocumentAnnotationsView(DeskViewSet):
    content_negotiation_class = TheFileItself

    @extend_schema(
        operation_id="show_annotations",
        parameters=[
            OpenApiParameter(
                "cursor", OpenApiTypes.STR, description="From `next` of the page before. Opaque."
            ),
            OpenApiParameter(
                "limit",
                {"type": "integer", "minimum": 1, "maximum": MOST, "default": DEFAULT},
                description="Rows on a page.",
            ),
        ],
        responses={(200, "application/ld+json"): OpenApiTypes.OBJECT},
    )
    def retrieve(self, request: Request, id: UUID) -> HttpResponse:  # noqa: A002
        """Where claims stand in the newest revision, as an AnnotationCollection with its first page; `next` in it leads
        to the others, each an AnnotationPage. Dismissed claims are left out.
        """
        document = self.one(Document.objects.select_related("desk"), id)
        revision = document.revision
        places = self.of_desk(Occurrence.objects.filter(revision=revision).placed())
        places = places.exclude(claim__status=Status.DISMISSED)
        page: list[Occurrence] = self.paginate_queryset(places) or []
        claims = {
            claim.pk: claim
            for claim in with_verdict(
                Claim.objects.filter(pk__in=[place.claim_id for place in page]), self.by
            )
        }
        here = base(request._request)
        own = here + reverse("api-document-annotations", kwargs={"id": id})
        target = annotations.target(
            document=str(document.pk),
            url=document.url,
            made_at=revision.made_at,
            cached=here + reverse("api-revision", kwargs={"id": id, "number": revision.number}),
        )
        found = annotations.page(
            [_annotation(place, claims[place.claim_id], document, target, here) for place in page],
            here=request.build_absolute_uri(),
            collection=own,
            following=self.get_paginated_response([]).data["next"] or "",
        )
        if "cursor" not in request.query_params:
            found = annotations.collection(found, id_=own, label=document.title, total=places.count())
        else:
            found = {"@context": annotations.CONTEXT, **found}
        text = json.dumps(found, ensure_ascii=False)
        return HttpResponse(text, content_type=annotations.MEDIA_TYPE)


def _annotation(
    place: Occurrence, claim: Claim, document: Document, target: dict[str, Any], here: str
) -> dict[str, Any]:
    verdict = standing(claim)
    return annotations.annotation(
        id_=f"urn:uuid:{place.pk}",
        statement=claim.statement,
        language=document.language,
        rating=shown(verdict.rating.name) if verdict else "",
        links=[here + reverse("api-claim", kwargs={"id": claim.pk})],
        created=claim.created_at,
        publisher=document.desk.name,
        source=target,
        place={name: getattr(place, name) for name in ("start", "end", "exact", "prefix", "suffix")},
    )
