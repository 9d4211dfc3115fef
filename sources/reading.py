"""Reading a file as this installation does: within the bounds of its settings."""

from django.conf import settings

from sources.extraction import MAX_BYTES, Bounds, Extracted, extract


def read(content: bytes, *, file_name: str = "", media_type: str = "", limit: int = MAX_BYTES) -> Extracted:
    """The text of a file. Raises Unreadable."""
    bounds = Bounds(seconds=settings.READING_SECONDS, megabytes=settings.READING_MEMORY_MB)
    return extract(content, file_name=file_name, media_type=media_type, limit=limit, bounds=bounds)
