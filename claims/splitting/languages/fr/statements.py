"""The words that make a statement of a claim in French."""

from typing import Final

from claims.splitting.languages.pack import Statements

STATEMENTS: Final = Statements(
    is_="est",
    one_of="est l’une de",
    quotes=("« ", " »"),
    attributed="{statement}, selon {speaker}",
    list_lead=r"^(?:voici)\s+(?:(?:quelques-unes|quelques-uns) des\s+)?",
    and_="et",
)
