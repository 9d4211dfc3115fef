"""How fast a long report is printed in each form, and how much memory that takes. No database is needed.

python -m bench.reports              every form, three times, each in a process of its own
python -m bench.reports FORM         one form once: seconds by the clock and of the processor, and peak memory, as JSON
"""

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any, Final

# `python bench/reports.py` puts bench/ on the path, not the house.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import django

from bench import figure

CLAIMS: Final = 1000
REGISTERS: Final = 250  # each in two parts
RUNS: Final = 3
GOALS: Final = {"html": "<= 1.5", "pdf": "<= 5", "docx": "<= 8"}
MEMORY: Final = "<= 500"


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    from claims.reporting import FORMS

    if sys.argv[1:]:
        print(json.dumps(once(sys.argv[1])))
        return
    for form in FORMS:
        runs = [_in_a_process(form) for _ in range(RUNS)]
        figure(f"reports-{form}", median(run["seconds"] for run in runs), "s", GOALS.get(form, ""))
        figure(f"reports-{form}-processor", median(run["processor"] for run in runs), "s")
        figure(f"reports-{form}-memory", max(run["memory"] for run in runs), "MB", MEMORY)
        figure(f"reports-{form}-size", runs[0]["size"], "kB")


def once(form: str) -> dict[str, float]:
    """Seconds by the clock, those of the processor for all threads together, and the peak memory of this process, the
    program itself included. The first two say the same only where nothing else runs beside it.
    """
    from claims.reporting import render

    content = long_content()
    began, worked = time.perf_counter(), time.process_time()
    file = render(content, form, "en")
    return {
        "seconds": round(time.perf_counter() - began, 3),
        "processor": round(time.process_time() - worked, 3),
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "size": len(file) // 1000,
    }


def long_content() -> dict[str, Any]:
    """A frozen check of 1,000 claims, each unlike the others, with 2,000 citations of 500 sources."""
    from tests.claims.reporting import frozen

    sentences = [
        f"At least {number} people have died in the valley of the river {number}, the health office said."
        for number in range(1, CLAIMS + 1)
    ]
    paragraphs = [" ".join(sentences[first : first + 4]) for first in range(0, CLAIMS, 4)]
    text = "\n\n".join(["Flood in the valleys", *paragraphs])
    claims = [_claim(number, text) for number in range(1, CLAIMS + 1)]
    return frozen.content(text, claims, ["nothing_to_check", *["claims"] * CLAIMS])


def _claim(number: int, text: str) -> dict[str, Any]:
    from tests.claims.reporting import frozen

    explanation = f"The register of {number} and the hospitals' list agree. " * 2
    citations = [
        frozen.citation(stance, f"Register {number % REGISTERS} of the health office, part {stance}")
        for stance in ("supports", "refutes")
    ]
    return frozen.claim(
        number,
        text,
        f"At least {number} people have died in the valley of the river {number}",
        "confirmed",
        id=f"00000000-0000-7000-8000-{number:012}",
        facts=[{"type": "quantity", "value": number, "unit": "people", "text": f"{number} people"}],
        verdict=frozen.verdict(number % 3, confirmed_by="Jon", explanation=explanation.strip()),
        citations=citations,
    )


def _in_a_process(form: str) -> dict[str, float]:
    run = subprocess.run(
        [sys.executable, __file__, form], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    found: dict[str, float] = json.loads(run.stdout)
    return found


if __name__ == "__main__":
    main()
