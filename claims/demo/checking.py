"""How the demonstration works on a document: by the words of its text.

Nothing here depends on how the splitter cuts a sentence. Words that it proposes as a claim are accepted,
words that it does not are added by hand, and what it proposes beyond them is dismissed in the end.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from claims.actions import citations, claims, passages, reshaping, verdicts
from claims.actions.reshaping import Part
from claims.choices import Dismissal, Disposition, Stance, Status
from claims.demo.library import Library
from claims.models import Citation, Claim, Document, Occurrence
from newsroom.models import Rating, User

ALIKE = 0.6
"""A proposal stands for the words one looks for when at least so much of both spans is common to both."""

DUPLICATE = "These words are checked as another claim."

Span = tuple[int, int]


@dataclass(frozen=True)
class Quoted:
    """A passage of a source: the file, its words, and the stance that they take."""

    file: str
    words: str
    stance: str = Stance.SUPPORTS
    figure: str = ""
    note: str = ""


class Checking:
    """One document under check."""

    def __init__(self, document: Document, library: Library) -> None:
        self.document = document
        self.revision = document.revision
        self.library = library
        self.taken: list[Span] = []

    def claim(self, words: str, *, by: User, statement: str = "", kind: str = "") -> Claim:
        """An open claim that says these words: the proposal that does, or a new one.

        With a `statement` it says that; without one it says what the splitter made of the words.
        """
        span = self._span(words)
        proposal = self._proposal(span)
        if proposal is None:
            return self.by_hand(words, by=by, statement=statement, kind=kind)
        self.taken.append(span)
        if statement:
            return claims.edit(claim=proposal, version=proposal.version, statement=statement, by=by)
        return claims.accept(claim=proposal, by=by)

    def by_hand(self, words: str, *, by: User, statement: str = "", kind: str = "") -> Claim:
        """A claim that somebody adds on these words. What is proposed on fewer of them is its duplicate."""
        start, end = self._span(words)
        self.dismiss(words, Dismissal.DUPLICATE, DUPLICATE, by=by)
        self.taken.append((start, end))
        return claims.add(document=self.document, start=start, end=end, statement=statement, kind=kind, by=by)

    def split(self, words: str, parts: Iterable[tuple[str, str]], *, by: User) -> list[Claim]:
        """Put a claim on each of these words, with its statement, in the place of the one that says all."""
        whole = self.claim(words, by=by)
        spans = [(self._span(part), statement) for part, statement in parts]
        made = [Part(start, end, statement) for (start, end), statement in spans]
        return reshaping.split(claim=whole, parts=made, by=by)

    def cite(self, claim: Claim, *quoted: Quoted, by: User) -> list[Citation]:
        return [
            citations.cite(
                claim=claim,
                evidence=self.library.quote(quotation.file, quotation.words, by=by),
                stance=quotation.stance,
                figure=quotation.figure,
                note=quotation.note,
                by=by,
            )
            for quotation in quoted
        ]

    def sign(
        self, claim: Claim, code: str, explanation: str, *, by: User, second: User | None = None
    ) -> None:
        """Give a verdict, and have it confirmed where there is a second person."""
        rating = Rating.objects.get(desk=claim.desk_id, code=code)
        verdicts.give(claim=claim, rating=rating, explanation=explanation, by=by)
        if second:
            verdicts.confirm(claim=claim, by=second)

    def assign(self, claim: Claim, to: User, *, by: User, due_on: date | None = None) -> None:
        claims.assign(claim=claim, to=to, due_on=due_on, by=by)

    def dismiss(self, words: str, reason: str, note: str = "", *, by: User) -> None:
        """Dismiss what is proposed on these words. Where nothing is, there is nothing to dismiss."""
        for claim in self._proposed_within(self._span(words)):
            claims.dismiss(claim=claim, reason=reason, note=note, by=by)

    def nothing_to_check(self, *words: str, by: User) -> None:
        """Say of the passages with these words that they hold no claim."""
        for start, _end in map(self._span, words):
            for passage in self.revision.passages.filter(start__lte=start, end__gt=start):
                if not self._occurrences().filter(start__lt=passage.end, end__gt=passage.start).exists():
                    passages.mark(passage=passage, disposition=Disposition.NOTHING_TO_CHECK, by=by)

    def finish(self, *, by: User) -> None:
        """Decide on every proposal and every passage that is left, so that nothing stays unread."""
        for place in self._occurrences().filter(claim__status=Status.PROPOSED):
            if any(start < place.end and place.start < end for start, end in self.taken):
                reason, note = Dismissal.DUPLICATE, DUPLICATE
            else:
                reason, note = Dismissal.OUT_OF_SCOPE, "Colour: the story does not rest on it."
            claims.dismiss(claim=place.claim, reason=reason, note=note, by=by)
        for passage in self.revision.passages.filter(disposition=Disposition.UNREAD):
            if not self._occurrences().filter(start__lt=passage.end, end__gt=passage.start).exists():
                passages.mark(passage=passage, disposition=Disposition.NOTHING_TO_CHECK, by=by)

    def _span(self, words: str) -> Span:
        start = self.revision.text.index(words)
        return start, start + len(words)

    def _occurrences(self) -> "QuerySet[Occurrence]":
        return Occurrence.objects.filter(revision=self.revision).select_related("claim")

    def _proposal(self, span: Span) -> Claim | None:
        """The proposed claim whose words are most nearly these, unless none is near enough."""
        places = self._occurrences().filter(claim__status=Status.PROPOSED).order_by("start", "end", "id")
        alike = [(_likeness(span, (place.start, place.end)), place.claim) for place in places]
        best, claim = max(alike, key=lambda one: one[0], default=(0.0, None))
        return claim if best >= ALIKE else None

    def _proposed_within(self, span: Span) -> list[Claim]:
        start, end = span
        places = self._occurrences().filter(start__gte=start, end__lte=end, claim__status=Status.PROPOSED)
        return [place.claim for place in places]


def _likeness(one: Span, other: Span) -> float:
    """What two spans have in common, as a share of what they cover together."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, common) / (max(one[1], other[1]) - min(one[0], other[0]))
