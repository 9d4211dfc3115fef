"""What the subject of a clause is: somebody, people, a thing, or nothing that a pronoun could stand for."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from claims.splitting.clauses.parts import Range, Sentence
from claims.splitting.languages.pack import Pack

PERSON: Final = "person"
SOMEONE: Final = "someone"  # not named: the mayor, a sergeant
PEOPLE: Final = "people"
THING: Final = "thing"


@dataclass(frozen=True, slots=True)
class Subject:
    words: str
    kind: str  # PERSON, SOMEONE, PEOPLE or THING


def kind(s: Sentence, found: Range, words: str, *, known: bool) -> str:
    """PERSON, SOMEONE, PEOPLE, THING or ""; `known` whether the words are the last name of somebody."""
    pack = s.pack
    places = [k for k in range(*found) if not s.nested[k]]
    low = [s.low[k] for k in places]
    if not low or low[0] in pack.vague_subjects or words.lower() in pack.pronouns | pack.he_or_she:
        return ""
    if known or (pack.coordinators.isdisjoint(low) and _is_one_person(s, *found)):
        return PERSON
    low = low[: low.index(",")] if "," in low else low  # "The commissioner, Ann Lee, …"
    if not _is_one_phrase(low, words, pack):
        return ""
    facts = s.facts.facts_within(s.starts[places[0]], s.ends[places[len(low) - 1]])
    head = next((k for k, w in enumerate(low) if k and w in pack.prepositions), len(low)) - 1
    counted = any(fact["type"] == "quantity" and fact["value"] > 1 for fact in facts)
    many = low[head] in pack.people or counted or low[0] in pack.plural_determiners
    if many or (
        pack.adjectives_first
        and low[head].endswith(pack.plural_endings)
        and (head == 0 or not s.is_capital[places[head]])
    ):
        return PEOPLE if not low[head].endswith(pack.singular_endings) else THING
    if s.figure_at(places[0], found[1]):
        return ""  # "About 9 per cent of world trade"
    return SOMEONE if _is_someone(low[head], pack) else THING


def _is_one_person(s: Sentence, first: int, last: int) -> bool:
    """As in "The mayor, Ann Lee", but not "Ann Lee's brother", "Carrow Medal winners"."""
    found = s.facts.within(s.starts[first], s.ends[last - 1])
    ends = [end for _, end, fact in found if fact["type"] == PERSON]
    if len(ends) != 1:
        return False
    behind = next((k for k in range(first, last) if s.starts[k] >= ends[0]), last)
    return behind == last or not s.is_word[behind] or s.nested[behind]


def _is_one_phrase(low: list[str], words: str, pack: Pack) -> bool:
    """Whether a subject is a noun and what belongs to it, and neither "no family that uses less" nor "A: She"."""
    if low[0] in pack.prepositions or not pack.negations.isdisjoint(low) or ":" in words:
        return False
    apart = (
        pack.that
        | pack.relative_subjects
        | pack.question_words
        | pack.conditionals
        | pack.he_or_she
        | pack.it
    )
    apart |= pack.first_person
    if not apart.isdisjoint(low):
        return False
    return not any(
        now in pack.determiners and before not in pack.prepositions and before not in pack.determiners
        for before, now in pairwise(low)
    )


def _is_someone(noun: str, pack: Pack) -> bool:
    """As in "The mayor", "a motorist"."""
    told = noun in pack.roles or noun in pack.professions or noun in pack.men or noun in pack.women
    return told or noun in pack.persons or any(noun + ending in pack.people for ending in pack.plural_endings)
