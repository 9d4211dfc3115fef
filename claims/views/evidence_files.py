"""Evidence to take away: everything that a claim or a document rests on, as one WACZ file."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import FileResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect

from claims import evidence_files
from claims.models import Claim, Document
from newsroom.views.access import DeskRequest, on_desk


@on_desk
def of_claim(request: DeskRequest, claim_id: UUID) -> HttpResponseBase:
    claim = get_object_or_404(Claim.objects.visible_to(request.user), desk=request.desk, pk=claim_id)
    try:
        return _download(evidence_files.of_claim(claim), f"claim-{claim.pk}.wacz")
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("claim", slug=request.desk.slug, claim_id=claim.pk)


@on_desk
def of_document(request: DeskRequest, document_id: UUID) -> HttpResponseBase:
    document = get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)
    try:
        return _download(evidence_files.of_document(document), f"document-{document.pk}.wacz")
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("document-reports", slug=request.desk.slug, document_id=document.pk)


def _download(file: object, name: str) -> FileResponse:
    return FileResponse(file, as_attachment=True, filename=name, content_type=evidence_files.MEDIA_TYPE)
