"""A list item with the sentence that introduces the list."""

import re
from functools import cache
from typing import Final

from claims.splitting import statements
from claims.splitting.clauses.clause_verbs import at_relative
from claims.splitting.clauses.parts import Sentence
from claims.splitting.languages import pack as pack_of
from claims.splitting.languages.pack import Pack

LONGEST_LEAD: Final = 240


@cache
def _lead(code: str) -> re.Pattern[str] | None:
    lead = pack_of(code).list_lead
    return re.compile(lead, re.IGNORECASE) if lead else None


def opening(words: str, pack: Pack) -> re.Match[str] | None:
    """The words "Here are some of" before a list."""
    lead = _lead(pack.code)
    return lead.match(words) if lead else None


def parts(s: Sentence) -> list[tuple[int, int]]:
    """Stretches of an item that each state something: "Staff: 11,740, an increase of 620", "Thrane, where …"."""
    last = s.size
    bracket = next((k for k in range(2, last) if s.written[k] == "(" and not s.nested[k - 1]), last)
    if bracket < last and s.has_figure(0, bracket) and s.written[last - 1] == ")":
        last = bracket
    inner = [(bracket + 1, s.size - 1)] if last < s.size and s.has_figure(bracket, s.size) else []
    found = [(0, last)]
    for at in range(1, last - 1):
        if s.nested[at] or (s.written[at] not in ",،;؛" and s.low[at] not in s.pack.coordinators):
            continue
        first = found[-1][0]
        told = at_relative(s, at + 1, last) and s.finite(at + 1, last) >= 0
        if told or (s.has_figure(first, at) and s.has_figure(at + 1, last)):
            found[-1:] = [(first, at), (at + 1, last)]
            if told:
                break
    return [*found, *inner]


def completed(item: str, introduction: str, pack: Pack) -> str:
    """The statement of a list item: "Ahvaz is one of the cities where …", "Demands: a pay rise"."""
    lead = introduction.strip().rstrip(":").strip()
    if not lead:
        return statements.sentence(item)
    item = item.strip().rstrip(".,;،؛")
    found = opening(lead, pack)
    if found and pack.one_of and lead[found.end() :].split(" ", 1)[0].lower() in pack.determiners:
        return statements.sentence(f"{item} {pack.one_of} {lead[found.end() :]}")
    return statements.sentence(f"{lead[:LONGEST_LEAD]}: {item}")
