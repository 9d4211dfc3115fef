"""Every page and every deed, tried by nobody, by each role, and by another desk's administrator.

The table has a row for each method of each address in the URL map: a new address without one fails here.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from config.anybody import PUBLIC
from newsroom.actions import people
from newsroom.models import LedgerHead, Membership, User
from newsroom.roles import Deed, Role, allows
from sources.actions import sources
from tests import factories
from tests.claims.scene import Scene

READ, CHECK, ADMINISTER = Deed.READ, Deed.CHECK, Deed.ADMINISTER


def scene() -> SimpleNamespace:
    """A desk with one of everything, made by people who are none of the callers, and a person of each role."""
    rows = Scene()
    desk, by = rows.desk, rows.member.user
    elsewhere = factories.desk()
    return SimpleNamespace(
        **vars(rows),
        public=SimpleNamespace(slug=desk.slug, claim_id=rows.signed.pk, document_id=rows.read_by_all.pk),
        pictured=factories.picture(factories.source(desk, by), by).source,
        web_page=sources.add(desk=desk, title="A page", url="https://news.example/page", by=by),
        reprint=rows.proposal.source,
        line=SimpleNamespace(pk=LedgerHead.objects.get(desk=desk).seq),
        people={role: factories.member(desk, role) for role in Role},
        elsewhere=elsewhere,
        stranger=factories.administrator(elsewhere),
        nobody=factories.person(),
    )


def a_file() -> SimpleUploadedFile:
    return SimpleUploadedFile("page.txt", b"Ten people died.")


Body = Callable[[SimpleNamespace], dict[str, Any]]


@dataclass(frozen=True)
class Row:
    deed: Deed
    named: dict[str, str] = field(default_factory=dict)
    """Which row of the scene each part of the address names."""
    body: Body | None = None
    status: int = 200


def get(deed: Deed = READ, status: int = 200, **named: str) -> Row:
    return Row(deed, named, None, status)


def post(deed: Deed, body: Body, status: int = 302, **named: str) -> Row:
    return Row(deed, named, body, status)


def nothing(s: SimpleNamespace) -> dict[str, Any]:
    return {}


def details(s: SimpleNamespace) -> dict[str, Any]:
    return {"version": 1, "title": "New", "language": "en", "direction": "ltr"}


def edited(s: SimpleNamespace) -> dict[str, Any]:
    return {"version": s.open.version + 1, "statement": "Two engineers were sentenced", "kind": "legal"}


def cited(s: SimpleNamespace) -> dict[str, Any]:
    return {"passage": "The death toll stands at 31", "stance": "context"}


def answered(s: SimpleNamespace) -> dict[str, Any]:
    return {"verdict": s.verdict.pk, "reason": "Look again."}


def in_two(s: SimpleNamespace) -> dict[str, Any]:
    return {"parts": "A court in Lenkor\nsentenced two engineers"}


def unproven(s: SimpleNamespace) -> dict[str, Any]:
    return {"rating": factories.rating(s.desk, "unproven").pk, "explanation": "Too little."}


TABLE: dict[tuple[str, str], Row] = {
    ("get", "desk"): get(),
    ("get", "ledger"): get(),
    ("get", "people"): get(),
    ("post", "people"): post(
        ADMINISTER, lambda s: {"email": "new@desk.example", "name": "New", "role": "reader"}
    ),
    ("post", "member-change"): post(ADMINISTER, lambda s: {"role": "reviewer"}, member_id="member"),
    ("get", "policy"): get(),
    ("post", "policy"): post(
        ADMINISTER,
        lambda s: {"version": 1, "independent_sources": 1, "second_reviewer": "on", "recheck_days": 9},
    ),
    ("get", "tokens"): get(),
    ("post", "tokens"): post(READ, lambda s: {"name": "website", "scope": "read"}, status=200),
    ("post", "token-revoke"): post(ADMINISTER, nothing, token_id="token"),
    ("get", "webhooks"): get(ADMINISTER),
    ("post", "webhooks"): post(
        ADMINISTER, lambda s: {"url": "https://a.example/", "families": ["claim"]}, status=200
    ),
    ("get", "webhook"): get(ADMINISTER, webhook_id="webhook"),
    ("post", "webhook"): post(ADMINISTER, lambda s: {"deed": "pause"}, webhook_id="webhook"),
    ("get", "claims"): get(),
    ("post", "claims-bulk"): post(CHECK, lambda s: {"deed": "accept", "claim": str(s.proposed.pk)}),
    ("post", "filter-keep"): post(CHECK, lambda s: {"name": "Mine", "query": "status=open"}),
    ("post", "filter-drop"): post(CHECK, nothing, filter_id="kept"),
    ("post", "undo"): post(CHECK, nothing, seq="line"),
    ("get", "document-passages"): get(document_id="document"),
    ("post", "document-passages"): post(
        CHECK, lambda s: {"passage": str(s.passage.pk)}, document_id="document"
    ),
    ("get", "document-questions"): get(document_id="document"),
    ("get", "document-pulse"): get(status=302, document_id="document"),
    ("get", "document-revision-pulse"): get(status=302, document_id="document", number="1"),
    ("get", "sources"): get(),
    ("get", "source-new"): get(CHECK),
    ("post", "source-new"): post(CHECK, lambda s: {"url": "https://news.example/new", "kind": "article"}),
    ("get", "source"): get(source_id="source"),
    ("get", "source-details"): get(CHECK, source_id="source"),
    ("post", "source-details"): post(
        CHECK, lambda s: {"version": 1, "title": "New", "kind": "book"}, source_id="source"
    ),
    ("post", "source-fetch"): post(CHECK, nothing, source_id="web_page"),
    ("post", "source-upload"): post(CHECK, lambda s: {"file": a_file()}, source_id="source"),
    ("post", "source-address"): post(
        CHECK, lambda s: {"url": "https://news.example/corrected"}, source_id="source"
    ),
    ("post", "source-assess"): post(CHECK, lambda s: {"grade": "B", "reason": "So."}, source_id="source"),
    ("post", "source-proposal"): post(
        CHECK, lambda s: {"accept": "no", "why": "A form."}, source_id="reprint", proposal_id="proposal"
    ),
    ("post", "source-confide"): post(
        CHECK, lambda s: {"person": s.confidant.named_by.pk}, 403, source_id="hidden"
    ),
    ("post", "source-unconfide"): post(CHECK, nothing, 403, source_id="hidden", confidant_id="confidant"),
    ("post", "source-unprotect"): post(CHECK, nothing, 403, source_id="hidden"),
    ("post", "source-derive"): post(
        CHECK, lambda s: {"origin": s.origin.pk, "how": "quotes", "why": "So."}, source_id="source"
    ),
    ("post", "source-underive"): post(CHECK, nothing, source_id="source", derivation_id="derivation"),
    ("get", "snapshot-picture"): get(source_id="pictured", number="1"),
    ("post", "snapshot-stamp"): post(CHECK, nothing, source_id="source", number="1"),
    ("get", "snapshot-changes"): get(source_id="source", older="1", newer="1"),
    ("get", "snapshot-original"): get(source_id="source", number="1"),
    ("get", "source-claims"): get(source_id="source"),
    ("get", "document-new"): get(CHECK),
    ("post", "document-new"): post(CHECK, lambda s: {"text": "Ten people died."}),
    ("get", "document"): get(document_id="document"),
    ("get", "document-proposals"): get(status=302, document_id="document"),
    ("get", "document-details"): get(document_id="document"),
    ("post", "document-details"): post(CHECK, details, document_id="document"),
    ("get", "document-reports"): get(document_id="document"),
    ("post", "document-reports"): post(Deed.ISSUE_REPORT, nothing, document_id="document"),
    ("get", "report"): get(report_id="report"),
    ("get", "public-face"): get(),
    ("post", "public-face"): post(
        ADMINISTER,
        lambda s: {"version": 1, "on": "on", "name": "Other", "slug": s.desk.slug, "language": "fa"},
    ),
    ("post", "report-publish"): post(Deed.PUBLISH, nothing, report_id="report"),
    ("get", "publication-withdraw"): get(publication_id="publication"),
    ("post", "publication-withdraw"): post(
        Deed.PUBLISH, lambda s: {"reason": "A source asked us to."}, publication_id="publication"
    ),
    ("get", "report-printings"): get(report_id="report"),
    ("post", "report-printings"): post(READ, lambda s: {"language": "de"}, report_id="report"),
    ("get", "report-verify"): get(),
    ("post", "report-verify"): post(READ, lambda s: {"file": a_file()}, status=200),
    ("get", "corrections"): get(),
    ("get", "report-file"): get(report_id="report", form="html"),
    ("get", "document-revisions"): get(document_id="document"),
    ("get", "document-revision-new"): get(CHECK, document_id="document"),
    ("post", "document-revision-new"): post(
        CHECK, lambda s: {"text": "Ten people died.", "seen": 1}, document_id="document"
    ),
    ("get", "document-revision"): get(document_id="document", number="1"),
    ("post", "document-fetch"): post(CHECK, nothing, document_id="document"),
    ("post", "place-accept"): post(CHECK, lambda s: {"version": s.doubtful.version}, place_id="place"),
    ("post", "place-point"): post(
        CHECK, lambda s: {"version": s.doubtful.version, "start": 0, "end": 10}, place_id="place"
    ),
    ("post", "place-gone"): post(CHECK, nothing, place_id="place"),
    ("post", "claim-add"): post(CHECK, lambda s: {"start": 0, "end": 30}, document_id="document"),
    ("post", "passage-mark"): post(CHECK, lambda s: {"disposition": "unread"}, passage_id="passage"),
    ("get", "claim"): get(status=302, claim_id="open"),
    ("post", "claim-accept"): post(CHECK, nothing, claim_id="proposed"),
    ("post", "claim-reopen"): post(CHECK, nothing, claim_id="dismissed"),
    ("post", "claim-edit"): post(CHECK, edited, claim_id="open"),
    ("post", "claim-dismiss"): post(CHECK, lambda s: {"reason": "opinion"}, claim_id="open"),
    ("post", "claim-split"): post(CHECK, in_two, claim_id="open"),
    ("post", "claim-merge"): post(CHECK, lambda s: {"other": s.other.pk}, claim_id="open"),
    ("post", "claim-same"): post(CHECK, lambda s: {"earlier": s.other.pk}, claim_id="open"),
    ("get", "claim-earlier"): get(claim_id="open"),
    ("get", "claim-figures"): get(claim_id="open"),
    ("get", "document-earlier"): get(document_id="document"),
    ("get", "contradictions"): get(),
    ("get", "earlier-checks"): get(),
    ("get", "earlier-typed"): get(),
    ("get", "earlier-import"): get(CHECK),
    ("get", "earlier-import-address"): get(CHECK, status=302),
    ("post", "earlier-import-address"): post(CHECK, lambda s: {"url": "https://checks.example/feed.json"}),
    ("post", "earlier-import"): post(
        CHECK, lambda s: {"file": SimpleUploadedFile("checks.csv", b"claim\nTen died")}, status=200
    ),
    ("post", "claim-assign"): post(Deed.ASSIGN, lambda s: {"to": s.people[Role.EDITOR].pk}, claim_id="open"),
    ("post", "claim-verdict"): post(Deed.GIVE_VERDICT, unproven, claim_id="open"),
    ("post", "claim-confirm"): post(Deed.CONFIRM, answered, claim_id="checked"),
    ("post", "claim-send-back"): post(Deed.CONFIRM, answered, claim_id="checked"),
    ("post", "claim-second-verdict"): post(Deed.CONFIRM, unproven, claim_id="sealed"),
    ("post", "claim-decide"): post(
        Deed.DECIDE, lambda s: {"stands": "first", "reason": "The register."}, claim_id="differing"
    ),
    ("post", "claim-note"): post(CHECK, lambda s: {"text": "Ask the court."}, claim_id="open"),
    ("get", "claim-sources"): get(CHECK, claim_id="open"),
    ("get", "claim-cite"): get(CHECK, claim_id="open", source_id="source"),
    ("post", "claim-cite"): post(CHECK, cited, claim_id="proposed", source_id="source"),
    ("get", "claim-evidence-file"): get(claim_id="open"),
    ("get", "document-evidence-file"): get(document_id="document"),
    ("post", "citation-grade"): post(CHECK, lambda s: {"credibility": 2}, citation_id="citation"),
    ("post", "drift-settle"): post(CHECK, nothing, drift_id="drift"),
    ("post", "citation-withdraw"): post(CHECK, lambda s: {"reason": "A parody."}, citation_id="citation"),
}
# What does not belong to a desk: (what nobody gets, what somebody gets who belongs to no desk).
WITHOUT_A_DESK = {
    "home": (302, 200),
    "inbox": (302, 200),
    "inbox-read": (405, 405),
    "notice": (302, 404),
    "account_login": (200, 302),
    "account_logout": (302, 200),
    "account_signup": (200, 302),
    "account_inactive": (200, 200),
    "account_reauthenticate": (302, 200),
    "account_email": (404, 404),
    "account_email_verification_sent": (200, 200),
    "account_change_password": (302, 200),
    "account_set_password": (302, 302),
    "account_reset_password": (404, 404),
    "account_reset_password_done": (200, 200),
    "account_reset_password_from_key_done": (200, 200),
    "account_confirm_login_code": (302, 302),
    "account_confirm_email": (200, 200),
    "account_reset_password_from_key": (200, 200),
    "set_language": (302, 302),
}

# What is for everybody: the same answer, whoever asks.
FOR_EVERYBODY = {
    "public-checks",
    "public-corrections",
    "public-claim",
    "public-document",
    "public-annotations",
    "public-atom",
    "public-feed",
    "public-sitemap",
    "public-claims-search",
    "claims-search",
    "robots",
}


def addresses(patterns: list[Any], before: str = "") -> Iterator[tuple[str, str]]:
    """Each name in the URL map with its address; the API has a table of its own."""
    for each in patterns:
        if isinstance(each, URLResolver):
            yield from addresses(each.url_patterns, before + str(each.pattern))
        elif isinstance(each, URLPattern) and not before.startswith("api/"):
            yield each.name or "", before + str(each.pattern)


URL_MAP = dict(addresses(get_resolver().url_patterns))
OF_DESKS = {name for name, address in URL_MAP.items() if address.startswith("d/<slug:slug>/")}


def address(s: SimpleNamespace, cell: tuple[str, str], slug: str) -> str:
    parts = {part: getattr(getattr(s, value, None), "pk", value) for part, value in TABLE[cell].named.items()}
    return reverse(cell[1], kwargs={"slug": slug, **parts})


def attempt(s: SimpleNamespace, cell: tuple[str, str], by: User | None, slug: str = "") -> Any:
    """The answer that this person gets, with all of its bytes as `whole`. Whatever was done is undone."""
    client = Client()
    if by:
        client.force_login(by)
    body = TABLE[cell].body
    with transaction.atomic():
        where = address(s, cell, slug or s.desk.slug)
        answer: Any = client.post(where, body(s)) if body else client.get(where)
        answer.whole = answer.getvalue()  # a file that is sent in pieces is closed with its last one
        transaction.set_rollback(True)
    return answer


def test_the_table_has_a_row_for_every_address() -> None:
    assert {name for _, name in TABLE} | set(WITHOUT_A_DESK) | FOR_EVERYBODY == set(URL_MAP)
    assert {name for _, name in TABLE} == OF_DESKS


def test_every_part_of_an_address_names_a_row() -> None:
    for cell, row in TABLE.items():
        parts = set(re.findall(r"<\w+:(\w+)>", URL_MAP[cell[1]])) - {"slug"}
        assert parts == set(row.named), cell


@pytest.mark.parametrize("name", sorted(OF_DESKS))
def test_an_address_that_only_takes_deeds_shows_nothing(s: SimpleNamespace, name: str) -> None:
    if ("get", name) in TABLE:
        return
    client = Client()
    client.force_login(s.people[Role.ADMINISTRATOR])
    assert client.get(address(s, ("post", name), s.desk.slug)).status_code == 405


@pytest.mark.parametrize("cell", sorted(TABLE), ids=" ".join)
def test_each_role_gets_what_the_table_of_roles_says(s: SimpleNamespace, cell: tuple[str, str]) -> None:
    row = TABLE[cell]
    found = {role: attempt(s, cell, s.people[role]).status_code for role in Role}
    assert found == {role: row.status if allows(role, row.deed) else 403 for role in Role}


@pytest.mark.parametrize("cell", sorted(TABLE), ids=" ".join)
def test_a_stranger_finds_no_such_desk_and_no_such_row(s: SimpleNamespace, cell: tuple[str, str]) -> None:
    assert attempt(s, cell, s.stranger).status_code == 404
    assert attempt(s, cell, s.nobody).status_code == 404
    if any(hasattr(s, name) for name in TABLE[cell].named.values()):
        assert attempt(s, cell, s.stranger, slug=s.elsewhere.slug).status_code == 404


@pytest.mark.parametrize("cell", sorted(TABLE), ids=" ".join)
def test_nobody_is_asked_to_log_in(s: SimpleNamespace, cell: tuple[str, str]) -> None:
    answer = attempt(s, cell, None)
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/accounts/login/?next=/d/")


@pytest.mark.parametrize("name", sorted(WITHOUT_A_DESK))
def test_pages_without_a_desk_show_no_desk(s: SimpleNamespace, name: str) -> None:
    arguments: dict[str, list[Any]] = {
        "notice": [uuid4()],
        "account_confirm_email": ["key"],
        "account_reset_password_from_key": ["1", "set"],
    }
    where = reverse(name, args=arguments.get(name, []))
    client = Client()
    client.force_login(s.nobody)
    answers = [Client().get(where), client.get(where)]
    assert tuple(answer.status_code for answer in answers) == WITHOUT_A_DESK[name]
    assert not any(s.desk.name in answer.content.decode() for answer in answers)


@pytest.mark.parametrize("name", sorted(FOR_EVERYBODY))
def test_what_is_for_everybody_is_answered_alike_and_asks_nobody_who_they_are(
    s: SimpleNamespace, name: str
) -> None:
    parts = re.findall(r"<\w+:(\w+)>", URL_MAP[name])
    where = reverse(name, kwargs={part: getattr(s.public, part) for part in parts})
    assert where.startswith(PUBLIC)
    answers = []
    for by in (None, s.people[Role.ADMINISTRATOR], s.people[Role.READER], s.stranger, s.nobody):
        client = Client(headers={"accept-language": "fa"} if by else {})
        if by:
            client.force_login(by)
        answer = client.get(where, {"query": "people have died"})
        assert (answer.status_code, "Set-Cookie" in answer.headers) == (200, False)
        answers.append((answer.getvalue(), dict(answer.headers)))
    assert answers == answers[:1] * len(answers)
    assert client.post(where).status_code == 405


def test_somebody_who_leaves_the_desk_finds_it_gone_with_the_next_page(s: SimpleNamespace) -> None:
    person = s.people[Role.EDITOR]
    client = Client()
    client.force_login(person)
    where = reverse("desk", args=[s.desk.slug])
    assert client.get(where).status_code == 200
    people.remove(membership=Membership.objects.get(user=person), by=s.people[Role.ADMINISTRATOR])
    assert client.get(where).status_code == 404


def test_a_row_of_another_desk_is_not_taken_from_a_form_either(s: SimpleNamespace) -> None:
    """Ids in the body, not in the address: a claim to merge, a person, a rating, a source to come from."""
    other = factories.document(s.elsewhere, s.stranger)
    foreign = factories.claim(other, s.stranger)
    client = Client()
    client.force_login(s.people[Role.ADMINISTRATOR])
    claim = {"slug": s.desk.slug, "claim_id": s.open.pk}
    for name, kwargs, body in (
        ("claim-merge", claim, {"other": foreign.pk}),
        ("claim-same", claim, {"earlier": foreign.pk}),
        ("claim-assign", claim, {"to": s.stranger.pk}),
        ("claim-verdict", claim, {"rating": factories.rating(s.elsewhere).pk, "explanation": "So."}),
        (
            "source-derive",
            {"slug": s.desk.slug, "source_id": s.source.pk},
            {"origin": factories.source(s.elsewhere).pk, "how": "quotes", "why": "So."},
        ),
    ):
        assert client.post(reverse(name, kwargs=kwargs), body).status_code == 422, name
