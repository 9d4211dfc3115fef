"""Keys to the API."""

import hashlib
import secrets
from datetime import datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from newsroom.identity import new_id
from newsroom.ledger import record
from newsroom.models import ApiToken, Desk, Membership, Scope, User
from newsroom.permissions import may, require
from newsroom.roles import Deed, Role
from newsroom.verbs import Verb

PREFIX = "tick_"  # lets a secret scanner find a leaked token


@transaction.atomic
def issue(
    *, desk: Desk, name: str, by: User, scope: str = Scope.READ, expires_at: datetime | None = None
) -> tuple[ApiToken, str]:
    """Make a token that acts as `by` on this desk. Returns it with its secret, which is never shown again."""
    require(by, Deed.ADMINISTER if scope == Scope.ADMIN else Deed.READ, desk)
    token, secret = _token(desk, by, name, scope, expires_at)
    record(Verb.TOKEN_ISSUED, on=token, by=by, name=name, scope=str(scope))
    return token, secret


@transaction.atomic
def issue_service(
    *, desk: Desk, name: str, by: User, scope: str = Scope.READ, expires_at: datetime | None = None
) -> tuple[ApiToken, str]:
    """Make a token that acts for itself, under its own name, and stays when whoever made it leaves the desk.

    A service reads, and takes in, cites and notes where its scope is to write; it never signs a verdict. Returns
    the token with its secret, which is never shown again.
    """
    require(by, Deed.ADMINISTER, desk)
    if scope == Scope.ADMIN:
        raise ValidationError(
            {"scope": ValidationError(_("A service does not administer a desk."), code="scope")}
        )
    service = User(
        email=f"{new_id()}@service.invalid", name=name
    )  # a name that nobody can have: it cannot log in
    service.set_unusable_password()
    service.full_clean()
    service.save()
    Membership.objects.create(desk=desk, user=service, role=Role.SERVICE)
    token, secret = _token(desk, service, name, scope, expires_at)
    record(Verb.TOKEN_ISSUED, on=token, by=by, name=name, scope=str(scope), service=True)
    return token, secret


def _token(
    desk: Desk, user: User, name: str, scope: str, expires_at: datetime | None
) -> tuple[ApiToken, str]:
    secret = PREFIX + secrets.token_urlsafe(32)
    token = ApiToken(
        desk=desk, user=user, name=name, scope=scope, expires_at=expires_at, digest=digest(secret)
    )
    token.full_clean()
    token.save()
    return token, secret


@transaction.atomic
def revoke(*, token: ApiToken, by: User) -> None:
    """End a token at once. Its owner may, and so may an administrator of the desk."""
    if token.user_id != by.pk and not may(by, Deed.ADMINISTER, token.desk):
        raise PermissionDenied(_("Only its owner or an administrator can revoke a token."))
    if token.revoked_at:
        return
    token.revoked_at = timezone.now()
    token.save(update_fields=["revoked_at"])
    record(Verb.TOKEN_REVOKED, on=token, by=by, name=token.name)


def digest(secret: str) -> str:
    """SHA-256 of a token's secret. The secret is random, 256 bits: a slow hash would only slow every request."""
    return hashlib.sha256(secret.encode()).hexdigest()
