"""What waits in an inbox goes out by SMTP, over a real connection to a server on loopback."""

import socket
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from django.test import Client
from django.urls import reverse

from claims import tasks
from claims.models import Claim
from newsroom.models import User
from tests import factories
from tests.claims.mail_server import PASSWORD, USER, MailServer, serving_mail

pytestmark = pytest.mark.django_db


@pytest.fixture
def server(settings: SimpleNamespace) -> Iterator[MailServer]:
    with serving_mail() as found:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", found.port
        settings.EMAIL_USE_TLS = False
        settings.EMAIL_HOST_USER, settings.EMAIL_HOST_PASSWORD = USER, PASSWORD
        settings.MAIL_NOTICES, settings.SITE_URL = True, "https://checks.example"
        yield found


@pytest.fixture
def rosa() -> User:
    desk = factories.desk("میز بندر")
    return factories.member(desk, name="Rosa Reviewer")


def write(by: User, text: str) -> None:
    """On a claim of their desk, through the page."""
    desk = by.memberships.get().desk
    claim = Claim.objects.filter(desk=desk).first() or factories.claim(factories.document(desk, by), by)
    client = Client()
    client.force_login(by)
    assert client.post(reverse("claim-note", args=[desk.slug, claim.pk]), {"text": text}).status_code == 302


def test_a_note_that_names_somebody_reaches_their_mail_once(server: MailServer, rosa: User) -> None:
    nell = factories.member(rosa.memberships.get().desk, name="Nell Harrow")
    write(rosa, "@Nell، لطفاً نگاه کن.\n.\nA line of one full stop is no end.")
    tasks.mail_notices(0)
    tasks.mail_notices(60)
    [(to, message)] = server.taken
    assert to == [nell.email]
    assert message["To"] == nell.email
    assert message["Subject"] == "1 line in your Tickmark inbox"
    body = message.get_content()
    assert "@Nell، لطفاً نگاه کن.\n.\nA line of one full stop is no end." in body.replace("\r\n", "\n")
    assert "(میز بندر)" in body
    assert f"https://checks.example/inbox/{nell.notices.get().pk}/" in body


def test_one_refused_address_keeps_nobody_elses_mail_back(server: MailServer, rosa: User) -> None:
    desk = rosa.memberships.get().desk
    nell, sam = (factories.member(desk, name=name) for name in ("Nell Harrow", "Sam Second"))
    server.refuses.add(nell.email)
    write(rosa, "@Nell and @Sam, look.")
    tasks.mail_notices(0)
    tasks.mail_notices(60)
    assert [to for to, _ in server.taken] == [[sam.email]]
    assert server.sessions == 1


def test_a_message_that_is_not_taken_now_keeps_nobody_elses_back_and_goes_out_later(
    server: MailServer, rosa: User
) -> None:
    desk = rosa.memberships.get().desk
    nell, sam = (factories.member(desk, name=name) for name in ("Nell Harrow", "Sam Second"))
    server.full.add(nell.email)
    write(rosa, "@Nell and @Sam, look.")
    tasks.mail_notices(0)
    server.full.clear()
    tasks.mail_notices(60)
    assert [to for to, _ in server.taken] == [[sam.email], [nell.email]]


def test_what_no_server_took_is_sent_when_it_is_back(
    server: MailServer, rosa: User, settings: SimpleNamespace
) -> None:
    nell = factories.member(rosa.memberships.get().desk, name="Nell Harrow")
    write(rosa, "@Nell, look.")
    with socket.create_server(("127.0.0.1", 0)) as free:
        settings.EMAIL_PORT = free.getsockname()[1]
    tasks.mail_notices(0)
    settings.EMAIL_PORT = server.port
    settings.EMAIL_HOST_PASSWORD = "another"
    tasks.mail_notices(30)
    assert server.taken == []
    settings.EMAIL_HOST_PASSWORD = PASSWORD
    tasks.mail_notices(60)
    assert [to for to, _ in server.taken] == [[nell.email]]
