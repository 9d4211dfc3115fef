"""Texts are split in a process of its own, with the same result, and nothing is lost where it dies."""

import os
import pickle
import select
import signal
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from threading import Event, Semaphore

import pytest

from claims import splitter
from claims.splitter import Ahead, Text
from claims.splitting import Scorer, Splitting

TEXTS = [
    Text("At least 31 people died on Monday, the health office said.", "en", date(2026, 3, 2)),
    Text("دست‌کم ۳۱ نفر روز دوشنبه جان باختند.", "fa", None),
    Text("", "en", None),
]


def test_texts_split_ahead_are_split_alike() -> None:
    ahead = Ahead(None)
    both = [ahead.find(TEXTS), ahead.find(TEXTS[:1]), ahead.find([])]
    found = [each() for each in both]
    assert found == [splitter.find(TEXTS, None), splitter.find(TEXTS[:1], None), []]
    assert [bool(each.claims) for each in found[0]] == [True, True, False]


def test_who_needs_what_is_not_split_yet_splits_along_from_the_other_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    find, apart, here = splitter.find, list[str](), list[str]()
    asked, is_there = Semaphore(0), Event()

    def ask(texts: Sequence[Text], scorer: bytes) -> list[Splitting]:
        asked.release()
        assert is_there.wait(60)
        apart.extend(text.text for text in texts)
        return find(texts, None)

    def find_here(texts: Sequence[Text], scorer: Scorer | None) -> list[Splitting]:
        here.extend(text.text for text in texts)
        if len(here) == 4:
            is_there.set()
        return find(texts, scorer)

    monkeypatch.setattr(splitter, "TOGETHER", 1)
    monkeypatch.setattr(splitter, "_ask", ask)
    monkeypatch.setattr(splitter, "find", find_here)
    texts = [Text(f"At least {n} people died on Monday.", "en", None) for n in range(11, 17)]
    ahead = Ahead(None)
    lots = [ahead.find(texts[:3]), ahead.find(texts[3:])]
    for _ in range(2):
        assert asked.acquire(timeout=60)
    assert [each for lot in lots for each in lot()] == find(texts, None)
    assert here == [texts[place].text for place in (2, 5, 4, 3)]
    assert sorted(apart) == [text.text for text in texts[:2]]


def test_the_owners_weights_count_there_too() -> None:
    weights = Scorer(terms={"people": (1.0, 9.0)}, features={}, bias=-1.0)
    [found] = Ahead(weights).find(TEXTS[:1])()
    assert found == splitter.find(TEXTS[:1], weights)[0] != splitter.find(TEXTS[:1], None)[0]


def test_texts_are_split_all_the_same_where_the_process_dies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(splitter, "TOGETHER", 1)
    ahead = Ahead(None)
    splitter._messengers().submit(splitter._ask, TEXTS[:1], pickle.dumps(None)).result()
    [pid] = splitter._process()._processes
    child = os.pidfd_open(pid)
    begun = ahead.find(TEXTS * 4)
    os.kill(pid, signal.SIGKILL)
    _await_the_end(child)
    assert [begun(), *(ahead.find(TEXTS)() for _ in range(2))] == [
        splitter.find(each, None) for each in (TEXTS * 4, TEXTS, TEXTS)
    ]


def test_the_process_ends_with_the_one_that_started_it_however_that_ends() -> None:
    program = (
        "import pickle\n"
        "from claims import splitter\n"
        "if __name__ == '__main__':\n"
        "    splitter._ask([], pickle.dumps(None))\n"
        "    print(*splitter._process()._processes, flush=True)\n"
        "    input()\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout
    child = os.pidfd_open(int(parent.stdout.readline()))
    parent.kill()
    parent.communicate()
    _await_the_end(child)


def _await_the_end(child: int) -> None:
    """Of a process, by its file descriptor: whoever started it may collect it meanwhile."""
    assert select.select([child], [], [], 60)[0] == [child]
    os.close(child)
