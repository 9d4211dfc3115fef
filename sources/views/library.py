"""The desk's library of sources: the list, and adding one."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render

from newsroom.forms import show_refusal
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first
from newsroom.views.searching import words_asked
from sources.actions import snapshots, sources
from sources.forms import NewSourceForm
from sources.models import Source, grade_of
from sources.protection import as_seen_by
from sources.views import onward


@on_desk
def library(request: DeskRequest) -> HttpResponse:
    """The newest sources first, or those whose title, publisher or address holds the words asked for."""
    words = words_asked(request)
    found = Source.objects.visible_to(request.user).filter(desk=request.desk).matching(words, request.user)
    rows, following = newest_first(
        found.with_snapshot_counts().annotate(grade=grade_of("pk")), request.GET.get("before", "")
    )
    as_seen_by(request.user, rows)
    return render(
        request, "sources/library.html", page(request, sources=rows, following=following, words=words)
    )


@on_desk
def new(request: DeskRequest) -> HttpResponse:
    """Add a source. `next` may name a page of ours to go on to; "{source}" in it becomes the new source's id."""
    require(request.user, Deed.CHECK, request.desk)
    form = NewSourceForm(request.POST or None, request.FILES or None, initial={"url": _address(request)})
    following = onward.asked(request)
    twin = None
    if request.method == "POST" and form.is_valid():
        try:
            source = _add(request, form.cleaned_data, request.user)
            return redirect(_destination(request, following, source))
        except ValidationError as error:
            if getattr(error, "code", "") == "same_bytes":
                form.offer_anyway()
            show_refusal(form, error, otherwise="file" if form.files else None)
            twin = sources.same_address(request.desk, request.POST.get("url", ""))
    context = page(request, form=form, next=following, back=onward.before_adding(following), twin=twin)
    return render(request, "sources/new.html", context, status=422 if form.is_bound else 200)


def _add(request: DeskRequest, given: dict[str, Any], by: User) -> Source:
    """The source and, where a file was given, its first snapshot: both or neither."""
    file, words, anyway = given.pop("file", None), given.pop("transcription"), given.pop("anyway")
    given["title"] = given["title"] or (file.name if file else "")
    # Before the transaction: a long PDF is read for seconds, and the desk's ledger must not wait for it.
    upload = snapshots.Upload(file.read(), file.name, words) if file else None
    if upload and not anyway:
        snapshots.require_new(desk=request.desk, content=upload.content)
    with transaction.atomic():
        source = sources.add(desk=request.desk, by=by, **given)
        if upload:
            snapshots.preserve(source=source, upload=upload, by=by)
    return source


def _destination(request: DeskRequest, following: str, source: Source) -> str:
    if following:
        return following.replace(onward.PLACE, str(source.pk))
    return f"/d/{request.desk.slug}/sources/{source.pk}/"


def _address(request: DeskRequest) -> str:
    """The address that somebody typed into the search of the library before they found that it has no such source."""
    words = words_asked(request)
    return words if "." in words and len(words.split()) == 1 else ""
