"""A report in words: all that every form of it prints, before any form has given it its looks.

The document's own words stay as they are; ours are in the language that is active.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.reporting import dossier, method, script, summary, words
from claims.reporting.content import Content, digest
from claims.reporting.corrections import Corrected, corrections
from claims.reporting.dossier import Entry, Labelled
from claims.reporting.edition import edition
from claims.reporting.headings import headings
from claims.reporting.languages import direction
from claims.reporting.method import Step
from claims.reporting.variants import in_words


@dataclass(frozen=True)
class Paper:
    content: Content
    language: str
    direction: str
    sha256: str
    edition: str
    title: str
    """Of the document. `heading` names the report as well."""
    heading: str
    line: str
    short: str
    issued_at: str
    byline: list[str]
    url: str
    link: str
    complete: bool
    state: str
    state_words: str
    gaps: list[str]
    notices: list[str]
    """What was left out of this copy; empty: nothing."""
    corrections: list[Corrected]
    facts: list[Labelled]
    chart: list[summary.Row]
    percent: str
    coverage: str
    strip: list[script.Stretch]
    blocks: list[script.Block]
    claims: list[Entry]
    proposed: list[Entry]
    dismissed: list[Entry]
    about: str
    """What the desk says of itself, in its own words: who owns and pays for it; "" where it says nothing."""
    method: list[str]
    limits: list[str]
    scale: list[Step]
    ledger_words: str
    genuine: list[Labelled]
    words: dict[str, str]
    """Headings, and what stands under them whatever the content."""


def paper(content: Content, language: str) -> Paper:
    """This content in words. The language must be the active one."""
    document, number = content["document"], content["number"]
    entries = dossier.entries(content | {"claims": in_words(content["claims"], content)})
    sha256 = digest(content)
    published = words.day(document["published_on"])
    byline = [document["author"], document["publisher"]]
    byline.append(_("Published on %(day)s") % {"day": published} if published else "")
    numbered = {"title": document["title"], "number": number}
    return Paper(
        content=content,
        language=language,
        direction=direction(language),
        sha256=sha256,
        edition=edition(language),
        title=document["title"],
        heading=_("%(title)s · verification report %(number)s") % numbered,
        line=_("Verification report no. %(number)s") % numbered,
        short=_("Report %(number)s") % numbered,
        issued_at=words.moment(content["issued"]["at"]),
        byline=[part for part in byline if part],
        url=document["url"],
        link=dossier.link(document["url"]),
        complete=content["complete"],
        state=_("Complete") if content["complete"] else _("NOT COMPLETE"),
        state_words=_state(content),
        gaps=words.gaps(content),
        notices=notices(content),
        corrections=corrections(content),
        facts=summary.facts(content),
        chart=summary.chart(content),
        percent=f"{content['coverage']['percent']}%",
        coverage=summary.coverage(content),
        strip=script.strip(content),
        blocks=script.blocks(content, entries),
        claims=[entry for entry in entries if entry.claim["status"] not in ("proposed", "dismissed")],
        proposed=[entry for entry in entries if entry.claim["status"] == "proposed"],
        dismissed=[entry for entry in entries if entry.claim["status"] == "dismissed"],
        about=content["desk"].get("about", ""),
        method=method.paragraphs(content),
        limits=method.limits(),
        scale=method.scale(content),
        ledger_words=_(
            "Every deed on the desk is a line of its ledger, and each line carries the digest of the one before. The"
            " last line when this report was issued is named here, so that a past altered later contradicts this"
            " page. Keep the file as it is; whoever runs the desk can compare it, to the last byte, with what was"
            " issued:"
        ),
        genuine=_genuine(content, sha256),
        words=headings(),
    )


def citations(entry: Entry) -> str:
    """How many citations a claim has, in words; "" for none."""
    count = len(entry.exhibits)
    return ngettext("%(n)s citation", "%(n)s citations", count) % {"n": count} if count else ""


def notices(content: Content) -> list[str]:
    """What a reader of a variant must know."""
    if "variant" not in content:
        return []
    variant, found = content["variant"], []
    if variant["redacted"]:
        found.append(
            _(
                "This copy is redacted: protected sources have pseudonyms, and their words, addresses and digests are"
                " left out."
            )
        )
    if variant["selection"]:
        chosen = {"n": len(content["claims"]), "of": variant["of"]}
        words_ = _(
            "This copy is a selection: it lists %(n)s of %(of)s claims. The figures at its top are those of the whole"
            " check."
        )
        found.append(words_ % chosen)
    return found


def _state(content: Content) -> str:
    if not content["complete"]:
        return _("The check had not ended when this report was issued:")
    if content["policy"]["second_reviewer"]:
        return _(
            "Every passage was read, every claim taken on has a verdict, and a second person confirmed each."
        )
    return _("Every passage was read, and every claim taken on has a verdict.")


def _genuine(content: Content, sha256: str) -> list[Labelled]:
    """What tells this report from every other, as it is written in the ledger and in the record."""
    return [
        (_("SHA-256 of this report's content"), sha256),
        (_("Last line of the ledger"), f"{content['ledger']['seq']}:{content['ledger']['head']}"),
        (_("SHA-256 of the text"), content["revision"]["sha256"]),
        (_("Document"), content["document"]["id"]),
    ]
