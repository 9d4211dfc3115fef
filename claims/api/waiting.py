"""Long polls: a request that waits for news holds a thread of the web server, so only some may wait at once."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from uuid import UUID

from django.conf import settings

LONGEST: Final = 30  # seconds
OF_ONE_TOKEN: Final = 4  # in one process

_seated: Final[Counter[UUID]] = Counter()
_lock: Final = threading.Lock()


@contextmanager
def seat(token: UUID) -> Iterator[bool]:
    """Whether a request of this token may wait now: at most LONG_POLLS of a process do, and OF_ONE_TOKEN of a token."""
    with _lock:
        free = _seated.total() < settings.LONG_POLLS and _seated[token] < OF_ONE_TOKEN
        _seated[token] += free
    try:
        yield free
    finally:
        with _lock:
            _seated[token] -= free
            if not _seated[token]:
                del _seated[token]
