"""Signatures of the Standard Webhooks specification, version 1 (symmetric). Knows no webhook."""

import base64
import hashlib
import hmac
from collections.abc import Iterable

PREFIX = "whsec_"


def in_words(key: bytes) -> str:
    """A key of 24 to 64 bytes as the specification writes a secret."""
    return PREFIX + base64.b64encode(key).decode()


def headers(keys: Iterable[bytes], id_: str, timestamp: int, body: bytes) -> dict[str, str]:
    """What goes with a message: a signature by each key, so that a receiver may hold the old or the new one."""
    signed = b".".join((id_.encode(), str(timestamp).encode(), body))
    signatures = (base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode() for key in keys)
    return {
        "webhook-id": id_,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(f"v1,{signature}" for signature in signatures),
    }
