"""Which claim or passage the panel of a document's page showed when the page sent something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from claims.views.workspace import Workspace, claim_panel, overview, passage_panel
from newsroom.views.access import DeskRequest


@dataclass(frozen=True)
class Whereabouts:
    """Both None: the panel listed all claims."""

    claim: UUID | None
    passage: int | None


def of(request: DeskRequest) -> Whereabouts:
    """Read from the address of the page, which HTMX sends along, and for a form without scripts the browser."""
    address = request.headers.get("HX-Current-URL") or request.headers.get("Referer", "")
    try:
        asked = parse_qs(urlsplit(address).query)
    except ValueError:
        asked = {}
    claim, passage = asked.get("claim", [""])[0], asked.get("passage", [""])[0]
    try:
        return Whereabouts(UUID(claim), None)
    except ValueError:
        return Whereabouts(None, int(passage) if passage.isdecimal() and len(passage) < 9 else None)


def same_panel(request: DeskRequest, space: Workspace, **forms: Any) -> dict[str, Any]:
    """The panel that the person is in; the list where its claim or passage is not in the newest revision."""
    here = of(request)
    row = next((row for row in space.rows if row.claim.pk == here.claim), None)
    if row:
        return claim_panel(request, space, row, **forms)
    shown = next((each for each in space.script.passages if each.position == here.passage), None)
    return passage_panel(request, space, shown, **forms) if shown else overview(request, space, **forms)
