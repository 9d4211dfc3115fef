"""Whether a date of the source is that of the claim, each as exact as it is written."""

import calendar
import re
from datetime import date, timedelta
from typing import Final

from claims.truth.figures import Note

_ISO: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_WEEK: Final = re.compile(r"(\d{4})-W(\d\d)")


def span(when: str) -> tuple[date, date] | None:
    """The first and the last day of a date as the splitter writes it; None for one without a year, or none at all."""
    try:
        if ".." in when:
            first, last = when.split("..")
            return date(int(first), 1, 1), date(int(last), 12, 31)
        if re.fullmatch(r"\d{3}0s", when):
            return date(int(when[:4]), 1, 1), date(int(when[:4]) + 9, 12, 31)
        if week := _WEEK.fullmatch(when):
            monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
            return monday, monday + timedelta(6)
        if not (found := _ISO.fullmatch(when)):
            return None
        year, month, day = int(found[1]), found[2], found[3]
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, int(month), 1), date(year, int(month), calendar.monthrange(year, int(month))[1])
        return date(year, int(month), int(day)), date(year, int(month), int(day))
    except ValueError:
        return None


def agrees(claim: str, source: str) -> tuple[Note, ...] | None:
    """The notes with which the source's date is the claim's; None where it is another."""
    if claim == source:
        return ()
    if claim.startswith("--") or source.startswith("--"):  # no year is known: the day of the year is compared
        same = claim[-5:] == source[-5:] and len(claim) > 4 and len(source) > 4
        return (Note.COARSER,) if same else None
    ours, theirs = span(claim), span(source)
    if ours is None or theirs is None:
        return None
    if ours == theirs:
        return ()
    if theirs[0] <= ours[0] and ours[1] <= theirs[1]:
        return (Note.COARSER,)
    if ours[0] <= theirs[0] and theirs[1] <= ours[1]:
        return (Note.FINER,)
    return None


def rules_out(claim: str, source: str) -> bool:
    """Whether the two are dates of different days, or months, or years: neither within the other."""
    ours, theirs = span(claim), span(source)
    return bool(ours and theirs) and agrees(claim, source) is None
