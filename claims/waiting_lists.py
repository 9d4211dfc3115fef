"""Claims that wait for somebody: each sort once, for the page of the desk and for the API."""

from datetime import timedelta
from typing import Any

from django.db import models
from django.db.models import Case, Exists, ExpressionWrapper, F, OuterRef, Q, Subquery, When
from django.db.models.functions import Greatest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.choices import SIGNED, Kind, Status
from claims.models import Citation, Drift, Verdict
from newsroom.models import User
from sources.models import known_to


class Waits(models.TextChoices):
    """What a claim waits for."""

    SECOND_EYES = "second_eyes", _("A second pair of eyes")
    DECISION = "decision", _("A decision between two verdicts")
    DRIFT = "drift", _("A look at a source that changed")
    RECHECK = "recheck", _("A new look at a figure that moves")


def waiting(rows: Any, for_: str, person: User) -> Any:
    """Those of these claims that wait for this; for a second pair of eyes: those that this person can confirm."""
    match Waits(for_):
        case Waits.SECOND_EYES:
            return confirmable(rows, person)
        case Waits.DECISION:
            return rows.filter(Exists(_differing()), status=Status.CHECKED)
        case Waits.DRIFT:
            return rows.live().filter(Exists(Drift.objects.waiting().filter(citation__claim=OuterRef("pk"))))
        case Waits.RECHECK:
            age = ExpressionWrapper(
                F("desk__policy__recheck_days") * timedelta(days=1), models.DurationField()
            )
            before = ExpressionWrapper(timezone.now() - age, models.DateTimeField())
            return rows.filter(kind=Kind.TREND, status__in=sorted(SIGNED), status_at__lt=before)


def confirmable(claims: Any, person: User) -> Any:
    """Checked claims that this person can confirm: none of their own verdicts, nor a claim whose statement, facts or
    evidence they were the last to touch, nor one that rests on a protected source which they may not know. The rule is
    that of claims.actions.verdicts.why_not_second, for a whole list.
    """
    own_verdict = Verdict.objects.newest().filter(claim=OuterRef("pk"), by=person)
    touches = (
        Citation.objects.filter(claim=OuterRef("pk"))
        .annotate(
            touched_at=Greatest("cited_at", "graded_at", "withdrawn_at"),  # of those that are there
            touched_by=Case(
                When(withdrawn_at=F("touched_at"), then="withdrawn_by"),
                When(graded_at=F("touched_at"), then="graded_by"),
                default="cited_by",
            ),
        )
        .order_by("-touched_at")
    )
    unread = Citation.objects.standing().filter(claim=OuterRef("pk"))
    return (
        claims.awaiting_second_eyes()
        .exclude(Exists(unread.exclude(known_to(person, "evidence__snapshot__source"))))
        .exclude(statement_by=person)
        .exclude(facts_by=person)
        .exclude(Exists(own_verdict))
        .exclude(Exists(_differing()))
        .annotate(evidence_by=Subquery(touches.values("touched_by")[:1]))
        .filter(Q(evidence_by__isnull=True) | ~Q(evidence_by=person.pk))
    )


def _differing() -> Any:
    """Of a claim: the verdict that stands, where a second one differs from it."""
    return Verdict.objects.newest().filter(claim=OuterRef("pk"), second__isnull=False)
