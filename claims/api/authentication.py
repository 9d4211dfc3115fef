"""Who calls: a bearer token, kept as a digest, that acts as its owner on one desk."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.request import Request

from claims.api.problems import BEARER
from newsroom.actions import tokens
from newsroom.models import ApiToken, Membership, Scope, User
from newsroom.worded import Worded

NOTED_EVERY = timedelta(minutes=1)  # a write for each request would cost more than the request
_TOKEN = Worded(
    lambda digest: (
        ApiToken.objects.filter(digest=digest)
        .annotate(
            is_of_the_desk=Exists(Membership.objects.filter(desk=OuterRef("desk"), user=OuterRef("user")))
        )
        .select_related("user", "desk")
        .order_by()
    )
)


class TokenAuthentication(BaseAuthentication):
    """`Authorization: Bearer tick_…`. request.user is then the token's owner, request.auth the token."""

    def authenticate(self, request: Request) -> tuple[User, ApiToken] | None:
        scheme, _space, secret = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            return None
        token = _TOKEN.first(tokens.digest(secret.strip()))
        if token is None:
            raise AuthenticationFailed(_("There is no such token."), "unknown_token")
        if refusal := _refusal(token):
            raise AuthenticationFailed(*refusal)
        if not token.last_used_at or token.last_used_at <= timezone.now() - NOTED_EVERY:
            note_use(token.pk)
        return token.user, token

    def authenticate_header(self, request: Request) -> str:
        return BEARER


class ScopePermits(BasePermission):
    """What changes something asks for the scope to write; or what the view names for the method."""

    code = "scope"

    @property
    def message(self) -> str:
        return _("The scope of this token does not reach so far. Make one that may, or use GET.")

    def has_permission(self, request: Request, view: Any) -> bool:
        usual = Scope.READ if request.method in SAFE_METHODS else Scope.WRITE
        needed = getattr(view, "scopes", {}).get(request.method, usual)
        return isinstance(request.auth, ApiToken) and request.auth.permits(needed)


def _refusal(token: ApiToken) -> tuple[str, str] | None:
    """Why this token opens nothing, in words and as a code; None: it does open."""
    if token.revoked_at:
        return _("This token was revoked."), "revoked_token"
    if token.expires_at and token.expires_at <= timezone.now():
        return _("This token has expired: make a new one."), "expired_token"
    if not token.user.is_active or not token.is_of_the_desk:  # type: ignore[attr-defined]  # annotated above
        return _("The owner of this token no longer works on its desk."), "stranger"
    return None


def note_use(token: UUID) -> None:
    """Write down that the token is used, unless another request just did."""
    now = timezone.now()
    stale = Q(last_used_at__isnull=True) | Q(last_used_at__lte=now - NOTED_EVERY)
    ApiToken.objects.filter(stale, pk=token).update(last_used_at=now)
