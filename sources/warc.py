"""A fetch as a WARC file (ISO 28500, version 1.1): what was asked and answered, as web archives read it.

The same fetch gives the same bytes: the ids of the records are derived from their content, and the only times
in the file are those of the fetch.
"""

import base64
import hashlib
import io
import re
import uuid
from datetime import datetime
from typing import IO

from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from sources.fetching import Fetched, Hop

_VERSION = "WARC/1.1"
_NAMESPACE = uuid.UUID("5b0f2d0e-6f5c-4f4b-9a1e-0c5a7c1d9b52")
_INFO = (
    b"software: Tickmark\r\nformat: WARC File Format 1.1\r\n"
    b"conformsTo: http://iipc.github.io/warc-specifications/\r\n"
)
_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")


def warc_of(fetched: Fetched) -> bytes:
    """A gzipped WARC: `warcinfo`, then of each hop `response`, `request` and the certificate, if any."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True, warc_version=_VERSION)
    started_at = fetched.hops[0].started_at
    _write(
        writer, "warcinfo", _id("warcinfo", started_at, _INFO), started_at, "application/warc-fields", _INFO
    )
    for number, hop in enumerate(fetched.hops):
        _write_hop(writer, hop, number)
    return out.getvalue()


def write_resource(
    out: IO[bytes], *, uri: str, at: datetime, media_type: str, content: IO[bytes], sha256: str
) -> None:
    """Write a gzipped WARC of a file that nobody fetched: `warcinfo`, and the file as a `resource` record."""
    writer = WARCWriter(out, gzip=True, warc_version=_VERSION)
    _write(writer, "warcinfo", _id("warcinfo", at, _INFO), at, "application/warc-fields", _INFO)
    digest = "sha256:" + base64.b32encode(bytes.fromhex(sha256)).decode("ascii")
    headers = {
        "WARC-Type": "resource",
        "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(_NAMESPACE, f'{uri} {sha256}')}>",
        "WARC-Date": at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "WARC-Target-URI": uri,
        "WARC-Block-Digest": digest,
        "WARC-Payload-Digest": digest,
    }
    length = content.seek(0, io.SEEK_END)
    content.seek(0)
    fields = StatusAndHeaders("", list(headers.items()), protocol=_VERSION)
    writer.write_record(ArcWarcRecord("warc", "resource", fields, content, None, media_type, length))


def _write_hop(writer: WARCWriter, hop: Hop, number: int) -> None:
    """Exactly the bytes that went over the wire: warcio's own records write their headers anew."""
    response_id = _id(f"response {number}", hop.started_at, hop.response)
    there = {"WARC-Target-URI": hop.url, "WARC-IP-Address": hop.address}
    beside = {**there, "WARC-Concurrent-To": response_id}
    request_id = _id(f"request {number}", hop.started_at, hop.request)
    http = "application/http; msgtype="
    _write(writer, "response", response_id, hop.started_at, http + "response", hop.response, there)
    _write(writer, "request", request_id, hop.started_at, http + "request", hop.request, beside)
    if hop.certificate is not None:
        certificate_id = _id(f"certificate {number}", hop.started_at, hop.certificate)
        _write(
            writer,
            "metadata",
            certificate_id,
            hop.started_at,
            "application/pkix-cert",
            hop.certificate,
            beside,
        )


def _write(
    writer: WARCWriter,
    kind: str,
    record_id: str,
    at: datetime,
    media_type: str,
    block: bytes,
    more: dict[str, str] | None = None,
) -> None:
    headers = {
        "WARC-Type": kind,
        "WARC-Record-ID": record_id,
        "WARC-Date": at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        **(more or {}),
        "WARC-Block-Digest": _digest(block),
    }
    if kind in ("response", "request"):
        end = _END_OF_HEADERS.search(block)
        headers["WARC-Payload-Digest"] = _digest(block[end.end() :] if end else b"")
    record = ArcWarcRecord(
        "warc",
        kind,
        StatusAndHeaders("", list(headers.items()), protocol=_VERSION),
        io.BytesIO(block),
        None,
        media_type,
        len(block),
    )
    writer.write_record(record)


def _id(name: str, at: datetime, block: bytes) -> str:
    named = f"{name} {at.isoformat()} {hashlib.sha256(block).hexdigest()}"
    return f"<urn:uuid:{uuid.uuid5(_NAMESPACE, named)}>"


def _digest(content: bytes) -> str:
    return "sha256:" + base64.b32encode(hashlib.sha256(content).digest()).decode("ascii")
