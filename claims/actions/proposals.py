"""Writing what the rules or a language model propose. A machine proposes claims; it never sets a verdict."""

import logging
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from claims import proposers, splitting
from claims.actions import postings
from claims.choices import Kind
from claims.matching import impacts
from claims.models import CONTEXT, Claim, Occurrence, Passage, Proposing, Revision
from claims.proposers import Matter, NoProposals, Proposals, Rules
from claims.proposers.model import Model
from claims.splitting import PROPOSER, ProposedClaim, Scorer, Splitting
from claims.verbs import Verb
from newsroom.copying import copy_alike, copy_in
from newsroom.identity import new_id
from newsroom.ledger import record
from newsroom.models import User

logger = logging.getLogger(__name__)
_KINDS = frozenset(Kind.values)


def begin(
    revision: Revision, *, by: User, rules_only: bool = False, passages: Sequence[Passage] = ()
) -> dict[str, Any]:
    """Write the passages of a new revision, and the claims that the rules propose; or ask the worker for those of the
    language model, where one is configured. Returns what the ledger is to say of it.

    `passages` are unsaved rows that carry what was said of the revision before.
    """
    copy_in(passages)
    if rules_only or not settings.MODEL_URL:
        document = revision.document
        found = splitting.split(
            revision.text, language=document.language, published=document.published_on, scorer=scorer()
        )
        if not passages:
            _write_passages([(revision, found.passages)])
        fresh = found.claims if revision.number == 1 else _fresh(revision, found.claims)
        _write_claims([(revision, each) for each in fresh], PROPOSER)
        return {"proposer": PROPOSER, "proposed": len(fresh), "dropped": 0}
    if not passages:
        _write_passages([(revision, splitting.passages(revision.text, revision.document.language))])
    Proposing.objects.create(desk_id=revision.desk_id, revision=revision, asked_by=by)
    app.configure_task("claims.propose", allow_unknown=False).defer(revision_id=str(revision.pk))
    return {"asked": settings.MODEL_NAME}


def begin_all(
    revisions: Sequence[Revision], *, by: User, rules_only: Sequence[bool], found: Sequence[Splitting] | None
) -> list[dict[str, Any]]:
    """The same for the first revisions of many documents. `found` is what the rules found in them, where no language
    model is asked.
    """
    if found is None:
        pairs = zip(revisions, rules_only, strict=True)
        return [begin(revision, by=by, rules_only=keep) for revision, keep in pairs]
    both = list(zip(revisions, found, strict=True))
    _write_passages([(revision, each.passages) for revision, each in both])
    _write_claims([(revision, claim) for revision, each in both for claim in each.claims], PROPOSER)
    return [{"proposer": PROPOSER, "proposed": len(each.claims), "dropped": 0} for each in found]


def finish(*, revision_id: UUID) -> Proposing | None:
    """Ask the language model for the claims of a revision if that was asked for, and write what it or, where it
    fails, the rules propose.

    Called by the worker. The model is asked outside of any transaction: nobody waits for it. A worker that is killed
    on the way leaves the request standing, and one that runs twice finds nothing to do. Returns None then.
    """
    waiting = Proposing.objects.filter(done_at__isnull=True)
    asked = waiting.filter(revision_id=revision_id).select_related("revision__document").first()
    if asked is None:
        return None
    revision = asked.revision
    name, found, failure = _proposed(revision)
    with transaction.atomic():
        proposing = waiting.select_for_update(no_key=True).filter(pk=asked.pk).first()
        if proposing is None:
            return None
        there = set(revision.occurrences.values_list("start", "end"))
        fresh = [claim for claim in found.claims if (claim.start, claim.end) not in there]
        if revision.number > 1:
            fresh = _fresh(revision, fresh)
        if revision.document.revision != revision:  # there is a newer one, for which they are proposed anew
            fresh = []
        proposing.done_at, proposing.proposer = timezone.now(), name
        _write_claims([(revision, each) for each in fresh], name)
        proposing.proposed, proposing.dropped = len(fresh), found.dropped
        proposing.fallback = failure.reason if failure else ""
        proposing.save(update_fields=["done_at", "proposer", "proposed", "dropped", "fallback"])
        record(
            Verb.CLAIMS_PROPOSED,
            on=revision.document,
            by=None,
            revision=revision.number,
            proposer=name,
            proposed=proposing.proposed,
            dropped=proposing.dropped,
            fallback=str(failure or ""),
        )
    return proposing


