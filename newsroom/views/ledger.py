"""The ledger as a page."""

from django.http import HttpResponse
from django.shortcuts import render

from newsroom.ledger import in_words
from newsroom.models import Entry, LedgerHead
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first


@on_desk
def ledger(request: DeskRequest) -> HttpResponse:
    entries = Entry.objects.visible_to(request.user).filter(desk=request.desk)
    rows, following = newest_first(entries, request.GET.get("before", ""), key="seq")
    for entry in rows:
        entry.words = in_words(entry.verb)  # type: ignore[attr-defined]  # for the template
    head = LedgerHead.objects.get(desk=request.desk)
    return render(
        request, "newsroom/ledger.html", page(request, entries=rows, following=following, head=head)
    )
