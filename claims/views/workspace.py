"""What the review page shows: the script on the left, and on the right one claim, one passage, or all claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from claims import basis, examining
from claims.actions import drifts, policy, second_verdicts, undoing, verdicts
from claims.choices import Credibility, Status
from claims.differing import difference
from claims.forms.claims import AssignForm, DismissForm, EditForm, MergeForm, SelectionForm, SplitForm
from claims.forms.notes import NoteForm
from claims.forms.verdicts import AnswerForm, DecisionForm, SecondVerdictForm, VerdictForm
from claims.matching import Difference
from claims.models import Claim, Document, Occurrence, Proposing, Revision, Verdict
from claims.reporting import provenance_graph, truth_tests
from claims.script import Placed, Script, ScriptPassage, annotate
from claims.views import typesetting
from claims.views.threads import threads_of
from newsroom.ledger import in_words
from newsroom.models import Entry, LedgerHead, User
from newsroom.roles import Deed
from newsroom.views.access import DeskRequest, page
from sources.protection import as_seen_by

HISTORY = 50
MOST_NAMED = 1000  # colleagues, to be completed while a name is typed
SHORT = 110  # characters of a statement in a list to choose from


@dataclass
class Row:
    """A claim as lists and marks show it: numbered in the order of the text, dismissed ones without a number."""

    claim: Claim
    occurrence: Occurrence
    number: int | None
    verdict: Verdict | None

    @property
    def is_sealed(self) -> bool:
        """Whether a verdict stands that the reader of the page may not see yet."""
        return self.claim.is_signed and self.verdict is None

    @property
    def rating(self) -> str:
        """The code of a standing verdict's rating, else ""."""
        return self.verdict.rating.code if self.verdict and self.claim.is_signed else ""

    @property
    def in_short(self) -> str:
        said = self.claim.statement
        return said if len(said) <= SHORT else f"{said[: SHORT - 1]}…"


@dataclass
class Workspace:
    document: Document
    revision: Revision
    rows: list[Row]

    @classmethod
    def of(cls, document: Document, person: User) -> Workspace:
        """Read a document's newest revision with its claims and those verdicts that this person may see, in a handful
        of queries, however many there are.
        """
        revision = document.revision
        occurrences = list(revision.occurrences.placed().select_related("claim__assignee"))
        standing = {
            verdict.claim_id: verdict
            for verdict in Verdict.objects.open_to(person)
            .newest()
            .filter(claim__in=revision.occurrences.placed().order_by().values("claim"))
            .select_related("rating", "by", "second__rating", "second__by")
        }
        rows: list[Row] = []
        numbers: dict[Any, int] = {}
        for occurrence in occurrences:
            claim = occurrence.claim
            if claim.status != Status.DISMISSED:
                numbers.setdefault(claim.pk, len(numbers) + 1)
            rows.append(Row(claim, occurrence, numbers.get(claim.pk), standing.get(claim.pk)))
        return cls(document, revision, rows)

    @cached_property
    def script(self) -> Script:
        return annotate(
            self.revision.text,
            list(self.revision.passages.all()),
            [
                Placed(
                    str(row.occurrence.pk),
                    row.occurrence.start,
                    row.occurrence.end,
                    row.claim.status,
                    row,
                    row.occurrence.needs_a_person,
                )
                for row in self.rows
            ],
        )

    @cached_property
    def claims(self) -> list[Row]:
        """Each claim once, at the first of the places where it stands: a merged one has several."""
        first: dict[Any, Row] = {}
        for row in self.rows:
            first.setdefault(row.claim.pk, row)
        return list(first.values())

    @cached_property
    def doubts(self) -> int:
        """How many places wait for somebody to say whether the claim still stands."""
        return self.revision.occurrences.needing_a_person().count() if self.revision.number > 1 else 0

    @cached_property
    def live(self) -> list[Row]:
        return [row for row in self.claims if row.number]

    @cached_property
    def dismissed(self) -> list[Row]:
        return [row for row in self.claims if not row.number]

    @cached_property
    def by_status(self) -> list[tuple[Status, int]]:
        found = Counter(row.claim.status for row in self.claims)
        return [(status, found[status]) for status in Status]

    def row_of(self, claim: Claim) -> Row | None:
        return next((row for row in self.rows if row.claim.pk == claim.pk), None)

    def neighbours(self, row: Row) -> tuple[Row | None, Row | None]:
        """The claims before and after in the text; the last is followed by the first."""
        around = [other for other in self.claims if other.number or other is row]
        at = around.index(row)
        if len(around) < 2:
            return None, None
        return around[at - 1], around[(at + 1) % len(around)]


