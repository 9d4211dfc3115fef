"""What concerns a person, on all their desks; and what the author of a document is asked."""

from typing import cast
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from claims.actions import notices
from claims.models import Document, Note, Notice
from newsroom.models import User
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first

LISTED = 50


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
    asked = (
        Note.objects.visible_to(request.user)
        .filter(kind="question", claim__occurrences__revision__document=document)
        .distinct()
    )
    rows, following = newest_first(
        asked.select_related("claim", "by").prefetch_related("replies__by"),
        request.GET.get("before", ""),
        size=LISTED,
    )
    waiting = [note for note in rows if not note.is_answered]
    letter = "\n\n".join(
        f"{n}. {note.claim.statement}\n   {note.text}" for n, note in enumerate(waiting, start=1)
    )
    context = page(
        request,
        document=document,
        questions=rows,
        following=following,
        letter=letter,
        here_url=reverse("document", args=[request.desk.slug, document.pk]),
    )
    return render(request, "claims/questions.html", context)


def _mine(request: HttpRequest) -> "QuerySet[Notice]":
    return Notice.objects.visible_to(request.user).filter(to=_person(request))


def _person(request: HttpRequest) -> User:
    return cast("User", request.user)
