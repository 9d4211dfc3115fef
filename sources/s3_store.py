"""The content store in a bucket of an S3 service: the same promises as the folder's, see sources.content_store.

Objects lie at PREFIX/ab/cd/abcd…, are written where there are none, and never changed. Two writers of the same bytes
write the same object, so neither needs a lock.
"""

import hashlib
import io
from typing import IO, Any

from minio import Minio
from minio.error import S3Error
from urllib3 import BaseHTTPResponse

from sources.content_store import DIGEST, PIECE, Damaged, Missing

_NONE = frozenset(("NoSuchKey", "NoSuchObject"))


class S3Store:
    """Immutable bytes in one bucket, addressed by SHA-256 in lower-case hexadecimal."""

    def __init__(self, client: Minio, bucket: str, prefix: str = "") -> None:
        self._client = client
        self._bucket = bucket
        self._prefix = f"{prefix.strip('/')}/" if prefix.strip("/") else ""

    def put(self, content: bytes) -> str:
        """Keep the bytes and return their digest; when this returns the service has acknowledged them.

        Bytes that are there already are not written again, except over an object that was damaged.
        """
        digest = hashlib.sha256(content).hexdigest()
        try:
            self.copy(digest, _Nowhere())  # type: ignore[arg-type]  # of a file it has what is needed to write
        except (Missing, Damaged):
            self._client.put_object(self._bucket, self._key(digest), io.BytesIO(content), len(content))
        return digest

    def get(self, digest: str) -> bytes:
        """The bytes of this digest, verified. Raises Missing or Damaged."""
        out = io.BytesIO()
        self.copy(digest, out)
        return out.getvalue()

    def copy(self, digest: str, to: IO[bytes]) -> None:
        """Write the bytes of this digest to a file, piece by piece. Raises Missing, or Damaged when it is too late."""
        found = hashlib.sha256()
        answer = self._open(digest)
        try:
            for piece in answer.stream(PIECE):
                found.update(piece)
                to.write(piece)
        finally:
            answer.close()
            answer.release_conn()
        if found.hexdigest() != digest:
            raise Damaged(f"The object kept under {digest} was changed: restore it from a backup.")

    def has(self, digest: str) -> bool:
        """Whether something is kept under this digest; it is not read, so it may be damaged."""
        try:
            return bool(
                DIGEST.fullmatch(digest) and self._client.stat_object(self._bucket, self._key(digest))
            )
        except S3Error as error:
            if error.code in _NONE:
                return False
            raise

    def _open(self, digest: str) -> BaseHTTPResponse:
        if not DIGEST.fullmatch(digest):
            raise Missing(f"{digest[:80]!r} is not a SHA-256 digest.")
        try:
            return self._client.get_object(self._bucket, self._key(digest))
        except S3Error as error:
            if error.code in _NONE:
                raise Missing(f"Nothing is kept under {digest}.") from None
            raise

    def _key(self, digest: str) -> str:
        return f"{self._prefix}{digest[:2]}/{digest[2:4]}/{digest}"


class _Nowhere:
    def write(self, piece: Any) -> int:
        return len(piece)
