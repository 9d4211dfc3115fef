"""What means much the same as a text, by sentence vectors; where they are configured and made."""

import logging
from array import array
from collections.abc import Iterable
from uuid import UUID

from django.conf import settings
from django.db import connection

from claims import vectors
from claims.asking import NoAnswer
from claims.models import SentenceVector
from claims.vectors import Embedder
from newsroom.models import Desk

NEAREST = 100  # by their signs; these are then compared exactly
log = logging.getLogger("claims.vectors")

# The case keeps vectors of another length away from the operator, which refuses them.
_NEAREST = """
    select owner, numbers from claims_sentencevector
    where desk_id = %(desk)s and model = %(model)s and (owner = any (%(also)s::uuid[]) or owner in (
        select owner from claims_sentencevector
        where desk_id = %(desk)s and model = %(model)s
        order by case when length(signs) = length(%(signs)s::bit varying)
            then bit_count(signs # %(signs)s::bit varying) end nulls last limit %(limit)s
    ))
"""


def embedder() -> Embedder | None:
    """The configured model; None: none is."""
    if not settings.EMBEDDING_URL:
        return None
    from claims.vectors.endpoint import EmbeddingEndpoint  # the client library loads only where it is used

    return EmbeddingEndpoint(
        settings.EMBEDDING_URL,
        settings.EMBEDDING_KEY,
        settings.EMBEDDING_NAME,
        settings.EMBEDDING_TIMEOUT,
    )


def of(text: str, owner: UUID | None = None) -> "array[float] | None":
    """The vector of a claim that has one, else of a text, asked for now; None where no model is configured.

    Raises NoAnswer where the model does not answer in time.
    """
    model = embedder()
    if model is None:
        return None
    kept = SentenceVector.objects.filter(owner=owner, model=model.model).first() if owner else None
    if kept:
        return vectors.unpacked(bytes(kept.numbers))
    try:
        return model.embed([text])[0]
    except NoAnswer as error:
        log.warning("Earlier checks were looked for by words alone: %s", error)
        raise


def near(desk: Desk, vector: "array[float]", also: Iterable[UUID]) -> dict[UUID, float]:
    """The likeness of what means most nearly the same on a desk, and of those named `also`, as far as they have one."""
    with connection.cursor() as cursor:
        cursor.execute(
            _NEAREST,
            {
                "desk": desk.pk,
                "model": settings.EMBEDDING_NAME,
                "signs": vectors.signs(vector),
                "also": list(also),
                "limit": NEAREST,
            },
        )
        return {
            owner: vectors.likeness(vector, vectors.unpacked(bytes(numbers)))
            for owner, numbers in cursor.fetchall()
        }
