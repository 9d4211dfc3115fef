# ruff: noqa: E501  (word tables and patterns)
"""The words that make a statement of a claim in English."""

from typing import Final

from claims.splitting.languages.pack import Statements

STATEMENTS: Final = Statements(
    is_="is",
    one_of="is one of",
    attributed="{statement}, according to {speaker}",
    nominal=(
        r"\b(?:in|over|about|against|at|for|after|during|of|by) (?P<claim>(?:the )?(?:1[5-9]\d\d |20\d\d )?(?:\w+ )?(?:massacres?|killings?|murders?|executions?"
        r"|deaths?|arrests?|detentions?|abductions?|shootings?) of (?:(?:over|more than|about|some|at least|nearly|up to) )?"
        r"(?:\d[\d,.]*(?: (?:million|thousand))?|thousands|hundreds|dozens|(?:two|three|four|five|six|seven|eight|nine|ten))"
        r" [^,.;:”\"–—]{2,60}?)(?=[,.;:”\"–—]|$| (?:in|on|at|by|and|that|who|which|during|after|before)\b)",
    ),
    list_lead=(
        r"^(?:here (?:is|are)|(?:the )?following (?:is|are)|these (?:is|are)|below (?:is|are))\s+(?:just\s+)?"
        r"(?:(?:a few|some|a list|a number|several|many|all|examples?)\s+(?:of\s+)?)?"
    ),
    and_="and",
)
