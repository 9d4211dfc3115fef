"""The installation's content store."""

from django.conf import settings

from sources.content_store import ContentStore


def content_store() -> ContentStore:
    return ContentStore(settings.CONTENT_STORE)
