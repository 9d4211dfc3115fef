"""What the world sees of a desk: whether it may read its published checks, and under which name."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.models import Publication, PublicFace
from claims.verbs import Verb
from newsroom.conflicts import require_version
from newsroom.ledger import record
from newsroom.models import Desk, User
from newsroom.permissions import require
from newsroom.roles import Deed


@transaction.atomic
def change(*, desk: Desk, by: User, version: int | None = None, **changes: Any) -> PublicFace:
    """Change the public face of a desk, and switch it on or off. Off hides what was published, and withdraws nothing.

    Raises Outdated where somebody else changed it after `version`; 0 is that of a face that was never set up.
    """
    require(by, Deed.ADMINISTER, desk)
    Desk.objects.select_for_update(no_key=True).get(
        pk=desk.pk
    )  # of two who set it up at once the second waits
    face = PublicFace.objects.of(desk)
    require_version(face, version)
    before = {name: getattr(face, name) for name in changes}
    for name, value in changes.items():
        setattr(face, name, value)
    if before.get("slug", face.slug) != face.slug and Publication.objects.filter(desk=desk).exists():
        words = _("Addresses under “%(slug)s” were published: they must stay. Keep the short name.")
        refusal = ValidationError(words % {"slug": before["slug"]}, code="published")
        raise ValidationError({"slug": refusal})
    face.version += 1
    face.full_clean()
    face.save()
    record(Verb.PUBLIC_FACE_CHANGED, on=face, by=by, before=before, after=changes)
    return face
