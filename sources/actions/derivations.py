"""Saying where a source comes from, so that two links to one wire report count as one."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.models import Derivation, Source
from sources.protection import require_sight, require_unnamed
from sources.verbs import Verb


@transaction.atomic
def draw(*, source: Source, origin: Source, how: str, why: str, by: User) -> Derivation:
    """Record that `source` reprints, quotes or is based on `origin`. A way that leads back to itself is refused."""
    require(by, Deed.CHECK, source.desk)
    if origin.desk_id != source.desk_id:
        raise ValidationError(_("Both sources must belong to the desk."), code="other_desk")
    require_sight(source, origin, by=by)
    if not (source.protected or origin.protected):
        require_unnamed(why, desk=source.desk_id, by=by)
    # Of two people who say the same at once the second waits here, and is then told that it is recorded.
    source = Source.objects.select_for_update(no_key=True).select_related("desk").get(pk=source.pk)
    derivation = Derivation(
        desk_id=source.desk_id, source=source, origin=origin, how=how, why=why.strip(), by=by
    )
    derivation.full_clean()
    try:
        with transaction.atomic():
            derivation.save()
    except IntegrityError as error:
        if "from itself" not in str(error):
            raise
        raise ValidationError(
            _("“%(origin)s” already comes from “%(source)s”: it cannot also be where that comes from.")
            % {"origin": origin, "source": source},
            code="loop",
        ) from None
    told: dict[str, Any] = {"title": origin.title, "why": why}
    if source.protected or origin.protected:
        told = {}
    record(Verb.DERIVATION_DRAWN, on=source, by=by, origin=str(origin.pk), how=how, **told)
    return derivation


@transaction.atomic
def withdraw(*, derivation: Derivation, by: User) -> Derivation:
    require(by, Deed.CHECK, derivation.desk)
    derivation = Derivation.objects.standing().select_for_update(no_key=True).get(pk=derivation.pk)
    require_sight(derivation.source, derivation.origin, by=by)
    derivation.withdrawn_by, derivation.withdrawn_at = by, timezone.now()
    derivation.save(update_fields=["withdrawn_by", "withdrawn_at"])
    record(Verb.DERIVATION_WITHDRAWN, on=derivation.source, by=by, origin=str(derivation.origin_id))
    return derivation
