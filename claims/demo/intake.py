"""Taking in the demonstration's articles."""

from datetime import date
from pathlib import Path

from claims.actions import documents
from claims.models import Document
from newsroom.models import Desk, User

ARTICLES = Path(__file__).parent / "articles"


def take_in(
    file: str,
    *,
    desk: Desk,
    by: User,
    publisher: str,
    published_on: date,
    author: str = "",
    language: str = "en",
) -> Document:
    """The article in this file as a document. Its title is its first line."""
    return documents.take_in(
        desk=desk,
        by=by,
        content=(ARTICLES / file).read_bytes(),
        file_name=file,
        publisher=publisher,
        author=author,
        published_on=published_on,
        language=language,
        rules_only=True,  # the demonstration works on claims that it knows
    )
