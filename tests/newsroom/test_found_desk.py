"""`manage.py found_desk` is how an installation without the demonstration gets its first desk."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from newsroom.management.commands import found_desk
from newsroom.models import Desk, Entry, User
from tests import factories

pytestmark = pytest.mark.django_db
PASSWORD = "seven brown mules"


def found(email: str, *more: str, slug: str = "check") -> str:
    out = StringIO()
    call_command("found_desk", "--name", "Check", "--slug", slug, "--email", email, *more, stdout=out)
    return out.getvalue()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions for a password. Each is answered with the last line, which stays."""
    questions = [PASSWORD]

    def answer(question: str) -> str:
        questions.insert(0, question)
        return questions[-1]

    monkeypatch.setattr(found_desk, "getpass", answer)
    return questions


def test_somebody_new_is_asked_for_a_password_and_is_the_administrator(asked: list[str]) -> None:
    assert "/d/check/" in found(" Ana@Desk.Example", "--person", "Ana")
    ana = User.objects.get(email="ana@desk.example")
    assert (ana.name, ana.check_password(PASSWORD)) == ("Ana", True)
    assert [(m.user, m.role) for m in Desk.objects.get(slug="check").memberships.all()] == [
        (ana, "administrator")
    ]
    assert Entry.objects.get().verb == "desk.founded"


def test_somebody_who_has_a_login_keeps_it_and_is_asked_nothing(asked: list[str]) -> None:
    person = factories.person()
    found(person.email)
    assert asked == [PASSWORD]
    assert Desk.objects.get(slug="check").memberships.get().user == person
    person.refresh_from_db()
    assert person.check_password("a long enough password")


@pytest.mark.parametrize(
    ("more", "slug", "password", "why"),
    [
        ((), "check", PASSWORD, "give the name with --person"),
        (("--person", "Ana"), "check", "", "Without a password"),
        (("--person", "Ana"), "check", "password", "too common"),
        (("--person", "Ana"), "not a slug", PASSWORD, "valid"),
    ],
)
def test_what_is_refused_makes_neither_a_desk_nor_a_person(
    asked: list[str], more: tuple[str, ...], slug: str, password: str, why: str
) -> None:
    asked[-1] = password
    with pytest.raises(CommandError, match=why):
        found("ana@desk.example", *more, slug=slug)
    assert not Desk.objects.exists()
    assert not User.objects.exists()
