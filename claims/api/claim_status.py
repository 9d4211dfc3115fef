"""GET /claims/{id}/status: what other programs ask most often, small and cheap to ask again."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils.cache import patch_vary_headers
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.request import Request

from claims.api import versions
from claims.api.claim_shape import SEALED_HELP, confirmed_at, is_sealed, standing, with_verdict
from claims.api.desk_view import DeskViewSet
from claims.choices import Status
from claims.models import Claim

UNCHANGED = OpenApiResponse(description="It is still as the ETag in If-None-Match says.")


class ClaimStatusOut(serializers.Serializer[Any]):
    id = serializers.UUIDField()
    status = serializers.ChoiceField(choices=Status.choices)
    rating = serializers.CharField(allow_null=True, help_text="The code of the verdict that stands.")
    verdict = serializers.UUIDField(allow_null=True)
    verdict_at = serializers.DateTimeField(allow_null=True)
    sealed = serializers.BooleanField(help_text=SEALED_HELP)
    confirmed_at = serializers.DateTimeField(allow_null=True)
    version = serializers.IntegerField()
    updated_at = serializers.DateTimeField()


class ClaimStatusView(DeskViewSet):
    @extend_schema(
        operation_id="show_claim_status",
        parameters=[OpenApiParameter("If-None-Match", OpenApiTypes.STR, OpenApiParameter.HEADER)],
        responses={200: ClaimStatusOut, 304: UNCHANGED},
    )
    def retrieve(self, request: Request, id: UUID) -> HttpResponse:  # noqa: A002
        """Where a claim stands. Whatever could change this answer changes the claim's version, its ETag."""
        version = self.one(Claim.objects.only("version"), id).version
        if versions.names(request.headers.get("If-None-Match", ""), version):
            return _kept(HttpResponse(status=304), version)
        claim = self.one(with_verdict(Claim.objects.all(), self.by), id)
        return _kept(self.show(status_of(claim), ClaimStatusOut), claim.version)


def _kept(answer: HttpResponse, version: int) -> HttpResponse:
    """What lets the caller, and nobody between, keep this answer: to be asked about again before each use."""
    answer["ETag"] = versions.etag(version)
    answer["Cache-Control"] = "private, no-cache"
    patch_vary_headers(answer, ["Authorization"])
    return answer


def status_of(claim: Claim) -> dict[str, Any]:
    """What ClaimStatusOut shows of a claim that was read `with_verdict`."""
    verdict = standing(claim)
    return {
        "id": claim.pk,
        "status": claim.status,
        "rating": verdict.rating.code if verdict else None,
        "verdict": verdict.pk if verdict else None,
        "verdict_at": verdict.at if verdict else None,
        "sealed": is_sealed(claim),
        "confirmed_at": confirmed_at(claim),
        "version": claim.version,
        "updated_at": claim.updated_at,
    }
