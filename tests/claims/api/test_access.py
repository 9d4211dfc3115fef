"""Every endpoint, tried with every token that there can be, by another desk, and by nobody.

The table must have a row for each method of each address in the URL map: a new endpoint without one fails.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import transaction
from django.urls import URLPattern

from claims.api.urls import version_1
from newsroom.models import Scope
from newsroom.roles import Deed, Role, allows
from tests import factories
from tests.claims.api.conftest import Caller, caller
from tests.claims.scene import Scene


@dataclass(frozen=True)
class Row:
    deed: Deed
    on: str = ""  # the row of the scene that the address names; empty: the address names none
    body: Callable[[Scene], Any] = field(default=lambda scene: {})
    status: int = 200
    query: Callable[[Scene], str] = field(default=lambda scene: "")


READ, CHECK = Deed.READ, Deed.CHECK
TABLE: dict[tuple[str, str], Row] = {
    ("get", "api-desk"): Row(READ),
    ("get", "api-policy"): Row(READ),
    ("patch", "api-policy"): Row(Deed.ADMINISTER, body=lambda s: {"independent_sources": 1}),
    ("get", "api-public-face"): Row(READ),
    ("patch", "api-public-face"): Row(Deed.ADMINISTER, body=lambda s: {"name": "The Gazette"}),
    ("get", "api-people"): Row(READ),
    ("post", "api-people"): Row(
        Deed.ADMINISTER, body=lambda s: {"email": "a@desk.example", "name": "A", "role": "reader"}, status=201
    ),
    ("post", "api-person-role"): Row(Deed.ADMINISTER, "member", lambda s: {"role": "reader"}),
    ("post", "api-person-remove"): Row(Deed.ADMINISTER, "member"),
    ("get", "api-tokens"): Row(READ),
    ("post", "api-tokens"): Row(
        Deed.ADMINISTER, body=lambda s: {"name": "Site", "service": True}, status=201
    ),
    ("post", "api-token-revoke"): Row(Deed.ADMINISTER, "token"),
    ("get", "api-changes"): Row(READ),
    ("post", "api-undo"): Row(CHECK, status=422),
    ("get", "api-ledger"): Row(READ),
    ("get", "api-ledger-verification"): Row(READ),
    ("get", "api-inbox"): Row(READ),
    ("post", "api-inbox-read"): Row(READ),
    ("get", "api-filters"): Row(READ),
    ("post", "api-filters"): Row(CHECK, body=lambda s: {"name": "Mine", "query": "status=open"}, status=201),
    ("post", "api-filter-drop"): Row(CHECK, "kept"),
    ("post", "api-document-passage-marks"): Row(
        CHECK, "document", lambda s: {"passages": [str(s.passage.pk)]}
    ),
    ("get", "api-document-questions"): Row(READ, "document"),
    ("post", "api-claims-deeds"): Row(
        CHECK, body=lambda s: {"deed": "accept", "claims": [str(s.proposed.pk)]}
    ),
    ("get", "api-documents"): Row(READ),
    ("post", "api-documents"): Row(CHECK, body=lambda s: {"text": "Ten people died."}, status=201),
    ("post", "api-documents-bulk"): Row(CHECK, body=lambda s: {"text": "Ten people died."}),
    ("get", "api-document"): Row(READ, "document"),
    ("patch", "api-document"): Row(CHECK, "document", lambda s: {"title": "New"}),
    ("get", "api-document-progress"): Row(READ, "document"),
    ("get", "api-document-passages"): Row(READ, "document"),
    ("post", "api-document-claims"): Row(CHECK, "document", lambda s: {"start": 0, "end": 30}, 201),
    ("get", "api-document-reports"): Row(READ, "document"),
    ("post", "api-document-reports"): Row(Deed.ISSUE_REPORT, "document", status=201),
    ("get", "api-document-annotations"): Row(READ, "document"),
    ("get", "api-document-revisions"): Row(READ, "document"),
    ("post", "api-document-revisions"): Row(
        CHECK, "document", lambda s: {"seen": 1, "text": "Ten people died."}, 201
    ),
    ("get", "api-revision"): Row(READ, "document"),
    ("get", "api-revision-places"): Row(READ, "document"),
    ("get", "api-revision-changes"): Row(READ, "document"),
    ("get", "api-document-checked-before"): Row(READ, "document"),
    ("get", "api-document-fetch"): Row(READ, "document"),
    ("post", "api-document-fetch"): Row(CHECK, "addressed", status=202),
    ("post", "api-place-accept"): Row(CHECK, "place"),
    ("post", "api-place-point"): Row(CHECK, "place", lambda s: {"start": 0, "end": 30}),
    ("post", "api-place-gone"): Row(CHECK, "place"),
    ("patch", "api-passage"): Row(CHECK, "passage", lambda s: {"disposition": "unread"}),
    ("get", "api-claims"): Row(READ),
    ("get", "api-claims-alike"): Row(READ, query=lambda s: "?text=At+least+31+people+have+died"),
    ("get", "api-claim-earlier"): Row(READ, "open"),
    ("get", "api-claim-figures"): Row(READ, "open"),
    ("get", "api-claim-provenance"): Row(READ, "open"),
    ("get", "api-claim-history"): Row(READ, "open"),
    ("get", "api-contradictions"): Row(READ),
    ("get", "api-earlier-checks"): Row(READ),
    ("post", "api-earlier-checks"): Row(
        CHECK, body=lambda s: {"content": "Y2xhaW0KVGVuIGRpZWQ="}, status=201
    ),
    ("get", "api-claim-stream"): Row(READ),
    ("post", "api-claim-stream"): Row(READ, body=lambda s: {"ids": [str(s.open.pk)]}),
    ("get", "api-check-imports"): Row(READ),
    ("post", "api-check-imports"): Row(
        CHECK, body=lambda s: {"url": "https://checks.example/other.json"}, status=202
    ),
    ("get", "api-check-import"): Row(READ, "check_import"),
    ("post", "api-claim-statuses"): Row(READ, body=lambda s: {"ids": [str(s.open.pk)]}),
    ("get", "api-claim"): Row(READ, "open"),
    ("patch", "api-claim"): Row(CHECK, "open", lambda s: {"claimant": "X"}),
    ("get", "api-claim-status"): Row(READ, "open"),
    ("post", "api-claim-accept"): Row(CHECK, "proposed"),
    ("post", "api-claim-dismiss"): Row(CHECK, "open", lambda s: {"reason": "opinion"}),
    ("post", "api-claim-reopen"): Row(CHECK, "dismissed"),
    ("post", "api-claim-assign"): Row(Deed.ASSIGN, "open", lambda s: {"to": None}),
    ("post", "api-claim-split"): Row(
        CHECK, "open", lambda s: {"parts": [{"start": 0, "end": 20}, {"start": 20, "end": 40}]}, 201
    ),
    ("post", "api-claim-merge"): Row(CHECK, "open", lambda s: {"other": str(s.other.pk)}),
    ("post", "api-claim-confirm"): Row(Deed.CONFIRM, "checked"),
    ("post", "api-claim-send-back"): Row(Deed.CONFIRM, "checked", lambda s: {"reason": "Look again."}),
    ("post", "api-claim-second-verdict"): Row(
        Deed.CONFIRM, "sealed", lambda s: {"rating": "unproven", "explanation": "Too little."}
    ),
    ("post", "api-claim-decide"): Row(
        Deed.DECIDE, "differing", lambda s: {"stands": "first", "reason": "The register."}
    ),
    ("get", "api-claim-evidence"): Row(READ, "open"),
    ("post", "api-claim-evidence"): Row(
        CHECK, "open", lambda s: {"evidence": str(s.uncited.pk), "stance": "context"}, 201
    ),
    ("get", "api-claim-verdicts"): Row(READ, "checked"),
    ("post", "api-claim-verdicts"): Row(
        Deed.GIVE_VERDICT, "open", lambda s: {"rating": "unproven", "explanation": "Too little."}, 201
    ),
    ("get", "api-claim-notes"): Row(READ, "open"),
    ("post", "api-claim-notes"): Row(CHECK, "open", lambda s: {"text": "Ask the court."}, 201),
    ("get", "api-claim-evidence-file"): Row(READ, "open"),
    ("get", "api-document-evidence-file"): Row(READ, "document"),
    ("get", "api-citation"): Row(READ, "citation"),
    ("post", "api-citation-grade"): Row(CHECK, "citation", lambda s: {"credibility": 2}),
    ("post", "api-citation-withdraw"): Row(CHECK, "citation", lambda s: {"reason": "Wrong court."}),
    ("get", "api-drifts"): Row(READ),
    ("post", "api-drift-settle"): Row(CHECK, "drift"),
    ("get", "api-verdict"): Row(READ, "verdict"),
    ("get", "api-sources"): Row(READ),
    ("post", "api-sources"): Row(CHECK, body=lambda s: {"title": "A source"}, status=201),
    ("get", "api-source"): Row(READ, "source"),
    ("patch", "api-source"): Row(CHECK, "source", lambda s: {"has_stake": True}),
    ("get", "api-source-snapshots"): Row(READ, "source"),
    ("post", "api-source-snapshots"): Row(
        CHECK, "source", lambda s: {"content": "VGVuIHBlb3BsZSBkaWVkLg==", "file_name": "a.txt"}, 201
    ),
    ("post", "api-source-address"): Row(CHECK, "source", lambda s: {"url": "https://news.example/corrected"}),
    ("get", "api-confidants"): Row(CHECK, "hidden", status=403),  # whose deeds are its owner's
    ("post", "api-confidants"): Row(
        CHECK, "hidden", lambda s: {"person": str(s.confidant.named_by_id)}, status=403
    ),
    ("post", "api-confidant-take-back"): Row(CHECK, "confidant", status=403),
    ("post", "api-source-unprotect"): Row(CHECK, "hidden", status=403),
    ("get", "api-source-assessments"): Row(READ, "source"),
    ("post", "api-source-assessments"): Row(
        CHECK, "source", lambda s: {"grade": "B", "reason": "Always right so far."}, 201
    ),
    ("get", "api-derivation-proposals"): Row(READ, "source"),
    ("post", "api-derivation-proposal-answer"): Row(
        CHECK, "proposal", lambda s: {"accept": True, "how": "reprints", "why": "Word for word."}
    ),
    ("get", "api-source-derivations"): Row(READ, "source"),
    ("post", "api-source-derivations"): Row(
        CHECK,
        "source",
        lambda s: {"origin": str(s.origin.pk), "how": "reprints", "why": "Word for word."},
        201,
    ),
    ("post", "api-derivation-withdraw"): Row(CHECK, "derivation"),
    ("get", "api-snapshot"): Row(READ, "snapshot"),
    ("get", "api-snapshot-evidence"): Row(READ, "snapshot"),
    ("post", "api-snapshot-evidence"): Row(CHECK, "snapshot", lambda s: {"start": 0, "end": 9}, 201),
    ("get", "api-snapshot-proposals"): Row(READ, "snapshot", query=lambda s: f"?claim={s.open.pk}"),
    ("get", "api-snapshot-original"): Row(READ, "snapshot"),
    ("get", "api-snapshot-changes"): Row(READ, "snapshot", query=lambda s: f"?before={s.snapshot.pk}"),
    ("post", "api-snapshot-stamp"): Row(CHECK, "snapshot", status=422),  # no authority is configured
    ("get", "api-evidence"): Row(READ, "evidence"),
    ("get", "api-report"): Row(READ, "report"),
    ("get", "api-report-file"): Row(READ, "report"),
    ("get", "api-report-printings"): Row(READ, "report"),
    ("post", "api-report-printings"): Row(READ, "report", status=202),
    ("get", "api-printing"): Row(READ, "printing"),
    ("post", "api-report-publish"): Row(Deed.PUBLISH, "unpublished", status=201),
    ("get", "api-publications"): Row(READ),
    ("post", "api-publication-withdraw"): Row(
        Deed.PUBLISH, "publication", lambda s: {"reason": "A source asked us to."}
    ),
    ("get", "api-corrections"): Row(READ),
    ("get", "api-webhooks"): Row(Deed.ADMINISTER),
    ("post", "api-webhooks"): Row(
        Deed.ADMINISTER, body=lambda s: {"url": "https://a.example/", "families": ["claim"]}, status=201
    ),
    ("get", "api-webhook"): Row(Deed.ADMINISTER, "webhook"),
    ("patch", "api-webhook"): Row(Deed.ADMINISTER, "webhook", lambda s: {"families": ["report"]}),
    ("get", "api-webhook-deliveries"): Row(Deed.ADMINISTER, "webhook"),
    ("post", "api-webhook-rotate"): Row(Deed.ADMINISTER, "webhook"),
    ("post", "api-webhook-pause"): Row(Deed.ADMINISTER, "webhook"),
    ("post", "api-webhook-resume"): Row(Deed.ADMINISTER, "webhook"),
    ("post", "api-webhook-replay"): Row(Deed.ADMINISTER, "webhook", lambda s: {"seq": 1}),
    ("post", "api-webhook-remove"): Row(Deed.ADMINISTER, "webhook"),
    ("post", "api-report-verify"): Row(READ, body=lambda s: {"content": "VGVuIHBlb3BsZSBkaWVkLg=="}),
}
PUBLIC = {("get", "api-schema"), ("get", "api-docs"), ("get", "api-report-schema")}
URL_MAP = {
    (method, pattern.name): str(pattern.pattern)
    for pattern in version_1
    if isinstance(pattern, URLPattern)
    for method in getattr(pattern.callback, "actions", {"get": ""})
    if method != "head"
}


def attempt(by: Caller, cell: tuple[str, str], scene: Scene) -> int:
    """The status that this caller gets. Whatever was done is undone."""
    return int(answer_to(by, cell, scene).status_code)


def answer_to(by: Caller, cell: tuple[str, str], scene: Scene) -> Any:
    """The answer that this caller gets, with all of its bytes as `whole`."""
    row = TABLE[cell]
    path = "/" + URL_MAP[cell].replace("<str:form>", "html").replace("<int:number>", "1")
    path = path.replace("<int:seq>", "1")  # of somebody else: refused, once the caller may undo at all
    if row.on:
        path = path.replace("<uuid:id>", str(getattr(scene, row.on).pk))
    with transaction.atomic():
        body = row.body(scene) if cell[0] != "get" else None
        answer = by.send(cell[0].upper(), path + row.query(scene), body, **{"If-Match": "*"})
        answer.whole = answer.getvalue()  # a file that is sent in pieces is closed with its last one
        transaction.set_rollback(True)
    return answer


def test_the_table_has_a_row_for_every_endpoint() -> None:
    assert set(TABLE) | PUBLIC == set(URL_MAP)


def test_every_address_that_names_a_row_is_tried_on_one() -> None:
    for cell, row in TABLE.items():
        assert bool(row.on) == ("<uuid:id>" in URL_MAP[cell]), cell


TOKENS = [
    (role, scope) for role in Role for scope in Scope if scope != Scope.ADMIN or role == Role.ADMINISTRATOR
]
"""Every token that can be made: of a person of each role and of a service, with each scope that they may have."""


def reach(deed: Deed) -> set[Scope]:
    """The scopes that a deed is within."""
    if deed == READ:
        return set(Scope)
    return {Scope.ADMIN} if deed == Deed.ADMINISTER else {Scope.WRITE, Scope.ADMIN}


def scene() -> SimpleNamespace:
    rows = Scene()
    members = {role: factories.member(rows.desk, role) for role in Role}
    return SimpleNamespace(
        rows=rows,
        tokens={
            (role, scope): Caller(factories.token(members[role], rows.desk, scope)) for role, scope in TOKENS
        },
        stranger=caller(factories.desk(), Role.ADMINISTRATOR),
        nobody=Caller(None),
    )


@pytest.mark.parametrize("cell", sorted(TABLE), ids=lambda cell: f"{cell[0]} {cell[1]}")
def test_each_token_does_what_its_role_and_its_scope_say(
    scene_of_the_module: SimpleNamespace, cell: tuple[str, str]
) -> None:
    s, row = scene_of_the_module, TABLE[cell]
    found = {token: attempt(by, cell, s.rows) for token, by in s.tokens.items()}
    assert found == {
        (role, scope): row.status if allows(role, row.deed) and scope in reach(row.deed) else 403
        for role, scope in TOKENS
    }
    assert attempt(s.nobody, cell, s.rows) == 401
    if row.on:
        assert attempt(s.stranger, cell, s.rows) == 404


def test_a_service_is_given_no_scope_to_administer(scene_of_the_module: SimpleNamespace) -> None:
    leader = scene_of_the_module.tokens[Role.ADMINISTRATOR, Scope.ADMIN]
    answer = leader.post("/tokens", {"name": "Site", "service": True, "scope": "admin"})
    assert (answer.status_code, answer.json()["errors"]) == (
        422,
        {"scope": ["A service does not administer a desk."]},
    )


ELSEWHERE = {
    "api-ledger",
    "api-ledger-verification",
    "api-policy",
    "api-public-face",
    "api-claim-stream",
    "api-inbox",
    "api-tokens",
}  # no list, or tried where its rows are committed or are one's own
LISTS = sorted(cell for cell in TABLE if cell[0] == "get" and not TABLE[cell].on and cell[1] not in ELSEWHERE)


@pytest.mark.parametrize("cell", LISTS)
def test_no_list_shows_another_desks_rows(
    scene_of_the_module: SimpleNamespace, cell: tuple[str, str]
) -> None:
    s = scene_of_the_module
    path = "/" + URL_MAP[cell] + TABLE[cell].query(s.rows)
    own = s.tokens[Role.ADMINISTRATOR, Scope.ADMIN].get(path).content.decode()
    foreign = s.stranger.get(path).content.decode()
    everything = vars(s.rows).values()
    assert any(str(row.pk) in own for row in everything)
    assert [row for row in everything if str(row.pk) in foreign] == []


@pytest.mark.parametrize("cell", sorted(PUBLIC))
def test_the_documentation_is_public(cell: tuple[str, str]) -> None:
    nobody = Caller("tick_that_opens_nothing")
    assert nobody.get("/" + URL_MAP[cell], Accept="*/*").status_code == 200
