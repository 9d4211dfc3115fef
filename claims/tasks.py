"""Work of the worker. Each task may run twice; the action makes that harmless."""

from uuid import UUID

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from claims.actions import answers, notices, proposals, revisions


@app.periodic(cron="17 * * * *")
@app.task(name="claims.sweep_answers", queue="claims", queueing_lock="claims.sweep_answers")
def sweep_answers(timestamp: int) -> None:
    answers.sweep()


@app.task(name="claims.propose", queue="claims", retry=RetryStrategy(max_attempts=3, exponential_wait=5))
def propose_claims(revision_id: str) -> None:
    proposals.finish(revision_id=UUID(revision_id))


@app.task(name="claims.fetch", queue="claims", retry=RetryStrategy(max_attempts=3, exponential_wait=5))
def fetch_revision(document_id: str) -> None:
    revisions.fetch(document_id=UUID(document_id))


@app.periodic(cron="* * * * *")
@app.task(name="claims.mail_notices", queue="claims", queueing_lock="claims.mail_notices")
def mail_notices(timestamp: int) -> None:
    notices.mail()
