"""What somebody typed into a search box."""

from django.http import HttpRequest


def words_asked(request: HttpRequest) -> str:
    """The words of `?q=`, without a NUL: no text in PostgreSQL can hold one, so that asking for it is an error."""
    return request.GET.get("q", "").replace("\0", " ").strip()
