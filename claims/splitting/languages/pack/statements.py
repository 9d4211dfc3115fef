"""The words that make a statement of a claim, of any language."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Statements:
    """The words that make a statement of a claim."""

    is_: str = ""  # between a name and a role: "Ann Lee is the mayor"
    one_of: str = ""  # between a list item and its list: "Ahvaz is one of the cities"
    comma: str = ","
    quotes: tuple[str, str] = ("“", "”")
    attributed: str = ""  # "{statement}, according to {speaker}"
    nominal: tuple[
        str, ...
    ] = ()  # patterns of claims without a verb: "the 1988 massacre of 30,000 prisoners"
    list_lead: str = ""  # pattern: "Here are some of" before a list
    and_: str = ""