def overview(request: DeskRequest, space: Workspace, **forms: Any) -> dict[str, Any]:
    """The page without a chosen claim: the panel lists all of them."""
    proposing = Proposing.objects.filter(revision=space.revision).first()
    return _page(request, space, panel="claims/_claims.html", current="", proposing=proposing, **forms)


def passage_panel(
    request: DeskRequest, space: Workspace, passage: ScriptPassage, **forms: Any
) -> dict[str, Any]:
    """The panel of one passage: its words, mark it, or make a claim of it."""
    here = passage.pieces[0].start
    return _page(
        request,
        space,
        panel="claims/_passage.html",
        current=f"passage-{passage.position}",
        passage=passage,
        passage_row=space.revision.passages.get(position=passage.position),
        words="".join(piece.text for piece in passage.pieces),
        before=next((row for row in reversed(space.live) if row.occurrence.start < here), None),
        after=next((row for row in space.live if row.occurrence.start >= here), None),
        unread=space.script.next_unread(passage.position),
        **forms,
    )


def claim_panel(request: DeskRequest, space: Workspace, row: Row, **forms: Any) -> dict[str, Any]:
    """The panel of one claim. `forms` are bound ones to show in the place of fresh ones, with what was typed."""
    claim, desk = row.claim, request.desk
    before, after = space.neighbours(row)
    citations = list(claim.citations.with_evidence().with_surroundings())
    as_seen_by(request.user, citations)
    tests = examining.examined(citations, claim, space.document)
    found = drifts.shown(claim, to=request.user)
    for citation in citations:
        citation.drift = found.get(citation.pk)  # type: ignore[attr-defined]  # for the template
        if not citation.words_are_hidden:
            citation.tests = truth_tests.in_words(tests[citation.pk].as_json())  # type: ignore[attr-defined]  # for the template
    second = verdicts.second_of(row.verdict)
    answers = list(row.verdict.confirmations.select_related("by")) if row.verdict else []
    cited = [citation.evidence.snapshot.source_id for citation in citations if not citation.withdrawn_at]
    standing = policy.independent_sources(claim, cited)
    return _page(
        request,
        space,
        panel="claims/_claim.html",
        current=f"tick-{row.occurrence.pk}",
        row=row,
        claim=claim,
        before=before,
        after=after,
        unread=space.script.next_unread(_position(space.script, row.occurrence.start)),
        citations=[citation for citation in citations if not citation.withdrawn_at],
        withdrawn=[citation for citation in citations if citation.withdrawn_at],
        independent=standing,
        graph=provenance_graph.drawing(standing.graph) if len(standing.graph.nodes) > 1 else None,
        credibilities=Credibility.choices,
        required=desk.policy.independent_sources,
        answers=answers,
        sent_back=next((each for each in answers if not each.agrees), None),
        second=second,
        undecided=second is not None and claim.status == Status.CHECKED,
        why_not_decide=second_verdicts.why_not_decide(claim, request.user) if second else "",
        why_not_second=verdicts.why_not_second(claim, request.user) if claim.status == Status.CHECKED else "",
        threads=threads_of(claim),
        elsewhere=claim.other_documents(space.document),
        colleagues=_colleagues(request) if Deed.CHECK in request.deeds else [],
        history=(lines := history(claim)),
        undoable=bool(lines) and Deed.CHECK in request.deeds and not undoing.why_not(lines[0], request.user),
        **{
            "edit_form": EditForm(instance=claim, initial={"version": claim.version}),
            "dismiss_form": DismissForm(),
            "split_form": SplitForm(initial={"parts": row.occurrence.exact}),
            "merge_form": MergeForm(),
            "assign_form": AssignForm(
                desk=desk,
                initial={"to": claim.assignee_id, "due_on": claim.due_on, "priority": claim.priority},
            ),
            "verdict_form": VerdictForm(desk=desk, initial=_verdict(claim, row.verdict)),
            "second_form": SecondVerdictForm(desk=desk, initial={"seen": basis.digest(claim)}),
            "decision_form": DecisionForm(),
            "answer_form": AnswerForm(initial={"verdict": row.verdict.pk if row.verdict else None}),
            "note_form": NoteForm(claim=claim),
            **forms,
        },
    )


