"""A program of the tests: forks workers and kills them. Started with the port of a server on loopback.

For each line of its input one worker is forked; it first takes up the jobs of the dead and then works like any other.
The line says after how many seconds it gets SIGKILL; "rest" lets it work until nothing is left. To start Python and
Django fifty times would take minutes: they are loaded once, before the first fork.
"""

import asyncio
import os
import signal
import sys
import time
import traceback

import django


def work(port: int, *, wait: bool) -> None:
    from procrastinate.contrib.django import app

    from sources import tasks
    from sources.actions import snapshots
    from sources.fetching import Limits

    snapshots.Limits = lambda: Limits(allow=frozenset({("127.0.0.1", port)}))  # type: ignore[assignment,attr-defined,misc]
    tasks.STALLED_AFTER = 0

    async def run() -> None:
        worker = app.with_connector(app.connector.get_worker_connector())  # type: ignore[attr-defined]
        async with worker.open_async():
            for job in await worker.job_manager.get_stalled_jobs(seconds_since_heartbeat=tasks.STALLED_AFTER):
                await worker.job_manager.retry_job(job)
            await worker.run_worker_async(
                queues=["sources", "claims"],
                # One that does not wait ends when it finds no job, and a job of the same host is none while one runs.
                concurrency=4 if wait else 1,
                wait=wait,
                fetch_job_polling_interval=0.05,
                install_signal_handlers=False,
            )

    asyncio.run(run())


def main() -> None:
    port = int(sys.argv[1])
    django.setup()
    import procrastinate.contrib.django  # noqa: F401  # loaded before the first fork

    print("ready", flush=True)  # noqa: T201  # to the test
    for line in sys.stdin:
        rest = line.strip() == "rest"
        child = os.fork()
        if child == 0:
            status = 0
            try:
                work(port, wait=not rest)
            except BaseException:  # noqa: BLE001  # a forked child must never return into the loop of its parent
                traceback.print_exc()
                status = 1
            os._exit(status)
        if not rest:
            time.sleep(float(line))
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)  # noqa: T201
