"""Making the demonstration desk. It depends on the day and on nothing else."""

from datetime import date

from django.db import transaction

from claims.actions import reports
from claims.demo import bridge, clinics, dyke, toll
from claims.demo.days import FRIDAY, SATURDAY, THURSDAY, TUESDAY, last
from claims.demo.intake import take_in
from claims.demo.library import BRIDGE, DYKE, KESTREL, TOLL, Library
from claims.demo.staff import hire
from newsroom.models import Desk


@transaction.atomic
def seed(*, today: date) -> Desk:
    """Make the desk, its people, their sources and five documents in different states. All or nothing."""
    staff = hire()
    desk, one, two = staff.desk, staff.reviewer, staff.second
    library = Library(staff)

    day = last(THURSDAY, today=today, weeks=2)
    library.shelve(DYKE, day=day, by=one)
    article = take_in(
        "dyke.txt", desk=desk, by=one, publisher="The Harbour Post", author="Tomas Reve", published_on=day
    )
    dyke.check(article, library, staff)
    reports.issue(document=article, by=staff.editor)

    day = last(TUESDAY, today=today, weeks=1)
    library.shelve(TOLL, day=day, by=one)
    library.draw_reprints(origin="free-quays-release.txt", by=one)
    article = take_in("toll.txt", desk=desk, by=one, publisher="The Harbour Post", published_on=day)
    toll.check(article, library, staff, today=today)

    day = last(THURSDAY, today=today, weeks=1)
    library.shelve(BRIDGE, day=day, by=two)
    article = take_in(
        "bridge.txt", desk=desk, by=two, publisher="روزنامهٔ بامداد آبگینه", published_on=day, language="fa"
    )
    bridge.check(article, library, staff)

    article = take_in(
        "clinics.txt", desk=desk, by=two, publisher="Hallow Weekly", published_on=last(FRIDAY, today=today)
    )
    clinics.check(article, library, staff, today=today)

    day = last(SATURDAY, today=today)
    library.shelve(KESTREL, day=day, by=one)
    take_in("kestrel.txt", desk=desk, by=one, publisher="The Harbour Post", published_on=day)
    return desk
