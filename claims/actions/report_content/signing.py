"""The verdicts that a report carries, with the second person's answer to each."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from claims.actions.report_content import values
from claims.choices import SIGNED
from claims.models import Claim, Confirmation, SecondVerdict, Verdict


def verdicts(claims: Iterable[Claim]) -> dict[UUID, dict[str, Any]]:
    """The verdict of each claim that is signed; that of a claim opened again says nothing any more, and one that is
    sealed nothing yet.
    """
    signed = [claim.pk for claim in claims if claim.status in SIGNED]
    verdicts = list(
        Verdict.objects.opened()
        .newest()
        .filter(claim__in=signed)
        .select_related(
            *("rating", "by", "second__rating", "second__by"),
            *("from_second", "replaces__rating", "replaces__by"),
        )
    )
    agreed = {
        answer.verdict_id: answer
        for answer in Confirmation.objects.filter(verdict__in=verdicts, agrees=True).select_related("by")
    }
    return {verdict.claim_id: _verdict(verdict, agreed.get(verdict.pk)) for verdict in verdicts}


def _verdict(verdict: Verdict, agreed: Confirmation | None) -> dict[str, Any]:
    return {
        "id": str(verdict.pk),
        "rating": values.rating(verdict.rating),
        "explanation": verdict.explanation,
        "by": values.name(verdict.by),
        "at": values.moment(verdict.at),
        "basis": verdict.basis,
        "override": verdict.override,
        "confirmed_by": values.name(agreed.by) if agreed else "",
        "confirmed_at": values.moment(agreed.at) if agreed else None,
        "confirmation_override": agreed.override if agreed else "",
        "blind": _blind(verdict, agreed) if verdict.blind else None,
    }


def _blind(verdict: Verdict, agreed: Confirmation | None) -> dict[str, Any]:
    """What another person gave who had not seen this verdict; and the reason where an editor let this one stand."""
    second: SecondVerdict | None = getattr(verdict, "second", None)
    other = verdict.replaces if verdict.from_second_id else second
    if other is None:  # its author, an administrator, has signed it alone
        return {"agrees": None, "rating": None, "by": "", "at": None, "decided": ""}
    agrees = other.rating_id == verdict.rating_id
    return {
        "agrees": agrees,
        "rating": values.rating(other.rating),
        "by": values.name(other.by),
        "at": values.moment(other.at),
        "decided": agreed.reason if agreed and not agrees else "",
    }
