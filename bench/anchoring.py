"""How well claims are found again after edits of known kind, and how fast.

python -m bench.anchoring [NUMBER]   so many edits, by default 10,000
"""

import argparse
import random
import re
import sys
import time
from pathlib import Path

# `python bench/anchoring.py` puts bench/ on the path, not the house.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import figure
from claims.anchoring import Anchor, Text, compare
from tests.claims.anchoring.edits import edits
from tests.claims.anchoring.judging import Judgement
from tests.claims.anchoring.originals import originals


def states(number: int, *, verbose: bool = False) -> None:
    found = Judgement()
    for original, edit in edits(number):
        found.add(original, edit)
    for told in [*found.false, *found.wrong] if verbose else ():
        print(told, file=sys.stderr)
    figure(f"anchoring: false exact or moved in {number} edits", len(found.false), "claims", "<= 0")
    figure(
        "anchoring: other states than called for", len(found.wrong) / found.touched, "of claims", "<= 0.01"
    )
    figure("anchoring: kept after harmless edits", found.kept / found.harmless, "of claims", ">= 0.98")


def speed() -> None:
    """A text of a million characters with its claims; every fiftieth paragraph is another in the new one. Then one of
    which all is repeated, as in transcripts and forms: nothing there stands once.
    """
    _timed("1 MB", *_long(1_000_000))
    _timed("1 MB in which everything is repeated", *_long(1_000_000, texts=6, spelt=False))


def _timed(name: str, text: str, passages: list[tuple[int, int]], anchors: list[Anchor]) -> None:
    parts = text.split("\n\n")
    parts[::50] = ["Something else stands here now." for _ in parts[::50]]
    new = "\n\n".join(parts)
    spans = [found.span() for found in re.finditer(r"[^.\n]+\.?", new)]
    began = time.process_time()
    compare(Text(text, passages), Text(new, spans), anchors)
    figure(f"anchoring: {len(anchors)} claims in {name}", time.process_time() - began, "s", "<= 10")


def _long(
    size: int, *, texts: int | None = None, spelt: bool = True
) -> tuple[str, list[tuple[int, int]], list[Anchor]]:
    """English texts one after the other, some words of each spelt anew so that no two are the same; or so many of them
    over and over.
    """
    english = [original for original in originals() if original.text.language == "en"][:texts]
    text = ""
    passages: list[tuple[int, int]] = []
    anchors: list[Anchor] = []
    chance = random.Random(7)
    while len(text) < size:
        original = english[len(passages) % len(english)]
        shift = len(text)
        words = original.text.text
        if spelt:
            words = re.sub(r"[a-z]{5,}", lambda word: _spelt(word.group(), chance), words)
        text += words + "\n\n"
        passages += [(start + shift, end + shift) for start, end in original.text.passages]
        for start, end, _ in original.claims:
            here = (start + shift, end + shift)
            anchors.append(Anchor(len(anchors), *here, text[slice(*here)]))
    return text, passages, anchors


def _spelt(word: str, chance: random.Random) -> str:
    return "".join(chance.choices("aeionrst", k=len(word))) if chance.random() < 0.3 else word


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("number", type=int, nargs="?", default=10_000)
    parser.add_argument("-v", "--verbose", action="store_true", help="print what is wrong")
    given = parser.parse_args()
    states(given.number, verbose=given.verbose)
    speed()


if __name__ == "__main__":
    main()
