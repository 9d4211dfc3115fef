"""Reading a file in a process of its own, which can be ended: what a hostile PDF does, it does there."""

import json
import os
import signal
import subprocess
import sys
import threading
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, Final

from .extracted import Bounds, Extracted, Unreadable

_HOUSE: Final = Path(__file__).resolve().parent.parent.parent
_KEPT: Final = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Of the environment: what Python may need to start."""
_AT_ONCE: Final = threading.BoundedSemaphore(2)
"""So many such processes at most beside each of ours: else as many uploads take all the memory there is."""


def read_apart(kind: str, content: bytes, file_name: str, media_type: str, bounds: Bounds) -> Extracted:
    """As reading.read. Raises Unreadable, also "too_slow" and "too_demanding"; leaves no process behind."""
    request = {"kind": kind, "file_name": file_name, "media_type": media_type, **asdict(bounds)}
    given = json.dumps(request).encode() + b"\n" + content
    with _AT_ONCE:
        answer = _answer([sys.executable, "-B", "-m", "sources.extraction"], given, bounds)
    if "reason" in answer:
        raise Unreadable(answer["reason"], **answer["details"])
    published = answer.pop("published_on")
    return Extracted(**answer, published_on=date.fromisoformat(published) if published else None)


def environment() -> dict[str, str]:
    """What such a process is told of its surroundings: no secret, no address."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ}


def _answer(command: list[str], given: bytes, bounds: Bounds) -> dict[str, Any]:
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_HOUSE,
        env=environment(),
    ) as process:
        try:
            written, _ = process.communicate(given, timeout=bounds.seconds)
        except subprocess.TimeoutExpired:
            raise Unreadable("too_slow", seconds=bounds.seconds) from None
        finally:
            process.kill()
    if process.returncode == -signal.SIGXCPU:  # its own limit was a moment quicker
        raise Unreadable("too_slow", seconds=bounds.seconds)
    if process.returncode != 0:
        raise Unreadable("too_demanding", limit=bounds.megabytes)
    found: dict[str, Any] = json.loads(written)
    return found
