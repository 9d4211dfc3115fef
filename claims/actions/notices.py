"""Telling people what concerns them. What they read is their own affair: the ledger is not told."""

import logging
from collections.abc import Iterable
from datetime import timedelta
from smtplib import SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import QuerySet
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import News
from claims.models import Claim, Note, Notice
from newsroom.models import Desk, Membership, User, Webhook
from newsroom.roles import Role

logger = logging.getLogger(__name__)

MAILED_WITHIN = timedelta(days=2)  # what is older was for a time when no mail was sent


def tell(news: News, *, to: Iterable[User], claim: Claim, by: User | None, note: Note | None = None) -> None:
    """Put a line into the inbox of each of these people who still works on the desk, and is not the one who did it."""
    concerned = {person.pk for person in to} - ({by.pk} if by else set())
    if concerned:
        there = Membership.objects.filter(desk=claim.desk_id, user__in=concerned, user__is_active=True)
        Notice.objects.bulk_create(
            Notice(desk_id=claim.desk_id, to_id=person, news=news, claim=claim, note=note, by=by)
            for person in there.values_list("user", flat=True)
        )


def tell_administrators(webhook: Webhook) -> None:
    """Put a line into the inbox of each administrator of the desk: a webhook was given up."""
    leading = Membership.objects.filter(
        desk=webhook.desk_id, role=Role.ADMINISTRATOR, user__is_active=True
    ).values_list("user", flat=True)
    Notice.objects.bulk_create(
        Notice(desk_id=webhook.desk_id, to_id=person, news=News.HOOK_GIVEN_UP, webhook=webhook)
        for person in leading
    )


def read(*, by: User, notice: Notice | None = None, desk: Desk | None = None) -> int:
    """Mark a line of somebody's own inbox as read, or all of them, or all of a desk. Returns how many were unread."""
    own = Notice.objects.filter(to=by, read_at__isnull=True)
    own = own.filter(desk=desk) if desk else own
    return (own.filter(pk=notice.pk) if notice else own).update(read_at=timezone.now())


def mail() -> int:
    """Send everybody one message about what they were told and have not read. Returns how many messages were sent.

    Does nothing unless mail is switched on. A line is mailed once: it is marked before its message goes out. Where the
    server does not take it the mark is removed, and the next run tries again; an address that it refuses is not tried
    again.
    """
    if not settings.MAIL_NOTICES:
        return 0
    waiting = Notice.objects.filter(
        mailed_at__isnull=True,
        read_at__isnull=True,
        to__is_active=True,
        at__gt=timezone.now() - MAILED_WITHIN,
    )
    people = list(User.objects.filter(pk__in=waiting.values("to")))
    if not people:
        return 0
    try:
        with get_connection() as connection:  # closed too where the server lets nobody in
            return sum(_was_mailed(person, waiting, connection) for person in people)
    except OSError as problem:
        logger.warning("No mail could be sent: %s", problem)
        return 0


def _was_mailed(person: User, waiting: QuerySet[Notice], connection: BaseEmailBackend) -> bool:
    mine = waiting.filter(to=person, desk__in=person.memberships.values("desk"))
    lines = list(mine.select_related("by", "claim", "note", "webhook", "desk").order_by("id")[:100])
    marked = Notice.objects.filter(pk__in=[line.pk for line in lines])
    if not marked.filter(mailed_at__isnull=True).update(mailed_at=timezone.now()):
        return False
    try:
        connection.send_messages([_message(person, lines)])
    except SMTPRecipientsRefused as refusal:
        logger.warning("The mail server refuses the address of a person: %s", refusal)
        return False
    except OSError as problem:
        marked.update(mailed_at=None)
        logger.warning("A message was not sent: %s", problem)
        return False
    return True


def _message(person: User, lines: list[Notice]) -> EmailMessage:
    with translation.override(settings.LANGUAGE_CODE):
        subject = ngettext(
            "%(count)d line in your Tickmark inbox", "%(count)d lines in your Tickmark inbox", len(lines)
        ) % {"count": len(lines)}
        parts = [
            "\n".join(
                filter(
                    None,
                    [
                        f"{line.by or 'Tickmark'} {line.get_news_display()} ({line.desk.name})",
                        f"  {line.about}",
                        f"  “{line.note.text}”" if line.note else "",
                        f"  {settings.SITE_URL}/inbox/{line.pk}/" if settings.SITE_URL else "",
                    ],
                )
            )
            for line in lines
        ]
        foot = _("You get this because you work on these claims.")
    return EmailMessage(subject=subject, body="\n\n".join([*parts, foot]), to=[person.email])
