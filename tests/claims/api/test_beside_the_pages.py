"""Everything that the pages can do, the API can do: each deed and each page beside the operations that do the same.

The table is held against both URL maps. A new page needs a pair here, or a reason why it has none.
"""

from tests.claims.api.test_access import PUBLIC, URL_MAP
from tests.claims.test_access import FOR_EVERYBODY, TABLE, WITHOUT_A_DESK

PAIRS: dict[tuple[str, str], str] = {
    ("get", "desk"): "get api-documents, get api-document-progress, get api-claims, get api-changes",
    ("get", "ledger"): "get api-changes, get api-ledger, get api-ledger-verification",
    ("post", "undo"): "post api-undo",
    ("get", "people"): "get api-people, get api-desk",
    ("post", "people"): "post api-people",
    ("post", "member-change"): "post api-person-role, post api-person-remove",
    ("get", "policy"): "get api-policy, get api-desk",
    ("post", "policy"): "patch api-policy",
    ("get", "tokens"): "get api-tokens",
    ("post", "tokens"): "post api-tokens",
    ("post", "token-revoke"): "post api-token-revoke",
    ("get", "webhooks"): "get api-webhooks",
    ("post", "webhooks"): "post api-webhooks",
    ("get", "webhook"): "get api-webhook, get api-webhook-deliveries",
    ("post", "webhook"): "patch api-webhook, post api-webhook-pause, post api-webhook-resume,"
    " post api-webhook-rotate, post api-webhook-replay, post api-webhook-remove",
    ("get", "claims"): "get api-claims, get api-filters",
    ("post", "claims-bulk"): "post api-claims-deeds",
    ("post", "filter-keep"): "post api-filters",
    ("post", "filter-drop"): "post api-filter-drop",
    ("get", "contradictions"): "get api-contradictions",
    # Documents and their revisions.
    ("get", "document-new"): "get api-desk",
    ("post", "document-new"): "post api-documents, post api-documents-bulk",
    (
        "get",
        "document",
    ): "get api-document, get api-document-progress, get api-document-passages, get api-claims",
    ("get", "document-proposals"): "get api-document",
    ("get", "document-details"): "get api-document",
    ("post", "document-details"): "patch api-document",
    ("get", "document-passages"): "get api-document-passages",
    ("post", "document-passages"): "post api-document-passage-marks",
    ("post", "passage-mark"): "patch api-passage",
    ("get", "document-questions"): "get api-document-questions",
    ("get", "document-earlier"): "get api-document-checked-before",
    ("get", "document-revisions"): "get api-document-revisions",
    ("get", "document-revision-new"): "get api-document",
    ("post", "document-revision-new"): "post api-document-revisions",
    ("get", "document-revision"): "get api-revision, get api-revision-changes, get api-revision-places",
    ("post", "document-fetch"): "post api-document-fetch, get api-document-fetch",
    ("post", "place-accept"): "post api-place-accept",
    ("post", "place-point"): "post api-place-point",
    ("post", "place-gone"): "post api-place-gone",
    ("get", "document-evidence-file"): "get api-document-evidence-file, get api-document-annotations",
    # Claims.
    ("post", "claim-add"): "post api-document-claims",
    ("get", "claim"): "get api-claim, get api-claim-status, get api-claim-evidence, get api-claim-verdicts,"
    " get api-claim-notes, get api-claim-provenance, get api-claim-history, get api-citation, get api-verdict,"
    " get api-drifts, get api-evidence",
    ("post", "claim-accept"): "post api-claim-accept",
    ("post", "claim-reopen"): "post api-claim-reopen",
    ("post", "claim-edit"): "patch api-claim",
    ("post", "claim-dismiss"): "post api-claim-dismiss",
    ("post", "claim-split"): "post api-claim-split",
    ("post", "claim-merge"): "post api-claim-merge",
    ("post", "claim-same"): "post api-claim-merge",
    ("get", "claim-earlier"): "get api-claim-earlier",
    ("get", "claim-figures"): "get api-claim-figures",
    ("post", "claim-assign"): "post api-claim-assign",
    ("post", "claim-verdict"): "post api-claim-verdicts",
    ("post", "claim-confirm"): "post api-claim-confirm",
    ("post", "claim-send-back"): "post api-claim-send-back",
    ("post", "claim-second-verdict"): "post api-claim-second-verdict",
    ("post", "claim-decide"): "post api-claim-decide",
    ("post", "claim-note"): "post api-claim-notes",
    ("get", "claim-sources"): "get api-sources",
    ("get", "claim-cite"): "get api-source-snapshots, get api-snapshot, get api-snapshot-proposals",
    ("post", "claim-cite"): "post api-snapshot-evidence, get api-snapshot-evidence, post api-claim-evidence",
    ("get", "claim-evidence-file"): "get api-claim-evidence-file",
    ("post", "citation-grade"): "post api-citation-grade",
    ("post", "citation-withdraw"): "post api-citation-withdraw",
    ("post", "drift-settle"): "post api-drift-settle",
    # Earlier checks.
    ("get", "earlier-checks"): "get api-earlier-checks, get api-claims-alike",
    ("get", "earlier-typed"): "get api-claims-alike",
    ("get", "earlier-import"): "get api-check-imports",
    ("post", "earlier-import"): "post api-earlier-checks",
    ("get", "earlier-import-address"): "get api-check-imports, get api-check-import",
    ("post", "earlier-import-address"): "post api-check-imports",
    # Sources.
    ("get", "sources"): "get api-sources",
    ("get", "source-new"): "get api-desk",
    ("post", "source-new"): "post api-sources",
    (
        "get",
        "source",
    ): "get api-source, get api-source-snapshots, get api-snapshot, get api-snapshot-evidence,"
    " get api-source-assessments, get api-source-derivations, get api-derivation-proposals, get api-confidants",
    ("get", "source-details"): "get api-source",
    ("post", "source-details"): "patch api-source",
    ("post", "source-fetch"): "post api-source-snapshots",
    ("post", "source-upload"): "post api-source-snapshots",
    ("post", "source-address"): "post api-source-address",
    ("post", "source-assess"): "post api-source-assessments",
    ("post", "source-proposal"): "post api-derivation-proposal-answer",
    ("post", "source-confide"): "post api-confidants",
    ("post", "source-unconfide"): "post api-confidant-take-back",
    ("post", "source-unprotect"): "post api-source-unprotect",
    ("post", "source-derive"): "post api-source-derivations",
    ("post", "source-underive"): "post api-derivation-withdraw",
    ("get", "source-claims"): "get api-claims",
    ("get", "snapshot-picture"): "get api-snapshot-original",
    ("get", "snapshot-original"): "get api-snapshot-original",
    ("post", "snapshot-stamp"): "post api-snapshot-stamp",
    ("get", "snapshot-changes"): "get api-snapshot-changes",
    # Reports, and what is published.
    ("get", "document-reports"): "get api-document-reports",
    ("post", "document-reports"): "post api-document-reports",
    ("get", "report"): "get api-report",
    ("get", "report-file"): "get api-report-file",
    ("get", "report-printings"): "get api-report-printings, get api-printing",
    ("post", "report-printings"): "post api-report-printings",
    ("get", "report-verify"): "get api-report",
    ("post", "report-verify"): "post api-report-verify",
    ("get", "corrections"): "get api-corrections",
    ("get", "public-face"): "get api-public-face, get api-publications",
    ("post", "public-face"): "patch api-public-face",
    ("post", "report-publish"): "post api-report-publish",
    ("get", "publication-withdraw"): "get api-publications",
    ("post", "publication-withdraw"): "post api-publication-withdraw",
}
"""A page or a deed on one → the operations that give and do the same."""

