"""“Nine village clinics to close by midsummer”: somebody has begun to read it."""

from datetime import date, timedelta

from claims.choices import Dismissal
from claims.demo.checking import Checking
from claims.demo.library import Library
from claims.demo.staff import Staff
from claims.models import Document


def check(document: Document, library: Library, staff: Staff, *, today: date) -> None:
    checking = Checking(document, library)
    by, editor = staff.second, staff.editor
    closing = checking.claim(
        "The Hallow health board will close nine of its 26 village clinics by midsummer", by=by
    )
    checking.assign(closing, by, due_on=today + timedelta(days=3), by=editor)
    money = checking.claim("It spent 3.8 million crowns on consultants in the past two years", by=by)
    checking.assign(money, staff.reviewer, due_on=today + timedelta(days=4), by=editor)
    checking.claim(
        "From Thornby Sands to the nearest remaining clinic, in Hallow, the bus takes 55 minutes",
        by=by,
        statement="The bus from Thornby Sands to Hallow takes 55 minutes.",
    )
    checking.dismiss("People will miss it.", Dismissal.OPINION, by=by)
    checking.nothing_to_check("Nine village clinics to close by midsummer", by=by)
