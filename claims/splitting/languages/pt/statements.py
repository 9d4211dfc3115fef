"""The words that make a statement of a claim in Portuguese."""

from typing import Final

from claims.splitting.languages.pack import Statements

STATEMENTS: Final = Statements(
    is_="é",
    one_of="é uma de",
    attributed="{statement}, segundo {speaker}",
    list_lead=r"^(?:estas são|estes são|a seguir)\s+(?:(?:algumas|alguns) d[aeo]s?\s+)?",
    and_="e",
)
