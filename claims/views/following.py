"""A page that follows what others do: who else is on the document, and what changed since it was made."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from claims.actions import presence
from claims.models import Claim, Document, Proposing
from claims.verbs import Verb
from claims.views import typesetting, whereabouts
from claims.views.whereabouts import Whereabouts
from claims.views.workspace import Workspace
from newsroom.ledger import in_words
from newsroom.models import Entry, LedgerHead
from newsroom.views.access import DeskRequest, on_desk, page


@on_desk
def pulse(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """What the page of a document asks every two seconds.

    `?seq=` is the ledger's end when the page last looked; the page's own address names the claim or passage in its
    panel. The answer says who else is here. Where somebody else did something to this document it brings text,
    coverage and the list of claims, and where it was to the claim or passage in the panel a notice: what is being typed
    there is never swapped away.
    """
    document = get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)
    if not request.htmx:  # type: ignore[attr-defined]  # django-htmx sets it
        return redirect("document", slug=request.desk.slug, document_id=document_id)
    here = whereabouts.of(request)
    seen = request.GET.get("seq", "")
    head = LedgerHead.objects.get(desk=request.desk).seq
    context: dict[str, Any] = {
        "document": document,
        "others": presence.stay(document=document, by=request.user, claim=here.claim),
        "seq": head,
        "claim_id": here.claim,
    }
    if seen.isdecimal() and int(seen) < head:
        context |= _news(request, document, here, int(seen), head)
    return render(request, "claims/_pulse.html", page(request, **context))


def _news(
    request: DeskRequest, document: Document, here: Whereabouts, seen: int, head: int
) -> dict[str, Any]:
    """What others did to this document and its claims in the ledger's lines after `seen`."""
    entries = (
        Entry.objects.filter(desk=request.desk, seq__gt=seen, seq__lte=head)
        .exclude(actor=request.user)
        .select_related("actor")
    )
    of_document = Claim.objects.in_document(document).values("pk")
    mine = entries.filter(object_id__in=of_document) | entries.filter(object_id=document.pk)
    found = list(mine.order_by("seq"))
    if not found:
        return {}
    space = Workspace.of(document, request.user)
    news = _last_here(found, space, here)
    if news:
        news.words = in_words(news.verb)  # type: ignore[attr-defined]  # for the template
    listed = here.claim is None and here.passage is None
    here_url = reverse("document", args=[request.desk.slug, document.pk])
    return {
        "changed": True,
        "oob": True,
        "space": space,
        "revision": space.revision,
        "script": space.script,
        "coverage": space.script.coverage,
        "listed": listed,
        "proposing": Proposing.objects.filter(revision=space.revision).first() if listed else None,
        "passage_position": here.passage,
        "touching": news,
        "here_url": here_url,
        "text": typesetting.script(space.script, here_url),
    }


def _last_here(found: list[Entry], space: Workspace, here: Whereabouts) -> Entry | None:
    """The last of these deeds that was about the claim or the passage in the panel."""
    about = {here.claim}
    passage = next((each for each in space.script.passages if each.position == here.passage), None)
    if passage:
        about = {row.claim.pk for row in passage.claims}
    touching = [entry for entry in found if entry.object_id in about or _is_of(entry, space, here.passage)]
    return touching[-1] if touching else None


def _is_of(entry: Entry, space: Workspace, position: int | None) -> bool:
    """Whether a deed on the document was one on this passage, or gave its number to another."""
    if position is None or entry.object_id != space.document.pk:
        return False
    return entry.verb == Verb.DOCUMENT_REVISED or (
        entry.verb == Verb.PASSAGE_MARKED and entry.data["passage"] == position
    )
