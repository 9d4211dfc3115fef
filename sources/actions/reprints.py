"""Proposing where a source comes from, since its copy shares long passages with an older one; a person answers."""

from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.actions import derivations
from sources.fingerprints import fingerprints, shared_words
from sources.models import DerivationProposal, Fingerprint, Snapshot, Source
from sources.protection import require_sight, require_unnamed
from sources.provenance import provenance
from sources.verbs import Verb

LEAST = 50
"""Words that two copies must share, in runs of at least eight, for anything to be proposed."""
COMPARED = 5  # copies that are read again, those with most fingerprints in common

LIKE_IT = """
    select f.snapshot_id from sources_fingerprint f join sources_snapshot s on s.id = f.snapshot_id
        join sources_source o on o.id = s.source_id and not o.protected
    where f.desk_id = %(desk)s and s.source_id <> %(source)s and f.hashes && %(hashes)s::bigint[]
    order by cardinality(array(select unnest(f.hashes) intersect select unnest(%(hashes)s::bigint[]))) desc, s.id
    limit %(limit)s
"""


def compare(snapshot: Snapshot) -> None:
    """A step of preserving: keep the fingerprints of a new copy, and propose what it may come from or lead to.

    A protected source is compared with nothing: what it shares with others would tell what it is.
    """
    if snapshot.source.protected or not (hashes := fingerprints(snapshot.main_text)):
        return
    Fingerprint.objects.create(desk_id=snapshot.desk_id, snapshot=snapshot, hashes=hashes)
    asked: dict[str, Any] = {
        "desk": snapshot.desk_id,
        "source": snapshot.source_id,
        "hashes": hashes,
        "limit": COMPARED,
    }
    with connection.cursor() as cursor:
        cursor.execute(LIKE_IT, asked)
        found = [row[0] for row in cursor.fetchall()]
    for other in Snapshot.objects.filter(pk__in=found).select_related("source").order_by("id"):
        words = shared_words(snapshot.main_text, other.main_text)
        if words >= LEAST and not _is_settled(snapshot.source, other.source):
            _propose(snapshot, other, words)


@transaction.atomic
def catch_up(*, after: UUID | None = None) -> Snapshot | None:
    """Compare the next copy that was never compared, since it is older than the comparison; None: there is none left.

    `after` is the copy that was compared last: one that is too short to be compared comes up only once so.
    """
    waiting = Snapshot.objects.good().filter(fingerprint__isnull=True, source__protected=False).order_by("id")
    if after:
        waiting = waiting.filter(id__gt=after)
    snapshot = waiting.select_for_update(of=("self",), no_key=True).first()
    if snapshot:
        compare(snapshot)
    return snapshot


@transaction.atomic
def answer(
    *, proposal: DerivationProposal, accept: bool, why: str, by: User, how: str = "", turned: bool = False
) -> DerivationProposal:
    """Accept a proposal, which draws the derivation, or refuse it; either with the reason.

    `turned`: it is the other way round, the older one comes from the newer.
    """
    require(by, Deed.CHECK, proposal.desk)
    proposal = DerivationProposal.objects.select_for_update(no_key=True).get(pk=proposal.pk)
    if proposal.answered_at:
        raise ValidationError(_("Somebody has answered this proposal already."), code="answered")
    if not why.strip():
        raise ValidationError({"why": ValidationError(_("Say how you know."), code="reason")})
    source, origin = proposal.source, proposal.origin
    require_sight(source, origin, by=by)
    require_unnamed(why, desk=proposal.desk_id, by=by)
    if turned:
        source, origin = origin, source
    if accept:
        derivations.draw(source=source, origin=origin, how=how, why=why, by=by)
    proposal.accepted, proposal.reason = accept, why.strip()
    proposal.answered_by, proposal.answered_at = by, timezone.now()
    proposal.save(update_fields=["accepted", "reason", "answered_by", "answered_at"])
    record(
        Verb.DERIVATION_ANSWERED,
        on=proposal.source,
        by=by,
        origin=str(proposal.origin_id),
        accepted=accept,
        reason=proposal.reason,
    )
    return proposal


def _is_settled(one: Source, other: Source) -> bool:
    """Whether the desk knows already how the two are related, or was asked before."""
    pair = [one.pk, other.pk]
    if DerivationProposal.objects.filter(source__in=pair, origin__in=pair).exists():
        return True
    known = provenance(pair)
    return bool(known.roots(one.pk) & known.roots(other.pk))


def _propose(snapshot: Snapshot, other: Snapshot, words: int) -> None:
    older, newer = sorted((other, snapshot), key=_day)
    proposal = DerivationProposal.objects.create(
        desk_id=snapshot.desk_id, source=newer.source, origin=older.source, words=words
    )
    record(Verb.DERIVATION_PROPOSED, on=proposal.source, by=None, origin=str(proposal.origin_id), words=words)


def _day(snapshot: Snapshot) -> date:
    return snapshot.source.published_on or snapshot.taken_at.date()
