"""The manifest of a printing: what a report rests on, and the digest of each of its files."""

from typing import Any

from claims.reporting.content import Content, digest
from claims.reporting.variants import code

FORMAT = "tickmark-manifest/1"


def manifest(content: Content, language: str, edition: str, files: list[dict[str, Any]]) -> dict[str, Any]:
    """Of this variant of a content. `files` are `{"form", "sha256", "size"}`."""
    return {
        "format": FORMAT,
        "report": {
            "document": content["document"]["id"],
            "number": content["number"],
            "sha256": digest(content),
            "variant": code(content),
            "language": language,
            "edition": edition,
        },
        "revision": {name: content["revision"][name] for name in ("number", "sha256")},
        "ledger": content["ledger"],
        "claims": [
            {
                "id": claim["id"],
                "number": claim["number"],
                "version": claim["version"],
                "status": claim["status"],
                "verdict": claim["verdict"]["id"] if claim["verdict"] else None,
                "basis": claim["verdict"]["basis"] if claim["verdict"] else None,
            }
            for claim in content["claims"]
        ],
        "evidence": [
            {
                "citation": citation["id"],
                "evidence": citation["evidence"]["id"],
                "snapshot": citation["snapshot"]["sha256"],
            }
            for claim in content["claims"]
            for citation in claim["citations"]
        ],
        "files": files,
    }
