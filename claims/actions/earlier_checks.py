"""Taking over the checks that other desks have published."""

import hashlib
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.actions import postings
from claims.language import guess_language
from claims.matching import PublishedCheck, Unusable, read
from claims.matching.published import Refused
from claims.matching.unusable import MESSAGES
from claims.models import EarlierCheck
from claims.verbs import Verb
from newsroom.ledger import record
from newsroom.models import Desk, User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.extraction import Unreadable
from sources.extraction.charsets import decode
from sources.storage import content_store
from sources.wording import refusal


@dataclass(frozen=True)
class Imported:
    """What came of an import: how many were new, how many the desk had, and which could not be used, with why."""

    added: int
    known: int
    refused: list[Refused]


@transaction.atomic
def import_checks(
    *, desk: Desk, content: bytes, by: User, publisher: str = "", language: str = "", file_name: str = ""
) -> Imported:
    """Take over the published checks in a file: ClaimReview JSON-LD, a page that carries it, a Data Commons feed, CSV.

    `publisher` and `language` (a code) are taken where a check does not say its own; without either the language is
    guessed. Checks that the desk has already are left as they are; one with another rating than it had is a new check.
    Raises ValidationError where there is none to take.
    """
    require(by, Deed.CHECK, desk)
    try:
        found, refused = read(decode(content, "").text)
    except Unusable as problem:
        raise ValidationError({"file": ValidationError(in_words(problem), code=problem.reason)}) from None
    except Unreadable as problem:
        raise ValidationError({"file": ValidationError(refusal(problem), code=problem.reason)}) from None
    Desk.objects.select_for_update(no_key=True).get(pk=desk.pk)  # of two imports at once the second waits
    sha256 = content_store().put(content)
    rows = {
        row.digest: row for row in (_row(desk, check, publisher, language, sha256, by) for check in found)
    }
    for digest, rating in _known(desk, rows).items():
        row = rows.pop(digest)
        if row.rating != rating:  # its publisher has changed their mind: both stay, each with its day
            row.digest = _digest(row.publisher, row.url, row.claim, row.rating)
            rows[row.digest] = row
    known = _known(desk, rows)
    new = [row for digest, row in rows.items() if digest not in known]
    EarlierCheck.objects.bulk_create(new, batch_size=2000)
    postings.write((row, row.language) for row in new)
    if new:
        record(
            Verb.EARLIER_CHECKS_IMPORTED,
            on=new[0],
            by=by,
            added=len(new),
            file_name=file_name[-255:],
            sha256=sha256,
            publishers=sorted({row.publisher for row in new})[:20],
        )
    return Imported(added=len(new), known=len(found) - len(new), refused=refused)


def in_words(problem: Unusable) -> str:
    """What is wrong with a file or a record, in the reader's language."""
    return _(MESSAGES[problem.reason]).format(**problem.details)


def _row(
    desk: Desk, check: PublishedCheck, publisher: str, language: str, sha256: str, by: User
) -> EarlierCheck:
    publisher = check.publisher or publisher.strip()[:200]
    return EarlierCheck(
        desk=desk,
        claim=check.claim,
        title=check.title,
        publisher=publisher,
        url=check.url,
        rating=check.rating,
        claimant=check.claimant,
        claimed_on=check.claimed_on,
        reviewed_on=check.reviewed_on,
        language=check.language or language or guess_language(f"{check.title} {check.claim}"),
        digest=_digest(publisher, check.url, check.claim),
        imported_from=sha256,
        imported_by=by,
    )


def _digest(publisher: str, *words: str) -> str:
    return hashlib.sha256("\x1f".join((publisher.casefold(), *words)).encode()).hexdigest()


def _known(desk: Desk, rows: dict[str, EarlierCheck]) -> dict[str, str]:
    """The ratings of those checks that the desk has already, by their digest."""
    there = EarlierCheck.objects.filter(desk=desk, digest__in=list(rows))
    return dict(there.values_list("digest", "rating"))
