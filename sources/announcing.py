"""Who wants to know of a new fetched copy. The library knows no claim; whoever rests on it gives the name of a job."""

from uuid import UUID

from procrastinate.contrib.django import app

_TASKS: list[str] = []


def tell(task: str) -> None:
    """From now on give this job, with `snapshot_id`, to the worker for each fetch that came out, well or badly."""
    if task not in _TASKS:
        _TASKS.append(task)


def announce(snapshot_id: UUID) -> None:
    """In the transaction of the fetch: the jobs are there with the copy, or not at all."""
    for task in _TASKS:
        app.configure_task(task, allow_unknown=False).defer(snapshot_id=str(snapshot_id))
