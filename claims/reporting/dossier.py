"""Each claim of the frozen content as the page prints it: what is already there, with the words beside it."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from claims.choices import Dismissal, Kind, Stance, Status
from claims.reporting import glyphs, words
from claims.reporting.content import Content
from newsroom.scale import shown
from sources.choices import SourceKind


@dataclass(frozen=True)
class Exhibit:
    """A citation with its evidence."""

    citation: dict[str, Any]
    stance: str
    source_kind: str
    published_on: str
    taken_at: str
    link: str
    """The source's address where it may be a link, else ""."""


@dataclass(frozen=True)
class Entry:
    """A claim in the dossier. `tone` is its rating's code while a verdict stands, else its status."""

    claim: dict[str, Any]
    kind: str
    status: str
    dismissal: str
    claimed_on: str
    word: str
    glyph: str
    tone: str
    facts: list[str]
    exhibits: list[Exhibit]
    verdict_at: str
    confirmed_at: str
    independence: str
    """Why cited sources do not count; "" where each does."""
    signed: str
    """Who checked and who confirmed, in a few words; "" without a verdict."""

    @property
    def number(self) -> int | None:
        number: int | None = self.claim["number"]
        return number

    @property
    def anchor(self) -> str:
        return f"claim-{self.number}" if self.number else f"claim-{self.claim['id']}"


def entries(content: Content) -> list[Entry]:
    """All claims, in the order of the text."""
    return [_entry(claim) for claim in content["claims"]]


def link(address: str) -> str:
    """The address where a page may link to it, else "": `javascript:` and such are printed, never linked."""
    return address if address.lower().startswith(("https://", "http://")) else ""


def _entry(claim: dict[str, Any]) -> Entry:
    verdict = claim["verdict"]
    status = words.label(Status, claim["status"])
    return Entry(
        claim=claim,
        kind=words.label(Kind, claim["kind"]),
        status=status,
        dismissal=words.label(Dismissal, claim["dismissal"]),
        claimed_on=words.day(claim["claimed_on"]),
        word=shown(verdict["rating"]["name"]) if verdict else status,
        glyph=glyphs.of_rating(verdict["rating"]["code"]) if verdict else f"status-{claim['status']}",
        tone=verdict["rating"]["code"] if verdict else claim["status"],
        facts=list(dict.fromkeys(str(fact["text"]) for fact in claim["facts"] if fact.get("text"))),
        exhibits=[_exhibit(citation) for citation in claim["citations"]],
        verdict_at=words.moment(verdict["at"]) if verdict else "",
        confirmed_at=words.moment(verdict["confirmed_at"]) if verdict else "",
        independence=words.independence(claim["independence"]["reasons"]),
        signed=_signed(verdict) if verdict else "",
    )


def _exhibit(citation: dict[str, Any]) -> Exhibit:
    return Exhibit(
        citation=citation,
        stance=words.label(Stance, citation["stance"]),
        source_kind=words.label(SourceKind, citation["source"]["kind"]),
        published_on=words.day(citation["source"]["published_on"]),
        taken_at=words.moment(citation["snapshot"]["taken_at"]),
        link=link(citation["source"]["url"]),
    )


def _signed(verdict: dict[str, Any]) -> str:
    if verdict["confirmed_by"]:
        return _("%(checker)s, confirmed by %(second)s") % {
            "checker": _isolated(verdict["by"]),
            "second": _isolated(verdict["confirmed_by"]),
        }
    return _isolated(verdict["by"])


def _isolated(name: str) -> str:
    """A name that runs in its own direction and leaves that of the sentence around it alone (UAX 9: FSI, PDI)."""
    return f"\u2068{name}\u2069"
