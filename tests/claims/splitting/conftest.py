"""Here a rule that fails fails its test: elsewhere it costs one sentence, and is logged."""

from typing import NoReturn

import pytest

from claims.splitting import proposing
from claims.splitting.reading.passages import Reading


@pytest.fixture(autouse=True)
def rules_raise(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(problem: Exception, _: Reading) -> NoReturn:
        raise problem

    monkeypatch.setattr(proposing, "stumbled", fail)
