"""What a reader may see of a protected source. One function says it, for pages, API, reports and whatever shows rows.

Who the source is stands in a row of its own (`Identity`), so that whatever forgets to ask shows the pseudonym. What was
preserved and quoted stands in rows that name it: `as_seen_by` gives the identity to those who may know it, and takes
from everybody else's rows what each model's WITHHELD names. Decision 18 in docs/decisions says why.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any, TypeVar
from uuid import UUID

from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from newsroom.models import Desk, User
from newsroom.worded import Worded
from sources.models import IDENTIFYING, Identity, Source, known_to

Row = TypeVar("Row")
SHORTEST = 4  # characters of a name that is looked for in what people write


def _hidden(sources: Collection[UUID], reader: User | None) -> QuerySet[Source]:
    return Source.objects.filter(pk__in=sources).exclude(known_to(reader)).select_related("added_by")


_HIDDEN = Worded(lambda sources, reader: _hidden(sources, User(pk=reader)))
_OWN = Worded(
    lambda desk, person: (
        Identity.objects.filter(desk=desk)
        .filter(known_to(User(pk=person), "source"), source__protected=True)
        .select_related("source")
    )
)


def as_seen_by(reader: User | None, rows: Iterable[Row]) -> list[Row]:
    """These rows as this reader may see them, changed in memory; None: whoever will read a report.

    Takes sources and what hangs on them: snapshots, passages, citations, drifts, assessments, derivations. What they
    refer to is read with them (`select_related`). One query where any source among them is protected, else none.
    """
    shown = list(rows)
    held = [(row, source) for row in shown for source in _sources_of(row) if source.protected]
    if not held:
        return shown
    known = _known({source.pk for _row, source in held}, reader)
    for row, source in held:
        if identity := known.get(source.pk):
            for name in IDENTIFYING:
                setattr(source, name, getattr(identity, name))
            source.is_revealed = True
        elif not source.is_revealed:
            source.title = source.called
            for part in _parts(row):
                withheld = getattr(part, "WITHHELD", {}) | (
                    getattr(part, "WORDS", {}) if source.words_withheld else {}
                )
                for name, value in withheld.items():
                    setattr(part, name, value)
    return shown


def hidden_from(reader: User | None, sources: Collection[UUID]) -> list[Source]:
    """Those of these sources that the reader may not know."""
    return _HIDDEN(sources, reader.pk) if reader else list(_hidden(sources, None))


def require_sight(*sources: Source, by: User | None) -> None:
    """Raise PermissionDenied unless this person may know these sources; the program itself (None) may."""
    if by is None:
        return
    for hidden in hidden_from(by, [source.pk for source in sources if source.protected]):
        raise PermissionDenied(ask_its_owner(hidden))


def ask_its_owner(hidden: Source) -> str:
    """What somebody is told who may not know a source."""
    return _("%(source)s is known only to %(owner)s and the people whom they name: ask them to name you.") % {
        "source": hidden.called,
        "owner": hidden.added_by,
    }


def require_unnamed(text: str, *, desk: Desk | UUID, by: User) -> None:
    """Raise ValidationError where a text that all of the desk can read names a protected source that its writer knows.

    Of a source that the writer does not know nothing is said: the refusal would tell that a guess was right.
    """
    for identity in _OWN(desk.pk if isinstance(desk, Desk) else desk, by.pk):
        for name in (identity.title, identity.author, identity.url):
            if len(name) >= SHORTEST and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE):
                words = _(
                    "“%(name)s” is protected, and everybody on the desk reads this: write “%(source)s”."
                )
                raise ValidationError(
                    words % {"name": name, "source": identity.source.called}, code="protected"
                )


def _known(sources: set[UUID], reader: User | None) -> dict[UUID, Identity]:
    if reader is None:
        return {}
    found = Identity.objects.filter(source__in=sources).filter(known_to(reader, "source"))
    return {identity.source_id: identity for identity in found}


def _parts(row: Any) -> Iterator[Any]:
    """The row and those that it shows with it, down to the snapshot."""
    yield row
    for name in ("citation", "evidence", "snapshot"):
        if name in row._state.fields_cache:
            yield from _parts(getattr(row, name))


def _sources_of(row: Any) -> Iterator[Source]:
    if isinstance(row, Source):
        yield row
    for part in _parts(row) if hasattr(row, "_state") else ():
        for name in ("source", "origin"):
            if isinstance(found := getattr(part, name, None), Source):
                yield found
