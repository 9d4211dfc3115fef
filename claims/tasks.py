"""Work of the worker. Each task may run twice; the action makes that harmless."""

from uuid import UUID

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from claims.actions import (
    answers,
    check_imports,
    deliveries,
    drifts,
    figure_pairs,
    notices,
    printings,
    proposals,
    revisions,
    vectors,
)


@app.periodic(cron="17 * * * *")
@app.task(name="claims.sweep_answers", queue="claims", queueing_lock="claims.sweep_answers")
def sweep_answers(timestamp: int) -> None:
    answers.sweep()


@app.periodic(cron="41 3 * * *")
@app.task(name="claims.sweep_deliveries", queue="claims", queueing_lock="claims.sweep_deliveries")
def sweep_deliveries(timestamp: int) -> None:
    deliveries.sweep()


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


@app.task(name="claims.compare", queue="claims", retry=RetryStrategy(max_attempts=3, exponential_wait=5))
def compare(snapshot_id: str) -> None:
    """A source was fetched again: is what was quoted from it still there?"""
    drifts.compare(snapshot_id=UUID(snapshot_id))


@app.periodic(cron="23 * * * *")
@app.task(name="claims.watch", queue="claims", queueing_lock="claims.watch")
def watch(timestamp: int) -> None:
    drifts.watch()


@app.task(
    name="claims.import_checks", queue="claims", retry=RetryStrategy(max_attempts=3, exponential_wait=5)
)
def import_checks(import_id: str) -> None:
    check_imports.fetch(import_id=UUID(import_id))


@app.periodic(cron="* * * * *")
@app.task(name="claims.compare_figures", queue="claims", queueing_lock="claims.compare_figures")
def compare_figures(timestamp: int) -> None:
    figure_pairs.compare_waiting()


@app.periodic(cron="* * * * *")
@app.task(name="claims.make_vectors", queue="claims", queueing_lock="claims.make_vectors")
def make_vectors(timestamp: int) -> None:
    vectors.make_waiting()


@app.task(name="claims.print_report", queue="claims", retry=RetryStrategy(max_attempts=3, exponential_wait=5))
def print_report(printing_id: str) -> None:
    printings.make(printing_id=UUID(printing_id))
