"""How well and how fast earlier checks are found.

python -m bench.matching                                           50,000 checks made here: time of one question
python -m bench.matching --claims FILE.jsonl[.gz] --queries FILE   {id, claim, title} and {qid, text, relevant}
python -m bench.matching --claims … --queries … --vectors          with sentence vectors
python -m bench.matching --claims … --queries … --thresholds       what is shown from which likeness on

Works on the desk of an empty database of its own, through the product's own import and the product's own matcher. With
--vectors the worker's task makes those of the model that TICKMARK_EMBEDDING_URL and TICKMARK_EMBEDDING_NAME name, and
each question asks that model for its own.
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


def make_vectors(desk: Any) -> None:
    """Have the worker's task make the vectors of all checks of the desk."""
    from django.conf import settings

    from claims import tasks
    from claims.models import EarlierCheck, SentenceVector

    if not settings.EMBEDDING_URL:
        sys.exit("Set TICKMARK_EMBEDDING_URL and TICKMARK_EMBEDDING_NAME to measure with vectors.")
    made, wanted = 0, EarlierCheck.objects.filter(desk=desk).count()
    began = time.perf_counter()
    while made < wanted:
        before = made
        tasks.make_vectors(timestamp=0)
        made = SentenceVector.objects.filter(desk=desk).count()
        if made == before:
            sys.exit(f"The model made {made} of {wanted} vectors and then answered no more.")
    figure("matching: vectors", made / (time.perf_counter() - began), "checks/s")


def ask(desk: Any, texts: list[str], *, by_words: bool = True) -> tuple[list[list[Any]], list[float]]:
    """The keys found for each text, best first, and how long each question took in milliseconds."""
    from claims import earlier

    answers, took, fallbacks = [], [], 0
    for text in texts:
        began = time.perf_counter()
        if by_words:
            found = earlier.ranked(desk, text, "en", limit=5)
        else:
            ranking = earlier.ranked_by_both(desk, text, "en")
            found, fallbacks = ranking.rows[:5], fallbacks + bool(ranking.fallback)
        took.append((time.perf_counter() - began) * 1000)
        answers.append([owner for owner, _ in found])
    if not by_words:
        figure("matching: questions without vectors", fallbacks, "questions", "<= 0")
    return answers, took


def quality(claims: Path, queries: Path, *, by_words: bool) -> None:
    with empty_desk() as (desk, person):
        ids = load(desk, person, lines(claims))
        asked = lines(queries)
        if not by_words:
            make_vectors(desk)
        answers, took = ask(desk, [query["text"] for query in asked], by_words=by_words)
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


def thresholds(claims: Path, queries: Path) -> None:
    """What each threshold shows: of queries, of claims of the file reworded, and of claims without their own check."""
    chance = random.Random(7)
    checks = lines(claims)
    with empty_desk() as (desk, person):
        from claims import earlier

        ids = load(desk, person, checks)
        keys = {number: key for key, number in ids.items()}
        some = chance.sample(checks, 600)
        words = [word for check in checks for word in check["claim"].split()]
        asked: dict[str, list[tuple[str, set[str], tuple[Any, ...]]]] = {
            "queries": [(query["text"], set(map(str, query["relevant"])), ()) for query in lines(queries)],
            "reworded": [(reworded(each["claim"], words, chance), {str(each["id"])}, ()) for each in some],
            "without a twin": [(each["claim"], set(), (keys[str(each["id"])],)) for each in some],
        }
        for name, questions in asked.items():
            answers = [
                (earlier.ranked(desk, text, "en", without=without), right)
                for text, right, without in questions
            ]
            for likely in (0.25, 0.35, 0.5):
                _tell_threshold(
                    f"matching: {name} from {likely}:",
                    [
                        [ids[key] in right for key, likeness in found if likeness >= likely][: earlier.SHOWN]
                        for found, right in answers
                    ],
                )


def _tell_threshold(told: str, shown: list[list[bool]]) -> None:
    """Print what is shown for all questions: for each, whether it is right, best first."""
    some = [each for each in shown if each]
    figure(f"{told} something is shown", 100 * len(some) / len(shown), "%")
    figure(f"{told} found", 100 * sum(map(any, shown)) / len(shown), "%")
    figure(f"{told} of what is shown, right", 100 * sum(map(sum, shown)) / sum(map(len, shown)), "%")
    figure(f"{told} first is right", 100 * sum(each[0] for each in some) / len(some), "%")


def reworded(text: str, words: list[str], chance: random.Random) -> str:
    """A text with a fifth of its words lost, a tenth put in from others, and every second time its halves swapped."""
    kept = [word for word in text.split() if chance.random() >= 0.2]
    for _ in range(len(kept) // 10):
        kept.insert(chance.randrange(len(kept)), chance.choice(words))
    half = len(kept) // 2 if chance.random() < 0.5 else 0
    return " ".join(kept[half:] + kept[:half])


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
    parser.add_argument("--vectors", action="store_true")
    parser.add_argument("--thresholds", action="store_true")
    options = parser.parse_args()
    if bool(options.claims) != bool(options.queries):
        parser.error("--claims and --queries go together.")
    if (options.vectors or options.thresholds) and not options.claims:
        parser.error("--vectors and --thresholds go with --claims and --queries.")
    if options.thresholds:
        thresholds(options.claims, options.queries)
    elif options.claims:
        quality(options.claims, options.queries, by_words=not options.vectors)
    else:
        speed()


if __name__ == "__main__":
    main()
