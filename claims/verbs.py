"""What can happen to a document or a claim, as the ledger calls it."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from newsroom.ledger import learn


@learn
class Verb(TextChoices):
    DOCUMENT_TAKEN_IN = "document.taken_in", _("took in a document")
    DOCUMENT_DESCRIBED = "document.described", _("changed a document's details")
    CLAIMS_PROPOSED = "claims.proposed", _("proposed claims")
    DOCUMENT_REVISED = "document.revised", _("made a new revision of a document")
    FETCH_REQUESTED = "document.fetch_requested", _("asked for a document's address to be fetched again")
    FETCH_FAILED = "document.fetch_failed", _("could not make a new revision of a document's address")
    PASSAGE_MARKED = "passage.marked", _("marked a passage")
    CLAIM_ADDED = "claim.added", _("added a claim")
    CLAIM_ACCEPTED = "claim.accepted", _("accepted a claim")
    CLAIM_EDITED = "claim.edited", _("edited a claim")
    CLAIM_DISMISSED = "claim.dismissed", _("dismissed a claim")
    CLAIM_REOPENED = "claim.reopened", _("reopened a claim")
    CLAIM_SPLIT = "claim.split", _("split a claim")
    CLAIM_MERGED = "claim.merged", _("merged two claims")
    CLAIM_PARTED = "claim.parted", _("took two merged claims apart")
    CLAIM_IN_DOUBT = "claim.in_doubt", _("the text changed where a claim stands")
    CLAIM_PLACED = "claim.placed", _("said where a claim stands in a new revision")
    CLAIM_ASSIGNED = "claim.assigned", _("assigned a claim")
    CLAIM_TAKEN_OVER = "claim.taken_over", _("took a claim over from somebody")
    IMPORT_ASKED = "earlier_checks.import_asked", _("asked for the published checks at an address")
    IMPORT_FAILED = "earlier_checks.import_failed", _("could not import the published checks at an address")
    EARLIER_CHECKS_IMPORTED = "earlier_checks.imported", _("imported published checks")
    EVIDENCE_CITED = "evidence.cited", _("cited evidence")
    CITATION_WITHDRAWN = "citation.withdrawn", _("withdrew a citation")
    CITATION_GRADED = "citation.graded", _("graded the credibility of an item")
    VERDICT_GIVEN = "verdict.given", _("gave a verdict")
    SECOND_VERDICT_GIVEN = (
        "verdict.second_given",
        _("gave a second verdict without seeing the first"),
    )
    VERDICT_DECIDED = "verdict.decided", _("decided between two verdicts that differ")
    VERDICT_CONFIRMED = "verdict.confirmed", _("confirmed a verdict")
    VERDICT_SENT_BACK = "verdict.sent_back", _("sent a verdict back")
    VERDICT_FELL = "verdict.fell", _("the verdict fell: what it rests on changed")
    QUESTION_ASKED = "question.asked", _("asked the author a question")
    QUESTION_ANSWERED = "question.answered", _("wrote down the author’s answer")
    QUESTION_CLOSED = "question.closed", _("closed a question to the author without an answer")
    SOURCE_DRIFTED = "source.drifted", _("found that a cited source no longer says it")
    DRIFT_SETTLED = "drift.settled", _("looked at a source that no longer says it")
    FILTER_KEPT = "filter.kept", _("kept a filter")
    FILTER_DROPPED = "filter.dropped", _("dropped a filter")
    UNDONE = "deed.undone", _("undid what they had done")
    POLICY_OVERRIDDEN = "policy.overridden", _("overrode the policy")
    NOTE_WRITTEN = "note.written", _("wrote a note")
    REPORT_ISSUED = "report.issued", _("issued a report")
    REPORT_CORRECTED = "report.corrected", _("corrected a report: one of its verdicts was replaced")
    PRINTING_ASKED = "report.printing_asked", _("asked for the files of a report")
    REPORT_PRINTED = "report.printed", _("kept the files of a report")
    PUBLIC_FACE_CHANGED = "public_face.changed", _("changed what the world sees of the desk")
    REPORT_PUBLISHED = "report.published", _("published a report")
    REPORT_WITHDRAWN = "report.withdrawn", _("withdrew a published report")
