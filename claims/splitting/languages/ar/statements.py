"""The words that make a statement of a claim in Arabic."""

from typing import Final

from claims.splitting.characters import plain
from claims.splitting.languages.pack import Statements

STATEMENTS: Final = Statements(
    attributed="{statement}، بحسب {speaker}",
    comma="،",
    quotes=("«", "»"),
    list_lead=plain(r"^(?:فيما يلي|إليكم|هذه بعض)"),
    and_="و",
)
