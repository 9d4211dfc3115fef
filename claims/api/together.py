"""One question for many: what is asked while one like it is under way waits for that, and goes together."""

from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

Question = TypeVar("Question")
Answer = TypeVar("Answer")


class Together(Generic[Question, Answer]):
    """Calls `ask` with the questions that threads have about one subject, never twice at a time for the same subject.

    `ask` answers a list of questions in their order; what it raises, each of those whom it was called for is given.
    Nobody waits for others to come: who finds nothing under way asks at once, and lets one of those who came meanwhile
    ask next, for all of them.
    """

    def __init__(self, ask: Callable[[str, list[Question]], list[Answer]]) -> None:
        self._ask = ask
        self._lock = Lock()
        self._waiting: dict[str, deque[_Asked[Question, Answer]]] = {}
        """By the subjects that are under way."""

    def __call__(self, subject: str, question: Question) -> Answer:
        mine = _Asked[Question, Answer](question)
        with self._lock:
            waiting = self._waiting.get(subject)
            if waiting is None:
                self._waiting[subject] = deque()
            else:
                waiting.append(mine)
        if waiting is not None:
            mine.turn.acquire()
        if not mine.answered:
            self._lead(subject, mine)
        if mine.error is not None:
            raise mine.error
        return mine.answer

    def _lead(self, subject: str, mine: "_Asked[Question, Answer]") -> None:
        with self._lock:
            waiting = self._waiting[subject]
            group = [mine, *waiting]
            waiting.clear()
        try:
            answers = self._ask(subject, [each.question for each in group])
            for each, answer in zip(group, answers, strict=True):
                each.answer, each.answered = answer, True
        except BaseException as error:  # noqa: BLE001  # each of those who asked raises it
            for each in group:
                each.error, each.answered = error, True
        with self._lock:
            following = waiting.popleft() if waiting else None
            if following is None:
                del self._waiting[subject]
        for each in group[1:]:
            each.turn.release()
        if following:
            following.turn.release()


class _Asked(Generic[Question, Answer]):
    __slots__ = ("answer", "answered", "error", "question", "turn")
    answer: Answer

    def __init__(self, question: Question) -> None:
        self.question = question
        self.answered = False
        self.error: BaseException | None = None
        self.turn = Lock()
        """Released once this is answered, or is the one to ask."""
        self.turn.acquire()
