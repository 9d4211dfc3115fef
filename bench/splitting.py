"""How well and how fast texts are split.

python -m bench.splitting                        what needs no outside data
python -m bench.splitting sentences FILE         golden rules: {language: [[text, [sentence, ...]], ...]}
python -m bench.splitting worth DIRECTORY        files of line, speaker, text and 0 or 1, parted by tabs
python -m bench.splitting facts FILE...          [{"text": …, "lang": …, "values": […]}], or "iso" and "published"
python -m bench.splitting align
python -m bench.splitting speed                  throughput of each language, an article, hostile texts
python -m bench.splitting tile                   20,000 odd texts
python -m bench.splitting long                   10 MB in one line, which takes minutes
"""

import argparse
import json
import random
import re
import resource
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, Final

# `python bench/splitting.py` puts bench/ on the path, not the house.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import sentencex  # type: ignore[import-untyped]

from bench import figure
from claims.splitting import facts_of, split
from claims.splitting.alignment import Aligner
from claims.splitting.languages import LANGUAGES
from claims.splitting.training import mean_average_precision, transcripts, worth_of
from claims.splitting.weighing.scorer import Scorer
from tests.claims.splitting.oddities import odd_texts, tiles
from tests.claims.splitting.scoring import GOLD, score

LANGUAGE_CODES: Final = {
    "amharic": "am", "arabic": "ar", "armenian": "hy", "bulgarian": "bg", "burmese": "my", "chinese": "zh",
    "danish": "da", "deutsch": "de", "dutch": "nl", "english": "en", "english_ext": "en", "french": "fr",
    "greek": "el", "hindi": "hi", "italian": "it", "japanese": "ja", "kazakh": "kk", "marathi": "mr",
    "persian": "fa", "polish": "pl", "russian": "ru", "slovak": "sk", "spanish": "es", "urdu": "ur",
}  # fmt: skip
SENTENCE_BARS: Final = {"english": 45, "english_ext": 51, "persian": 1, "arabic": 3, "others": 240}


def sentences(path: Path, *, verbose: bool = False) -> None:
    rules: dict[str, list[tuple[str, list[str]]]] = json.loads(path.read_text(encoding="utf-8"))
    right: dict[str, int] = dict.fromkeys(SENTENCE_BARS, 0)
    for language, cases in rules.items():
        group = language if language in right else "others"
        for text, wanted in cases:
            found = split(text, language=LANGUAGE_CODES.get(language, language)).passages
            got = [" ".join(text[p.start : p.end].split()) for p in found]
            same = got == [" ".join(sentence.split()) for sentence in wanted]
            right[group] += same
            if verbose and not same:
                print(f"{language}\n  text  {text!r}\n  want  {wanted}\n  got   {got}")
    for group, bar in SENTENCE_BARS.items():
        figure(f"sentences-{group}", right[group], "golden rules", f">= {bar}")


def worth(directory: Path, weights: Path | None) -> None:
    scorer = Scorer.load(weights) if weights else None
    files = transcripts(directory)
    ranked = [[(worth_of(line.text, scorer), line.chosen) for line in lines] for _, lines in files]
    goal = ">= 0.158" if weights else ">= 0.13"
    figure("worth-trained" if weights else "worth", mean_average_precision(ranked), "MAP", goal)


def facts(paths: Iterable[Path], *, verbose: bool = False) -> None:
    for path in paths:
        cases: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
        wrong = [case for case in cases if not _read_right(case)]
        for case in wrong if verbose else ():
            print(case, _facts(case))
        figure(
            f"facts-{path.stem}",
            len(cases) - len(wrong),
            "cases",
            f">= {0.9 * len(cases):g}",
            limit=len(cases),
        )


def _facts(case: dict[str, Any]) -> list[dict[str, Any]]:
    day = date.fromisoformat(case["published"]) if case.get("published") else None
    return facts_of(case["text"], language=case.get("lang") or _language(case["text"]), published=day)


def _language(text: str) -> str:
    """The language of a case that does not say it."""
    words = set(re.findall(r"\w+", text.lower()))
    if words & {"في", "من", "على"}:
        return "ar"
    if re.search(r"[\u0600-\u06ff]", text):
        return "fa"
    known = {
        "de": {"am", "im", "der", "seit", "und"},
        "fr": {"le", "la", "en", "depuis"},
        "es": {"el", "de", "en"},
    }
    return next((code for code, own in known.items() if words & own and not words & {"the", "of"}), "en")


def _read_right(case: dict[str, Any]) -> bool:
    found = _facts(case)
    if "values" in case:
        got = [float(fact["value"]) for fact in found if "value" in fact]
        return sorted(got) == sorted(map(float, case["values"]))
    dates = [str(fact["date"]) for fact in found if fact["type"] == "date"]
    wanted = case["iso"]
    return not dates if wanted is None else any(day.startswith(wanted) for day in dates)


NOISE: Final = (
    ("one word dropped", 0.98),
    ("one more replaced", 0.95),
    ("two more swapped", 0.92),
)


def align() -> None:
    """Quotations from the gold texts, spoilt and looked up again."""
    texts = [json.loads(path.read_text(encoding="utf-8"))["text"] for path in sorted(GOLD.glob("*.json"))]
    aligners = [Aligner(text) for text in texts]
    stretches = [(k, a, b) for k, text in enumerate(texts) for a, b in _stretches(text)]
    chance = random.Random(6)
    for level, (name, bar) in enumerate(NOISE, start=1):
        right = sum(
            _overlap(aligners[k].find(_spoilt(texts[k][a:b], level, chance)), (a, b)) >= 0.9
            for k, a, b in stretches
        )
        figure(f"align: {name}", right / len(stretches), "of spans", f">= {bar}")
    foreign = [
        (k, words)
        for other, a, b in stretches
        for k in range(len(texts))
        if k != other and (words := texts[other][a:b]).rstrip(".") not in texts[k]
    ]
    accepted = sum(aligners[k].find(words) is not None for k, words in foreign)
    figure(f"align: accepted of {len(foreign)} from another text", accepted, "quotations", "<= 0")


