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
from claims.models import CONTEXT, Claim, Occurrence, Passage, Proposing, Revision
from claims.proposers import Matter, NoProposals, Proposals, Rules
from claims.proposers.model import Model
from claims.splitting import PROPOSER, ProposedClaim, Scorer
from claims.verbs import Verb
from newsroom.copying import copy_in
from newsroom.ledger import record
from newsroom.models import User

logger = logging.getLogger(__name__)


def begin(
    revision: Revision, *, by: User, rules_only: bool = False, passages: Sequence[Passage] = ()
) -> dict[str, Any]:
    """Write the passages of a new revision, and the claims that the rules propose; or ask the worker for those of the
    language model, where one is configured. Returns what the ledger is to say of it.

    `passages` are unsaved rows that carry what was said of the revision before.
    """
    if rules_only or not settings.MODEL_URL:
        [proposed] = _propose([(revision, passages)])
        return {"proposer": PROPOSER, "proposed": proposed, "dropped": 0}
    if not passages:
        passages = _passages(revision, splitting.passages(revision.text, revision.document.language))
    copy_in(passages)
    Proposing.objects.create(desk_id=revision.desk_id, revision=revision, asked_by=by)
    app.configure_task("claims.propose", allow_unknown=False).defer(revision_id=str(revision.pk))
    return {"asked": settings.MODEL_NAME}


def begin_all(revisions: Sequence[Revision], *, by: User, rules_only: Sequence[bool]) -> list[dict[str, Any]]:
    """The same for the first revisions of many documents."""
    if settings.MODEL_URL:
        pairs = zip(revisions, rules_only, strict=True)
        return [begin(revision, by=by, rules_only=keep) for revision, keep in pairs]
    proposed = _propose([(revision, ()) for revision in revisions])
    return [{"proposer": PROPOSER, "proposed": number, "dropped": 0} for number in proposed]


def _propose(revisions: Sequence[tuple[Revision, Sequence[Passage]]]) -> list[int]:
    """Write the passages of new revisions and what the rules propose. Returns the numbers of claims."""
    passages: list[Passage] = []
    proposed = []
    for revision, carried in revisions:
        document = revision.document
        found = splitting.split(
            revision.text, language=document.language, published=document.published_on, scorer=scorer()
        )
        passages += carried or _passages(revision, found.passages)
        proposed.append((revision, found.claims))
    copy_in(passages)
    fresh = [
        (revision, claims if revision.number == 1 else _fresh(revision, claims))
        for revision, claims in proposed
    ]
    _write_claims(fresh, PROPOSER)
    return [len(claims) for _revision, claims in fresh]


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
        _write_claims([(revision, fresh)], name)
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


def _passages(revision: Revision, passages: Sequence[splitting.Passage]) -> list[Passage]:
    return [
        Passage(
            desk_id=revision.desk_id,
            revision=revision,
            position=position,
            start=passage.start,
            end=passage.end,
            kind=passage.kind,
        )
        for position, passage in enumerate(passages)
    ]


def _fresh(revision: Revision, proposed: Sequence[ProposedClaim]) -> list[ProposedClaim]:
    """Those of which nobody has decided: most of their words stand neither in a passage that is as it was in the
    revision before, nor where a claim is.
    """
    known = bytearray(len(revision.text))
    places = revision.occurrences.placed().values_list("start", "end")
    for start, end in [*revision.passages.exclude(anchoring="").values_list("start", "end"), *places]:
        known[start:end] = b"\1" * (end - start)
    return [each for each in proposed if 2 * known.count(1, each.start, each.end) < each.end - each.start]


def _write_claims(proposed: Sequence[tuple[Revision, Sequence[ProposedClaim]]], proposer: str) -> None:
    places = [
        (_claim(revision, each, proposer), revision, each) for revision, claims in proposed for each in claims
    ]
    copy_in([claim for claim, _revision, _each in places])
    copy_in([occurrence(claim, revision, each.start, each.end) for claim, revision, each in places])
    postings.write((claim, revision.document.language) for claim, revision, _each in places)


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
    text = revision.text
    return Occurrence(
        desk_id=revision.desk_id,
        claim=claim,
        revision=revision,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def _claim(revision: Revision, proposed: ProposedClaim, proposer: str) -> Claim:
    return Claim(
        desk_id=revision.desk_id,
        statement=proposed.statement,
        kind=proposed.kind if proposed.kind in Kind.values else Kind.OTHER,
        facts=proposed.facts,
        claimant=proposed.claimant[:200],
        checkworthiness=proposed.checkworthiness,
        reasons=proposed.reasons,
        proposer=proposer[:200],
    )
