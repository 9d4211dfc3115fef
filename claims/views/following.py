"""A page that follows what others do: who else is on the document, and what changed since it was made."""

from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from claims.actions import presence
from claims.models import Claim, Document
from claims.views.workspace import Workspace
from newsroom.ledger import in_words
from newsroom.models import Entry, LedgerHead
from newsroom.views.access import DeskRequest, on_desk, page


@on_desk
def pulse(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """What the page of a document asks every two seconds.

    `?seq=` is the ledger's end when the page last looked; the page's own address names the claim in its panel. The
    answer says who else is here. Where somebody else did something to this document it brings text and coverage, and
    where it was to the claim in the panel a notice: what is being typed there is never swapped away.
    """
    document = get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)
    if not request.htmx:  # type: ignore[attr-defined]  # django-htmx sets it
        return redirect("document", slug=request.desk.slug, document_id=document_id)
    claim = _claim_in(request.headers.get("HX-Current-URL", ""))
    seen = request.GET.get("seq", "")
    head = LedgerHead.objects.get(desk=request.desk).seq
    context: dict[str, Any] = {
        "document": document,
        "others": presence.stay(document=document, by=request.user, claim=claim),
        "seq": head,
        "claim_id": claim,
    }
    if seen.isdecimal() and int(seen) < head:
        context |= _news(request, document, claim, int(seen), head)
    return render(request, "claims/_pulse.html", page(request, **context))


def _news(
    request: DeskRequest, document: Document, claim: UUID | None, seen: int, head: int
) -> dict[str, Any]:
    """What others did to this document and its claims in the ledger's lines after `seen`."""
    entries = (
        Entry.objects.filter(desk=request.desk, seq__gt=seen, seq__lte=head)
        .exclude(actor=request.user)
        .select_related("actor")
    )
    here = Claim.objects.in_document(document).values("pk")
    mine = entries.filter(object_id__in=here) | entries.filter(object_id=document.pk)
    found = list(mine.order_by("seq"))
    if not found:
        return {}
    for entry in found:
        entry.words = in_words(entry.verb)  # type: ignore[attr-defined]  # for the template
    space = Workspace.of(document, request.user)
    touching = [entry for entry in found if claim and entry.object_id == claim]
    return {
        "changed": True,
        "oob": True,
        "space": space,
        "revision": space.revision,
        "script": space.script,
        "coverage": space.script.coverage,
        "touching": touching[-1] if touching else None,
        "here_url": reverse("document", args=[request.desk.slug, document.pk]),
    }


def _claim_in(address: str) -> UUID | None:
    try:
        return UUID(parse_qs(urlsplit(address).query).get("claim", [""])[0])
    except ValueError:
        return None
