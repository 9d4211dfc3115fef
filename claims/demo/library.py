"""The demonstration desk's sources: small files, uploaded as snapshots, and who has it from whom."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from claims.demo.staff import Staff
from newsroom.models import User
from sources.actions import derivations, evidence, snapshots, sources
from sources.choices import How, SourceKind
from sources.models import Evidence, Snapshot

FILES = Path(__file__).parent / "sources"


@dataclass(frozen=True)
class Card:
    """One source as the library has it. `days` counts from the day of the article that it is about."""

    file: str
    kind: SourceKind
    title: str
    publisher: str
    days: int = 0
    author: str = ""
    has_stake: bool = False


DYKE = [
    Card(
        "health-bulletin.txt",
        SourceKind.OFFICIAL_RECORD,
        "Flood bulletin 6",
        "Port Ansel district health office",
        -1,
    ),
    Card(
        "brannocs-statement.md",
        SourceKind.PRESS_RELEASE,
        "Statement on the injured",
        "Saint Brannoc's Hospital",
        -1,
    ),
    Card(
        "civil-protection-log.txt",
        SourceKind.OFFICIAL_RECORD,
        "Log of the flood",
        "Civil protection office",
        -1,
    ),
    Card(
        "courier.html",
        SourceKind.ARTICLE,
        "The names of the thirty-one",
        "Ansel Courier",
        author="Wenna Caddick",
    ),
    Card(
        "council-minutes.txt",
        SourceKind.OFFICIAL_RECORD,
        "Minutes of the public meeting",
        "Town of Port Ansel",
        -3,
    ),
    Card(
        "dyke-inspections.txt",
        SourceKind.OFFICIAL_RECORD,
        "Register of inspections",
        "Provincial dyke inspectorate",
    ),
    Card(
        "audit-report.md",
        SourceKind.OFFICIAL_RECORD,
        "Report on sea defences",
        "Provincial court of audit",
        -150,
    ),
    Card(
        "court-record-clay.txt",
        SourceKind.COURT_RECORD,
        "The Province against Pell & Istvar",
        "District court of Port Ansel",
        -730,
    ),
    Card("murmur-trends.md", SourceKind.DATASET, "Trending topics, Tuesday", "Murmur", -1),
    Card(
        "observatory.html", SourceKind.DATASET, "Weekly note 19", "Platform Observatory, University of Hallow"
    ),
]
TOLL = [
    Card(
        "free-quays-release.txt", SourceKind.PRESS_RELEASE, "the Free Quays press release", "Free Quays", -2
    ),
    Card(
        "evening-lantern.html",
        SourceKind.ARTICLE,
        "Sixty-one towns say no to harbour toll",
        "Evening Lantern",
        -2,
    ),
    Card("westing-mail.txt", SourceKind.ARTICLE, "Harbour toll: 61 towns refuse", "Westing Mail", -1),
    Card("brannick-police.txt", SourceKind.OFFICIAL_RECORD, "Report on the assembly", "Brannick police", -3),
    Card("toll-ledger.md", SourceKind.DATASET, "Income from the harbour toll", "Ministry of transport", -5),
]
BRIDGE = [
    Card(
        "emergency-bulletin-fa.txt", SourceKind.OFFICIAL_RECORD, "اطلاعیهٔ شمارهٔ ۴", "مرکز اورژانس استان", -1
    ),
    Card(
        "municipality-notice-fa.txt",
        SourceKind.PRESS_RELEASE,
        "اطلاعیهٔ شهرداری",
        "شهرداری آبگینه",
        -2,
        has_stake=True,
    ),
    Card(
        "engineers-report-fa.md",
        SourceKind.OFFICIAL_RECORD,
        "گزارش مقدماتی پل ماهتاب",
        "سازمان نظام مهندسی استان",
    ),
    Card("ayneh-rood-fa.html", SourceKind.ARTICLE, "چهارده نام، یک پل", "روزنامهٔ آینه‌رود"),
]
KESTREL = [
    Card(
        "kestrel-judgment.txt",
        SourceKind.COURT_RECORD,
        "Judgment in the Kestrel Street case",
        "Regional court in Hallow",
        -1,
    ),
    Card(
        "hallow-gazette.html",
        SourceKind.ARTICLE,
        "Six years for the engineer of Kestrel Street",
        "Hallow Gazette",
        author="Odile Marrack",
    ),
]
REPRINTS = {
    "evening-lantern.html": "It ends with “From a press release”; its sentences are those of the release.",
    "westing-mail.txt": "The first two paragraphs are the release, word for word.",
}


class Library:
    """The snapshots of the desk's sources, by the name of their file."""

    def __init__(self, staff: Staff) -> None:
        self.staff = staff
        self.snapshots: dict[str, Snapshot] = {}

    def shelve(self, cards: list[Card], *, day: date, by: User) -> None:
        """Add these sources and upload a snapshot of each."""
        for card in cards:
            source = sources.add(
                desk=self.staff.desk,
                kind=card.kind,
                title=card.title,
                publisher=card.publisher,
                author=card.author,
                published_on=day + timedelta(days=card.days),
                has_stake=card.has_stake,
                by=by,
            )
            content = (FILES / card.file).read_bytes()
            self.snapshots[card.file] = snapshots.upload(
                source=source, content=content, file_name=card.file, by=by
            )

    def draw_reprints(self, *, origin: str, by: User) -> None:
        """Say of the newspapers that only reprint the release that they do."""
        for file, why in REPRINTS.items():
            derivations.draw(
                source=self.snapshots[file].source,
                origin=self.snapshots[origin].source,
                how=How.REPRINTS,
                why=why,
                by=by,
            )

    def quote(self, file: str, passage: str, *, by: User) -> Evidence:
        """The passage of this source's snapshot as an exhibit."""
        snapshot = self.snapshots[file]
        start, end = evidence.find(snapshot=snapshot, passage=passage)
        return evidence.quote(snapshot=snapshot, start=start, end=end, by=by)
