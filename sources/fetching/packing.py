"""Content-Encoding undone, without letting a small response grow into a big one."""

import zlib

from .failures import FetchFailed
from .wire import Deadline

_GZIP = zlib.MAX_WBITS | 16
_RAW = -zlib.MAX_WBITS
_MEMBER = b"\x1f\x8b"
_STEP = 8 * 1024  # bytes: they unpack to a thousand times as many at most


def unpacked(body: bytes, encoding: str, *, host: str, limit: int, deadline: Deadline) -> bytes:
    """The body without its Content-Encoding. Raises FetchFailed ("encoding", "large", "cut_short", "slow")."""
    names = [name.strip().lower() for name in encoding.split(",")]
    for name in reversed([name for name in names if name not in ("", "identity")]):
        if not body:
            return body
        if name in ("gzip", "x-gzip"):
            body = _inflated(body, _GZIP, name, host, limit, deadline)
        elif name == "deflate":
            # RFC 9110 says zlib, and servers have always sent the bare form as well.
            zlib_form = body[0] & 0x0F == 8 and int.from_bytes(body[:2], "big") % 31 == 0
            form = zlib.MAX_WBITS if zlib_form else _RAW
            body = _inflated(body, form, name, host, limit, deadline)
        else:
            raise FetchFailed("encoding", host=host, encoding=name[:40])
    if len(body) > limit:
        raise FetchFailed("large", host=host, limit=f"{limit / 2**20:.1f}")
    return body


def _inflated(body: bytes, form: int, name: str, host: str, limit: int, deadline: Deadline) -> bytes:
    """In small steps: a body of a million empty members is small, and must not be copied a million times."""
    out, at, stream = bytearray(), 0, zlib.decompressobj(form)
    view = memoryview(body)
    while at < len(body):
        deadline.left(host)
        piece = view[at : at + _STEP]
        try:
            out += stream.decompress(piece)
        except zlib.error as error:
            raise FetchFailed("encoding", host=host, encoding=name) from error
        if len(out) > limit:
            raise FetchFailed("large", host=host, limit=f"{limit / 2**20:.1f}")
        at += len(piece) - len(stream.unused_data)
        if stream.eof:
            # A gzip body may have several members; what is no member behind the last one is padding.
            if form != _GZIP or body[at : at + len(_MEMBER)] != _MEMBER:
                return bytes(out)
            stream = zlib.decompressobj(form)
    raise FetchFailed("cut_short", host=host)
