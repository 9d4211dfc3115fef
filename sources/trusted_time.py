"""RFC 3161: an authority signs that some bytes, known to it only by their SHA-256, existed at a moment.

A request asks for no certificates in the reply: the authority's own certificate is pinned, and a reply that brings a
chain of its own could otherwise be believed on the strength of that chain. Whoever wants to verify a kept reply with
another program: `openssl ts -verify -data FILE -in REPLY -CAfile ROOTS -untrusted PINNED`.
"""

import http.client
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from cryptography.x509 import Certificate, ObjectIdentifier, load_pem_x509_certificates
from rfc3161_client import (
    HashAlgorithm,
    TimestampRequestBuilder,
    TimeStampResponse,
    VerificationError,
    VerifierBuilder,
    decode_timestamp_response,
)

from sources.sentences import gettext_noop

SECONDS = 15.0
_MAX_REPLY = 64 * 1024
_SHA256 = ObjectIdentifier("2.16.840.1.101.3.4.2.1")

MESSAGES = {
    "no_answer": gettext_noop("The time stamp authority {host} did not answer: {why}."),
    "status": gettext_noop("The time stamp authority {host} answered with status {status}."),
    "large": gettext_noop("The time stamp authority {host} sent more than a time stamp can need."),
    "refused": gettext_noop("The time stamp authority refused the request (status {status})."),
    "unreadable": gettext_noop("The reply is no time stamp that can be read: {why}."),
    "other_signer": gettext_noop(
        "The time stamp was not signed by the authority whose certificate is pinned."
    ),
    "other_bytes": gettext_noop("The time stamp is one of other bytes."),
    "other_request": gettext_noop("The time stamp answers another request than the one that was sent."),
    "signature": gettext_noop("The signature does not hold: {why}."),
}
"""Code of a reason → what a person is told."""


class NoReply(Exception):  # noqa: N818
    """Nothing came that could be kept: the authority may be asked again later."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(MESSAGES[code].format(**details))


class UnreadableReply(ValueError):  # noqa: N818
    """What came is no time stamp."""


class NotGenuine(ValueError):  # noqa: N818
    """What came is a time stamp, and none of these bytes by the pinned authority."""


@dataclass(frozen=True, slots=True)
class Authority:
    url: str
    certificate: Certificate
    """Pinned: of the authority itself."""
    issuers: tuple[Certificate, ...]
    """Those above it, up to the root; empty where it signed its own."""


def authority(url: str, pem: bytes) -> Authority:
    """The authority of this address. The first certificate of the PEM file is its own, those after it its issuers'.

    Raises ValueError where the file holds none.
    """
    certificates = load_pem_x509_certificates(pem)
    return Authority(url, certificates[0], tuple(certificates[1:]))


def request(content: bytes) -> tuple[bytes, int | None]:
    """A request for a stamp of these bytes, and the nonce in it, which the reply has to repeat."""
    builder = TimestampRequestBuilder().data(content).hash_algorithm(HashAlgorithm.SHA256)
    made = builder.nonce(nonce=True).cert_request(cert_request=False).build()
    return made.as_bytes(), made.nonce


def ask(url: str, question: bytes, seconds: float = SECONDS) -> bytes:
    """The raw reply of the authority. Raises NoReply.

    The address is the installation's own setting, and may well be on its own network: it is not vetted.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(host, parts.port, timeout=seconds)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        headers = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
        connection.request("POST", target, question, headers)
        answer = connection.getresponse()
        reply = answer.read(_MAX_REPLY + 1)
    except (OSError, http.client.HTTPException) as error:
        raise NoReply("no_answer", host=host, why=str(error) or type(error).__name__) from None
    finally:
        connection.close()
    if answer.status != 200:
        raise NoReply("status", host=host, status=answer.status)
    if len(reply) > _MAX_REPLY:
        raise NoReply("large", host=host)
    return reply


def stamped_at(reply: bytes, sha256: str, by: Authority, nonce: int | None = None) -> datetime:
    """When, by this authority's signed word, the bytes of this digest existed.

    A reply that just came has to repeat the nonce of its request: an old one for the same bytes, played again, would
    tell an old time. Of a kept reply nobody knows it any more (None).

    Raises UnreadableReply, NotGenuine, or NoReply where the reply says that the request was refused.
    """
    try:
        found = decode_timestamp_response(reply)
        if found.status not in (0, 1):
            raise NoReply("refused", status=found.status)
        info, signers = found.tst_info, list(found.signed_data.signer_infos)
        imprint, at = info.message_imprint, info.gen_time
    except ValueError as error:
        raise UnreadableReply(MESSAGES["unreadable"].format(why=error)) from None
    own = (by.certificate.issuer, by.certificate.serial_number)
    if [(signer.issuer, signer.serial_number) for signer in signers] != [own]:
        raise NotGenuine(MESSAGES["other_signer"])
    if imprint.message.hex() != sha256 or imprint.hash_algorithm != _SHA256:
        raise NotGenuine(MESSAGES["other_bytes"])
    _verify(found, bytes.fromhex(sha256), by)
    if nonce is not None and info.nonce != nonce:
        raise NotGenuine(MESSAGES["other_request"])
    return at


def _verify(found: TimeStampResponse, digest: bytes, by: Authority) -> None:
    verifier = VerifierBuilder(
        tsa_certificate=by.certificate, roots=list(by.issuers) or [by.certificate]
    ).build()
    try:
        verifier.verify(found, digest)
    except VerificationError as error:
        raise NotGenuine(MESSAGES["signature"].format(why=error)) from None
