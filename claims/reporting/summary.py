"""What stands at the top of a report: what was checked and by whom, and the verdicts as a chart."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import Status
from claims.reporting import glyphs, words
from claims.reporting.content import Content
from claims.reporting.dossier import Labelled
from claims.reporting.words import isolated
from newsroom.scale import shown


@dataclass(frozen=True)
class Row:
    """A line of the chart. `width` is its bar's, in per cent of the longest."""

    word: str
    glyph: str
    tone: str
    count: int
    width: int


def facts(content: Content) -> list[Labelled]:
    """What was checked, by whom, and who issued the report."""
    revision = _("Revision %(number)s") % {"number": content["revision"]["number"]}
    issued = content["issued"]
    return [
        (_("Text"), f"{revision} · {words.moment(content['revision']['made_at'])}"),
        (_("Claims"), _claims(content)),
        (_("Checked by"), _signers(content, "by") or _("Nobody yet")),
        (_("Confirmed by"), _signers(content, "confirmed_by") or _("Nobody yet")),
        (_("Issued by"), f"{isolated(issued['by'])} · {words.moment(issued['at'])}"),
    ]


def chart(content: Content) -> list[Row]:
    """How many claims there are of each rating, in the scale's order, and then those without a verdict."""
    by_rating, by_status = content["summary"]["by_rating"], content["summary"]["by_status"]
    bars = [
        (
            shown(rating["name"]),
            glyphs.of_rating(rating["code"]),
            rating["code"],
            by_rating.get(rating["code"], 0),
        )
        for rating in content["scale"]
    ]
    bars += [
        (_("No verdict yet"), "status-open", "open", by_status["open"]),
        (_("Not yet accepted"), "status-proposed", "proposed", by_status["proposed"]),
    ]
    longest = max(count for *_rest, count in bars) or 1
    return [
        Row(word, glyph, tone, count, 100 * count // longest) for word, glyph, tone, count in bars if count
    ]


def coverage(content: Content) -> str:
    """How many passages were dealt with, in words."""
    done, of = content["coverage"]["dealt_with"], content["coverage"]["passages"]
    return ngettext("%(done)s of %(all)s passage", "%(done)s of %(all)s passages", of) % {
        "done": done,
        "all": of,
    }


def _claims(content: Content) -> str:
    by_status = content["summary"]["by_status"]
    live = sum(by_status[status] for status in (Status.OPEN, Status.CHECKED, Status.CONFIRMED))
    proposed, dismissed = by_status["proposed"], by_status["dismissed"]
    parts = [ngettext("%(n)s claim taken on", "%(n)s claims taken on", live) % {"n": live}]
    if proposed:
        words_ = ngettext("%(n)s not yet accepted", "%(n)s not yet accepted", proposed)
        parts.append(words_ % {"n": proposed})
    if dismissed:
        parts.append(ngettext("%(n)s put aside", "%(n)s put aside", dismissed) % {"n": dismissed})
    return " · ".join(parts)


def _signers(content: Content, role: str) -> str:
    return words.listed([claim["verdict"][role] for claim in content["claims"] if claim["verdict"]])
