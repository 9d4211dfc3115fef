"""Grading how reliable a source is."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.models import Assessment, Source
from sources.protection import require_sight, require_unnamed
from sources.verbs import Verb


@transaction.atomic
def give(*, source: Source, grade: str, reason: str, by: User) -> Assessment:
    """Grade a source from A to F, with the reason. It replaces the grade before, which stays in the record."""
    require(by, Deed.CHECK, source.desk)
    require_sight(source, by=by)
    if not source.protected:
        require_unnamed(reason, desk=source.desk_id, by=by)
    source = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    if not reason.strip():
        raise ValidationError(
            {"reason": ValidationError(_("Say why the source is graded so."), code="reason")}
        )
    assessment = Assessment(
        desk_id=source.desk_id,
        source=source,
        grade=grade,
        reason=reason.strip(),
        by=by,
        replaces=Assessment.objects.newest().filter(source=source).first(),
    )
    assessment.full_clean(exclude=["desk", "source", "by", "replaces"])
    assessment.save()
    told: dict[str, Any] = {} if source.protected else {"reason": assessment.reason}
    record(Verb.SOURCE_ASSESSED, on=source, by=by, grade=grade, **told)
    return assessment
