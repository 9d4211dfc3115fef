"""Questions that come while one is under way go together, and each thread gets its own answer."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from time import monotonic, sleep

import pytest

from claims.api.together import Together


class Asking:
    """Answers a question with its square, or raises for -1; each call waits until it is let go."""

    def __init__(self) -> None:
        self.began: SimpleQueue[tuple[str, list[int]]] = SimpleQueue()
        self.go: SimpleQueue[None] = SimpleQueue()
        self.together = Together(self._ask)

    def _ask(self, subject: str, questions: list[int]) -> list[int]:
        self.began.put((subject, questions))
        self.go.get(timeout=60)
        if -1 in questions:
            raise ValueError(questions)
        return [each * each for each in questions]

    def waiting(self, subject: str, number: int) -> None:
        """Return once so many wait for the one that is under way."""
        end = monotonic() + 60
        while len(self.together._waiting[subject]) < number:
            assert monotonic() < end
            sleep(0.001)


@pytest.fixture
def asking() -> Asking:
    return Asking()


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as pool:
        yield pool


def asked_meanwhile(asking: Asking, pool: ThreadPoolExecutor, *questions: int) -> list[Future[int]]:
    """The first is under way, and the others wait."""
    begun = [pool.submit(asking.together, "a", questions[0])]
    assert asking.began.get(timeout=60) == ("a", [questions[0]])
    for number, question in enumerate(questions[1:], start=1):
        begun.append(pool.submit(asking.together, "a", question))
        asking.waiting("a", number)
    return begun


def test_what_comes_while_one_is_under_way_is_asked_as_one(asking: Asking, pool: ThreadPoolExecutor) -> None:
    begun = asked_meanwhile(asking, pool, 1, 2, 3, 4)
    for _ in range(2):
        asking.go.put(None)
    assert [each.result(timeout=60) for each in begun] == [1, 4, 9, 16]
    assert asking.began.get(timeout=60) == ("a", [2, 3, 4])
    assert asking.began.empty()


def test_another_subject_does_not_wait(asking: Asking, pool: ThreadPoolExecutor) -> None:
    begun = asked_meanwhile(asking, pool, 1)
    begun.append(pool.submit(asking.together, "b", 2))
    assert asking.began.get(timeout=60) == ("b", [2])
    for _ in range(2):
        asking.go.put(None)
    assert [each.result(timeout=60) for each in begun] == [1, 4]


def test_what_goes_wrong_is_told_to_those_it_was_asked_for(asking: Asking, pool: ThreadPoolExecutor) -> None:
    begun = asked_meanwhile(asking, pool, 5, -1, 2)
    for _ in range(2):
        asking.go.put(None)
    assert begun[0].result(timeout=60) == 25
    for each in begun[1:]:
        with pytest.raises(ValueError, match=r"\[-1, 2\]"):
            each.result(timeout=60)


def test_nothing_is_kept_of_a_subject_that_is_answered(asking: Asking, pool: ThreadPoolExecutor) -> None:
    begun = asked_meanwhile(asking, pool, 1, 2)
    for _ in range(2):
        asking.go.put(None)
    assert [each.result(timeout=60) for each in begun] == [1, 4]
    assert not asking.together._waiting
    asking.go.put(None)
    assert asking.together("a", 3) == 9
