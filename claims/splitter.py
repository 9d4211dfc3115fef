"""What the rules find in many texts: here, or ahead in a process of its own, while the texts before are written.

The process is started when it is first needed, one for each web process, and ends with it.
"""

import gc
import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import cache
from multiprocessing import get_context, parent_process
from threading import Thread

from claims.matching import impacts
from claims.splitting import Passage, ProposedClaim, Scorer, split


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    language: str
    published: date | None


@dataclass(frozen=True, slots=True)
class Found:
    """Passages and claims, each in order, and what each claim's statement will be found by."""

    passages: list[Passage]
    claims: list[ProposedClaim]
    impacts: list[dict[str, float]]


def find(texts: Sequence[Text], scorer: Scorer | None) -> list[Found]:
    return [_found(text, scorer) for text in texts]


def find_ahead(texts: Sequence[Text], scorer: Scorer | None) -> Callable[[], list[Found]]:
    """Begin to split these texts apart. What is returned waits for what is found; where the process has died, the texts
    are split here.
    """
    try:
        asked = _process().submit(_find_apart, texts, scorer)
    except BrokenExecutor:
        _process.cache_clear()
        asked = _process().submit(_find_apart, texts, scorer)

    def found() -> list[Found]:
        try:
            return asked.result()
        except BrokenExecutor:
            return find(texts, scorer)

    return found


def _find_apart(texts: Sequence[Text], scorer: Scorer | None) -> list[Found]:
    gc.freeze()  # the tables of a language, and words met before, stay: they are not to be gone over with each lot
    return find(texts, scorer)


def _found(asked: Text, scorer: Scorer | None) -> Found:
    found = split(asked.text, language=asked.language, published=asked.published, scorer=scorer)
    return Found(
        found.passages, found.claims, [impacts(claim.statement, asked.language) for claim in found.claims]
    )


@cache
def _process() -> ProcessPoolExecutor:
    # Spawned: a web process has threads, whose locks a fork would take with it.
    return ProcessPoolExecutor(1, get_context("spawn"), initializer=_live_as_long_as_the_parent)


def _live_as_long_as_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent() -> None:
    parent = parent_process()
    if parent:
        parent.join()
    os._exit(0)
