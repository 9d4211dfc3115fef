"""Content-Encoding undone, without letting a small response grow into a big one."""

import zlib

from .failures import FetchFailed

_GZIP = zlib.MAX_WBITS | 16
_RAW = -zlib.MAX_WBITS
_STEP = 2**20


def unpacked(body: bytes, encoding: str, *, host: str, limit: int) -> bytes:
    """The body without its Content-Encoding. Raises FetchFailed ("encoding", "large", "cut_short")."""
    names = [name.strip().lower() for name in encoding.split(",")]
    for name in reversed([name for name in names if name not in ("", "identity")]):
        if not body:
            return body
        if name in ("gzip", "x-gzip"):
            body = _inflated(body, _GZIP, name, host, limit)
        elif name == "deflate":
            # RFC 9110 says zlib, and servers have always sent the bare form as well.
            zlib_form = body[0] & 0x0F == 8 and int.from_bytes(body[:2], "big") % 31 == 0
            body = _inflated(body, zlib.MAX_WBITS if zlib_form else _RAW, name, host, limit)
        else:
            raise FetchFailed("encoding", host=host, encoding=name[:40])
    if len(body) > limit:
        raise FetchFailed("large", host=host, limit=f"{limit / 2**20:.1f}")
    return body


def _inflated(body: bytes, form: int, name: str, host: str, limit: int) -> bytes:
    out = bytearray()
    try:
        while body:
            stream = zlib.decompressobj(form)
            while not stream.eof:
                piece = stream.decompress(body, _STEP)
                body = stream.unconsumed_tail
                out += piece
                if len(out) > limit:
                    raise FetchFailed("large", host=host, limit=f"{limit / 2**20:.1f}")
                if not (piece or body or stream.eof):
                    raise FetchFailed("cut_short", host=host)
            # A gzip body may have several members; what is no member behind the last one is padding.
            body = stream.unused_data if form == _GZIP and stream.unused_data.startswith(b"\x1f\x8b") else b""
    except zlib.error as error:
        raise FetchFailed("encoding", host=host, encoding=name) from error
    return bytes(out)
