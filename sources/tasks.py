"""Work of the worker. Each task may run twice; the action makes that harmless."""

from typing import Any
from uuid import UUID

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from sources.actions import snapshots, stamps
from sources.choices import StampState

STALLED_AFTER = 60  # seconds without a heartbeat: the worker that had the job is gone


@app.task(name="sources.fetch", queue="sources", retry=RetryStrategy(max_attempts=3, exponential_wait=5))
def fetch_source(source_id: str) -> None:
    snapshots.fetch(source_id=UUID(source_id))


@app.task(
    name="sources.fetch_again", queue="sources", retry=RetryStrategy(max_attempts=3, exponential_wait=5)
)
def fetch_again(source_id: str, after: int) -> None:
    snapshots.try_again(source_id=UUID(source_id), after=after)


class StampMissing(Exception):  # noqa: N818
    """The authority gave no time stamp; the job is tried again, with pauses of 4, 16, 64 seconds … up to 18 hours."""


@app.task(name="sources.stamp", queue="sources", retry=RetryStrategy(max_attempts=8, exponential_wait=4))
def stamp_snapshot(snapshot_id: str) -> None:
    stamp = stamps.take(snapshot_id=UUID(snapshot_id))
    if stamp and stamp.state == StampState.MISSING:
        raise StampMissing(stamp.reason)


@app.periodic(cron="* * * * *")
@app.task(
    name="sources.resume_stalled", queue="sources", queueing_lock="sources.resume_stalled", pass_context=True
)
async def resume_stalled(context: Any, timestamp: int) -> None:
    """Give the jobs of a worker that was killed back to the queue."""
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_AFTER):
        await app.job_manager.retry_job(job)
