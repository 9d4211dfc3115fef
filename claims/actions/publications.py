"""Publishing a report: what is frozen in it and is for the world can be read by everybody, until it is withdrawn."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from claims.matching import impacts
from claims.models import Publication, PublicFace, PublicPosting, PublishedClaim, Report
from claims.publishing import frozen
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import Desk, User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.models import Identity
from sources.protection import SHORTEST, require_unnamed

_COPY = "copy claims_publicposting (language, term, owner, impact) from stdin"


@transaction.atomic
def publish(*, report: Report, by: User, with_text: bool = False) -> Publication:
    """Let the world read the signed claims of a report, and with `with_text` the document's text too.

    It takes the place of what was published of the document before. Raises ValidationError where the desk has no
    public face, the report is no longer what the desk says, or nothing in it is signed.
    """
    report = Report.objects.select_related("document", "desk").get(pk=report.pk)
    require(by, Deed.PUBLISH, report.desk)
    face = PublicFace.objects.select_for_update(no_key=True).filter(desk=report.desk, on=True).first()
    if face is None:
        raise ValidationError(
            _("The desk shows nothing to the world yet: an administrator switches on its public face first."),
            code="no_public_face",
        )
    _require_newest(report)
    protected = _protected(report.desk)
    whole, claims = frozen.public(report.content, protected, with_text=with_text)
    if not claims:
        raise ValidationError(
            _("No verdict in this report is signed as the desk’s policy asks: there is nothing to publish."),
            code="nothing_signed",
        )
    publication = Publication.objects.create(
        desk=report.desk, report=report, document=report.document, content=whole, published_by=by
    )
    earlier = _public_states(claim["id"] for claim in claims)
    # The last of the text first: lists are newest first, and so have the claims of a report in the text's order.
    made = frozen.corrections(report.content, protected)
    rows = [_row(publication, claim, earlier.get(UUID(claim["id"])), made) for claim in reversed(claims)]
    _retire(Q(publication__document=report.document) | Q(claim__in=[row.claim_id for row in rows]))
    PublishedClaim.objects.bulk_create(rows)
    _index(rows)
    record(
        Verb.REPORT_PUBLISHED,
        on=publication,
        by=by,
        report=str(report.pk),
        document=str(report.document_id),
        number=report.number,
        claims=len(rows),
        with_text=with_text,
    )
    return publication


@transaction.atomic
def withdraw(*, publication: Publication, reason: str, by: User) -> Publication:
    """Take a published report back. Its pages then answer that it was withdrawn, and why: the reason is public."""
    require(by, Deed.PUBLISH, publication.desk)
    PublicFace.objects.select_for_update(no_key=True).get(desk=publication.desk)
    publication = Publication.objects.select_related("desk", "report").get(pk=publication.pk)
    if publication.is_withdrawn:
        raise ValidationError(_("This publication was withdrawn already."), code="withdrawn")
    if not reason.strip():
        refusal = ValidationError(
            _("Say why it is withdrawn: the public page shows the reason."), code="empty"
        )
        raise ValidationError({"reason": refusal})
    require_unnamed(reason, desk=publication.desk_id, by=by)
    publication.withdrawn_by, publication.withdrawn_at = by, timezone.now()
    publication.withdrawal_reason = frozen.hidden(reason.strip(), _protected(publication.desk))
    publication.save(update_fields=["withdrawn_by", "withdrawn_at", "withdrawal_reason"])
    _retire(Q(publication=publication))
    record(
        Verb.REPORT_WITHDRAWN,
        on=publication,
        by=by,
        report=str(publication.report_id),
        reason=publication.withdrawal_reason,
    )
    return publication


def _protected(desk: Desk) -> dict[str, str]:
    """What tells who the desk's protected sources are, with the pseudonym of each."""
    held = Identity.objects.filter(desk=desk, source__protected=True).select_related("source")
    with translation.override("en"):
        return {
            name: each.source.called
            for each in held
            for name in (each.title, each.author, each.url)
            if len(name) >= SHORTEST
        }


def _require_newest(report: Report) -> None:
    """Refuse a report that the desk itself has left behind."""
    if report.corrections.exists():
        raise ValidationError(
            _("Verdicts in this report were replaced since: issue the next report, and publish that."),
            code="superseded",
        )
    of_document = Publication.objects.filter(document=report.document).defer("content")
    if of_document.standing().filter(report=report).exists():
        raise ValidationError(_("This report is published already."), code="published")
    newer = of_document.filter(report__number__gt=report.number).select_related("report")
    if last := newer.defer("report__content").order_by("-report__number").first():
        words = _("Report %(number)s on the document is newer, and was published: publish none before it.")
        raise ValidationError(words % {"number": last.report.number}, code="superseded")


def _public_states(claims: Iterable[str]) -> dict[UUID, PublishedClaim]:
    """What the world has read last of each of these claims, withdrawn or not."""
    newest = PublishedClaim.objects.filter(claim__in=list(claims)).order_by("claim_id", "-id")
    related = newest.distinct("claim_id").select_related("publication__report")
    return {
        row.claim_id: row for row in related.defer("publication__content", "publication__report__content")
    }


def _row(
    publication: Publication,
    claim: dict[str, Any],
    earlier: PublishedClaim | None,
    corrections: list[dict[str, Any]],
) -> PublishedClaim:
    document = publication.content["document"]
    said = claim["claimed_on"] or document["published_on"]
    verdict = claim["verdict"]
    return PublishedClaim(
        desk_id=publication.desk_id,
        publication=publication,
        claim_id=UUID(claim["id"]),
        content=claim,
        language=document["language"].partition("-")[0].lower(),
        claimed_on=date.fromisoformat(said) if said else None,
        reviewed_on=date.fromisoformat((verdict["confirmed_at"] or verdict["at"])[:10]),
        correction=_correction(publication, claim, earlier, corrections),
    )


def _correction(
    publication: Publication,
    claim: dict[str, Any],
    earlier: PublishedClaim | None,
    corrections: list[dict[str, Any]],
) -> dict[str, Any] | None:
    """What the world had read of the claim until now, where that was another verdict; and the reasons that the
    report gives for every step from the one to the other.
    """
    if earlier is None or earlier.content["verdict"]["id"] == claim["verdict"]["id"]:
        return None
    before = earlier.content["verdict"]
    same_document = earlier.publication.document_id == publication.document_id
    since = earlier.publication.report.number if same_document else 0
    return {
        "rating": before["rating"],
        "explanation": before["explanation"],
        "reasons": [
            each["reason"] for each in corrections if each["claim"] == claim["id"] and each["report"] >= since
        ],
        "at": publication.published_at.isoformat(),
    }


def _retire(rows: Q) -> None:
    """These are not what the world reads any more. Their rows stay: a page tells why they are gone."""
    gone = list(PublishedClaim.objects.filter(rows, current=True).values_list("pk", flat=True))
    PublicPosting.objects.filter(owner__in=gone).delete()
    PublishedClaim.objects.filter(pk__in=gone).update(current=False)


def _index(rows: Iterable[PublishedClaim]) -> None:
    with connection.cursor() as cursor, cursor.copy(_COPY) as copy:
        for row in rows:
            searched = f"{row.content['claimant']}\n{row.content['statement']}"
            for term, impact in impacts(searched, row.language).items():
                copy.write_row((row.language, term, row.pk, impact))
