"""What concerns a person, on all their desks; and what the author of a document is asked."""

import sys
from typing import cast
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from claims.actions import notices
from claims.choices import NoteKind
from claims.models import Document, Note, Notice, Occurrence
from claims.models.note import NoteQuerySet
from newsroom.models import User
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first

LISTED = 50
MOST_SENT = 500  # questions in one message


@login_required
def inbox(request: HttpRequest) -> HttpResponse:
    """`?show=all` shows what was read as well."""
    everything = request.GET.get("show") == "all"
    mine = _mine(request)
    rows, following = newest_first(
        (mine if everything else mine.filter(read_at__isnull=True)).select_related(
            "claim", "note", "webhook", "by", "desk"
        ),
        request.GET.get("before", ""),
        size=LISTED,
    )
    context = {"notices": rows, "following": following, "everything": everything}
    return render(request, "claims/inbox.html", context)


@login_required
def follow(request: HttpRequest, notice_id: UUID) -> HttpResponse:
    """A line of one's inbox leads to what it is about, and is read."""
    notice = get_object_or_404(_mine(request).select_related("desk"), pk=notice_id)
    notices.read(by=_person(request), notice=notice)
    if notice.webhook_id:
        return redirect("webhook", slug=notice.desk.slug, webhook_id=notice.webhook_id)
    return redirect("claim", slug=notice.desk.slug, claim_id=notice.claim_id)


@require_POST
@login_required
def read_all(request: HttpRequest) -> HttpResponse:
    notices.read(by=_person(request))
    return redirect("inbox")


@on_desk
def questions(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """Everything that the author of a document was asked, ready to be sent, with the answers that came."""
    document = get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)
    rows, following = newest_first(
        _asked(document)
        .visible_to(request.user)
        .select_related("claim", "by")
        .prefetch_related("replies__by"),
        request.GET.get("before", ""),
        size=LISTED,
    )
    waiting, letter = _letter(document)
    context = page(
        request,
        document=document,
        questions=rows,
        following=following,
        waiting=waiting,
        letter=letter,
        rows=min(24, max(6, letter.count("\n") + 2)),
        here_url=reverse("document", args=[request.desk.slug, document.pk]),
    )
    return render(request, "claims/questions.html", context)


def _asked(document: Document) -> NoteQuerySet:
    places = Occurrence.objects.filter(claim=OuterRef("claim"), revision__document=document)
    return Note.objects.filter(Exists(places), kind=NoteKind.QUESTION)


def _letter(document: Document) -> tuple[int, str]:
    """How many questions wait, and all of them as a message: by claim, in the order of the text; those about a claim
    that the text has no longer at the end.
    """
    asked: dict[UUID, list[Note]] = {}
    for note in _asked(document).to_be_sent().select_related("claim").order_by("id")[:MOST_SENT]:
        asked.setdefault(note.claim_id, []).append(note)
    places = document.revision.occurrences.placed().filter(claim__in=asked).order_by("-start")
    start = dict(places.values_list("claim", "start"))
    parts = []
    for number, claim in enumerate(sorted(asked, key=lambda key: start.get(key, sys.maxsize)), start=1):
        lines = [line for note in asked[claim] for line in f"– {note.text}".replace("\n", "\n  ").split("\n")]
        parts.append(
            "\n".join([f"{number}. “{asked[claim][0].claim.statement}”", *(f"   {line}" for line in lines)])
        )
    return sum(map(len, asked.values())), "\n\n".join(parts)


def _mine(request: HttpRequest) -> "QuerySet[Notice]":
    return Notice.objects.visible_to(request.user).filter(to=_person(request))


def _person(request: HttpRequest) -> User:
    return cast("User", request.user)
