"""Evidence to take away, as one WACZ file."""

from uuid import UUID

from django.http import FileResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from claims import evidence_files
from claims.api.desk_view import DeskViewSet
from claims.api.reports import TheFileItself
from claims.models import Claim, Document

FILE = {(200, evidence_files.MEDIA_TYPE): OpenApiTypes.BINARY}


class ClaimEvidenceFileView(DeskViewSet):
    content_negotiation_class = TheFileItself

    @extend_schema(operation_id="download_claim_evidence", responses=FILE)
    def retrieve(self, request: Request, id: UUID) -> FileResponse:  # noqa: A002
        """The preserved copies that a claim's evidence was quoted from, as WACZ 1.1.1, with the passages beside."""
        claim = self.one(Claim, id)
        return FileResponse(evidence_files.of_claim(claim), content_type=evidence_files.MEDIA_TYPE)


class DocumentEvidenceFileView(DeskViewSet):
    content_negotiation_class = TheFileItself

    @extend_schema(operation_id="download_document_evidence", responses=FILE)
    def retrieve(self, request: Request, id: UUID) -> FileResponse:  # noqa: A002
        """The same for all claims of a document's newest revision."""
        document = self.one(Document, id)
        return FileResponse(evidence_files.of_document(document), content_type=evidence_files.MEDIA_TYPE)
