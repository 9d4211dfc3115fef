"""The whole content with its digest, as canonical JSON: for other programs, and for verifying."""

import hashlib
from pathlib import Path

from claims.reporting.content import Content
from newsroom.canonical_json import canonical_json

SCHEMA = Path(__file__).resolve().parent / "report.schema.json"
"""What the file holds, as a JSON Schema (2020-12)."""


ADDRESS = "/api/v1/schemas/report-1.json"
"""Where every installation serves it, to anybody: `$schema` names it. It has no host: the same content is the same
bytes wherever it is printed."""


def write(content: Content, language: str) -> bytes:
    """`{"$schema": …, "content": …, "sha256": …}`. The language changes nothing: nothing in it is put into words."""
    return b'{"$schema":"%b",%b' % (ADDRESS.encode(), without_address(content)[1:])


def without_address(content: Content) -> bytes:
    """The file as it was before it named its schema; such a file is still what was issued."""
    frozen = canonical_json(content)
    return b'{"content":%b,"sha256":"%b"}' % (frozen, hashlib.sha256(frozen).hexdigest().encode())
