"""Each claim of the frozen content as a report prints it: what is already there, with the words beside it."""

import re
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import SIGNED, Credibility, Dismissal, Kind, Stance, Status
from claims.reporting import glyphs, provenance_graph, truth_tests, words
from claims.reporting.content import Content
from claims.reporting.words import isolated
from newsroom.scale import shown
from sources.choices import Grade, SourceKind, StampState

Labelled = tuple[str, str]
"""A label, "" for none, and what it is the label of."""
IDENTIFIER = re.compile(r"[0-9a-f][0-9a-f:-]{31,}")
"""Of a row, or a digest: nothing else in the small print is that long and in these letters only."""


@dataclass(frozen=True)
class Exhibit:
    """A citation with its evidence."""

    stance: str
    """The code, as it is stored; `stance_word` says it."""
    stance_word: str
    title: str
    stake: str
    about: list[str]
    """Kind, author, publisher and day of the source, as far as they are known."""
    url: str
    link: str
    """The source's address where it may be a link, else ""."""
    prefix: str
    exact: str
    suffix: str
    note: str
    tests: list[Labelled]
    """What the truth tests found; empty in a report from before there were any."""
    record: list[Labelled]
    """Its figure, grades and place, and who cited it."""
    copy: list[Labelled]
    """The preserved copy that it is quoted from: its number, time and digest, and its trusted time."""


@dataclass(frozen=True)
class Entry:
    """A claim in the dossier. `tone` is its rating's code while a verdict stands, else its status."""

    claim: dict[str, Any]
    number: int | None
    anchor: str
    kind: str
    status: str
    dismissal: str
    word: str
    glyph: str
    tone: str
    about: list[str]
    """Who said it and when."""
    facts: list[str]
    named: str
    """The facts in one line; "" where there is none."""
    exhibits: list[Exhibit]
    explanation: str
    signed: str
    """Who checked and who confirmed, in a few words; "" without a verdict."""
    checked: str
    """Who checked, and when; "" without a verdict."""
    confirmed: str
    """Who confirmed, and when, or that nobody did; "" without a verdict."""
    without: str
    """Where no verdict is shown: that none stands, or that it is sealed."""
    sources: str
    """How many sources count, and why the others do not; "" without citations."""
    graph: provenance_graph.Drawing | None
    """Where the sources have it from; None where there is nothing to draw."""
    record: list[Labelled]


def entries(content: Content) -> list[Entry]:
    """All claims, in the order of the text."""
    return [_entry(claim) for claim in content["claims"]]


def link(address: str) -> str:
    """The address where a page may link to it, else "": `javascript:` and such are printed, never linked."""
    return address if address.lower().startswith(("https://", "http://")) else ""


def _entry(claim: dict[str, Any]) -> Entry:
    verdict = claim["verdict"]
    status = words.label(Status, claim["status"])
    facts = list(dict.fromkeys(str(fact["text"]) for fact in claim["facts"] if fact.get("text")))
    named = _("Figures, dates and names: %(facts)s") % {"facts": words.listed(list(map(isolated, facts)))}
    said_by = " ".join((_("said by"), isolated(claim["claimant"]))) if claim["claimant"] else ""
    return Entry(
        claim=claim,
        number=claim["number"],
        anchor=f"claim-{claim['number'] or claim['id']}",
        kind=words.label(Kind, claim["kind"]),
        status=status,
        dismissal=words.label(Dismissal, claim["dismissal"]),
        word=shown(verdict["rating"]["name"]) if verdict else status,
        glyph=glyphs.of_rating(verdict["rating"]["code"]) if verdict else f"status-{claim['status']}",
        tone=verdict["rating"]["code"] if verdict else claim["status"],
        about=[part for part in (said_by, words.day(claim["claimed_on"])) if part],
        facts=facts,
        named=named if facts else "",
        exhibits=[_exhibit(citation) for citation in claim["citations"]],
        explanation=verdict["explanation"] if verdict else "",
        signed=_signed(verdict) if verdict else "",
        checked=_checked(verdict) if verdict else "",
        confirmed=_confirmed(verdict) if verdict else "",
        without="" if verdict else _without(claim),
        sources=_sources(claim) if claim["citations"] else "",
        graph=_graph(claim),
        record=_record(claim, verdict),
    )


def _exhibit(citation: dict[str, Any]) -> Exhibit:
    source, evidence = citation["source"], citation["evidence"]
    about = (
        words.label(SourceKind, source["kind"]),
        source["author"],
        source["publisher"],
        words.day(source["published_on"]),
    )
    return Exhibit(
        stance=citation["stance"],
        stance_word=words.label(Stance, citation["stance"]),
        title=source["title"],
        stake=_("has a stake in the matter") if source["has_stake"] else "",
        about=[part for part in about if part],
        url=source["url"],
        link=link(source["url"]),
        prefix=_in_a_line(evidence["prefix"]),
        exact=evidence["exact"],
        suffix=_in_a_line(evidence["suffix"]),
        note=citation["note"],
        tests=_tests(citation),
        record=_of_the_citation(citation),
        copy=_of_the_copy(citation["snapshot"]),
    )


def _in_a_line(around: str) -> str:
    """The words around a quotation, which are there to be recognised: without the lines of the source."""
    return re.sub(r"\s*\n\s*", " ", around)


def _tests(citation: dict[str, Any]) -> list[Labelled]:
    if "truth_tests" not in citation:
        return []
    found = truth_tests.in_words(citation["truth_tests"])
    return [
        ("", found.passage),
        *((isolated(line.about), line.words) if line.about else ("", line.words) for line in found.lines),
        ("", found.timing),
    ]


