"""Is this file a report as it was issued? Compared to the last byte, by printing the kept content again."""

import json
from dataclasses import dataclass
from uuid import UUID

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from claims.models import Report
from claims.reporting import digest, render
from claims.reporting.edition import edition
from claims.reporting.languages import LANGUAGES
from claims.reporting.stamp import Stamp, read
from claims.verbs import Verb
from newsroom import ledger
from newsroom.models import Entry

HEAD = 8192  # bytes: what a page says of itself stands before its style


class Outcome(TextChoices):
    GENUINE = "genuine", pgettext_lazy("report", "Genuine")
    ALTERED = "altered", pgettext_lazy("report", "Altered")
    UNKNOWN = "unknown", pgettext_lazy("report", "Unknown")


@dataclass(frozen=True)
class Finding:
    """What was found of a file. `report` is the issued report that it is or names."""

    outcome: Outcome
    why: str
    report: Report | None = None
    head_in_ledger: bool = False
    newer: int | None = None
    """The number of the newest report on the same document, where that is a later one."""

    @property
    def holds(self) -> bool:
        """Whether the file is what was issued, and the ledger still tells the past that it names."""
        return self.outcome == Outcome.GENUINE and self.head_in_ledger


@dataclass(frozen=True)
class Named:
    """What a file says of itself; nothing of it is believed."""

    form: str
    stamp: Stamp


def verify(file: bytes) -> Finding:
    """Compare a report's HTML or JSON file with what was issued."""
    named = _named(file)
    if named is None:
        return Finding(Outcome.UNKNOWN, _("This is neither the HTML nor the JSON file of a report."))
    report = _report(named)
    if report is None:
        return Finding(Outcome.UNKNOWN, _("No report like this was issued here."))
    outcome, why = _compare(file, named, report)
    last = report.document.reports.order_by("-number").values_list("number", flat=True)[0]
    return Finding(outcome, why, report, _head_in_ledger(report), last if last > report.number else None)


def _compare(file: bytes, named: Named, report: Report) -> tuple[Outcome, str]:
    if not _is_kept_as_issued(report):
        return Outcome.UNKNOWN, _("The report kept here is not what the ledger says was issued.")
    if named.stamp.sha256 != report.sha256:
        return Outcome.ALTERED, _("Its content is not what was issued as this report.")
    if named.form == "html" and named.stamp.language not in LANGUAGES:
        return Outcome.ALTERED, _("It names a language in which no report is printed.")
    if render(report.content, named.form, named.stamp.language) == file:
        return Outcome.GENUINE, _("It is what was issued, to the last byte.")
    if named.form == "html" and named.stamp.edition != edition(named.stamp.language):
        return Outcome.UNKNOWN, _(
            "Another edition of the program printed it: it cannot be compared. Verify the report's JSON file."
        )
    return Outcome.ALTERED, _("It names a report that was issued, and is not that report as it was issued.")


def _named(file: bytes) -> Named | None:
    if file.startswith(b"{"):
        return _named_in_json(file)
    stamp = read(file[:HEAD].partition(b"<style>")[0])
    return Named("html", stamp) if stamp else None


def _named_in_json(file: bytes) -> Named | None:
    try:
        content = json.loads(file)["content"]
        sha256 = digest(content)
        return Named("json", Stamp(content["document"]["id"], str(content["number"]), sha256))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _report(named: Named) -> Report | None:
    """The report that the file is, or else the one of the document and number that it claims to be."""
    reports = Report.objects.select_related("document", "desk")
    if report := reports.filter(sha256=named.stamp.sha256).first():
        return report
    try:
        return reports.filter(document=UUID(named.stamp.document), number=int(named.stamp.number)).first()
    except (ValueError, AttributeError):
        return None


def _is_kept_as_issued(report: Report) -> bool:
    issued = Entry.objects.filter(desk=report.desk, verb=Verb.REPORT_ISSUED, object_id=report.pk).first()
    return (
        issued is not None
        and ledger.digest(issued) == issued.hash
        and issued.data.get("sha256") == report.sha256 == digest(report.content)
    )


def _head_in_ledger(report: Report) -> bool:
    line = Entry.objects.filter(desk=report.desk, seq=report.ledger_seq, hash=report.ledger_head).first()
    return line is not None and ledger.digest(line) == line.hash
