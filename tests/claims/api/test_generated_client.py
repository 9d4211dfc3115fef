"""A generator makes a typed client of docs/openapi.json, and the main job is done with nothing else."""

import base64
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from config.embedded.places import CHECKOUT
from newsroom.roles import Role
from tests import factories
from tests.factories import ARTICLE

PACKAGE = "tickmark_client"
AS_BYTES = {
    "application/x-ndjson": "application/octet-stream",
    "application/wacz": "application/octet-stream",
}


class Caller:
    """Who has a token, and calls the client's functions by the names of the operations."""

    def __init__(self, url: str, token: str) -> None:
        made = importlib.import_module(f"{PACKAGE}.client").AuthenticatedClient
        self.client = made(base_url=url, token=token, raise_on_unexpected_status=True)

    def __call__(self, operation: str, *ids: UUID, **given: Any) -> Any:
        tag, name = operation.split(".")
        asked = importlib.import_module(f"{PACKAGE}.api.{tag}.{name}")
        answer = asked.sync_detailed(*ids, client=self.client, **given)
        assert answer.status_code in (200, 201), answer.content
        return answer.parsed

    def etag(self, claim: UUID) -> str:
        asked = importlib.import_module(f"{PACKAGE}.api.claims.show_claim")
        return str(asked.sync_detailed(claim, client=self.client).headers["etag"])


def model(name: str) -> Any:
    return getattr(importlib.import_module(f"{PACKAGE}.models"), name)


@pytest.fixture
def generated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    config = tmp_path / "config.json"
    config.write_text(json.dumps({"content_type_overrides": AS_BYTES, "post_hooks": []}))
    ran = subprocess.run(
        [
            *(
                sys.executable,
                "-m",
                "openapi_python_client",
                "generate",
                "--fail-on-warning",
                "--meta",
                "none",
            ),
            *("--path", str(CHECKOUT / "docs" / "openapi.json"), "--config", str(config)),
            *("--output-path", str(tmp_path / PACKAGE)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    monkeypatch.syspath_prepend(tmp_path)
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def test_the_main_job_is_done_with_the_generated_client(live_server: Any, generated: None) -> None:
    desk = factories.desk()
    ana, ben = (
        Caller(live_server.url, factories.token(factories.member(desk, role), desk))
        for role in (Role.REVIEWER, Role.EDITOR)
    )

    document = ana("documents.take_in_document", body=model("DocumentInRequest")(text=ARTICLE, language="en"))
    proposed = ana("claims.list_claims", document=document.id).results
    toll = next(claim for claim in proposed if "31 people have died" in claim.statement)
    accepted = ana("claims.accept_claim", toll.id, if_match=ana.etag(toll.id))
    assert accepted.status == "open"

    for title in ("Health office", "District hospital"):
        words = f"{title}: at least 31 people have died since Monday."
        source = ana("sources.add_source", body=model("SourceInRequest")(title=title))
        upload = model("SnapshotInRequest")(
            content=base64.b64encode(words.encode()).decode(), file_name="page.txt"
        )
        snapshot = ana("sources.preserve_source", source.id, body=upload)
        evidence = ana(
            "snapshots.quote_evidence", snapshot.id, body=model("EvidenceInRequest")(passage=words)
        )
        citation = model("CitationInRequest")(
            evidence=evidence.id, stance=model("StanceEnum").SUPPORTS, figure="31"
        )
        assert ana("claims.cite_evidence", toll.id, body=citation).evidence.exact == words

    verdict = ana(
        "claims.give_verdict",
        toll.id,
        body=model("VerdictInRequest")(rating="true", explanation="Both say 31."),
    )
    confirmed = ben(
        "claims.confirm_verdict",
        toll.id,
        body=model("ConfirmInRequest")(verdict=verdict.id),
        if_match=ben.etag(toll.id),
    )
    assert confirmed.status == "confirmed"

    report = ben("documents.issue_report", document.id)
    assert (report.number, report.complete) == (1, False)

    status = ana("claims.show_claim_status", toll.id)
    assert (status.status, status.rating, status.verdict) == ("confirmed", "true", verdict.id)
    assert status.confirmed_at is not None
    for each in (ana, ben):
        each.client.get_httpx_client().close()
