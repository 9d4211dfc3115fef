"""The words that make a statement of a claim in Spanish."""

from typing import Final

from claims.splitting.languages.pack import Statements

STATEMENTS: Final = Statements(
    is_="es",
    one_of="es uno de",
    quotes=("«", "»"),
    attributed="{statement}, según {speaker}",
    list_lead=r"^(?:estas son|estos son|a continuación|he aquí)\s+(?:(?:algunas|algunos|unas|unos) de\s+)?",
    and_="y",
)
