"""The one gate that every action passes."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from newsroom.models import Desk, Membership, User
from newsroom.roles import Deed, Role, allows
from newsroom.worded import Worded

_ROLE = Worded(
    lambda person, desk: Membership.objects.filter(user=person, desk=desk, user__is_active=True).values_list(
        "role", flat=True
    )
)


def role_of(user: User, desk: Desk) -> Role | None:
    """This person's role on the desk, or None for a stranger to it."""
    role = _ROLE.first(user.pk, desk.pk)
    return Role(role) if role else None


def may(user: User, deed: Deed, desk: Desk) -> bool:
    role = role_of(user, desk)
    return role is not None and allows(role, deed)


def require(user: User, deed: Deed, desk: Desk) -> None:
    """Raise PermissionDenied, with the reason in words, unless this person may do this deed on this desk."""
    role = role_of(user, desk)
    if role is None:
        raise PermissionDenied(_("You do not belong to this desk."))
    if not allows(role, deed):
        raise PermissionDenied(
            _("As %(role)s you may not %(deed)s.") % {"role": role.label.lower(), "deed": deed.label}
        )