def _proposed(revision: Revision) -> tuple[str, Proposals, NoProposals | None]:
    """Who proposed, what, and why it was not the model."""
    document = revision.document
    matter = Matter(
        revision.text,
        splitting.passages(revision.text, document.language),
        document.language,
        document.published_on,
        scorer(),
    )
    try:
        model = _model()
        return model.name, model.propose(matter), None
    except NoProposals as failure:
        logger.warning("The language model proposed nothing for revision %s: %s", revision.pk, failure)
        return PROPOSER, Proposals(Rules().propose(matter).claims, failure.dropped), failure


def _model() -> Model:
    """The language model of the settings. Raises NoProposals where none is configured (any more)."""
    if not settings.MODEL_URL:
        raise NoProposals(proposers.OFF)
    # The library is slow to import and of no use to anybody else.
    from claims.proposers.endpoint import OpenAIEndpoint

    endpoint = OpenAIEndpoint(
        settings.MODEL_URL, settings.MODEL_KEY, settings.MODEL_NAME, settings.MODEL_TIMEOUT
    )
    return Model(endpoint, settings.MODEL_NAME, settings.MODEL_MAX_CHARACTERS)


def _write_passages(revisions: Sequence[tuple[Revision, Sequence[splitting.Passage]]]) -> None:
    [desk] = {revision.desk_id for revision, _passages in revisions}
    copy_alike(
        Passage(desk_id=desk),
        ("id", "revision_id", "position", "start", "end", "kind"),
        (
            (new_id(), revision.pk, position, passage.start, passage.end, passage.kind)
            for revision, passages in revisions
            for position, passage in enumerate(passages)
        ),
    )


def _fresh(revision: Revision, proposed: Sequence[ProposedClaim]) -> list[ProposedClaim]:
    """Those of which nobody has decided: most of their words stand neither in a passage that is as it was in the
    revision before, nor where a claim is.
    """
    known = bytearray(len(revision.text))
    places = revision.occurrences.placed().values_list("start", "end")
    for start, end in [*revision.passages.exclude(anchoring="").values_list("start", "end"), *places]:
        known[start:end] = b"\1" * (end - start)
    return [each for each in proposed if 2 * known.count(1, each.start, each.end) < each.end - each.start]


def _write_claims(proposed: Sequence[tuple[Revision, ProposedClaim]], proposer: str) -> None:
    """Write the claims of some revisions of a desk, where they stand, and what they will be found by."""
    if not proposed:
        return
    [desk] = {revision.desk_id for revision, _each in proposed}
    known = [(new_id(), revision, each) for revision, each in proposed]
    copy_alike(
        Claim(desk_id=desk, proposer=proposer[:200]),
        ("id", "statement", "kind", "facts", "claimant", "checkworthiness", "reasons"),
        (
            (
                id_,
                each.statement,
                each.kind if each.kind in _KINDS else Kind.OTHER.value,
                each.facts,
                each.claimant[:200],
                each.checkworthiness,
                each.reasons,
            )
            for id_, _revision, each in known
        ),
    )
    copy_alike(
        Occurrence(desk_id=desk),
        ("id", "claim_id", "revision_id", "start", "end", "exact", "prefix", "suffix"),
        (
            (new_id(), id_, revision.pk, each.start, each.end, *_words(revision.text, each.start, each.end))
            for id_, revision, each in known
        ),
    )
    postings.write_known(
        (desk, id_, impacts(each.statement, revision.document.language)) for id_, revision, each in known
    )


def scorer() -> Scorer | None:
    """The owner's weights of check-worthiness, where there are any; else those set by hand serve."""
    path = Path(settings.SCORER_WEIGHTS) if settings.SCORER_WEIGHTS else None
    if path is None:
        return None
    try:
        return _loaded(path, path.stat().st_mtime_ns)
    except (OSError, ValueError, KeyError, TypeError) as problem:
        logger.warning("The weights of check-worthiness cannot be read, those set by hand serve: %s", problem)
        return None


@lru_cache(maxsize=1)
def _loaded(path: Path, written: int) -> Scorer:
    """`written` makes new weights be read without a restart."""
    return Scorer.load(path)


def occurrence(claim: Claim, revision: Revision, start: int, end: int) -> Occurrence:
    """An unsaved occurrence of a claim at `revision.text[start:end]`."""
    exact, prefix, suffix = _words(revision.text, start, end)
    return Occurrence(
        desk_id=revision.desk_id,
        claim=claim,
        revision=revision,
        start=start,
        end=end,
        exact=exact,
        prefix=prefix,
        suffix=suffix,
    )


def _words(text: str, start: int, end: int) -> tuple[str, str, str]:
    """What stands at a place, before it and after it."""
    return text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
