"""An S3 service on loopback: one bucket in memory. A request whose signature (version 4) is wrong gets 403."""

import contextlib
import hashlib
import hmac
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote, unquote, urlsplit

ACCESS, SECRET, REGION = "tickmark-tests", "a secret of the tests", "us-east-1"
_AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/s3/aws4_request, ?"
    r"SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})"
)


class Bucket:
    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.written: list[str] = []
        self.refuse_writing = False
        bucket = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                self._answer(with_body=True)

            def do_HEAD(self) -> None:
                self._answer(with_body=False)

            def do_PUT(self) -> None:
                content = self.rfile.read(int(self.headers["Content-Length"]))
                if not _is_signed(self, content):
                    return self._say(403, "SignatureDoesNotMatch")
                if bucket.refuse_writing:
                    return self._say(507, "InsufficientStorage")
                key = unquote(urlsplit(self.path).path)
                bucket.objects[key] = content
                bucket.written.append(key)
                return self._say(200, "", etag=content)

            def _answer(self, *, with_body: bool) -> None:
                if not _is_signed(self, b""):
                    return self._say(403, "SignatureDoesNotMatch")
                content = bucket.objects.get(unquote(urlsplit(self.path).path))
                if content is None:
                    return self._say(404, "NoSuchKey", with_body=with_body)
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.send_header("ETag", hashlib.md5(content, usedforsecurity=False).hexdigest())
                self.send_header("Last-Modified", "Mon, 02 Mar 2026 10:00:00 GMT")
                self.end_headers()
                if with_body:
                    self.wfile.write(content)
                return None

            def _say(self, status: int, code: str, *, with_body: bool = True, etag: bytes = b"") -> None:
                body = (
                    f"<Error><Code>{code}</Code><Message>{code}</Message></Error>".encode() if code else b""
                )
                self.send_response(status)
                self.send_header("Content-Type", "application/xml")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("ETag", hashlib.md5(etag, usedforsecurity=False).hexdigest())
                self.end_headers()
                if with_body:
                    self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.endpoint = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @contextlib.contextmanager
    def running(self) -> Iterator["Bucket"]:
        self._thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join(5)


def _is_signed(request: BaseHTTPRequestHandler, content: bytes) -> bool:
    """Whether the request is signed with our key over what it is, and its body is the one that was signed."""
    match = _AUTHORIZATION.fullmatch(request.headers.get("Authorization", ""))
    if not match or match[1] != ACCESS or match[3] != REGION:
        return False
    sent = request.headers.get("x-amz-content-sha256", "")
    if sent not in (hashlib.sha256(content).hexdigest(), "UNSIGNED-PAYLOAD"):
        return False
    parts = urlsplit(request.path)
    headers = "".join(
        f"{name}:{' '.join((request.headers[name] or '').split())}\n" for name in match[4].split(";")
    )
    asked = "\n".join(
        (request.command, quote(unquote(parts.path), safe="/-_.~"), parts.query, headers, match[4], sent)
    )
    scope = f"{match[2]}/{REGION}/s3/aws4_request"
    signed = "\n".join(
        ("AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, hashlib.sha256(asked.encode()).hexdigest())
    )
    key = f"AWS4{SECRET}".encode()
    for part in (match[2], REGION, "s3", "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.compare_digest(hmac.digest(key, signed.encode(), "sha256").hex(), match[5])
