"""The files of a report: asked for by a person, made by the worker, kept in the content store."""

import hashlib
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from procrastinate.contrib.django import app

from claims.models import Printing, Report
from claims.reporting import FORMS, Variant, render, varied
from claims.reporting.edition import edition
from claims.reporting.languages import LANGUAGES
from claims.reporting.manifest import manifest
from claims.verbs import Verb
from newsroom.canonical_json import canonical_json
from newsroom.ledger import record
from newsroom.models import User
from newsroom.permissions import require
from newsroom.roles import Deed
from sources.content_store import Damaged, Missing
from sources.storage import content_store


@transaction.atomic
def ask(*, report: Report, language: str, variant: Variant, by: User) -> Printing:
    """Have all files of a report made in this language and variant. Asking again gives the same printing."""
    require(by, Deed.READ, report.desk)
    if language not in LANGUAGES:
        raise ValidationError(_("No report is printed in this language."), code="language")
    printing, made = Printing.objects.get_or_create(
        report=report,
        language=language,
        variant=variant.code,
        edition=edition(language),
        defaults={"desk": report.desk, "asked_by": by},
    )
    if made:
        record(Verb.PRINTING_ASKED, on=report, by=by, language=language, variant=variant.code)
    if printing.printed_at is None:
        job = app.configure_task("claims.print_report", allow_unknown=False)
        job.defer(printing_id=str(printing.pk))
    return printing


def make(*, printing_id: UUID) -> Printing:
    """Print each form and keep it; called by the worker. One that was printed already stays as it is.

    Each form is told as it is done, so that a page can show how far it is. A worker that is killed on the way
    leaves files that nothing names; the next one makes the same bytes.
    """
    printing = Printing.objects.select_related("report", "desk", "asked_by").get(pk=printing_id)
    if printing.printed_at is not None:
        return printing
    content = varied(printing.report.content, Variant.read(printing.variant))
    store, files = content_store(), []
    for done, form in enumerate(FORMS, start=1):
        file = render(content, form, printing.language)
        files.append({"form": form, "sha256": store.put(file), "size": len(file)})
        Printing.objects.filter(pk=printing.pk, printed_at=None).update(done=done)
    whole = manifest(content, printing.language, printing.edition, files)
    with transaction.atomic():
        printing = Printing.objects.select_for_update(of=("self",), no_key=True).get(pk=printing_id)
        if printing.printed_at is None:
            printing.manifest, printing.printed_at = whole, timezone.now()
            printing.sha256 = store.put(canonical_json(whole))
            printing.save(update_fields=["manifest", "printed_at", "sha256"])
            told: dict[str, Any] = {"language": printing.language, "variant": printing.variant}
            record(
                Verb.REPORT_PRINTED,
                on=printing.report,
                by=printing.asked_by,
                manifest=printing.sha256,
                **told,
            )
    return printing


def kept(report: Report, form: str, language: str, variant: Variant) -> bytes | None:
    """The file that was kept, of the newest printing that has it; None where there is none, or it was lost."""
    printings = Printing.objects.filter(report=report, language=language, variant=variant.code)
    for printing in printings.exclude(printed_at=None).order_by("-id"):
        digest = printing.sha256 if form == "manifest" else printing.files.get(form, "")
        try:
            return content_store().get(digest)
        except (Missing, Damaged):
            continue
    return None


def holding(file: bytes) -> Printing | None:
    """The printing that this file is one of, to the last byte."""
    digest = hashlib.sha256(file).hexdigest()
    found = Printing.objects.select_related("report__document", "report__desk", "desk")
    return (
        found.filter(manifest__contains={"files": [{"sha256": digest}]}).first()
        or found.filter(sha256=digest).first()
    )
