"""“Toll boycott spreads to 61 harbour towns”: half done."""

from datetime import date, timedelta

from django.core.exceptions import ValidationError

from claims.actions import claims, notes, verdicts
from claims.choices import Dismissal, Kind, Stance
from claims.demo.checking import Checking, Quoted
from claims.demo.library import Library
from claims.demo.staff import Staff
from claims.models import Document

REFUTES, CONTEXT = Stance.REFUTES, Stance.CONTEXT
REPRINTED = (
    "In the past month drivers refused to pay the harbour toll in 61 towns, up from 40 in the month before"
)


def check(document: Document, library: Library, staff: Staff, *, today: date) -> None:
    checking = Checking(document, library)
    _towns(checking, staff)
    _rally(checking, staff, due_on=today + timedelta(days=2))
    _hashtag(checking, staff)
    _income(checking, staff)
    _arrests(checking, staff, due_on=today + timedelta(days=1))
    checking.dismiss(
        "The ministry has shown contempt for ordinary people, and everybody on this coast knows it.",
        Dismissal.OPINION,
        by=staff.reviewer,
    )


def _towns(checking: Checking, staff: Staff) -> None:
    """Two newspapers say it, and both have it from the same press release: the policy refuses."""
    by = staff.reviewer
    towns = checking.claim(
        "Drivers refused to pay the new harbour toll in 61 towns during the past month",
        by=by,
        kind=Kind.QUANTITY,
    )
    checking.cite(
        towns,
        Quoted("evening-lantern.html", REPRINTED, figure="61"),
        Quoted("westing-mail.txt", REPRINTED, figure="61"),
        by=by,
    )
    try:
        checking.sign(towns, "true", "Two newspapers have the same number.", by=by)
    except ValidationError as refused:
        notes.write(
            claim=towns,
            text=f"The desk's policy refuses a verdict: {' '.join(refused.messages)} I have asked the "
            "ministry for the toll stations that reported open barriers.",
            by=by,
        )
    checking.nothing_to_check("Here are some of the towns where the barriers were left open", by=by)
    for town in ("Aldmouth", "Brannick", "Westing"):
        checking.claim(town, by=by)


def _rally(checking: Checking, staff: Staff, *, due_on: date) -> None:
    """The figures disagree. The verdict waits for the other reviewer."""
    by, other = staff.reviewer, staff.second
    crowd = checking.claim("The organisers counted 6,000 people at the rally.", by=by, kind=Kind.QUANTITY)
    checking.cite(
        crowd,
        Quoted(
            "free-quays-release.txt", "On Saturday 6,000 people came to our rally in Brannick", figure="6,000"
        ),
        Quoted(
            "brannick-police.txt",
            "Result: 2,500 people, with an uncertainty of ten per cent",
            REFUTES,
            "2,500",
        ),
        Quoted(
            "brannick-police.txt",
            "The square and the two streets leading to it hold at most 3,800 people standing",
            CONTEXT,
            "3,800",
        ),
        by=by,
    )
    checking.sign(
        crowd,
        "conflicting",
        "6,000 by the organisers, 2,500 by a count from a roof. The square holds 3,800 at most, so that the "
        "organisers' number cannot be right for one moment; people may have come and gone.",
        by=by,
    )
    checking.assign(crowd, other, due_on=due_on, by=staff.editor)

    police = checking.claim("The police put the number at 2,500.", by=by)
    checking.cite(police, Quoted("brannick-police.txt", "Result: 2,500 people", figure="2,500"), by=by)

    quote = checking.claim(
        "“We have paid for these quays twice already,” the campaign’s spokeswoman, Sunniva Thale, told a "
        "rally in Brannick on Saturday.",
        by=by,
        kind=Kind.QUOTE,
    )
    checking.cite(
        quote,
        Quoted("free-quays-release.txt", "We have paid for these quays twice already"),
        Quoted("brannick-police.txt", "we have paid for these quays twice already"),
        by=by,
    )
    checking.sign(
        quote, "true", "The police noted the same words that the campaign prints.", by=by, second=other
    )


def _hashtag(checking: Checking, staff: Staff) -> None:
    """A verdict that the second person sent back."""
    by, other = staff.second, staff.reviewer
    posts = checking.claim(
        "with over 130,000 posts",
        by=by,
        statement="The hashtag #NotOneCrown had over 130,000 posts on Saturday.",
        kind=Kind.TREND,
    )
    checking.cite(
        posts,
        Quoted("free-quays-release.txt", "with over 130,000 posts", figure="over 130,000"),
        Quoted("murmur-trends.md", "131,700", figure="131,700"),
        by=by,
    )
    checking.sign(posts, "true", "131,700 posts by Murmur's table.", by=by)
    verdicts.send_back(
        claim=posts,
        reason="The 131,700 in Murmur's table are posts with #AnselDyke, of another week. We have no table "
        "for this Saturday.",
        by=other,
    )
    checking.claim(
        "The hashtag #NotOneCrown was the top trending topic on the network Murmur for nine hours",
        by=by,
    )


def _income(checking: Checking, staff: Staff) -> None:
    by = staff.second
    fell = checking.claim("Toll income fell by 12 per cent in the month", by=by)
    checking.cite(fell, Quoted("toll-ledger.md", "-12.0 %", figure="-12.0 %"), by=by)
    halved = checking.claim("The campaign says that it was halved.", by=by)
    checking.cite(
        halved,
        Quoted("toll-ledger.md", "2,992,000", REFUTES, "2,992,000 crowns", note="Half would be 1.7 million."),
        by=by,
    )
    checking.assign(halved, by, by=by)


def _arrests(checking: Checking, staff: Staff, *, due_on: date) -> None:
    sentenced = checking.claim(
        "The third, a 29-year-old dock worker, was sentenced on Monday to four months in prison.",
        by=staff.second,
    )
    claims.assign(claim=sentenced, to=staff.reviewer, due_on=due_on, by=staff.editor)
    notes.write(
        claim=sentenced, text="The court's registry answers on weekdays from nine to eleven.", by=staff.editor
    )