def history(claim: Claim) -> Sequence[Entry]:
    """What happened to a claim, newest first, as its ledger tells it."""
    entries = list(
        Entry.objects.filter(desk_id=claim.desk_id, object_id=claim.pk)
        .select_related("actor")
        .order_by("-seq")[:HISTORY]
    )
    for entry in entries:
        entry.words = in_words(entry.verb)  # type: ignore[attr-defined]  # for the template
        # What somebody confirmed who took two claims for one.
        entry.despite = [difference(Difference(*each.split("|"))) for each in entry.data.get("despite", [])]  # type: ignore[attr-defined]
    return entries


def answer(
    request: DeskRequest, context: dict[str, Any], status: int = 200, *, deed: bool = False
) -> HttpResponse:
    """The whole page, or for HTMX the panel; after a deed also the text and the coverage, which it may have changed."""
    template = "claims/document.html"
    if request.htmx and not request.htmx.boosted:  # type: ignore[attr-defined]  # django-htmx sets it
        template = "claims/_after_deed.html" if deed else "claims/_panel.html"
    response = render(request, template, context, status=status)
    response["Vary"] = "HX-Request"
    return response


def _page(request: DeskRequest, space: Workspace, **context: Any) -> dict[str, Any]:
    here_url = reverse("document", args=[request.desk.slug, space.document.pk])
    return page(
        request,
        document=space.document,
        revision=space.revision,
        space=space,
        script=space.script,
        coverage=space.script.coverage,
        here_url=here_url,
        text=partial(typesetting.script, space.script, here_url),  # called where the page shows it
        first_unread=space.script.next_unread(),
        seq=LedgerHead.objects.get(desk=request.desk).seq,
        last_deed=_last_deed(request, space.document),
        **{"selection_form": SelectionForm(), **context},
    )


def _last_deed(request: DeskRequest, document: Document) -> Entry | None:
    """What the person did last on this document, where they can undo it by one key."""
    last = undoing.last_on(document, request.user) if Deed.CHECK in request.deeds else None
    if last:
        last.words = in_words(last.verb)  # type: ignore[attr-defined]  # for the template
    return last


def _colleagues(request: DeskRequest) -> list[str]:
    """The names of the others on the desk, to be called with an "@"."""
    others = User.objects.filter(memberships__desk=request.desk, is_active=True).exclude(pk=request.user.pk)
    return list(others.order_by("name").values_list("name", flat=True)[:MOST_NAMED])


def _position(script: Script, start: int) -> int:
    """The position of the passage that holds this offset."""
    return max(
        (passage.position for passage in script.passages if passage.pieces[0].start <= start), default=-1
    )


def _verdict(claim: Claim, standing: Verdict | None) -> dict[str, Any]:
    """A verdict form starts from the verdict that there is: it is corrected more often than written anew."""
    return {
        "seen": basis.digest(claim),
        "rating": standing.rating_id if standing else None,
        "explanation": standing.explanation if standing else "",
    }
