"""Every address of the API, on one screen. tests/claims/api/test_access.py tries each as everybody."""

from typing import Any

from django.urls import URLPattern, URLResolver, include, path, re_path

from claims.api import schema
from claims.api.annotations import DocumentAnnotationsView
from claims.api.bulk import BulkIntakeView, ClaimStatusesView
from claims.api.changes import ChangesView
from claims.api.check_imports import CheckImportsView
from claims.api.citations import CitationView, ClaimEvidenceView
from claims.api.claim_deeds import ClaimDeedsView
from claims.api.claim_status import ClaimStatusView
from claims.api.claim_stream import ClaimStreamView
from claims.api.claims import ClaimsView, DocumentClaimsView
from claims.api.corrections import CorrectionsView
from claims.api.desk import DeskView, PolicyView
from claims.api.documents import DocumentProgressView, DocumentsView
from claims.api.drifts import DriftsView
from claims.api.earlier_checks import AlikeView, EarlierChecksView
from claims.api.evidence import EvidenceView, SnapshotEvidenceView, SnapshotProposalsView
from claims.api.evidence_files import ClaimEvidenceFileView, DocumentEvidenceFileView
from claims.api.figures import ClaimFiguresView, ContradictionsView
from claims.api.filters import SavedFiltersView
from claims.api.inbox import InboxView
from claims.api.ledger import ClaimHistoryView, LedgerView, VerificationView
from claims.api.many import ManyClaimsView, ManyPassagesView, UndoView
from claims.api.notes import ClaimNotesView, DocumentQuestionsView
from claims.api.passages import DocumentPassagesView, PassageView
from claims.api.people import PeopleView, PersonView
from claims.api.printings import PrintingView, ReportPrintingsView
from claims.api.problems import no_such_address
from claims.api.protection import ConfidantsView, ConfidantView, UnprotectView
from claims.api.provenance import ClaimProvenanceView
from claims.api.publishing import PublicationsView, PublicFaceView
from claims.api.report_schema import report_schema
from claims.api.reports import DocumentReportsView, ReportFileView, ReportView, VerifyView
from claims.api.revisions import (
    DocumentFetchView,
    DocumentRevisionsView,
    PlaceDeedsView,
    RevisionChangesView,
    RevisionPlacesView,
    RevisionView,
)
from claims.api.snapshot_files import OriginalView, SnapshotChangesView, StampRequestView
from claims.api.snapshots import SnapshotView, SourceSnapshotsView
from claims.api.sources import (
    DerivationProposalsView,
    DerivationView,
    SourceAddressView,
    SourceAssessmentsView,
    SourceDerivationsView,
    SourcesView,
)
from claims.api.tokens import TokensView, TokenView
from claims.api.verdicts import ClaimVerdictsView, SecondEyesView, VerdictView
from claims.api.webhooks import DeliveriesView, WebhookDeedsView, WebhooksView

BOTH: dict[str, Any] = {"get": "list", "post": "create"}
SHOW: dict[str, Any] = {"get": "retrieve"}
EDIT: dict[str, Any] = {"get": "retrieve", "patch": "partial_update"}


def deed(view: type[ClaimDeedsView] | type[SecondEyesView], name: str) -> URLPattern:
    """One deed on a claim: its address has a hyphen where its function has an underscore."""
    address = name.replace("_", "-")
    return path(f"claims/<uuid:id>/{address}", view.as_view({"post": name}), name=f"api-claim-{address}")