def _of_the_citation(citation: dict[str, Any]) -> list[Labelled]:
    found = []
    if citation["figure"]:
        found.append((_("Figure in the source:"), isolated(citation["figure"])))
    if graded := _admiralty(citation):
        found.append((_("Admiralty code:"), graded))
    if citation["evidence"]["locator"]:
        found.append(("", isolated(citation["evidence"]["locator"])))
    found.append(("", _("cited by %(by)s") % {"by": isolated(citation["cited_by"])}))
    return found


def _of_the_copy(snapshot: dict[str, Any]) -> list[Labelled]:
    taken = {"number": snapshot["number"], "at": words.moment(snapshot["taken_at"])}
    found = [("", _("preserved copy %(number)s, %(at)s") % taken)]
    if snapshot["sha256"]:
        found.append(("SHA-256", snapshot["sha256"]))
    return [*found, *_stamped(snapshot.get("stamp"))]


def _admiralty(citation: dict[str, Any]) -> str:
    """The two grades and what they mean, as "B2 (usually reliable, probably true)"; "" where there is none."""
    grade, credibility = citation["source"].get("grade"), citation["credibility"]
    found = [words.label(Grade, grade)] if grade else []
    found += [words.label(Credibility, credibility)] if credibility else []
    codes = "".join(label.partition(" · ")[0] for label in found)
    meanings = [label.partition(" · ")[2] for label in found]
    return f"{codes} ({words.listed(meanings)})" if found else ""


def _stamped(stamp: dict[str, Any] | None) -> list[Labelled]:
    """The trusted time (RFC 3161) of a preserved copy. Nothing where nobody was asked."""
    if stamp is None:
        return []
    by = {"authority": isolated(stamp["authority"]), "at": words.moment(stamp["time"])}
    if stamp["time"] is None:
        state = {"state": words.label(StampState, stamp["state"])}
        return [("", _("time stamp of %(authority)s: %(state)s") % (by | state))]
    return [
        ("", _("time-stamped by %(authority)s, %(at)s") % by),
        (_("SHA-256 of the stamp"), stamp["sha256"]),
    ]


def _signed(verdict: dict[str, Any]) -> str:
    if verdict["confirmed_by"]:
        names = {"checker": isolated(verdict["by"]), "second": isolated(verdict["confirmed_by"])}
        return _("%(checker)s, confirmed by %(second)s") % names
    return isolated(verdict["by"])


def _checked(verdict: dict[str, Any]) -> str:
    checked = _("Checked by %(by)s, %(at)s.") % {
        "by": isolated(verdict["by"]),
        "at": words.moment(verdict["at"]),
    }
    if reason := verdict.get("override"):  # reports before this was possible have no such key
        overridden = _("As administrator they overrode the policy of sources: %(reason)s")
        checked += " " + overridden % {"reason": isolated(reason)}
    return checked


def _confirmed(verdict: dict[str, Any]) -> str:
    if not verdict["confirmed_by"]:
        alone = _("No second person has confirmed this verdict.")
        return f"{_second(verdict)} {alone}".strip()
    at = words.moment(verdict["confirmed_at"])
    confirmed = _("Confirmed by %(by)s, %(at)s.") % {"by": isolated(verdict["confirmed_by"]), "at": at}
    if reason := verdict.get("confirmation_override"):
        overridden = _("As administrator they overrode the rule of second eyes: %(reason)s")
        confirmed += " " + overridden % {"reason": isolated(reason)}
    return f"{_second(verdict)} {confirmed}".strip()


def _second(verdict: dict[str, Any]) -> str:
    """That the second verdict was blind, and whether the two agreed; "" where it was not."""
    blind = verdict.get("blind")
    if not blind or not blind["rating"]:
        return ""
    names = {
        "by": isolated(blind["by"]),
        "at": words.moment(blind["at"]),
        "rating": isolated(shown(blind["rating"]["name"])),
    }
    if blind["agrees"]:
        return _("%(by)s gave the same rating without seeing this one, %(at)s.") % names
    told = _(
        "Of two that were given without sight of each other, this is one; %(by)s gave “%(rating)s”, %(at)s."
    )
    decided = (
        _("An editor let this one stand: %(reason)s") if blind["decided"] else _("No editor has decided yet.")
    )
    return told % names + " " + decided % {"reason": isolated(blind["decided"])}


def _without(claim: dict[str, Any]) -> str:
    if claim["status"] in SIGNED:
        return _(
            "A verdict was given. It is sealed until a second person has given theirs without seeing it."
        )
    return _("No verdict stands on this claim.")


def _sources(claim: dict[str, Any]) -> str:
    found = claim["independence"]
    of = _("Sources that the verdict rests on:") if claim["verdict"] else _("Sources cited for and against:")
    why = words.independence(found["reasons"])
    independent = _("independent of each other:")
    unknown = ""
    if number := found.get("unknown", 0):
        unknown = (
            ngettext("%d of them is of unknown origin.", "%d of them are of unknown origin.", number) % number
        )
    said = (f"{of} {found['of']} · {independent} {found['count']}.", unknown, why)
    return " ".join(part for part in said if part)


def _graph(claim: dict[str, Any]) -> provenance_graph.Drawing | None:
    graph = claim["independence"].get("graph")
    return provenance_graph.drawing(provenance_graph.frozen(graph)) if graph and graph["edges"] else None


def _record(claim: dict[str, Any], verdict: dict[str, Any] | None) -> list[Labelled]:
    version = _("version %(number)s") % {"number": claim["version"]}
    found = [(_("Claim"), claim["id"]), ("", version)]
    if verdict:
        found += [(_("Verdict"), verdict["id"]), (_("Digest of what it rests on"), verdict["basis"])]
    return found
