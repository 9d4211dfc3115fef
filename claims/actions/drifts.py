"""Watching cited sources: they are fetched again, and what no longer says what was quoted goes back to a person."""

from datetime import timedelta
from urllib.parse import urlsplit
from uuid import UUID

from django.db import transaction
from django.db.models import DurationField, ExpressionWrapper, F, Max, Value
from django.utils import timezone

from claims import examining
from claims.actions import statuses
from claims.choices import Drifted, Status
from claims.models import Citation, Claim, Drift
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.actions import sources
from sources.choices import Origin
from sources.models import Snapshot, Source
from sources.protection import as_seen_by
from sources.quoting import How, Piece, look_for

BATCH = 50
"""Most sources that one round of the watch asks for, each of another host."""
GONE = frozenset(("name", "status 404", "status 410", "status 451"))
"""Codes of failures that mean that the source is gone. Any other may be a bad day of its server."""


@transaction.atomic
def watch() -> list[Source]:
    """Ask for the sources whose turn it is: cited by standing citations, fetched last before the desk's `recheck_days`.

    A protected source is left alone: a fetch in the night would tell its server that somebody watches it.
    """
    age = ExpressionWrapper(
        F("desk__policy__recheck_days") * Value(timedelta(days=1)), output_field=DurationField()
    )
    cited = Citation.objects.standing().exclude(claim__status=Status.DISMISSED)
    due = (
        Source.objects.filter(
            pk__in=cited.filter(evidence__snapshot__origin=Origin.FETCHED).values(
                "evidence__snapshot__source"
            ),
            protected=False,
            fetch_requested_at__isnull=True,
        )
        .exclude(snapshots__retry_at__gt=timezone.now())
        .annotate(last=Max("snapshots__taken_at"))
        .filter(last__lt=timezone.now() - age)
        .order_by("last", "id")
        .select_related("desk")
    )
    hosts: dict[str, Source] = {}
    for source in due[: BATCH * 4]:
        hosts.setdefault(urlsplit(source.url).hostname or "", source)
    return [sources.request_fetch(source=source, by=None) for source in list(hosts.values())[:BATCH]]


@transaction.atomic
def compare(*, snapshot_id: UUID) -> list[Drift]:
    """Hold every passage that is cited from earlier fetches of a source against the newest one.

    Where it is no longer there, or the source is gone, the claim's verdict falls, and the claim shows why until
    somebody has looked. Called by the worker; a second time it finds nothing new.
    """
    snapshot = Snapshot.objects.get(pk=snapshot_id)
    if not snapshot.is_good and snapshot.failure_code not in GONE:
        return []
    cited = (
        Citation.objects.standing()
        .exclude(claim__status=Status.DISMISSED)
        .filter(
            evidence__snapshot__source=snapshot.source_id,
            evidence__snapshot__origin=Origin.FETCHED,
            evidence__snapshot__number__lt=snapshot.number,
        )
        .with_evidence()
        .select_related("claim")
        .order_by("claim_id", "id")
    )
    return [drift for citation in cited if (drift := _drift(citation, snapshot)) and _send_back(drift)]


def _drift(citation: Citation, snapshot: Snapshot) -> Drift | None:
    """What became of this citation's passage, where it did not stay; not saved yet."""
    drift = Drift(desk_id=citation.desk_id, citation=citation, snapshot=snapshot, outcome=Drifted.GONE)
    if snapshot.is_good:
        standing = look_for(citation.evidence.exact, snapshot.text)
        if standing.is_found:
            return None
        drift.outcome = Drifted.SAYS_OTHER
        if standing.how == How.NEARLY:
            words = snapshot.text[standing.start : standing.end]
            drift.lost = examining.lost(citation.claim, words)
    return drift


@transaction.atomic
def _send_back(drift: Drift) -> bool:
    """Save the drift and open its claim; False where that was done before, or the citation was withdrawn meanwhile."""
    claim = Claim.objects.lock(drift.citation.claim)
    waiting = Drift.objects.waiting().filter(citation=drift.citation, outcome=drift.outcome)
    known = Drift.objects.filter(citation=drift.citation, snapshot=drift.snapshot)
    if (
        waiting.exists()
        or known.exists()
        or not Citation.objects.standing().filter(pk=drift.citation.pk).exists()
    ):
        return False
    drift.save()
    if claim.is_signed:
        statuses.let_fall(claim, by=None, because=str(Verb.SOURCE_DRIFTED.value))
    else:
        statuses.save(claim)
    record(
        Verb.SOURCE_DRIFTED,
        on=claim,
        by=None,
        citation=str(drift.citation_id),
        source=str(drift.snapshot.source_id),
        snapshot=drift.snapshot.number,
        outcome=drift.outcome,
        lost=drift.lost,
    )
    return True


def shown(claim: Claim, to: User) -> dict[UUID, tuple[Drift, tuple[tuple[Piece, str], ...]]]:
    """For each citation of a claim whose source drifted and that nobody has looked at yet: the newest drift, and how
    the new wording differs, where there is one. Of a protected source `to` may not know, only that it drifted.
    """
    waiting = Drift.objects.waiting().filter(citation__claim=claim).order_by("id")
    found = {
        drift.citation_id: drift
        for drift in waiting.select_related("citation__evidence__snapshot__source", "snapshot__source")
    }
    as_seen_by(to, found.values())
    return {
        citation: (drift, look_for(drift.citation.evidence.exact, drift.snapshot.text).difference)
        for citation, drift in found.items()
    }


@transaction.atomic
def settle(*, drift: Drift, by: User) -> Drift:
    """Say that one has looked: the citation stands, resting on the copy that was preserved."""
    claim = Claim.objects.lock(drift.citation.claim)
    require(by, Deed.CHECK, claim.desk)
    drift = Drift.objects.select_for_update(no_key=True, of=("self",)).get(pk=drift.pk)
    if drift.withdrawn_at:
        return drift
    drift.withdrawn_by, drift.withdrawn_at = by, timezone.now()
    drift.save(update_fields=["withdrawn_by", "withdrawn_at"])
    statuses.save(claim)
    record(Verb.DRIFT_SETTLED, on=claim, by=by, drift=str(drift.pk), citation=str(drift.citation_id))
    return drift
