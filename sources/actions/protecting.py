"""Who may know a protected source, what of its words others read, and the end of its protection."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from newsroom.ledger import record
from newsroom.models import Membership, User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.actions.sources import canonical_address, same_address
from sources.models import IDENTIFYING, Confidant, Source
from sources.protection import require_sight
from sources.verbs import Verb


@transaction.atomic
def name(*, source: Source, person: User, by: User) -> Confidant:
    """Let a colleague know who a protected source is. Whoever knows it may; the ledger says who did."""
    source = _held(source, by)
    if not Membership.objects.filter(desk=source.desk_id, user=person, user__is_active=True).exists():
        raise ValidationError({"person": ValidationError(_("Choose somebody of this desk."), code="person")})
    if person.pk == source.added_by_id:
        raise ValidationError(
            {"person": ValidationError(_("This person added the source and knows it."), code="owner")}
        )
    confidant = Confidant(desk_id=source.desk_id, source=source, person=person, named_by=by)
    confidant.full_clean(exclude=["desk", "source", "named_by"])
    confidant.save()
    record(Verb.CONFIDANT_NAMED, on=source, by=by, person=str(person.pk), name=str(person))
    return confidant


@transaction.atomic
def unname(*, confidant: Confidant, by: User) -> None:
    """Take that back. The owner may, whoever named them, and they themselves; what was seen stays seen."""
    source = _held(confidant.source, by)
    if by.pk not in (source.added_by_id, confidant.named_by_id, confidant.person_id):
        raise PermissionDenied(
            _("Only %(owner)s, who added the source, and whoever named this person may do that.")
            % {"owner": source.added_by}
        )
    person = confidant.person
    Confidant.objects.filter(pk=confidant.pk).delete()
    record(Verb.CONFIDANT_UNNAMED, on=source, by=by, person=str(person.pk), name=str(person))


@transaction.atomic
def lift(*, source: Source, by: User) -> Source:
    """End the protection: who the source is stands in its own row again, for all to read. Its owner alone may.

    It cannot be protected again. Raises ValidationError where the library has its address already.
    """
    source = _held(source, by)
    if by.pk != source.added_by_id:
        raise PermissionDenied(
            _("Only %(owner)s, who added the source, may do that.") % {"owner": source.added_by}
        )
    identity = source.identity
    if identity.url and (twin := same_address(source.desk, identity.url)):
        words = _("This address is in the library already, as “%(title)s”.") % {"title": twin}
        raise ValidationError(words, code="duplicate")
    for member in IDENTIFYING:
        setattr(source, member, getattr(identity, member))
    source.canonical_url = canonical_address(identity.url)
    source.protected = source.words_withheld = False
    source.version += 1
    source.save(update_fields=[*IDENTIFYING, "canonical_url", "protected", "words_withheld", "version"])
    identity.delete()
    Confidant.objects.filter(source=source).delete()
    record(Verb.PROTECTION_LIFTED, on=source, by=by, title=source.title, url=source.url)
    return source


def _held(source: Source, by: User) -> Source:
    """The locked source, once this person may do anything about its protection."""
    require(by, Deed.CHECK, source.desk)
    require_sight(source, by=by)
    held = Source.objects.select_for_update(no_key=True, of=("self",)).select_related("desk", "added_by")
    source = held.get(pk=source.pk)
    if not source.protected:
        raise ValidationError(_("This source is not protected."), code="not_protected")
    return source
