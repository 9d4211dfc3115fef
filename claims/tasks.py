"""Work of the worker. Each task may run twice; the action makes that harmless."""

from uuid import UUID

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from claims.actions import proposals


@app.task(name="claims.propose", queue="claims", retry=RetryStrategy(max_attempts=3, exponential_wait=5))
def propose_claims(revision_id: str) -> None:
    proposals.finish(revision_id=UUID(revision_id))
