"""`manage.py issue_token` prints a key that opens the API, or says why it does not."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from newsroom.actions import tokens
from newsroom.models import ApiToken, Desk, User
from tests import factories


@pytest.fixture
def desk(db: None) -> Desk:
    return factories.desk()


@pytest.fixture
def member(desk: Desk) -> User:
    return factories.member(desk)


def issue(desk: str, email: str, *more: str) -> str:
    out = StringIO()
    call_command("issue_token", "--desk", desk, "--email", email, "--name", "website", *more, stdout=out)
    return out.getvalue().strip()


def test_the_secret_is_printed_and_only_its_digest_is_kept(desk: Desk, member: User) -> None:
    secret = issue(desk.slug, member.email.upper())
    token = ApiToken.objects.get()
    assert secret.startswith("tick_")
    assert (token.digest, token.user, token.desk) == (tokens.digest(secret), member, desk)
    assert (token.name, token.scope, token.expires_at) == ("website", "read", None)


def test_a_token_can_write_and_can_end(desk: Desk, member: User) -> None:
    issue(desk.slug, member.email, "--scope", "write", "--days", "30")
    token = ApiToken.objects.get()
    assert token.scope == "write"
    assert token.expires_at is not None
    assert timedelta(days=29) < token.expires_at - timezone.now() <= timedelta(days=30)


def test_what_does_not_exist_gets_no_token(desk: Desk, member: User) -> None:
    with pytest.raises(CommandError, match="There is no desk called nowhere"):
        issue("nowhere", member.email)
    with pytest.raises(CommandError, match="Nobody has the address"):
        issue(desk.slug, "nobody@desk.example")
    with pytest.raises(CommandError, match="You do not belong to this desk"):
        issue(factories.desk().slug, member.email)
    with pytest.raises(CommandError, match="--days is a number"):
        issue(desk.slug, member.email, "--days", "0")
    assert not ApiToken.objects.exists()
