"""Is this file a report as it was issued? Known by its digest, or compared to the last byte by printing it again."""

import csv
import hashlib
import io
import json
import zipfile
import zlib
from dataclasses import dataclass, field
from uuid import UUID

from django.db.models import QuerySet, TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from claims.actions import printings
from claims.models import Correction, Printing, Report
from claims.reporting import Content, Variant, digest, render, varied
from claims.reporting.edition import edition
from claims.reporting.json import without_address
from claims.reporting.languages import LANGUAGES
from claims.reporting.stamp import Stamp, read
from claims.reporting.table import COLUMNS
from claims.reporting.variants import code
from claims.verbs import Verb
from newsroom import ledger
from newsroom.canonical_json import canonical_json
from newsroom.models import Entry

TABLE = b"\xef\xbb\xbfnumber,claim_id,"
HEAD = 8192  # bytes: what a page says of itself stands before its style, what Markdown says in its last line
LARGEST_PROPERTIES = 1 << 20  # bytes
SLOW = frozenset({"pdf", "docx", "xlsx"})
AT_ONCE = 300
"""Of a report with more claims than this, slow forms are not printed again to be compared: they are known by the digest
of the file that the worker has kept."""


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
    corrections: list[Correction] = field(default_factory=list)
    """What was corrected in it since; with any, the report is superseded."""

    @property
    def superseded(self) -> bool:
        return bool(self.corrections)

    @property
    def holds(self) -> bool:
        """Whether the file is what was issued, and the ledger still tells the past that it names."""
        return self.outcome == Outcome.GENUINE and self.head_in_ledger


@dataclass(frozen=True)
class Named:
    """What a file says of itself; nothing of it is believed."""

    form: str
    stamp: Stamp


def verify(file: bytes, among: QuerySet[Report] | None = None) -> Finding:
    """Compare a file of a report, in any form, with what was issued. `among`: the reports that may be named."""
    reports = (Report.objects.all() if among is None else among).select_related("document", "desk")
    printing = printings.holding(file)
    if printing is not None and (report := reports.filter(pk=printing.report_id).first()):
        return _found(*_printed(printing, report), report)
    named = _named(file)
    if named is None:
        return Finding(
            Outcome.UNKNOWN, _("This is no file of a report, or not one that says which report it is of.")
        )
    report = _report(named, reports)
    if report is None:
        return Finding(Outcome.UNKNOWN, _("No report like this was issued here."))
    return _found(*_compare(file, named, report), report)


def _found(outcome: Outcome, why: str, report: Report) -> Finding:
    last = report.document.reports.order_by("-number").values_list("number", flat=True)[0]
    newer = last if last > report.number else None
    corrections = list(
        Correction.objects.filter(report=report)
        .with_seal(None)
        .select_related("before__rating", "after__rating", "after__claim")
    )
    return Finding(outcome, why, report, _head_in_ledger(report), newer, corrections)


def _printed(printing: Printing, report: Report) -> tuple[Outcome, str]:
    """Of a file that was kept: the ledger must know its manifest, and the report must be as it was issued."""
    lines = Entry.objects.filter(desk=report.desk, verb=Verb.REPORT_PRINTED, object_id=report.pk)
    known = any(
        line.data.get("manifest") == printing.sha256 and ledger.digest(line) == line.hash for line in lines
    )
    own = hashlib.sha256(canonical_json(printing.manifest)).hexdigest() == printing.sha256
    if not (known and own and _is_kept_as_issued(report)):
        return Outcome.UNKNOWN, _("The report kept here is not what the ledger says was issued.")
    return Outcome.GENUINE, _("It is what was issued, to the last byte.")


def _compare(file: bytes, named: Named, report: Report) -> tuple[Outcome, str]:
    if not _is_kept_as_issued(report):
        return Outcome.UNKNOWN, _("The report kept here is not what the ledger says was issued.")
    stamp = named.stamp
    try:
        variant = Variant.read(stamp.variant)
    except ValueError:
        return Outcome.ALTERED, _("It names a variant in which no report is printed.")
    if stamp.language not in LANGUAGES:
        return Outcome.ALTERED, _("It names a language in which no report is printed.")
    content = varied(report.content, variant)
    if named.form != "csv" and stamp.sha256 != digest(content):
        return Outcome.ALTERED, _("Its content is not what was issued as this report.")
    compared = named.form not in SLOW or len(content["claims"]) <= AT_ONCE
    if compared and file in _printed_again(content, named.form, stamp.language):
        return Outcome.GENUINE, _("It is what was issued, to the last byte.")
    printed = Printing.objects.filter(
        report=report, language=stamp.language, variant=stamp.variant, edition=stamp.edition
    ).exclude(printed_at=None)
    of_this_edition = named.form == "json" or stamp.edition == edition(stamp.language)
    if not of_this_edition and not printed.exists():
        return Outcome.UNKNOWN, _(
            "Another edition of the program printed it: it cannot be compared. Verify the report's JSON file."
        )
    if not compared and not printed.exists():
        return Outcome.UNKNOWN, _(
            "This form of the report was not kept here: have its files printed, and verify it again."
        )
    return Outcome.ALTERED, _("It names a report that was issued, and is not that report as it was issued.")


def _printed_again(content: Content, form: str, language: str) -> list[bytes]:
    """What this program makes of the content; of JSON also as it was before it named its schema."""
    again = render(content, form, language)
    return [again, without_address(content)] if form == "json" else [again]


def _named(file: bytes) -> Named | None:
    if file.startswith(TABLE):
        return _named_in_table(file)
    if file.startswith(b"{"):
        return _named_in_json(file)
    if file.startswith(b"PK"):
        return _named_in_package(file)
    if file.startswith(b"%PDF"):
        form, text = "pdf", file
    elif file.startswith(b"["):
        form, text = "jsonld", file
    elif file[:HEAD].lstrip().lower().startswith(b"<!doctype html"):
        form, text = "html", file[:HEAD].partition(b"<style>")[0]
    else:
        form, text = "md", file[-HEAD:]
    stamp = read(text)
    return Named(form, stamp) if stamp else None


def _named_in_json(file: bytes) -> Named | None:
    try:
        content = json.loads(file)["content"]
        own = Stamp(content["document"]["id"], str(content["number"]), digest(content), variant=code(content))
        return Named("json", own)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _named_in_table(file: bytes) -> Named | None:
    """A table says it in each row, and shows by its columns whether this edition made it."""
    try:
        row = next(csv.DictReader(io.StringIO(file.decode("utf-8-sig"), newline="")))
        known = edition("en") if tuple(row) == COLUMNS else ""
        of = {
            "document": str(row["document_id"]),
            "number": str(row["report"]),
            "variant": str(row["variant"]),
        }
        return Named("csv", Stamp(**of, sha256="", edition=known))
    except (ValueError, KeyError, StopIteration, csv.Error):
        return None


def _named_in_package(file: bytes) -> Named | None:
    """A DOCX or a workbook says it in its properties."""
    try:
        with zipfile.ZipFile(io.BytesIO(file)) as package:
            properties = package.getinfo("docProps/core.xml")
            stamp = read(package.read(properties)) if properties.file_size < LARGEST_PROPERTIES else None
            form = "docx" if "word/document.xml" in package.namelist() else "xlsx"
    except (zipfile.BadZipFile, KeyError, ValueError, RuntimeError, NotImplementedError, zlib.error):
        return None
    return Named(form, stamp) if stamp else None


def _report(named: Named, reports: QuerySet[Report]) -> Report | None:
    """The report that the file is, or else the one of the document and number that it claims to be."""
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
