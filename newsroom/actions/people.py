"""Who belongs to a desk."""

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from newsroom.actions import tokens
from newsroom.ledger import record
from newsroom.models import ApiToken, Desk, Membership, User
from newsroom.permissions import require
from newsroom.roles import Deed, Role
from newsroom.verbs import Verb


@transaction.atomic
def add(*, desk: Desk, email: str, name: str, role: str, by: User, password: str | None = None) -> Membership:
    """Bring a person onto the desk. Somebody who already has a login keeps it; else one is made with `password`, and
    without that nobody can log in.
    """
    require(by, Deed.ADMINISTER, desk)
    user = with_login(email, name, password)
    membership = Membership(desk=desk, user=user, role=role)
    membership.full_clean()
    membership.save()
    record(Verb.PERSON_ADDED, on=user, by=by, desk=desk, name=str(user), role=role)
    return membership


@transaction.atomic
def change_role(*, membership: Membership, role: str, by: User) -> Membership:
    require(by, Deed.ADMINISTER, membership.desk)
    membership = Membership.objects.select_for_update(no_key=True).get(pk=membership.pk)
    before, membership.role = membership.role, role
    if Role.SERVICE in (before, role) and before != role:
        raise ValidationError(_("A service stays a service, and a person a person."), code="service")
    membership.full_clean()
    membership.save()
    _require_an_administrator(membership.desk)
    record(
        Verb.ROLE_CHANGED,
        on=membership.user,
        by=by,
        desk=membership.desk,
        name=str(membership.user),
        before=before,
        after=role,
    )
    return membership


@transaction.atomic
def remove(*, membership: Membership, by: User) -> None:
    """Take a person off the desk, and revoke their tokens on it. What they did stays in the record under their name."""
    require(by, Deed.ADMINISTER, membership.desk)
    user, desk = membership.user, membership.desk
    membership.delete()
    for token in ApiToken.objects.filter(desk=desk, user=user, revoked_at__isnull=True):
        tokens.revoke(token=token, by=by)
    _require_an_administrator(desk)
    record(Verb.PERSON_REMOVED, on=user, by=by, desk=desk, name=str(user))


def with_login(email: str, name: str, password: str | None) -> User:
    """The person with this address, as they are; where there is none, a new one with this name and password."""
    email = email.strip().lower()
    if found := User.objects.filter(email=email).first():
        return found
    user = User(email=email, name=name.strip())
    user.set_password(password or None)  # None cannot be logged in with; "" could
    user.full_clean()
    if password:
        validate_password(password, user)
    user.save()
    return user


def _require_an_administrator(desk: Desk) -> None:
    Desk.objects.select_for_update(no_key=True).get(pk=desk.pk)
    if not Membership.objects.filter(desk=desk, role=Role.ADMINISTRATOR, user__is_active=True).exists():
        raise ValidationError(_("A desk needs at least one administrator: name another one first."))
