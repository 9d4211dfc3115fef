"""The whole content with its digest, as canonical JSON: for other programs, and for verifying."""

import hashlib
from pathlib import Path

from claims.reporting.content import Content
from newsroom.canonical_json import canonical_json

SCHEMA = Path(__file__).resolve().parent / "report.schema.json"
"""What the file holds, as a JSON Schema (2020-12)."""


def write(content: Content, language: str) -> bytes:
    """`{"content": …, "sha256": …}`. The language changes nothing: nothing in it is put into words here."""
    frozen = canonical_json(content)
    return b'{"content":%b,"sha256":"%b"}' % (frozen, hashlib.sha256(frozen).hexdigest().encode())
