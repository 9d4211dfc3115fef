"""The desk page: what there is, what waits, and for whom."""

from datetime import timedelta
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from claims import progress
from claims.choices import SIGNED, Kind, Status
from claims.models import Citation, Claim, Document, Drift, Verdict
from newsroom.ledger import in_words
from newsroom.models import Entry, User
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first
from newsroom.views.searching import words_asked
from sources.models import known_to

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
    return {
        "mine": claims.live()
        .filter(assignee=request.user)
        .exclude(status=Status.CONFIRMED)
        .order_by("due_on", "id"),
        "second": awaiting(claims, request.user).order_by("status_at"),
        "decide": claims.filter(
            Exists(Verdict.objects.newest().filter(claim=OuterRef("pk"), second__isnull=False)),
            status=Status.CHECKED,
        ).order_by("status_at"),
        "drifted": claims.live()
        .filter(Exists(Drift.objects.waiting().filter(citation__claim=OuterRef("pk"))))
        .order_by("-updated_at", "id"),
        "recheck": claims.filter(
            kind=Kind.TREND,
            status__in=sorted(SIGNED),
            status_at__lt=timezone.now() - timedelta(days=request.desk.policy.recheck_days),
        ).order_by("status_at"),
    }


def awaiting(claims: Any, person: User) -> Any:
    """Checked claims that this person can confirm: none of their own verdicts, nor a claim whose statement or evidence
    they were the last to touch, nor one that rests on a protected source which they may not know. The rule is that of
    claims.actions.verdicts.why_not_second, for a whole list.
    """
    differing = Verdict.objects.newest().filter(claim=OuterRef("pk"), second__isnull=False)
    own_verdict = Verdict.objects.newest().filter(claim=OuterRef("pk"), by=person)
    touches = (
        Citation.objects.filter(claim=OuterRef("pk"))
        .annotate(
            touched_at=Coalesce("withdrawn_at", "cited_at"), touched_by=Coalesce("withdrawn_by", "cited_by")
        )
        .order_by("-touched_at")
    )
    unread = Citation.objects.standing().filter(claim=OuterRef("pk"))
    return (
        claims.awaiting_second_eyes()
        .exclude(Exists(unread.exclude(known_to(person, "evidence__snapshot__source"))))
        .exclude(statement_by=person)
        .exclude(Exists(own_verdict))
        .exclude(Exists(differing))
        .annotate(evidence_by=Subquery(touches.values("touched_by")[:1]))
        .filter(Q(evidence_by__isnull=True) | ~Q(evidence_by=person.pk))
    )
