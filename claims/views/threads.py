"""The notes on a claim as its panel shows them: in threads, each with whom it told."""

from claims.mentions import calls
from claims.models import Claim, Note, Notice
from newsroom.models import User


def threads_of(claim: Claim) -> list[Note]:
    """The threads of a claim. Each note and reply gets `told`, the people whom it told, and `pieces`: its words, and
    which of them called somebody.
    """
    told: dict[object, list[User]] = {}
    lines = Notice.objects.filter(claim=claim, note__isnull=False).select_related("to").order_by("id")
    for line in lines:
        told.setdefault(line.note_id, []).append(line.to)
    threads = list(claim.notes.threads())
    for thread in threads:
        for note in (thread, *thread.replies.all()):
            people = told.get(note.pk, [])
            note.told = people
            note.pieces = _pieces(note.text, people)
    return threads


def _pieces(text: str, people: list[User]) -> list[tuple[str, bool]]:
    """The text in pieces, with whether each is the "@" and name of one of these people."""
    pieces: list[tuple[str, bool]] = []
    at = 0
    for call in calls(text, {person.pk: person.name for person in people}):
        pieces += [(text[at : call.start], False), (text[call.start : call.end], True)]
        at = call.end
    return [*pieces, (text[at:], False)]
