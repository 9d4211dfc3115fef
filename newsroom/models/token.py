"""A key to the API. Only its SHA-256 is kept: a copy of the database opens nothing."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.models.rows import DeskQuerySet, DeskRow
from newsroom.models.user import User


class Scope(models.TextChoices):
    READ = "read", _("Read")
    WRITE = "write", _("Read and write")
    ADMIN = "admin", _("Read, write and administer")


INCLUDES = {
    Scope.READ: frozenset({Scope.READ}),
    Scope.WRITE: frozenset({Scope.READ, Scope.WRITE}),
    Scope.ADMIN: frozenset(Scope),
}


class ApiToken(DeskRow):
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="api_tokens")
    name = models.CharField(_("what it is for"), max_length=80)
    digest = models.CharField(max_length=64, unique=True, editable=False)
    scope = models.CharField(_("scope"), max_length=10, choices=Scope.choices, default=Scope.READ)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    expires_at = models.DateTimeField(_("expires"), null=True, blank=True)
    last_used_at = models.DateTimeField(null=True, editable=False)
    revoked_at = models.DateTimeField(null=True, editable=False)

    objects = DeskQuerySet["ApiToken"].as_manager()

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.CheckConstraint(condition=models.Q(scope__in=Scope.values), name="token_scope_is_known")
        ]

    def __str__(self) -> str:
        return self.name

    def permits(self, scope: Scope) -> bool:
        """Whether the token may do what asks for this scope."""
        return self.scope in INCLUDES and scope in INCLUDES[Scope(self.scope)]
