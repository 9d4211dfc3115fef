"""A list item with the sentence that introduces the list."""

import re
from functools import cache
from typing import Final

from claims.splitting import statements
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
