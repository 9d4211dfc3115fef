"""Who may do what: one table of roles and deeds. A new role is a new row, a new deed a new column."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    READER = "reader", _("Reader")
    REVIEWER = "reviewer", _("Reviewer")
    EDITOR = "editor", _("Editor")
    ADMINISTRATOR = "administrator", _("Administrator")
    SERVICE = "service", _("Service")


class Deed(TextChoices):
    READ = "read", _("read the desk's documents, sources and ledger")
    CHECK = "check", _("take in documents, work on claims, cite sources and write notes")
    GIVE_VERDICT = "give_verdict", _("give a verdict")
    CONFIRM = "confirm", _("confirm a verdict or send it back")
    DECIDE = "decide", _("decide between two verdicts that differ")
    ASSIGN = "assign", _("assign claims to others")
    ISSUE_REPORT = "issue_report", _("issue a report")
    PUBLISH = "publish", _("publish a report, or withdraw it")
    OVERRIDE = "override", _("override the policy of sources and second eyes, with a reason")
    ADMINISTER = "administer", _("add people and change the desk's policy")


ALLOWED: dict[Role, frozenset[Deed]] = {
    Role.READER: frozenset({Deed.READ}),
    Role.REVIEWER: frozenset({Deed.READ, Deed.CHECK, Deed.GIVE_VERDICT, Deed.CONFIRM}),
    Role.EDITOR: frozenset(set(Deed) - {Deed.OVERRIDE, Deed.ADMINISTER}),
    Role.ADMINISTRATOR: frozenset(Deed),
    Role.SERVICE: frozenset({Deed.READ, Deed.CHECK}),  # a program: it signs nothing
}


OF_PEOPLE = [(value, label) for value, label in Role.choices if value != Role.SERVICE]
"""Roles that a person can be given."""


def allows(role: str, deed: Deed) -> bool:
    """Whether somebody of this role may do this deed. An unknown role may do nothing."""
    return role in ALLOWED and deed in ALLOWED[Role(role)]
