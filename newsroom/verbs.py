"""What can happen to a desk itself, as the ledger calls it."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from newsroom.ledger import learn


@learn
class Verb(TextChoices):
    DESK_FOUNDED = "desk.founded", _("founded the desk")
    PERSON_ADDED = "person.added", _("added a person")
    ROLE_CHANGED = "person.role_changed", _("changed a role")
    PERSON_REMOVED = "person.removed", _("removed a person from the desk")
    POLICY_CHANGED = "policy.changed", _("changed the policy")
    TOKEN_ISSUED = "token.issued", _("issued an API token")
    TOKEN_REVOKED = "token.revoked", _("revoked an API token")
    WEBHOOK_CREATED = "webhook.created", _("made a webhook")
    WEBHOOK_CHANGED = "webhook.changed", _("changed a webhook")
    WEBHOOK_PAUSED = "webhook.paused", _("paused a webhook")
    WEBHOOK_RESUMED = "webhook.resumed", _("resumed a webhook")
    WEBHOOK_REPLAYED = "webhook.replayed", _("had a webhook told again from a number")
    WEBHOOK_ROTATED = "webhook.rotated", _("made a new secret for a webhook")
    WEBHOOK_REMOVED = "webhook.removed", _("removed a webhook")
    WEBHOOK_GIVEN_UP = "webhook.given_up", _("gave a webhook up: its receiver takes nothing")
