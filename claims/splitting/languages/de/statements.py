# ruff: noqa: E501  (word tables and patterns)
"""The words that make a statement of a claim in German."""

from typing import Final

from claims.splitting.languages.pack import Statements

STATEMENTS: Final = Statements(
    is_="ist",
    quotes=("„", "“"),
    attributed="{statement}, so {speaker}",
    list_lead=r"^(?:hier sind|das sind|folgende)\s+(?:(?:einige|ein paar) (?:der|von)\s+)?",
    and_="und",
    nominal=(
        r"\b(?:nach|wegen|seit|trotz) (?:dem |der )?(?P<claim>(?:tod|tötung|ermordung|festnahme|verhaftung|hinrichtung|entführung|rettung) von "
        r"(?:(?:mindestens|rund|etwa|mehr als|über|fast|knapp) )?(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzenden|hunderten)"
        r" [^,.;:„“–]{2,60}?)(?=[,.;:„“–]|$| (?:in|im|am|auf|bei|durch|hat|haben|ist|sind|wurde|wurden|wird|werden|war|waren)\b)",
    ),
)
