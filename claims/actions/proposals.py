"""Writing what the splitter proposes. A machine proposes claims; it never sets a verdict."""

import logging
from functools import lru_cache
from pathlib import Path

from django.conf import settings

from claims.choices import Kind
from claims.models import CONTEXT, Claim, Occurrence, Passage, Revision
from claims.splitting import PROPOSER, ProposedClaim, Scorer, split

logger = logging.getLogger(__name__)


def propose(revision: Revision) -> int:
    """Write the passages and the proposed claims of a new revision. Returns the number of claims."""
    document = revision.document
    splitting = split(
        revision.text, language=document.language, published=document.published_on, scorer=scorer()
    )
    Passage.objects.bulk_create(
        Passage(
            desk_id=revision.desk_id,
            revision=revision,
            position=position,
            start=passage.start,
            end=passage.end,
            kind=passage.kind,
        )
        for position, passage in enumerate(splitting.passages)
    )
    claims = [_claim(revision, proposed) for proposed in splitting.claims]
    Claim.objects.bulk_create(claims)
    Occurrence.objects.bulk_create(
        occurrence(claim, revision, proposed.start, proposed.end)
        for claim, proposed in zip(claims, splitting.claims, strict=True)
    )
    return len(claims)


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


def _claim(revision: Revision, proposed: ProposedClaim) -> Claim:
    return Claim(
        desk_id=revision.desk_id,
        statement=proposed.statement,
        kind=proposed.kind if proposed.kind in Kind.values else Kind.OTHER,
        facts=proposed.facts,
        claimant=proposed.claimant[:200],
        checkworthiness=proposed.checkworthiness,
        reasons=proposed.reasons,
        proposer=PROPOSER,
    )
