"""The desk page: what there is, what waits, and for whom."""

from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from claims import progress
from claims.choices import Status
from claims.models import Claim, Document
from claims.waiting_lists import Waits, waiting
from newsroom.ledger import in_words
from newsroom.models import Entry
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first
from newsroom.views.searching import words_asked

LISTED = 30


@on_desk
def desk(request: DeskRequest) -> HttpResponse:
    """`?tab=` documents (default), mine, second (waiting for a second pair of eyes), decide (two verdicts differ),
    drifted or recheck.
    """
    tab = request.GET.get("tab", "documents")
    lists = _lists(request)
    documents = Document.objects.visible_to(request.user).filter(desk=request.desk)
    words = words_asked(request)
    if words:
        documents = documents.filter(Q(title__icontains=words) | Q(publisher__icontains=words))
    rows, following = newest_first(documents, request.GET.get("before", ""), size=LISTED)
    found = progress.of_documents(rows)
    entries = list(Entry.objects.filter(desk=request.desk).order_by("-seq")[:12])
    for entry in entries:
        entry.words = in_words(entry.verb)  # type: ignore[attr-defined]  # for the template
    context = page(
        request,
        tab=tab if tab in lists else "documents",
        documents=[(document, found[document.pk]) for document in rows],
        following=following,
        words=words,
        counts={name: claims.count() for name, claims in lists.items()},
        claims=list(lists[tab][:LISTED]) if tab in lists else [],
        entries=entries,
        today=timezone.localdate(),
    )
    return render(request, "claims/desk.html", context)


def _lists(request: DeskRequest) -> dict[str, QuerySet[Claim, Any]]:
    claims = Claim.objects.visible_to(request.user).filter(desk=request.desk).select_related("assignee")

    def waits(for_: Waits) -> Any:
        return waiting(claims, for_, request.user)

    return {
        "mine": claims.live()
        .filter(assignee=request.user)
        .exclude(status=Status.CONFIRMED)
        .order_by("due_on", "id"),
        "second": waits(Waits.SECOND_EYES).order_by("status_at"),
        "decide": waits(Waits.DECISION).order_by("status_at"),
        "drifted": waits(Waits.DRIFT).order_by("-updated_at", "id"),
        "recheck": waits(Waits.RECHECK).order_by("status_at"),
    }
