"""What can happen to a source, as the ledger calls it."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from newsroom.ledger import learn


@learn
class Verb(TextChoices):
    SOURCE_ADDED = "source.added", _("added a source")
    SOURCE_DESCRIBED = "source.described", _("changed a source's details")
    SOURCE_READDRESSED = "source.readdressed", _("corrected a source's address")
    FETCH_REQUESTED = "source.fetch_requested", _("asked for a source to be fetched")
    SNAPSHOT_TAKEN = "snapshot.taken", _("preserved a source")
    SNAPSHOT_FAILED = "snapshot.failed", _("could not preserve a source")
    STAMP_REQUESTED = "stamp.requested", _("asked for a time stamp")
    SNAPSHOT_STAMPED = "snapshot.stamped", _("had a preserved copy stamped with the time")
    STAMP_FAILED = "stamp.failed", _("got no good time stamp")
    SOURCE_ASSESSED = "source.assessed", _("graded a source")
    EVIDENCE_QUOTED = "evidence.quoted", _("quoted a passage")
    DERIVATION_DRAWN = "derivation.drawn", _("said where a source comes from")
    DERIVATION_PROPOSED = "derivation.proposed", _("found that a source shares long passages with another")
    DERIVATION_ANSWERED = "derivation.answered", _("answered where a source may come from")
    DERIVATION_WITHDRAWN = "derivation.withdrawn", _("withdrew where a source comes from")
    CONFIDANT_NAMED = "source.confidant_named", _("let a colleague know who a protected source is")
    CONFIDANT_UNNAMED = (
        "source.confidant_unnamed",
        _("took back that a colleague may know a protected source"),
    )
    PROTECTION_LIFTED = "source.protection_lifted", _("ended the protection of a source")
