"""The process that reads one file for sources.extraction.apart.

It reads a request on standard input (a line of JSON, then the bytes), and writes on standard output, as JSON, what it
read or why it read nothing. It has no setting, no secret and no database of ours, may write no file, and ends by itself
when its time is over, even where nobody is left to end it.
"""

import json
import resource
import sys
from dataclasses import asdict
from typing import Any

from .extracted import Unreadable
from .reading import read


def main() -> None:
    head, _, content = sys.stdin.buffer.read().partition(b"\n")
    asked = json.loads(head)
    seconds, memory = asked["seconds"], asked["megabytes"] * 2**20
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    json.dump(_answer(asked, content), sys.stdout, default=str)


def _answer(asked: dict[str, Any], content: bytes) -> dict[str, Any]:
    try:
        return asdict(read(asked["kind"], content, asked["file_name"], asked["media_type"]))
    except Unreadable as error:
        return {"reason": error.reason, "details": error.details}


if __name__ == "__main__":
    main()
