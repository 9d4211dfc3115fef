"""Choices of claims that the desk keeps under a name."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.models import SavedFilter
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import Desk, User
from newsroom.permissions import require
from newsroom.roles import Deed

MOST = 50


@transaction.atomic
def keep(*, desk: Desk, name: str, query: str, by: User) -> SavedFilter:
    """Keep a choice of claims for the desk; under the same name the new one takes the old one's place."""
    require(by, Deed.CHECK, desk)
    name = " ".join(name.split())
    if not name:
        raise ValidationError({"name": ValidationError(_("Give the filter a name."), code="empty")})
    there = SavedFilter.objects.filter(desk=desk)
    kept = there.filter(name=name).first()
    if kept is None and there.count() >= MOST:
        raise ValidationError(
            _("The desk has %(most)d filters: drop one first.") % {"most": MOST}, code="too_many"
        )
    kept = kept or SavedFilter(desk=desk, name=name)
    kept.query, kept.user = query, by
    kept.full_clean()
    kept.save()
    record(Verb.FILTER_KEPT, on=kept, by=by, name=name, query=query)
    return kept


@transaction.atomic
def drop(*, kept: SavedFilter, by: User) -> None:
    """Drop a kept filter; the claims that it showed stay as they are."""
    require(by, Deed.CHECK, kept.desk)
    record(Verb.FILTER_DROPPED, on=kept, by=by, name=kept.name, query=kept.query)
    SavedFilter.objects.filter(pk=kept.pk).delete()
