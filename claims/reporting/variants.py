"""Variants of a report: what is left out of a frozen content, once, for every form that is printed from it.

A redacted report keeps what a protected source came to and drops all that would tell who it is: its name, its
words, its address, the digest of its copy (whoever guesses the document could confirm the guess by it). A
selection lists some claims only; what the report says of the whole check stays as it was.
"""

import re
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Self

from django.utils.translation import gettext as _

from claims.reporting.content import Content

NOT_TRUE = "not-true"
_CODE = re.compile(r"(full|redacted)(?::(not-true|\d{1,5}(?:,\d{1,5}){0,249}))?")
MOST = range(999, 0, -1)
"""Numbers of pseudonyms, the long ones first: 12 is not 1 and a 2."""
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
                claim[member] = _without(value, names)
    return found | {name: _without(found[name], names) for name in ("corrections",) if name in found}


def _names(protected: dict[str, dict[str, Any]]) -> dict[str, str]:
    """What must not be read anywhere, and the pseudonym for it: the sources' ids, names and addresses.

    Pseudonyms are given in the order in which the sources are first cited.
    """
    names: dict[str, str] = {}
    for number, source in enumerate(protected.values(), start=1):
        for word in (source["id"], source["url"], source["title"], source["author"]):
            if len(word) > 2:
                names.setdefault(word, pseudonym(number))
    return dict(sorted(names.items(), key=lambda item: -len(item[0])))


def pseudonym(number: int) -> str:
    return f"Protected source {number}"


def in_words(value: Any, content: Content) -> Any:
    """A part of a redacted content with its pseudonyms in the language that is active; of any other, itself."""
    if "variant" not in content or not content["variant"]["redacted"]:
        return value
    return _without(
        value, {pseudonym(each): _("Protected source %(number)s") % {"number": each} for each in MOST}
    )


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


def _without(value: Any, names: dict[str, str]) -> Any:
    """The value with every name replaced in every text of it."""
    if isinstance(value, str):
        for name, pseudonym in names.items():
            if name.casefold() in value.casefold():
                value = re.sub(re.escape(name), pseudonym, value, flags=re.IGNORECASE)
        return value
    if isinstance(value, dict):
        return {_without(name, names): _without(each, names) for name, each in value.items()}
    if isinstance(value, list):
        return [_without(each, names) for each in value]
    return value
