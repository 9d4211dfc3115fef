"""What a report says in words, in the language that is active."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any
from unicodedata import bidirectional

from django.utils.dateformat import format as in_pattern
from django.utils.translation import get_language, ngettext, pgettext
from django.utils.translation import gettext as _

from claims.reporting.content import Content
from sources.independence import SENTENCES


def gaps(content: Content) -> list[str]:
    """What is missing from a complete report, one sentence each; empty: nothing is."""
    by_status: Mapping[str, int] = content["summary"]["by_status"]
    waiting = by_status["checked"] if content["policy"]["second_reviewer"] else 0
    unread, proposed, without = len(content["coverage"]["unread"]), by_status["proposed"], by_status["open"]
    sentences = {
        ngettext("%d passage has not been read.", "%d passages have not been read.", unread): unread,
        ngettext(
            "%d claim was found by the program and is not yet accepted.",
            "%d claims were found by the program and are not yet accepted.",
            proposed,
        ): proposed,
        ngettext(
            "%d claim is open: it has no verdict.", "%d claims are open: they have no verdict.", without
        ): without,
        ngettext(
            "%d verdict waits for a second person.", "%d verdicts wait for a second person.", waiting
        ): waiting,
    }
    return [sentence % number for sentence, number in sentences.items() if number]


def independence(reasons: Sequence[Mapping[str, Any]]) -> str:
    """Why cited sources do not count, as one sentence; "" where each of them does."""
    said = "; ".join(_(SENTENCES[reason["code"]]).format(**reason["details"]) for reason in reasons)
    return f"{said[0].upper()}{said[1:]}." if said else ""


def day(iso: str | None) -> str:
    """A calendar day, "" for none."""
    return _day(iso, get_language() or "en") if iso else ""


def moment(iso: str | None) -> str:
    """A time, always in UTC: a report reads the same wherever it is printed. "" for none."""
    return _moment(iso, get_language() or "en") if iso else ""


# The language stands in the key of each memory: it is the active one, and the words are in it.


@lru_cache(maxsize=4096)
def _day(iso: str, language: str) -> str:
    return in_pattern(date.fromisoformat(iso), pgettext("pattern of a date in Django's letters", "j F Y"))


@lru_cache(maxsize=4096)
def _moment(iso: str, language: str) -> str:
    at = datetime.fromisoformat(iso).astimezone(UTC)
    return _("%(day)s, %(time)s UTC") % {"day": day(at.date().isoformat()), "time": f"{at:%H:%M}"}


@lru_cache(maxsize=512)
def _label(choices: Any, value: str, language: str) -> str:
    return str(choices(value).label if value in choices.values else value)


def isolated(name: str) -> str:
    """A name that runs in its own direction and leaves that of the sentence around it alone (UAX 9: FSI, PDI)."""
    return f"\u2068{name}\u2069"


def in_a_row(parts: Iterable[str], direction: str) -> str:
    """Parts of a line that runs in this direction. One with letters of the other is isolated, or the day after a name
    became part of it; so is one without letters, or Persian words before it had the parts of a number change places.
    """
    return " · ".join(part if _runs(part, direction) else isolated(part) for part in parts if part)


def _runs(part: str, direction: str) -> bool:
    """Whether this runs in this direction whatever stands around it."""
    kinds = {bidirectional(character) for character in part}
    right, left = bool(kinds & {"R", "AL"}), "L" in kinds
    return right and not left if direction == "rtl" else not right


def label(choices: Any, value: Any) -> str:
    """The word for a code of a fixed vocabulary; a code from a later version is shown as it is."""
    return _label(choices, value, get_language() or "en")


def listed(names: list[str]) -> str:
    """Names one after the other, each once."""
    return pgettext("between the items of a list", ", ").join(dict.fromkeys(name for name in names if name))


def proposer_name(name: str) -> str:
    """What is stored of a proposer, for a person: "rules/2", or "model/1/" and the model's name."""
    kind, _slash, rest = name.partition("/")
    version, _slash, model = rest.partition("/")
    if kind == "model":
        return _("the language model %(name)s, question %(version)s") % {"name": model, "version": version}
    return _("the rules, version %(version)s") % {"version": version} if kind == "rules" else name
