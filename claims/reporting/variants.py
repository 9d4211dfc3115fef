"""Variants of a report: what is left out of a frozen content, once, for every form that is printed from it.

Who a protected source is never enters a report (sources.protection); the passage that is quoted from it does. A
redacted report drops that too, with its figure, its tests and every identifier, and keeps what the source came to.
Reports of earlier versions had the identity in them: there it is taken out of every text. A selection lists some
claims only; what the report says of the whole check stays as it was.
"""

import re
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Self

from django.utils.translation import gettext as _

from claims.reporting.content import Content

NOT_TRUE = "not-true"
_CODE = re.compile(r"(full|redacted)(?::(not-true|\d{1,5}(?:,\d{1,5}){0,249}))?")
_PSEUDONYM = re.compile(r"Protected source (\d+)")
LEFT_OUT = "[…]"
NAMED = ("statement", "quote")
"""Of a claim: the document's own words, which are public already and have their places in it."""


@dataclass(frozen=True)
class Variant:
    """`selection` is "" for all claims, "not-true", or numbers of claims as "1,3"."""

    redacted: bool = False
    selection: str = ""

    @property
    def code(self) -> str:
        kind = "redacted" if self.redacted else "full"
        return f"{kind}:{self.selection}" if self.selection else kind

    @classmethod
    def read(cls, code: str) -> Self:
        """The variant of this code. Raises ValueError for any other text."""
        found = _CODE.fullmatch(code)
        if found is None:
            raise ValueError(
                f"{code[:80]!r} is no variant of a report: full, redacted, full:not-true, redacted:1,3."
            )
        return cls(found[1] == "redacted", found[2] or "")

    @property
    def words(self) -> str:
        """What it is, in the language that is active."""
        kind = _("redacted") if self.redacted else _("complete content")
        if not self.selection:
            return kind
        if self.selection == NOT_TRUE:
            selected = _("only verdicts other than “true”")
        else:
            selected = _("only claims %(numbers)s") % {"numbers": self.selection}
        return f"{kind} · {selected}"


FULL = Variant()


def code(content: Content) -> str:
    """The code of the variant that this content is."""
    return str(content["variant"]["code"]) if "variant" in content else FULL.code


def varied(content: Content, variant: Variant) -> Content:
    """The content of this variant of a full report; the full one is itself."""
    if variant == FULL:
        return content
    found = _redacted(content) if variant.redacted else dict(content)
    told = {"code": variant.code, "redacted": variant.redacted, "selection": variant.selection}
    found["variant"] = told | {"of": len(content["claims"])}
    if variant.selection:
        found["claims"] = [claim for claim in found["claims"] if _is_chosen(claim, variant.selection)]
    return found


def _is_chosen(claim: dict[str, Any], selection: str) -> bool:
    if selection == NOT_TRUE:
        return claim["verdict"] is not None and claim["verdict"]["rating"]["code"] != "true"
    return str(claim["number"]) in selection.split(",")


def _redacted(content: Content) -> Content:
    found = deepcopy(content)
    citations = [citation for claim in found["claims"] for citation in claim["citations"]]
    protected = {
        citation["source"]["id"]: citation["source"]
        for citation in citations
        if citation["source"].get("protected")
    }
    origins = {source["id"]: source for source in found.pop("protected", [])}
    names = _names(protected | origins)
    for citation in citations:
        if citation["source"]["id"] in protected:
            _hide(citation, names)
    for claim in found["claims"]:
        for member, value in claim.items():
            if member not in NAMED:
                claim[member] = without(value, names)
    return found | {name: without(found[name], names) for name in ("corrections",) if name in found}


def _names(protected: dict[str, dict[str, Any]]) -> dict[str, str]:
    """What must not be read anywhere, and the pseudonym for it: the sources' ids, names and addresses.

    Where a report has a name in the place of a pseudonym, these are given in the order of the first citations.
    """
    names: dict[str, str] = {}
    for number, source in enumerate(protected.values(), start=1):
        known = source["title"] if _PSEUDONYM.fullmatch(source["title"]) else pseudonym(number)
        for word in (source["id"], source["url"], source["title"], source["author"]):
            if len(word) > 2:
                names.setdefault(word, known)
    return dict(sorted(names.items(), key=lambda item: -len(item[0])))


def pseudonym(number: int) -> str:
    return f"Protected source {number}"


def in_words(value: Any, content: Content) -> Any:
    """A part of a content with its pseudonyms in the language that is active; of one without any, itself."""
    if not content.get("protected") and not content.get("variant", {}).get("redacted"):
        return value
    return _translated(value, _("Protected source %(number)s"))


def _translated(value: Any, words: str) -> Any:
    if isinstance(value, str):
        return _PSEUDONYM.sub(lambda found: words % {"number": found[1]}, value)
    if isinstance(value, dict):
        return {name: _translated(each, words) for name, each in value.items()}
    if isinstance(value, list):
        return [_translated(each, words) for each in value]
    return value


def _hide(citation: dict[str, Any], names: dict[str, str]) -> None:
    source = citation["source"]
    pseudonym = names[source["id"]]
    citation["source"] = source | {
        "id": pseudonym, "title": pseudonym, "kind": "other", "publisher": "", "author": "", "url": "",
        "published_on": None,
    }  # fmt: skip
    citation["evidence"] |= {"id": "", "exact": LEFT_OUT, "prefix": "", "suffix": "", "locator": ""}
    citation["snapshot"] = {
        name: value if name in ("number", "taken_at") else "" for name, value in citation["snapshot"].items()
    } | {"stamp": None}
    citation |= {"note": "", "figure": ""}
    citation.pop("truth_tests", None)


def without(value: Any, names: dict[str, str]) -> Any:
    """The value with every name replaced in every text of it."""
    if isinstance(value, str):
        for name, pseudonym in names.items():
            if name.casefold() in value.casefold():
                value = re.sub(re.escape(name), pseudonym, value, flags=re.IGNORECASE)
        return value
    if isinstance(value, dict):
        return {without(name, names): without(each, names) for name, each in value.items()}
    if isinstance(value, list):
        return [without(each, names) for each in value]
    return value
