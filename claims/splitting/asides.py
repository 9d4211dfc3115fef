"""Claims beside those of the clauses: the figure of a source, the role beside a name, an event told by a noun."""

from itertools import pairwise

from claims.splitting import statements
from claims.splitting.characters import lowered, plain
from claims.splitting.clauses.nouns import appositions
from claims.splitting.clauses.parts import Attribution, Sentence
from claims.splitting.clauses.tails import is_superlative_tail
from claims.splitting.gathering import Gathered
from claims.splitting.languages.pack import Pack
from claims.splitting.weighing import kinds
from claims.splitting.words.vocabulary import vocabulary
from claims.splitting.words.wording import wording


def relates(s: Sentence, content: Attribution) -> bool:
    """As in "…, said the company, which hired 40 buses": a relative clause tells of who spoke."""
    if not content.words or content.last + 4 > s.size:
        return False
    return any(s.is_comma[k - 1] and s.low[k] in s.pack.relatives for k in range(content.last + 2, s.size))


def figures_of_attribution(claims: Gathered, s: Sentence, content: Attribution) -> None:
    """As in "…, according to a study of 48,312 adults": the study has a figure of its own."""
    if not content.words:
        return
    first, last = (content.last, s.size) if content.last < s.size else (0, content.first)
    while first < last and not s.is_word[first]:
        first += 1
    while last > first and not s.is_word[last - 1]:
        last -= 1
    named = f"{s.low[first]} {s.low[first + 1]}" if first + 1 < last else ""
    begin = first + 2 * (named in s.pack.according_to)
    counted = next((k for k in range(first, last) if s.figure_at(k, last)), -1)
    if counted <= begin:
        return  # "two unions wrote", "according to two envoys"
    known = s.low[counted] in s.pack.numerals and s.low[counted - 1] in s.pack.determiners
    if not known:  # "officials of the two countries said"
        statement = statements.sentence(s.quoted(first, last))
        claims.add(s.starts[first], s.ends[last - 1], statement, kinds.QUANTITY, "")


def ranks_of_attribution(claims: Gathered, s: Sentence, content: Attribution) -> None:
    """As in "Halvorsen Foods, the world's second-largest maker of frozen meals, said that …"."""
    if content.first < 8:
        return
    marks = [k for k in range(content.first) if s.written[k] == "," and not s.nested[k]]
    for at, closing in pairwise(marks):
        if closing - at > 3 and s.finite(at, closing) < 0 and is_superlative_tail(s, at + 1, closing):
            a, b = s.starts[at + 1], s.ends[closing - 1]
            name = s.quoted(0, at)
            role = s.text[a:b]
            claims.add(a, b, _who_is(name, role, s.pack), kinds.TREND, "")


def roles(claims: Gathered, s: Sentence) -> None:
    """As in "Ann Lee, the mayor of Halden," and "the frontrunner – Judiciary Chief Ebrahim Raisi –"."""
    for first, middle, last in appositions(s):
        a, b = s.starts[first], s.ends[last - 1]
        facts = s.facts.facts_within(a, b)
        if not any(fact["type"] in ("person", "organisation") for fact in facts):
            continue
        name, role = s.quoted(first, middle - 1), s.quoted(middle, last)
        claims.add(a, b, _who_is(name, role, s.pack), kinds.ROLE, "", facts)


def _who_is(name: str, role: str, pack: Pack) -> str:
    """As in "Ann Lee is the mayor of Halden."; with a colon where the pack has no word for it."""
    return statements.sentence(f"{name} {pack.is_} {role}" if pack.is_ else f"{name}: {role}")


def nominals(claims: Gathered, s: Sentence, start: int, end: int, claimant: str) -> None:
    """As in "the 1988 massacre of 30,000 prisoners", within the sentence text[start:end]."""
    known = vocabulary(s.pack.code)
    if not known.nominal.possible(s.facts.told):
        return
    for pattern in known.nominal.possible(known.tell(s.words)):
        for found in pattern.pattern.finditer(lowered(plain(s.text[start:end]))):
            a, b = start + found.start("claim"), start + found.end("claim")
            facts = s.facts.facts_within(a, b)
            said = wording(s.text[a:b], s.pack)
            claims.add(a, b, statements.sentence(said.text), kinds.kind(said, facts), claimant, facts)
