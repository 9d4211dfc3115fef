"""Keeping what was answered to a request, so that the same request, sent again, is not done again."""

from datetime import timedelta
from typing import Final

from django.db import connection
from django.utils import timezone

from claims.models import KeptAnswer
from newsroom.models import ApiToken

KEPT_FOR: Final = timedelta(hours=24)


def hold(token: ApiToken, key: str) -> bool:
    """Hold this key of this token until the transaction ends; False: somebody else holds it."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_xact_lock(hashtextextended(%s, 0))", [f"{token.pk} {key}"])
        return bool(cursor.fetchone()[0])


def kept(token: ApiToken, key: str) -> KeptAnswer | None:
    """What was answered to it within the last 24 hours."""
    return KeptAnswer.objects.filter(token=token, key=key, at__gt=timezone.now() - KEPT_FOR).first()


def keep(*, token: ApiToken, key: str, digest: str, status: int, etag: str, body: str) -> None:
    """Write it, in the transaction of the deed, over one that has had its time."""
    answer = {"digest": digest, "status": status, "etag": etag, "body": body, "at": timezone.now()}
    KeptAnswer.objects.update_or_create(token=token, key=key, defaults=answer)


def sweep() -> int:
    """Remove what has had its time. Returns how many there were."""
    return KeptAnswer.objects.filter(at__lte=timezone.now() - KEPT_FOR).delete()[0]
