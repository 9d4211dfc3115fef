"""Founding a desk and setting its policy."""

from typing import Any

from django.db import transaction

from newsroom.conflicts import require_version
from newsroom.ledger import BEGINNING, record
from newsroom.models import DEFAULT_SCALE, Desk, LedgerHead, Membership, Policy, Rating, User
from newsroom.permissions import require
from newsroom.roles import Deed, Role
from newsroom.verbs import Verb


@transaction.atomic
def found(*, name: str, slug: str, by: User) -> Desk:
    """Make a desk with the default policy and rating scale; the founder is its first administrator."""
    desk = Desk(name=name, slug=slug)
    desk.full_clean()
    desk.save()
    LedgerHead.objects.create(desk=desk, hash=BEGINNING)
    Policy.objects.create(desk=desk)
    Rating.objects.bulk_create(
        Rating(desk=desk, code=code, name=rating_name, value=value, averitec=label, position=position)
        for position, (code, rating_name, value, label) in enumerate(DEFAULT_SCALE, start=1)
    )
    Membership.objects.create(desk=desk, user=by, role=Role.ADMINISTRATOR)
    record(Verb.DESK_FOUNDED, on=desk, by=by, desk=desk, name=name, slug=slug)
    return desk


@transaction.atomic
def set_policy(*, desk: Desk, by: User, version: int | None = None, **changes: Any) -> Policy:
    """Change what the desk demands of a verdict. Verdicts already given keep standing under the policy of their day.

    Raises Outdated where somebody else changed the policy after `version`.
    """
    require(by, Deed.ADMINISTER, desk)
    policy = Policy.objects.select_for_update(no_key=True).get(desk=desk)
    require_version(policy, version)
    before = {name: getattr(policy, name) for name in changes}
    for name, value in changes.items():
        setattr(policy, name, value)
    policy.version += 1
    policy.full_clean()
    policy.save()
    record(Verb.POLICY_CHANGED, on=policy, by=by, desk=desk, before=before, after=changes)
    return policy