WITHOUT_AN_OPERATION = {
    "home": "lists the desks of a person; a token is of one desk, and GET /desk tells which",
    "document-pulse": "keeps an open page fresh and says who else has it open; programs wait for GET /changes",
    "document-revision-pulse": "the same for an open revision",
    "set_language": "the API answers in the language of Accept-Language",
}
"""What only a browser needs; and, by their names, allauth's pages: a token is what logs a program in."""
OF_A_PERSON = {"inbox": "get api-inbox", "inbox-read": "post api-inbox-read", "notice": "post api-inbox-read"}
ONLY_FOR_PROGRAMS = {
    *(("post", "api-claim-statuses"), ("get", "api-claim-stream"), ("post", "api-claim-stream")),
}
"""Operations that give to programs, all at once, what pages show one by one."""


def operations(pair: str) -> set[tuple[str, str]]:
    return {(method, name) for method, name in (each.split() for each in pair.split(", "))}


def test_every_page_has_its_operations_or_a_reason_why_not() -> None:
    pages = set(TABLE) | {(("get", name)) for name in WITHOUT_A_DESK if not name.startswith("account_")}
    of_a_person = {("get", name) for name in OF_A_PERSON}
    reasons = {("get", name) for name in WITHOUT_AN_OPERATION}
    assert set(PAIRS) | of_a_person | reasons == pages
    assert not set(PAIRS) & reasons


def test_every_operation_is_beside_a_page_or_only_for_programs() -> None:
    paired = {each for pair in [*PAIRS.values(), *OF_A_PERSON.values()] for each in operations(pair)}
    assert paired | ONLY_FOR_PROGRAMS | PUBLIC == set(URL_MAP)


def test_what_is_for_everybody_needs_no_token_and_so_no_operation() -> None:
    assert not FOR_EVERYBODY & {name for _method, name in PAIRS}
