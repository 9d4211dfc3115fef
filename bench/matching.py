"""How well and how fast earlier checks are found.

python -m bench.matching                                           50,000 checks made here: time of one question
python -m bench.matching --claims FILE.jsonl[.gz] --queries FILE   {id, claim, title} and {qid, text, relevant}

Works on the desk of an empty database of its own, through the product's own import and the product's own matcher.
"""

import argparse
import gzip
import json
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import figure
from config.embedded import Cluster, data_folder, database_folder

MANY: Final = 50_000
QUESTIONS: Final = 200
RUNS: Final = 3


@contextmanager
def empty_desk() -> Iterator[tuple[Any, Any]]:
    """A desk of an empty database, and its administrator; both are gone afterwards."""
    place = Path(tempfile.mkdtemp(prefix="tickmark-bench-"))
    cluster = Cluster(place, throwaway=True, copies=database_folder(data_folder()))
    os.environ |= {
        "DATABASE_URL": cluster.start(),
        "TICKMARK_DATA_DIR": str(place / "files"),
        "SECRET_KEY": "only-for-measuring",
        "DJANGO_SETTINGS_MODULE": "config.settings",
    }
    try:
        import django

        django.setup()
        from django.core.management import call_command
        from django.db import connections

        call_command("migrate", verbosity=0)
        from newsroom.actions import desks
        from newsroom.models import User

        person = User.objects.create_user(email="bench@desk.example", name="Bench")
        yield desks.found(name="Bench", slug="bench", by=person), person
        connections.close_all()
    finally:
        cluster.leave()
        shutil.rmtree(place, ignore_errors=True)


def lines(path: Path) -> list[dict[str, Any]]:
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in content.decode().splitlines() if line.strip()]


def load(desk: Any, person: Any, checks: list[dict[str, Any]]) -> dict[Any, str]:
    """Import the checks; from each row's key to the id in the file. The address carries the id through the import."""
    from claims.actions import earlier_checks
    from claims.models import EarlierCheck

    reviews = [
        {
            "@type": "ClaimReview",
            "claimReviewed": check["claim"],
            "name": check.get("title", ""),
            "url": f"https://checks.example/{check['id']}",
        }
        for check in checks
    ]
    began = time.perf_counter()
    for at in range(0, len(reviews), 10_000):
        content = json.dumps(reviews[at : at + 10_000]).encode()
        earlier_checks.import_checks(desk=desk, content=content, publisher="Bench", language="en", by=person)
    figure("matching: import", len(checks) / (time.perf_counter() - began), "checks/s")
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("vacuum analyze claims_posting")
    rows = EarlierCheck.objects.filter(desk=desk).values_list("pk", "url")
    return {pk: url.rpartition("/")[2] for pk, url in rows}


def ask(desk: Any, texts: list[str], limit: int = 5) -> tuple[list[list[Any]], list[float]]:
    """The keys found for each text, best first, and how long each question took in milliseconds."""
    from claims import earlier

    answers, took = [], []
    for text in texts:
        began = time.perf_counter()
        found = earlier.ranked(desk, text, "en", limit=limit)
        took.append((time.perf_counter() - began) * 1000)
        answers.append([owner for owner, _ in found])
    return answers, took


def quality(claims: Path, queries: Path) -> None:
    with empty_desk() as (desk, person):
        ids = load(desk, person, lines(claims))
        asked = lines(queries)
        answers, took = ask(desk, [query["text"] for query in asked])
    average = reciprocal = 0.0
    for query, answer in zip(asked, answers, strict=True):
        relevant = set(map(str, query["relevant"]))
        hits = [place for place, key in enumerate(answer, start=1) if ids.get(key) in relevant]
        precisions = [number / place for number, place in enumerate(hits, start=1)]
        average += sum(precisions) / min(5, len(relevant))
        reciprocal += 1 / hits[0] if hits else 0.0
    figure("matching: MAP@5", average / len(asked), "MAP@5", ">= 0.92")
    figure("matching: MRR", reciprocal / len(asked), "MRR")
    times(took)


def times(took: list[float], goal: str = "") -> None:
    took = sorted(took)
    figure("matching: p50", median(took), "ms", goal)
    figure("matching: p95", took[int(len(took) * 0.95)], "ms")


def speed() -> None:
    """Checks of made-up words that are as common and as rare as words of a language are (Zipf)."""
    chance = random.Random(7)
    words = ["".join(chance.choices("aeioubcdfglmnprst", k=chance.randint(4, 10))) for _ in range(20_000)]
    weights = [1 / (rank + 20) for rank in range(len(words))]

    def text(length: int) -> str:
        return " ".join(chance.choices(words, weights, k=length))

    with empty_desk() as (desk, person):
        load(desk, person, [{"id": str(n), "claim": text(14), "title": text(7)} for n in range(MANY)])
        texts = [text(18) for _ in range(QUESTIONS)]
        runs = [ask(desk, texts)[1] for _ in range(RUNS)]
    times(min(runs, key=median), "<= 50")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=Path)
    parser.add_argument("--queries", type=Path)
    options = parser.parse_args()
    if bool(options.claims) != bool(options.queries):
        parser.error("--claims and --queries go together.")
    quality(options.claims, options.queries) if options.claims else speed()


if __name__ == "__main__":
    main()
