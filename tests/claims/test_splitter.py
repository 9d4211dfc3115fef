"""Texts are split in a process of its own, with the same result, and nothing is lost where it dies."""

import os
import select
import signal
import subprocess
import sys
from datetime import date

import pytest

from claims import splitter
from claims.splitter import Text

TEXTS = [
    Text("At least 31 people died on Monday, the health office said.", "en", date(2026, 3, 2)),
    Text("دست‌کم ۳۱ نفر روز دوشنبه جان باختند.", "fa", None),
    Text("", "en", None),
]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="a process has a file descriptor on Linux only")


def test_texts_split_ahead_are_split_alike() -> None:
    both = [splitter.find_ahead(TEXTS, None), splitter.find_ahead(TEXTS[:1], None)]
    found = [each() for each in both]
    assert found == [splitter.find(TEXTS, None), splitter.find(TEXTS[:1], None)]
    assert [bool(each.claims) for each in found[0]] == [True, True, False]
    assert [len(each.claims) == len(each.impacts) for each in found[0]] == [True, True, True]


@LINUX
def test_texts_are_split_all_the_same_where_the_process_dies() -> None:
    splitter.find_ahead(TEXTS[:1], None)()
    [pid] = splitter._process()._processes
    child = os.pidfd_open(pid)
    os.kill(pid, signal.SIGKILL)
    _await_the_end(child)
    assert [splitter.find_ahead(TEXTS, None)() for _ in range(2)] == [splitter.find(TEXTS, None)] * 2


@LINUX
def test_the_process_ends_with_the_one_that_started_it_however_that_ends() -> None:
    program = (
        "from claims import splitter\n"
        "if __name__ == '__main__':\n"
        "    splitter.find_ahead([], None)()\n"
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
