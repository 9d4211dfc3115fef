"""What the rules find in many texts: here, or ahead in a process of its own, while the texts before are written.

The process is started when it is first needed, one for each web process, and ends with it.
"""

import copyreg
import gc
import os
import pickle
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from multiprocessing import get_context, parent_process
from threading import Lock, Thread
from typing import Any, Final

from claims.splitting import Passage, ProposedClaim, Scorer, Splitting, split

TOGETHER: Final = 5  # texts that are handed over, and fetched, at once: a twentieth of a second's work or so


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    language: str
    published: date | None


def find(texts: Sequence[Text], scorer: Scorer | None) -> list[Splitting]:
    return [
        split(text.text, language=text.language, published=text.published, scorer=scorer) for text in texts
    ]


class Ahead:
    """Has texts split apart in the order in which they are given. Who needs what is not split yet does not wait for it
    but splits along, from the other end: so both have work until all is done, and a process that is still starting, or
    has died, holds nobody up.
    """

    def __init__(self, scorer: Scorer | None) -> None:
        self._scorer = scorer
        self._packed = pickle.dumps(scorer)
        self._begun: list[_Piece] = []

    def find(self, texts: Sequence[Text]) -> Callable[[], list[Splitting]]:
        """Begin to split these texts. What is returned waits for what is found."""
        mine = [
            _Piece(texts[first : first + TOGETHER], self._scorer, self._packed)
            for first in range(0, len(texts), TOGETHER)
        ]
        self._begun += mine

        def found() -> list[Splitting]:
            while not all(piece.is_done for piece in mine):
                if not any(piece.taken_over() for piece in (*reversed(mine), *reversed(self._begun))):
                    break  # those that are left are being split
            self._begun = [piece for piece in self._begun if piece not in mine]
            return [each for piece in mine for each in piece.found()]

        return found


class _Piece:
    """Some texts that are split together, apart unless they are taken over."""

    def __init__(self, texts: Sequence[Text], scorer: Scorer | None, packed: bytes) -> None:
        self._texts = texts
        self._scorer = scorer
        self._apart = _messengers().submit(_ask, texts, packed)
        self._here: list[Splitting] | None = None

    @property
    def is_done(self) -> bool:
        return self._apart.done()

    def taken_over(self) -> bool:
        """Split them here, if nobody has begun to."""
        if self._apart.cancelled() or not self._apart.cancel():
            return False
        self._here = find(self._texts, self._scorer)
        return True

    def found(self) -> list[Splitting]:
        """Wait for what is found. Where the process has died, the texts are split here."""
        if self._here is None:
            try:
                self._here = self._apart.result()
            except BrokenExecutor:
                self._here = find(self._texts, self._scorer)
        return self._here


@cache
def _messengers() -> ThreadPoolExecutor:
    # One waits for what is being split, the other has handed in what comes next. What they have not taken yet can be
    # taken from them: the process's own queue loses what was handed in where one of it was cancelled and it dies.
    return ThreadPoolExecutor(2)


def _ask(texts: Sequence[Text], scorer: bytes) -> list[Splitting]:
    with _starting:
        process = _process()
    try:
        return process.submit(_find_apart, texts, scorer).result()
    except BrokenExecutor:
        with _starting:
            if _process() is process:
                _process.cache_clear()  # for those that come after
        raise


def _find_apart(texts: Sequence[Text], scorer: bytes) -> list[Splitting]:
    gc.freeze()  # the tables of a language, and words met before, stay: they are not to be gone over with each lot
    return find(texts, _scorer(scorer))


@lru_cache(maxsize=1)
def _scorer(packed: bytes) -> Scorer | None:
    # To open the weights of 20,000 words and pairs takes as long as to split a text.
    found: Scorer | None = pickle.loads(packed)  # noqa: S301  # by the web process that started this one
    return found


def _reduced(found: Passage | ProposedClaim) -> tuple[Any, ...]:
    return type(found), tuple([getattr(found, name) for name in found.__slots__])


# As a call with their values they go from process to process twice as fast as by what dataclasses do (0.4 ms a text).
copyreg.pickle(Passage, _reduced)
copyreg.pickle(ProposedClaim, _reduced)

_starting: Final = Lock()


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
