from newsroom.models.desk import Desk, Membership
from newsroom.models.entry import Entry, LedgerHead
from newsroom.models.policy import Policy
from newsroom.models.rating import DEFAULT_SCALE, Label, Rating
from newsroom.models.rows import DeskQuerySet, DeskRow, both_or_neither
from newsroom.models.token import ApiToken, Scope
from newsroom.models.user import User

__all__ = [
    "DEFAULT_SCALE",
    "ApiToken",
    "Desk",
    "DeskQuerySet",
    "DeskRow",
    "Entry",
    "Label",
    "LedgerHead",
    "Membership",
    "Policy",
    "Rating",
    "Scope",
    "User",
    "both_or_neither",
]
