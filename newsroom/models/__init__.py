from newsroom.models.desk import Desk, Membership
from newsroom.models.entry import Entry, LedgerHead
from newsroom.models.policy import Policy
from newsroom.models.rating import DEFAULT_SCALE, Label, Rating
from newsroom.models.rows import DeskQuerySet, DeskRow, both_or_neither, somebody
from newsroom.models.token import ApiToken, Scope
from newsroom.models.user import User
from newsroom.models.webhook import Delivery, NoAnswer, Webhook

__all__ = [
    "DEFAULT_SCALE",
    "ApiToken",
    "Delivery",
    "Desk",
    "DeskQuerySet",
    "DeskRow",
    "Entry",
    "Label",
    "LedgerHead",
    "Membership",
    "NoAnswer",
    "Policy",
    "Rating",
    "Scope",
    "User",
    "Webhook",
    "both_or_neither",
    "somebody",
]