version_1: list[URLPattern | URLResolver] = [
    path("schema", schema.SchemaView.as_view(), name="api-schema"),
    path("schemas/report-1.json", report_schema, name="api-report-schema"),
    path("docs", schema.DocsView.as_view(), name="api-docs"),
    path("desk", DeskView.as_view(SHOW), name="api-desk"),
    path("desk/policy", PolicyView.as_view(EDIT), name="api-policy"),
    path("desk/public-face", PublicFaceView.as_view(EDIT), name="api-public-face"),
    path("people", PeopleView.as_view(BOTH), name="api-people"),
    path("people/<uuid:id>/role", PersonView.as_view({"post": "change_role"}), name="api-person-role"),
    path("people/<uuid:id>/remove", PersonView.as_view({"post": "remove"}), name="api-person-remove"),
    path("tokens", TokensView.as_view(BOTH), name="api-tokens"),
    path("tokens/<uuid:id>/revoke", TokenView.as_view({"post": "revoke"}), name="api-token-revoke"),
    path("changes", ChangesView.as_view({"get": "changes"}), name="api-changes"),
    path("changes/<int:seq>/undo", UndoView.as_view({"post": "create"}), name="api-undo"),
    path("ledger", LedgerView.as_view(SHOW), name="api-ledger"),
    path("ledger/verification", VerificationView.as_view(SHOW), name="api-ledger-verification"),
    path("inbox", InboxView.as_view({"get": "list"}), name="api-inbox"),
    path("inbox/read", InboxView.as_view({"post": "read"}), name="api-inbox-read"),
    path("filters", SavedFiltersView.as_view(BOTH), name="api-filters"),
    path("filters/<uuid:id>/drop", SavedFiltersView.as_view({"post": "drop"}), name="api-filter-drop"),
    path("documents", DocumentsView.as_view(BOTH), name="api-documents"),
    path("documents/bulk", BulkIntakeView.as_view({"post": "create"}), name="api-documents-bulk"),
    path("documents/<uuid:id>", DocumentsView.as_view(EDIT), name="api-document"),
    path("documents/<uuid:id>/progress", DocumentProgressView.as_view(SHOW), name="api-document-progress"),
    path("documents/<uuid:id>/revisions", DocumentRevisionsView.as_view(BOTH), name="api-document-revisions"),
    path("documents/<uuid:id>/revisions/<int:number>", RevisionView.as_view(SHOW), name="api-revision"),
    path(
        "documents/<uuid:id>/revisions/<int:number>/places",
        RevisionPlacesView.as_view({"get": "list"}),
        name="api-revision-places",
    ),
    path(
        "documents/<uuid:id>/revisions/<int:number>/changes",
        RevisionChangesView.as_view(SHOW),
        name="api-revision-changes",
    ),
    path(
        "documents/<uuid:id>/checked-before",
        AlikeView.as_view({"get": "of_document"}),
        name="api-document-checked-before",
    ),
    path(
        "documents/<uuid:id>/fetch",
        DocumentFetchView.as_view({"get": "retrieve", "post": "create"}),
        name="api-document-fetch",
    ),
    *(
        path(f"places/<uuid:id>/{name}", PlaceDeedsView.as_view({"post": name}), name=f"api-place-{name}")
        for name in ("accept", "point", "gone")
    ),
    path(
        "documents/<uuid:id>/passages",
        DocumentPassagesView.as_view({"get": "list"}),
        name="api-document-passages",
    ),
    path(
        "documents/<uuid:id>/claims",
        DocumentClaimsView.as_view({"post": "create"}),
        name="api-document-claims",
    ),
    path("documents/<uuid:id>/reports", DocumentReportsView.as_view(BOTH), name="api-document-reports"),
    path(
        "documents/<uuid:id>/annotations",
        DocumentAnnotationsView.as_view(SHOW),
        name="api-document-annotations",
    ),
    path(
        "documents/<uuid:id>/passages/marks",
        ManyPassagesView.as_view({"post": "create"}),
        name="api-document-passage-marks",
    ),
    path(
        "documents/<uuid:id>/questions",
        DocumentQuestionsView.as_view({"get": "list"}),
        name="api-document-questions",
    ),
    path("passages/<uuid:id>", PassageView.as_view({"patch": "partial_update"}), name="api-passage"),
    path("claims", ClaimsView.as_view({"get": "list"}), name="api-claims"),
    path("claims/deeds", ManyClaimsView.as_view({"post": "create"}), name="api-claims-deeds"),
    path("claims/alike", AlikeView.as_view({"get": "alike"}), name="api-claims-alike"),
    path("claims/<uuid:id>/earlier", AlikeView.as_view({"get": "of_claim"}), name="api-claim-earlier"),
    path("claims/<uuid:id>/figures", ClaimFiguresView.as_view(SHOW), name="api-claim-figures"),
    path("claims/<uuid:id>/provenance", ClaimProvenanceView.as_view(SHOW), name="api-claim-provenance"),
    path("claims/<uuid:id>/history", ClaimHistoryView.as_view({"get": "list"}), name="api-claim-history"),
    path("contradictions", ContradictionsView.as_view({"get": "list"}), name="api-contradictions"),
    path("earlier-checks", EarlierChecksView.as_view(BOTH), name="api-earlier-checks"),
    path(
        "claims/stream",
        ClaimStreamView.as_view({"get": "list", "post": "some"}),
        name="api-claim-stream",
    ),
    path("earlier-checks/imports", CheckImportsView.as_view(BOTH), name="api-check-imports"),
    path("earlier-checks/imports/<uuid:id>", CheckImportsView.as_view(SHOW), name="api-check-import"),
    path("claims/status", ClaimStatusesView.as_view({"post": "statuses"}), name="api-claim-statuses"),
    path("claims/<uuid:id>", ClaimsView.as_view(EDIT), name="api-claim"),
    path("claims/<uuid:id>/status", ClaimStatusView.as_view(SHOW), name="api-claim-status"),
    *(deed(ClaimDeedsView, name) for name in ("accept", "dismiss", "reopen", "assign", "split", "merge")),
    *(deed(SecondEyesView, name) for name in ("confirm", "send_back", "second_verdict", "decide")),
    path("claims/<uuid:id>/evidence", ClaimEvidenceView.as_view(BOTH), name="api-claim-evidence"),
    path("claims/<uuid:id>/verdicts", ClaimVerdictsView.as_view(BOTH), name="api-claim-verdicts"),
    path("claims/<uuid:id>/notes", ClaimNotesView.as_view(BOTH), name="api-claim-notes"),
    path(
        "claims/<uuid:id>/evidence.wacz", ClaimEvidenceFileView.as_view(SHOW), name="api-claim-evidence-file"
    ),
    path(
        "documents/<uuid:id>/evidence.wacz",
        DocumentEvidenceFileView.as_view(SHOW),
        name="api-document-evidence-file",
    ),
    path("citations/<uuid:id>", CitationView.as_view(SHOW), name="api-citation"),
    path(
        "citations/<uuid:id>/withdraw",
        CitationView.as_view({"post": "withdraw"}),
        name="api-citation-withdraw",
    ),
    path("citations/<uuid:id>/grade", CitationView.as_view({"post": "grade"}), name="api-citation-grade"),
    path("drifts", DriftsView.as_view({"get": "list"}), name="api-drifts"),
    path("drifts/<uuid:id>/settle", DriftsView.as_view({"post": "settle"}), name="api-drift-settle"),
    path("verdicts/<uuid:id>", VerdictView.as_view(SHOW), name="api-verdict"),
    path("sources", SourcesView.as_view(BOTH), name="api-sources"),
    path("sources/<uuid:id>", SourcesView.as_view(EDIT), name="api-source"),
    path("sources/<uuid:id>/snapshots", SourceSnapshotsView.as_view(BOTH), name="api-source-snapshots"),
    path(
        "sources/<uuid:id>/address", SourceAddressView.as_view({"post": "create"}), name="api-source-address"
    ),
    path("sources/<uuid:id>/confidants", ConfidantsView.as_view(BOTH), name="api-confidants"),
    path(
        "confidants/<uuid:id>/take-back",
        ConfidantView.as_view({"post": "take_back"}),
        name="api-confidant-take-back",
    ),
    path(
        "sources/<uuid:id>/unprotect", UnprotectView.as_view({"post": "create"}), name="api-source-unprotect"
    ),
    path("sources/<uuid:id>/assessments", SourceAssessmentsView.as_view(BOTH), name="api-source-assessments"),
    path(
        "sources/<uuid:id>/derivation-proposals",
        DerivationProposalsView.as_view({"get": "list"}),
        name="api-derivation-proposals",
    ),
    path(
        "derivation-proposals/<uuid:id>/answer",
        DerivationProposalsView.as_view({"post": "answer"}),
        name="api-derivation-proposal-answer",
    ),
    path("sources/<uuid:id>/derivations", SourceDerivationsView.as_view(BOTH), name="api-source-derivations"),
    path(
        "derivations/<uuid:id>/withdraw",
        DerivationView.as_view({"post": "withdraw"}),
        name="api-derivation-withdraw",
    ),
    path("snapshots/<uuid:id>", SnapshotView.as_view(SHOW), name="api-snapshot"),
    path("snapshots/<uuid:id>/evidence", SnapshotEvidenceView.as_view(BOTH), name="api-snapshot-evidence"),
    path("snapshots/<uuid:id>/proposals", SnapshotProposalsView.as_view(SHOW), name="api-snapshot-proposals"),
    path("snapshots/<uuid:id>/original", OriginalView.as_view(SHOW), name="api-snapshot-original"),
    path("snapshots/<uuid:id>/changes", SnapshotChangesView.as_view(SHOW), name="api-snapshot-changes"),
    path(
        "snapshots/<uuid:id>/stamp", StampRequestView.as_view({"post": "create"}), name="api-snapshot-stamp"
    ),
    path("evidence/<uuid:id>", EvidenceView.as_view(SHOW), name="api-evidence"),
    path("webhooks", WebhooksView.as_view(BOTH), name="api-webhooks"),
    path("webhooks/<uuid:id>", WebhooksView.as_view(EDIT), name="api-webhook"),
    path("webhooks/<uuid:id>/rotate", WebhooksView.as_view({"post": "rotate"}), name="api-webhook-rotate"),
    path(
        "webhooks/<uuid:id>/deliveries",
        DeliveriesView.as_view({"get": "list"}),
        name="api-webhook-deliveries",
    ),
    *(
        path(
            f"webhooks/<uuid:id>/{name}", WebhookDeedsView.as_view({"post": name}), name=f"api-webhook-{name}"
        )
        for name in ("pause", "resume", "replay", "remove")
    ),
    path("corrections", CorrectionsView.as_view({"get": "list"}), name="api-corrections"),
    path("reports/verify", VerifyView.as_view({"post": "create"}), name="api-report-verify"),
    path("reports/<uuid:id>", ReportView.as_view(SHOW), name="api-report"),
    path("reports/<uuid:id>/printings", ReportPrintingsView.as_view(BOTH), name="api-report-printings"),
    path("printings/<uuid:id>", PrintingView.as_view(SHOW), name="api-printing"),
    path(
        "reports/<uuid:id>/publish", PublicationsView.as_view({"post": "publish"}), name="api-report-publish"
    ),
    path("publications", PublicationsView.as_view({"get": "list"}), name="api-publications"),
    path(
        "publications/<uuid:id>/withdraw",
        PublicationsView.as_view({"post": "withdraw"}),
        name="api-publication-withdraw",
    ),
    path("reports/<uuid:id>/report.<str:form>", ReportFileView.as_view(SHOW), name="api-report-file"),
]

urlpatterns: list[URLPattern | URLResolver] = [path("v1/", include(version_1)), re_path("", no_such_address)]
