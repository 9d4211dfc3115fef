"""A report: the frozen content of a document's check at a moment."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.document import Document, Revision
from newsroom.append_only import AppendOnly
from newsroom.models import DeskQuerySet, DeskRow


class Report(AppendOnly, DeskRow):
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="reports")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveIntegerField(_("number"))
    content = models.JSONField()
    sha256 = models.CharField(max_length=64, help_text="Of the content as canonical JSON.")
    ledger_seq = models.PositiveBigIntegerField(
        help_text="The ledger's last line when the content was frozen."
    )
    ledger_head = models.CharField(max_length=64)
    complete = models.BooleanField(
        _("complete"), help_text=_("Every passage read, every claim signed as policy asks.")
    )
    issued_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    issued_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = DeskQuerySet["Report"].as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [models.UniqueConstraint(fields=["document", "number"], name="one_report_per_number")]

    def __str__(self) -> str:
        return f"{self.document} · {self.number}"
