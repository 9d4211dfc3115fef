"""Publishing reports: the desk's public face, what was published, and taking it back."""

from typing import Any, ClassVar
from uuid import UUID

from django.db import transaction
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.actions import public_faces, publications
from claims.api import versions
from claims.api.desk_view import DeskViewSet
from claims.api.fields import PersonOut
from claims.models import Publication, PublicFace, Report
from claims.publishing.addresses import Addresses, base
from newsroom.models import Desk, Scope


class PublicFaceOut(serializers.ModelSerializer[PublicFace]):
    class Meta:
        model = PublicFace
        fields = ["on", "slug", "name", "url", "language", "version"]


class PublicFaceIn(serializers.ModelSerializer[PublicFace]):
    class Meta:
        model = PublicFace
        fields = ["on", "slug", "name", "url", "language"]
        extra_kwargs: ClassVar[dict[str, Any]] = {
            "slug": {"validators": []}
        }  # whether it is taken, the action says


class PublicationOut(serializers.ModelSerializer[Publication]):
    report_number = serializers.IntegerField(source="report.number")
    address = serializers.SerializerMethodField(help_text="Of the document's public page.")
    published_by = PersonOut()
    withdrawn_by = PersonOut(allow_null=True)

    class Meta:
        model = Publication
        fields = [
            "id", "report", "report_number", "document", "address", "published_by", "published_at", "withdrawn_by",
            "withdrawn_at", "withdrawal_reason",
        ]  # fmt: skip

    def get_address(self, publication: Any) -> str:
        return str(self.context["addresses"].document(publication.document_id))


class PublishIn(serializers.Serializer[dict[str, Any]]):
    with_text = serializers.BooleanField(
        required=False, default=False, help_text="The document's whole text can be read, too."
    )


class WithdrawIn(serializers.Serializer[dict[str, Any]]):
    reason = serializers.CharField(
        max_length=2000, help_text="The public page shows it in place of what was there."
    )


class PublicFaceView(DeskViewSet):
    scopes = {"PATCH": Scope.ADMIN}

    @extend_schema(operation_id="show_public_face", responses=PublicFaceOut)
    def retrieve(self, request: Request) -> Response:
        """How the desk shows itself to the world. While it is not `on`, nothing that was published can be read."""
        return self._show(PublicFace.objects.of(self.desk))

    @extend_schema(
        operation_id="change_public_face", request=PublicFaceIn(partial=True), responses=PublicFaceOut
    )
    def partial_update(self, request: Request) -> Response:
        """Change it, or switch it on or off. The slug stays once a report was published."""
        given = self.given(PublicFaceIn, partial=True)
        with transaction.atomic():
            Desk.objects.select_for_update(no_key=True).get(pk=self.desk.pk)
            face = PublicFace.objects.of(self.desk)
            versions.require(request, face.version, lambda: PublicFaceOut(face).data)
            if given:
                face = public_faces.change(desk=self.desk, by=self.by, **given)
            return self._show(face)

    def _show(self, face: PublicFace) -> Response:
        return versions.with_etag(self.show(face, PublicFaceOut), face.version)


class PublicationsView(DeskViewSet):
    page_key = "-id"

    @extend_schema(operation_id="list_publications", responses=PublicationOut(many=True))
    def list(self, request: Request) -> Response:
        """What the desk has published, the newest first. The newest of a document is what the world reads of it."""
        return self.page(self._rows(), PublicationOut)

    @extend_schema(operation_id="publish_report", request=PublishIn, responses={201: PublicationOut})
    def publish(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Let everybody read what is signed in a report, in place of what was published of its document before."""
        report = self.one(Report.objects.defer("content"), id)
        made = publications.publish(report=report, by=self.by, **self.given(PublishIn))
        return self.show(self.one(self._rows(), made.pk), PublicationOut, status=201)

    @extend_schema(operation_id="withdraw_publication", request=WithdrawIn, responses=PublicationOut)
    def withdraw(self, request: Request, id: UUID) -> Response:  # noqa: A002
        """Take a published report back. Its pages then say that it was withdrawn, and why."""
        publication = self.one(Publication.objects.select_related("desk"), id)
        publications.withdraw(publication=publication, by=self.by, **self.given(WithdrawIn))
        return self.show(self.one(self._rows(), id), PublicationOut)

    def get_serializer_context(self) -> dict[str, Any]:
        face = PublicFace.objects.of(self.desk)
        addresses = Addresses(base(self.request._request), face.slug)
        return {**super().get_serializer_context(), "addresses": addresses}

    def _rows(self) -> Any:
        related = ("report", "published_by", "withdrawn_by")
        found = self.of_desk(Publication.objects.select_related(*related))
        return found.defer("content", "report__content")
