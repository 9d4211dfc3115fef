"""What a file of a report says of itself, in one line that can be found again in any form of it.

Nothing in it is believed: it tells with what the file is to be compared.
"""

import re
from dataclasses import dataclass

from claims.reporting.paper import Paper
from claims.reporting.variants import code

_STAMP = re.compile(
    rb"tickmark-report:(?P<document>[\w-]{1,64})/(?P<number>\d{1,9});sha256=(?P<sha256>[0-9a-f]{64});"
    rb"language=(?P<language>[\w-]{2,12});variant=(?P<variant>[\w:,-]{1,4000});edition=(?P<edition>\w{1,64})"
)


@dataclass(frozen=True)
class Stamp:
    document: str
    number: str
    sha256: str
    language: str = "en"
    variant: str = "full"
    edition: str = ""


def stamp(paper: Paper) -> str:
    """The line of a file with this paper on it."""
    named = f"{paper.content['document']['id']}/{paper.content['number']}"
    rest = f"language={paper.language};variant={code(paper.content)};edition={paper.edition}"
    return f"tickmark-report:{named};sha256={paper.sha256};{rest}"


def read(text: bytes) -> Stamp | None:
    """The last line of this kind, None where there is none: words of others stand before ours."""
    found = None
    for found in _STAMP.finditer(text):  # noqa: B007
        pass
    if found is None:
        return None
    return Stamp(**{name: value.decode("utf-8", "replace") for name, value in found.groupdict().items()})
