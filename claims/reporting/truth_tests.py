"""What the truth tests of a citation found, in words, in the language that is active.

They are read from the form that is frozen into a report, so that a page and a report say the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, ngettext, pgettext

FOUND, UNSURE, AGAINST = "found", "unsure", "against"

GLYPHS = {
    "found": "status-checked",
    "exactly": "status-checked",
    "normalised": "status-checked",
    "nearly": "warning",
    "other_value": "warning",
    "other_measure": "information",
    "not_compared": "information",
    "not_found": "close",
    "not_at_all": "close",
}
TONES = {
    "found": FOUND,
    "exactly": FOUND,
    "normalised": FOUND,
    "not_compared": UNSURE,
    "other_measure": UNSURE,
}
PASSAGE = {
    "exactly": gettext_noop("The passage stands in the preserved copy to the letter."),
    "normalised": gettext_noop("The passage stands in the preserved copy but for spaces, marks or digits."),
    "nearly": gettext_noop("The passage stands in the preserved copy only nearly."),
    "not_at_all": gettext_noop("The passage does not stand in the preserved copy."),
}
QUOTATION = {
    "exactly": gettext_noop("stands there to the letter"),
    "normalised": gettext_noop("stands there, but for spaces, marks or digits"),
    "nearly": gettext_noop("stands there only nearly"),
    "not_at_all": gettext_noop("does not stand there"),
}
OUTCOME = {
    "found": gettext_noop("found: %(there)s"),
    "other_value": gettext_noop("another value there: %(there)s"),
    "other_measure": gettext_noop("the number stands there for something else: %(there)s"),
    "not_found": gettext_noop("not found"),
    "not_compared": gettext_noop("not compared: the source is written in another script"),
}
NOTES = {
    "rounded": gettext_noop("rounded"),
    "hedged": gettext_noop("with a reservation"),
    "part": gettext_noop("in part"),
    "coarser": gettext_noop("less exact"),
    "finer": gettext_noop("more exact"),
}


@dataclass(frozen=True)
class Line:
    """One thing that was tested. `tone` is found, unsure or against; the words say it too."""

    about: str
    """The claim's own words; "" where it is about the passage as a whole."""
    words: str
    tone: str
    glyph: str
    difference: list[tuple[str, str]] = field(default_factory=list)
    """(same, quoted or there; words): how the words of the claim differ from those of the source."""


@dataclass(frozen=True)
class Tested:
    passage: str
    lines: list[Line]
    """The words in quotation marks, then the facts, in the order of the statement."""
    timing: str
    timing_tone: str


def in_words(tests: Mapping[str, Any]) -> Tested:
    """What was tested of a citation, each thing in a line of its own."""
    return Tested(
        passage=_passage(tests),
        lines=[*map(_quotation, tests["quotations"]), *map(_fact, tests["facts"])],
        timing=_timing(tests),
        timing_tone=AGAINST if tests["timing"]["order"] == "newer" else UNSURE,
    )


def reasons(tests: Iterable[Mapping[str, Any]], words: Sequence[str]) -> list[Line]:
    """Why a passage is proposed: what of the claim is in it or, where nothing else is, the words they share."""
    said = [_reason(test) for test in tests]
    if said or not words:
        return said
    shared = pgettext("between the items of a list", ", ").join(words)
    return [Line(_("same words"), shared, UNSURE, "search")]


def _reason(test: Mapping[str, Any]) -> Line:
    there = pgettext("between the items of a list", ", ").join(words for words, _start, _end in test["there"])
    if test["outcome"] == "other_value":
        return Line(_("another figure"), there, AGAINST, "warning")
    names = {
        "date": (_("same date"), "calendar"),
        "place": (_("same place"), "place"),
        "person": (_("same person"), "person"),
        "organisation": (_("same organisation"), "people"),
        "sentence": (_("same stage of the case"), "status-checked"),
    }
    about, glyph = names.get(test["type"], (_("same figure"), "status-checked"))
    return Line(about, there, FOUND, glyph)


def _timing(tests: Mapping[str, Any]) -> str:
    """Whether the source is older or newer than the claim."""
    when = tests["timing"]
    days = when["days"]
    if when["order"] == "older":
        words = ngettext("Published %d day before the claim.", "Published %d days before the claim.", days)
        return str(words % days)
    if when["order"] == "newer":
        words = ngettext(
            "Published %d day after the claim: it was not known when the claim was made.",
            "Published %d days after the claim: it was not known when the claim was made.",
            days,
        )
        return str(words % days)
    if when["order"] == "same_day":
        return _("Published on the day of the claim.")
    return _("Whether it is older than the claim is not known: a date is missing.")


def _passage(tests: Mapping[str, Any]) -> str:
    """How the passage stands in the preserved copy."""
    return _(PASSAGE[tests["passage"]])


def _quotation(test: Mapping[str, Any]) -> Line:
    words = _(QUOTATION[test["how"]])
    if test["beyond"] and test["how"] != "not_at_all":
        words = _("%(found)s, beside the passage") % {"found": words}
    difference = [(str(kind), str(run)) for kind, run in test["difference"]]
    return _line(f"“{test['words']}”", words, test["how"], difference)


def _fact(test: Mapping[str, Any]) -> Line:
    outcome = test["outcome"]
    there = list(dict.fromkeys(words for words, _start, _end in test["there"]))
    if outcome == "found" and there == [test["text"]]:
        words = _("found")
    else:
        named = pgettext("between the items of a list", ", ").join(f"\u2068{each}\u2069" for each in there)
        words = _(OUTCOME[outcome]) % {"there": named}
    said = [_(NOTES[note]) for note in test["notes"]]
    if test["beyond"]:
        said.append(_("beside the passage, not in it"))
    if said:
        listed = pgettext("between the items of a list", ", ").join(said)
        words = f"{words} ({listed})"
    return _line(test["text"], words, outcome)


def _line(about: str, words: str, outcome: str, difference: list[tuple[str, str]] | None = None) -> Line:
    return Line(about, words, TONES.get(outcome, AGAINST), GLYPHS[outcome], difference or [])