def _stretches(text: str) -> list[tuple[int, int]]:
    return [(p.start, p.end) for p in split(text).passages if p.end - p.start > 40]


def _spoilt(words: str, level: int, chance: random.Random) -> str:
    """The words as a careless copyist gives them back."""
    kept = words.replace("“", '"').replace("”", '"').split()
    if len(kept) > 6:
        del kept[chance.randrange(1, len(kept) - 1)]
    if level > 1 and len(kept) > 6:
        kept[chance.randrange(1, len(kept) - 1)] = chance.choice(["the", "a", "some", "of", "great"])
    if level > 2 and len(kept) > 8:
        at = chance.randrange(1, len(kept) - 2)
        kept[at : at + 2] = [kept[at + 1], kept[at]]
    return " ".join(kept)


def _overlap(found: tuple[int, int] | None, wanted: tuple[int, int]) -> float:
    if found is None:
        return 0.0
    shared = min(found[1], wanted[1]) - max(found[0], wanted[0])
    return max(0, shared) / (max(found[1], wanted[1]) - min(found[0], wanted[0]))


HOSTILE: Final[dict[str, Callable[[int], str]]] = {
    "nested brackets": lambda n: (
        "(" * (n // 4) + "which was 12" + ")" * (n // 4) + " " + "[which was " * (n // 22)
    ),
    "quotation marks": lambda n: "“" * (n // 2) + '"' * (n // 2),
    "one line": lambda n: "the council said that it had spent 12 million on it and ".ljust(64) * (n // 64),
}
DAY: Final = date(2024, 9, 12)
SAMPLE: Final = 2_700  # characters of a news article


def speed() -> None:
    golds = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(GOLD.glob("*.json"))]
    for language in LANGUAGES:
        texts = [gold["text"] for gold in golds if gold["language"] == language]
        megabyte = texts * (1_000_000 // sum(len(text.encode()) for text in texts) + 1)
        articles = megabyte[: max(1, len(megabyte) // (1 if language == "en" else 4))]
        _throughput(language, articles, ">= 0.4" if language == "en" else "")
    english = [gold["text"] for gold in golds if gold["language"] == "en"]
    article = "\n\n".join(english)
    article = article[: article.index("\n", SAMPLE)]
    taken = median(_seconds(lambda: split(article, published=DAY)) for _ in range(15))
    figure(f"speed: an article of {len(article)} characters", 1000 * taken, "ms", "<= 10")
    for name, text_of in HOSTILE.items():
        once, twice = (_seconds(partial(split, text_of(length))) for length in (200_000, 400_000))
        figure(f"speed: 200 kB, {name}", once, "s", "<= 2")
        figure(f"speed: twice as much, {name}", twice, "s", "<= 2.6", limit=once, ratio=twice / once)


def _throughput(language: str, articles: list[str], goal: str) -> None:
    size = sum(len(article.encode()) for article in articles) / 1e6
    ours = _median_of_three(lambda: [split(text, language=language, published=DAY) for text in articles])
    alone = _median_of_three(lambda: [sentencex.get_sentence_boundaries(language, text) for text in articles])
    figure(f"speed: {language}", size / ours, "MB/s", goal)
    figure(
        f"speed: {language}, beside sentencex alone",
        size / ours,
        "MB/s",
        limit=size / alone,
        ratio=alone / ours,
    )


def long() -> None:
    """10 MB in one line; takes minutes."""
    taken = _seconds(lambda: split(HOSTILE["one line"](10_000_000)))
    figure("long: 10 MB in one line", taken, "s")
    figure("long: most memory in use", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB")


def tile() -> None:
    odd = 20_000
    tiled = sum(tiles(text, split(text, language=language)) for text, language in odd_texts(odd, seed=1))
    figure(f"tile: of {odd} odd texts", tiled, "texts", f">= {odd}", limit=odd)


def _median_of_three(deed: Callable[[], object]) -> float:
    return median(_seconds(deed) for _ in range(3))


def _seconds(deed: Callable[[], object]) -> float:
    """Processor time: others may be at work on the machine."""
    began = time.process_time()
    deed()
    return time.process_time() - began


def gold() -> None:
    total = score(sorted(GOLD.glob("*.json")))
    figure("gold: claims", total.f1, "F1", ">= 0.95")
    figure("gold: kinds", total.kind, "of claims", ">= 0.92")
    figure("gold: facts", total.facts, "of facts", ">= 0.97")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="print what is wrong")
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("sentences").add_argument("file", type=Path)
    ranking = commands.add_parser("worth")
    ranking.add_argument("directory", type=Path)
    ranking.add_argument("--weights", type=Path, help="weights that manage.py train_scorer has written")
    commands.add_parser("facts").add_argument("files", type=Path, nargs="+")
    commands.add_parser("align")
    for name in ("speed", "tile", "long"):
        commands.add_parser(name)
    given = parser.parse_args()
    if given.command == "sentences":
        sentences(given.file, verbose=given.verbose)
    elif given.command == "worth":
        worth(given.directory, given.weights)
    elif given.command == "facts":
        facts(given.files, verbose=given.verbose)
    else:
        deeds = {"align": [align], "speed": [speed], "tile": [tile], "long": [long]}.get(
            given.command or "", [gold, align, tile, speed]
        )
        for deed in deeds:
            deed()


if __name__ == "__main__":
    main()
