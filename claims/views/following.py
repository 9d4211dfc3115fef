"""A page that follows what others do: who else is on the document, and what changed since it was made."""

from typing import Any
from uuid import UUID

from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from claims.actions import presence
from claims.choices import IN_DOUBT
from claims.models import Claim, Document, Proposing, Revision
from claims.verbs import Verb
from claims.views import typesetting, whereabouts
from claims.views.revising import compared
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
    document = _document(request, document_id)
    if not request.htmx:  # type: ignore[attr-defined]  # django-htmx sets it
        return redirect("document", slug=request.desk.slug, document_id=document_id)
    here = whereabouts.of(request)
    context, deeds = _asked(request, document, here)
    if deeds:
        context |= _news(request, document, here, deeds)
    return render(request, "claims/_pulse.html", page(request, **context))


@on_desk
def revision_pulse(request: DeskRequest, document_id: UUID, number: int) -> HttpResponse:
    """The same for the page of a revision: its text, how many claims wait, and those of them that somebody else did
    something to.
    """
    document = _document(request, document_id)
    if not request.htmx:  # type: ignore[attr-defined]  # django-htmx sets it
        return redirect("document-revision", slug=request.desk.slug, document_id=document_id, number=number)
    found = get_object_or_404(Revision.objects.select_related("document"), document=document, number=number)
    context, deeds = _asked(request, document, Whereabouts(None, None))
    context |= {"revision": found}
    if deeds:
        context |= _revision_news(request, found, deeds)
    return render(request, "claims/_revision_pulse.html", page(request, **context))


def _asked(request: DeskRequest, document: Document, here: Whereabouts) -> tuple[dict[str, Any], list[Entry]]:
    """Who else is here, and what others did to this document and its claims in the ledger's lines after `?seq=`."""
    seen = request.GET.get("seq", "")
    head = LedgerHead.objects.get(desk=request.desk).seq
    context = {
        "document": document,
        "others": presence.stay(document=document, by=request.user, claim=here.claim),
        "seq": head,
        "claim_id": here.claim,
    }
    if not (seen.isdecimal() and int(seen) < head):
        return context, []
    entries = (
        Entry.objects.filter(desk=request.desk, seq__gt=int(seen), seq__lte=head)
        .exclude(actor=request.user)
        .select_related("actor")
    )
    of_document = Claim.objects.in_document(document).values("pk")
    deeds = entries.filter(Q(object_id__in=of_document) | Q(object_id=document.pk)).order_by("seq")
    for deed in deeds:
        deed.words = in_words(deed.verb)  # type: ignore[attr-defined]  # for the template
    return context, list(deeds)


def _news(request: DeskRequest, document: Document, here: Whereabouts, found: list[Entry]) -> dict[str, Any]:
    space = Workspace.of(document, request.user)
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
        "touching": _last_here(found, space, here),
        "here_url": here_url,
        "text": typesetting.script(space.script, here_url),
    }


def _revision_news(request: DeskRequest, found: Revision, deeds: list[Entry]) -> dict[str, Any]:
    last = {deed.object_id: deed for deed in deeds}
    shown = compared(found, request.user, request.desk.slug)
    waiting = [doubt.place.pk for doubt in shown["doubts"]]
    settled = found.occurrences.filter(claim__in=last, anchoring__in=IN_DOUBT).exclude(pk__in=waiting)
    return shown | {
        "changed": True,
        "oob": True,
        "settled": [(place, last[place.claim_id]) for place in settled.select_related("claim")],
        "touched": [
            (doubt, last[doubt.place.claim_id]) for doubt in shown["doubts"] if doubt.place.claim_id in last
        ],
    }


def _last_here(found: list[Entry], space: Workspace, here: Whereabouts) -> Entry | None:
    """The last of these deeds that was about the claim or the passage in the panel."""
    about = {here.claim}
    passage = next((each for each in space.script.passages if each.position == here.passage), None)
    if passage:
        about = {row.claim.pk for row in passage.claims}
    touching = [entry for entry in found if entry.object_id in about or _is_of(entry, space, here.passage)]
    return touching[-1] if touching else None


def _document(request: DeskRequest, document_id: UUID) -> Document:
    return get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)


def _is_of(entry: Entry, space: Workspace, position: int | None) -> bool:
    """Whether a deed on the document was one on this passage, or gave its number to another."""
    if position is None or entry.object_id != space.document.pk:
        return False
    return entry.verb == Verb.DOCUMENT_REVISED or (
        entry.verb == Verb.PASSAGE_MARKED and entry.data["passage"] == position
    )
