"""Writing what the splitter proposes. A machine proposes claims; it never sets a verdict."""

from claims.choices import Kind
from claims.models import CONTEXT, Claim, Occurrence, Passage, Revision
from claims.splitting import PROPOSER, ProposedClaim, split


def propose(revision: Revision) -> int:
    """Write the passages and the proposed claims of a new revision. Returns the number of claims."""
    document = revision.document
    splitting = split(revision.text, language=document.language, published=document.published_on)
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
