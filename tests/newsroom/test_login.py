"""Getting in: by e-mail and password, through the page."""

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from newsroom.models import User
from tests import factories

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough password"


@pytest.fixture(autouse=True)
def _nobody_is_throttled_yet() -> None:
    cache.clear()


def log_in(client: Client, email: str, password: str = PASSWORD) -> int:
    return client.post(reverse("account_login"), {"login": email, "password": password}).status_code


@pytest.mark.parametrize("spelling", [str.lower, str.upper, str.title])
def test_a_person_gets_in_however_they_spell_their_address(client: Client, spelling: type[str]) -> None:
    person = factories.person()
    assert log_in(client, spelling(person.email)) == 302
    assert client.get(reverse("home")).status_code == 200


def test_a_wrong_password_lets_nobody_in(client: Client) -> None:
    person = factories.person()
    assert log_in(client, person.email, "another password") == 200
    assert client.get(reverse("home")).status_code == 302


def test_the_page_does_not_tell_whether_an_address_is_known(client: Client) -> None:
    known = client.post(
        reverse("account_login"), {"login": factories.person().email, "password": "wrong one"}
    )
    unknown = client.post(reverse("account_login"), {"login": "nobody@desk.example", "password": "wrong one"})
    assert known.context["form"].errors == unknown.context["form"].errors != {}


def test_guessing_passwords_is_stopped_even_when_the_right_one_comes_next(client: Client) -> None:
    person = factories.person()
    answers = {log_in(client, person.email, f"guess {number}") for number in range(12)}
    assert answers <= {200, 429}
    assert log_in(client, person.email) != 302
    assert "_auth_user_id" not in client.session


def test_somebody_else_still_gets_in_while_one_account_is_being_guessed() -> None:
    person, other = factories.person(), factories.person()
    guesser = Client(REMOTE_ADDR="192.0.2.1")
    for number in range(12):
        log_in(guesser, person.email, f"guess {number}")
    assert log_in(Client(REMOTE_ADDR="192.0.2.2"), other.email) == 302


def test_nobody_signs_up(client: Client) -> None:
    before = User.objects.count()
    page = client.get(reverse("account_signup"))
    client.post(
        reverse("account_signup"), {"email": "new@desk.example", "password1": PASSWORD, "password2": PASSWORD}
    )
    assert page.status_code == 200
    assert b"password1" not in page.content
    assert User.objects.count() == before


def test_somebody_who_was_switched_off_does_not_get_in(client: Client) -> None:
    person = factories.person(is_active=False)
    log_in(client, person.email)
    assert "_auth_user_id" not in client.session


def test_logging_out_takes_a_deed_not_a_link(client: Client) -> None:
    client.force_login(factories.person())
    client.get(reverse("account_logout"))
    assert "_auth_user_id" in client.session
    client.post(reverse("account_logout"))
    assert "_auth_user_id" not in client.session


def test_after_login_a_person_comes_where_they_wanted_to_go_and_never_to_another_host() -> None:
    person = factories.person()
    for following, expected in (
        ("/d/check/", "/d/check/"),
        ("https://evil.example/", "/"),
        ("//evil.example/", "/"),
    ):
        answer = Client().post(
            reverse("account_login"), {"login": person.email, "password": PASSWORD, "next": following}
        )
        assert answer.headers["Location"] == expected


def test_the_page_that_changes_a_password_promises_no_mail(client: Client) -> None:
    client.force_login(factories.person())
    page = client.get(reverse("account_change_password"))
    assert page.status_code == 200
    assert reverse("account_reset_password") not in page.content.decode()
