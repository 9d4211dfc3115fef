"""The demonstration works by the words of its texts: however the splitter cuts them, it comes out whole."""

from datetime import date
from typing import Any

import pytest

from claims.demo.seeding import seed
from claims.models import Report
from claims.splitting import ProposedClaim, Splitting, split
from newsroom import ledger

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("proposed", ["nothing", "every passage"])
def test_the_finished_document_is_complete_however_it_is_cut(
    proposed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def coarse(text: str, **given: Any) -> Splitting:
        passages = split(text, **given).passages
        words = [(one.start, one.end, text[one.start : one.end]) for one in passages]
        claims = [
            ProposedClaim(start, end, quote, quote, "other", [], 0.5, [], "", [])
            for start, end, quote in words
        ]
        return Splitting(passages, claims if proposed == "every passage" else [])

    monkeypatch.setattr("claims.splitting.split", coarse)
    monkeypatch.setattr("claims.proposers.split", coarse)

    desk = seed(today=date(2027, 3, 1))

    assert Report.objects.get(desk=desk).complete
    assert ledger.verify(desk).broken_at is None
