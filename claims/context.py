"""What the head of every page knows of claims."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from claims.models import Notice


def inbox(request: HttpRequest) -> dict[str, Any]:
    """How many lines of the reader's inbox are unread; asked of the database only where a page shows it."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {}
    return {
        "unread_notices": SimpleLazyObject(
            lambda: Notice.objects.visible_to(user).filter(to=user, read_at__isnull=True).count()
        )
    }
