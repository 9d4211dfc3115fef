"""Likely earlier checks of a claim or of any words, the checks of other desks, and importing them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language

from claims import differing, earlier, figures
from claims.actions import check_imports, earlier_checks
from claims.choices import Status
from claims.earlier import Match
from claims.forms.earlier import LONGEST_QUESTION, AddressImportForm, ImportForm, TypedForm
from claims.language import guess_language
from claims.matching import Side
from claims.models import CheckImport, Claim, Document, EarlierCheck, Verdict
from claims.models.check_import import left_out
from claims.splitting import facts_of
from newsroom.forms import show_refusal
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from newsroom.views.access import DeskRequest, on_desk, page
from newsroom.views.keyset import newest_first
from newsroom.views.searching import words_asked

SEARCHED = 20
FAINTLY = 0.1  # who searches by words wants what comes near as well
REFUSED_SHOWN = 100
IMPORTS_SHOWN = 10


@dataclass(frozen=True)
class Shown:
    """A match as pages show it."""

    match: Match
    verdict: Verdict | None
    language: str
    alike: list[str]
    unlike: list[str]
    to_confirm: list[tuple[str, str]]
    """What somebody who takes the two for one must confirm: the difference's name, and its words."""


@on_desk
def of_claim(request: DeskRequest, claim_id: UUID) -> HttpResponse:
    """The likely earlier checks of a claim: a part of its panel, or a page of its own."""
    claim = get_object_or_404(
        Claim.objects.visible_to(request.user).select_related("desk"), desk=request.desk, pk=claim_id
    )
    (here,) = earlier.sides(claim)
    found = earlier.find(request.desk, here, without=(claim.pk,))
    context = page(
        request,
        claim=claim,
        matches=_shown(found, request.user),
        fallback=found.fallback,
        all_series=figures.series_of(claim) if claim.status != Status.DISMISSED else [],
    )
    return _answer(request, "claims/_earlier.html", "claims/earlier.html", context)


@on_desk
def of_document(request: DeskRequest, document_id: UUID) -> HttpResponse:
    """Those claims of a document that were likely checked before: a part of its page, or a page of its own."""
    document = get_object_or_404(Document.objects.visible_to(request.user), desk=request.desk, pk=document_id)
    context = page(request, document=document, claims=earlier.checked_in(document))
    return _answer(request, "claims/_checked_before.html", "claims/checked_before.html", context)


@on_desk
def typed(request: DeskRequest) -> HttpResponse:
    """What is likely the same as the `?statement=` that somebody types, in `?language=`; but not `?claim=` itself."""
    asked = TypedForm(request.GET)
    found: list[Match] = []
    if asked.is_valid() and asked.cleaned_data["statement"]:
        given = asked.cleaned_data
        without = (given["claim"],) if given["claim"] else ()
        found = earlier.find(
            request.desk, _side(given["statement"], given["language"]), without=without, by_words=True
        )
    return render(request, "claims/_typed.html", page(request, matches=_shown(found, request.user)))


@on_desk
def checks(request: DeskRequest) -> HttpResponse:
    """The imported checks, the newest first; or with `?q=` whatever the desk knows that comes near these words."""
    words = words_asked(request)[:LONGEST_QUESTION]
    context = page(request, words=words)
    if words:
        found = earlier.find(request.desk, _side(words), shown=SEARCHED, likely=FAINTLY)
        context |= {"matches": _shown(found, request.user), "fallback": found.fallback}
    else:
        rows = EarlierCheck.objects.visible_to(request.user).filter(desk=request.desk)
        context["checks"], context["following"] = newest_first(rows, request.GET.get("before", ""))
    return render(request, "claims/earlier_checks.html", context)


@on_desk
def import_checks(request: DeskRequest) -> HttpResponse:
    """Take over the published checks in a file, and say what came of each."""
    require(request.user, Deed.CHECK, request.desk)
    form = ImportForm(request.POST or None, request.FILES or None)
    done = None
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data.pop("file")
        try:
            done = earlier_checks.import_checks(
                desk=request.desk,
                content=file.read(),
                by=request.user,
                file_name=file.name,
                **form.cleaned_data,
            )
        except ValidationError as error:
            show_refusal(form, error)
    refused = [left_out(*each.told) for each in (done.refused[:REFUSED_SHOWN] if done else [])]
    context = page(request, form=form, done=done, refused=refused, **_imports(request))
    return render(
        request, "claims/earlier_import.html", context, status=422 if form.is_bound and not done else 200
    )


@on_desk
def import_from_address(request: DeskRequest) -> HttpResponse:
    """With POST, ask the worker for the published checks at an address; else how far it is with those asked for."""
    require(request.user, Deed.CHECK, request.desk)
    form = AddressImportForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            check_imports.ask(desk=request.desk, by=request.user, **form.cleaned_data)
            return redirect("earlier-import", slug=request.desk.slug)
        except ValidationError as error:
            show_refusal(form, error)
    if form.is_bound:
        context = page(request, form=ImportForm(), **_imports(request) | {"address_form": form})
        return render(request, "claims/earlier_import.html", context, status=422)
    if not request.htmx:  # type: ignore[attr-defined]  # django-htmx sets it
        return redirect("earlier-import", slug=request.desk.slug)
    return render(request, "claims/_check_imports.html", page(request, **_imports(request)))


def _imports(request: DeskRequest) -> dict[str, Any]:
    asked = CheckImport.objects.visible_to(request.user).filter(desk=request.desk).select_related("asked_by")
    shown = list(asked.order_by("-id")[:IMPORTS_SHOWN])
    waiting = any(each.done_at is None for each in shown)
    return {"imports": shown, "waiting": waiting, "address_form": AddressImportForm()}


def _side(words: str, language: str = "") -> Side:
    """Words that somebody asks about; a few of them are taken to be in the language of the page."""
    language = language or (guess_language(words) if len(words) >= 60 else get_language() or "en")
    return Side(words, tuple(facts_of(words, language=language, published=None)), language=language)


def _answer(request: DeskRequest, part: str, whole: str, context: dict[str, object]) -> HttpResponse:
    htmx = request.htmx and not request.htmx.boosted  # type: ignore[attr-defined]
    response = render(request, part if htmx else whole, context)
    response["Vary"] = "HX-Request"
    return response


def _shown(matches: Sequence[Match], person: User) -> list[Shown]:
    own = [match.row for match in matches if isinstance(match.row, Claim)]
    verdicts = {
        verdict.claim_id: verdict
        for verdict in Verdict.objects.open_to(person).newest().filter(claim__in=own).select_related("rating")
    }

    def language(match: Match) -> str:
        if isinstance(match.row, EarlierCheck):
            return match.row.language
        return match.document.language if match.document else ""

    return [
        Shown(
            match=match,
            verdict=verdicts.get(match.row.pk)
            if isinstance(match.row, Claim) and match.row.is_signed
            else None,
            language=language(match),
            alike=differing.alike(match.comparison),
            unlike=differing.unlike(match.comparison),
            to_confirm=[(each.name, differing.difference(each)) for each in match.comparison.differences],
        )
        for match in matches
    ]
