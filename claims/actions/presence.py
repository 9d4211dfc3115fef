"""Who else is on a document. Looking at a page is no deed, and the ledger is not told."""

from datetime import timedelta
from uuid import UUID

from django.utils import timezone

from claims.models import Claim, Document, Presence
from newsroom.models import User

GONE_AFTER = timedelta(seconds=15)  # without a sign: the page asks every two seconds
SIGN_EVERY = timedelta(seconds=5)


def stay(*, document: Document, by: User, claim: UUID | None = None) -> list[Presence]:
    """Note that somebody has the document open, with this claim of it or none, and return the others who have."""
    if claim and not Claim.objects.filter(desk=document.desk_id, pk=claim).exists():
        claim = None
    now = timezone.now()
    own = Presence.objects.filter(document=document, user=by)
    if not own.filter(at__gt=now - SIGN_EVERY, claim=claim).exists():
        Presence.objects.bulk_create(
            [Presence(desk_id=document.desk_id, document=document, user=by, claim_id=claim, at=now)],
            update_conflicts=True,
            unique_fields=["document", "user"],
            update_fields=["claim", "at"],
        )
    others = Presence.objects.filter(document=document, at__gt=now - GONE_AFTER).exclude(user=by)
    return list(others.select_related("user").order_by("user__name", "user_id"))
