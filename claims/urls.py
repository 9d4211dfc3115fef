from django.urls import path

from claims.views import citing, claims, desk, documents, evidence_files, following, inbox, reports, revisions

DESK = "d/<slug:slug>/"
DOCUMENT = f"{DESK}documents/<uuid:document_id>/"
CLAIM = f"{DESK}claims/<uuid:claim_id>/"

urlpatterns = [
    path("inbox/", inbox.inbox, name="inbox"),
    path("inbox/read/", inbox.read_all, name="inbox-read"),
    path("inbox/<uuid:notice_id>/", inbox.follow, name="notice"),
    path(DESK, desk.desk, name="desk"),
    path(f"{DESK}documents/new/", documents.new, name="document-new"),
    path(DOCUMENT, documents.document, name="document"),
    path(f"{DOCUMENT}proposals/", documents.proposals, name="document-proposals"),
    path(f"{DOCUMENT}pulse/", following.pulse, name="document-pulse"),
    path(f"{DOCUMENT}details/", documents.details, name="document-details"),
    path(f"{DOCUMENT}revisions/", revisions.document_revisions, name="document-revisions"),
    path(f"{DOCUMENT}revisions/new/", revisions.new, name="document-revision-new"),
    path(f"{DOCUMENT}revisions/<int:number>/", revisions.revision, name="document-revision"),
    path(f"{DOCUMENT}fetch/", revisions.fetch, name="document-fetch"),
    path(f"{DESK}places/<uuid:place_id>/accept/", revisions.accept, name="place-accept"),
    path(f"{DESK}places/<uuid:place_id>/point/", revisions.point, name="place-point"),
    path(f"{DESK}places/<uuid:place_id>/gone/", revisions.gone, name="place-gone"),
    path(f"{DOCUMENT}questions/", inbox.questions, name="document-questions"),
    path(f"{DOCUMENT}claims/", claims.add, name="claim-add"),
    path(f"{DOCUMENT}reports/", reports.document_reports, name="document-reports"),
    path(f"{DESK}reports/<uuid:report_id>/", reports.report, name="report"),
    path(f"{DESK}reports/<uuid:report_id>/report.<slug:form>", reports.report_file, name="report-file"),
    path(f"{DESK}passages/<uuid:passage_id>/", claims.mark_passage, name="passage-mark"),
    path(CLAIM, claims.claim, name="claim"),
    path(f"{CLAIM}accept/", claims.accept, name="claim-accept"),
    path(f"{CLAIM}reopen/", claims.reopen, name="claim-reopen"),
    path(f"{CLAIM}edit/", claims.edit, name="claim-edit"),
    path(f"{CLAIM}dismiss/", claims.dismiss, name="claim-dismiss"),
    path(f"{CLAIM}split/", claims.split, name="claim-split"),
    path(f"{CLAIM}merge/", claims.merge, name="claim-merge"),
    path(f"{CLAIM}assign/", claims.assign, name="claim-assign"),
    path(f"{CLAIM}verdict/", claims.give_verdict, name="claim-verdict"),
    path(f"{CLAIM}confirm/", claims.confirm, name="claim-confirm"),
    path(f"{CLAIM}send-back/", claims.send_back, name="claim-send-back"),
    path(f"{CLAIM}notes/", claims.write_note, name="claim-note"),
    path(f"{CLAIM}sources/", citing.choose, name="claim-sources"),
    path(f"{CLAIM}sources/<uuid:source_id>/", citing.cite, name="claim-cite"),
    path(f"{CLAIM}evidence.wacz", evidence_files.of_claim, name="claim-evidence-file"),
    path(f"{DOCUMENT}evidence.wacz", evidence_files.of_document, name="document-evidence-file"),
    path(f"{DESK}citations/<uuid:citation_id>/grade/", claims.grade, name="citation-grade"),
    path(f"{DESK}citations/<uuid:citation_id>/withdraw/", claims.withdraw, name="citation-withdraw"),
    path(f"{DESK}sources/<uuid:source_id>/claims/", citing.resting_on, name="source-claims"),
]
