"""The truth tests of citations: computed whenever they are read, since what they rest on never changes unseen.

The passage and the copy that it stands in are immutable; where somebody edits the statement or the facts, the tests
answer for what it says now. A report freezes what they said when it was issued.
"""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any
from uuid import UUID

from claims.language import guess_language
from claims.models import OPENING, Citation, Claim, Document, Occurrence
from claims.truth import Claimed, Examination, Exhibit, Proposal, examine, propose
from claims.truth.examination import Outcome
from sources.models import Snapshot


class Tests:
    """Truth tests that were made. Asked again, they are made again only where the claim or the passage is another."""

    def __init__(self) -> None:
        self._made: dict[UUID, tuple[Claimed, Exhibit, Examination]] = {}

    def of(self, citation: Citation, said: Claimed) -> Examination:
        exhibit = _exhibit(citation)
        made = self._made.get(citation.pk)
        if made is None or made[:2] != (said, exhibit):
            made = self._made[citation.pk] = (said, exhibit, examine(said, exhibit))
        return made[2]


def examined(
    citations: Iterable[Citation], claim: Claim, document: Document, tests: Tests | None = None
) -> dict[UUID, Examination]:
    """The tests of these citations of a claim, by citation. `document` is the one that the claim is read in.

    Takes citations `with_surroundings()`, and asks the database nothing. `tests` are those made before.
    """
    said, tests = _said(claim, document.language, document.published_on), tests or Tests()
    return {citation.pk: tests.of(citation, said) for citation in citations}


def examined_alone(citation: Any) -> Examination:
    """The tests of one citation `with_surroundings()` and `with_place()`, its claim read in that place."""
    return examine(
        _said(citation.claim, citation.place_language, citation.place_published_on), _exhibit(citation)
    )


def proposed(claim: Claim, snapshot: Snapshot) -> list[Proposal]:
    """The passages of a preserved text that speak to the claim, the best first."""
    place = Occurrence.objects.filter(claim=claim).order_by("-revision__document_id", "-revision__number")
    language, published_on = place.values_list(
        "revision__document__language", "revision__document__published_on"
    )[0]
    text = snapshot.main_text
    said = _said(claim, language, published_on)
    return propose(said, text, language_of(text[:OPENING]), snapshot.source.published_on)


def lost(claim: Claim, words: str) -> list[str]:
    """The figures, dates and names of a claim that these words of a source do not give."""
    place = claim.place_in().revision.document
    said = _said(claim, place.language, place.published_on)
    tests = examine(said, Exhibit(words, words, language_of(words), None)).facts
    return [test.text for test in tests if test.outcome in (Outcome.NOT_FOUND, Outcome.OTHER_VALUE)]


def _said(claim: Claim, language: str, published_on: date | None) -> Claimed:
    return Claimed(claim.statement, claim.facts, language, claim.claimed_on or published_on)


def _exhibit(citation: Any) -> Exhibit:
    published: date | None = citation.evidence.snapshot.source.published_on
    return Exhibit(citation.evidence.exact, citation.around, language_of(citation.opening), published)


@lru_cache(maxsize=4096)
def language_of(opening: str) -> str:
    """The language of a preserved text, by its beginning."""
    return guess_language(opening)
