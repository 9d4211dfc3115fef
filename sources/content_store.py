"""Bytes kept under their own SHA-256, so that whatever is read back is what was put in.

A file lies at ROOT/ab/cd/abcd…, is written once and never changed. Writers need no lock: each writes a file
of its own and renames it, and two that keep the same bytes rename the same content.
"""

import hashlib
import os
import re
import tempfile
from pathlib import Path
from typing import IO

PIECE = 2**20
DIGEST = re.compile(r"[0-9a-f]{64}")


class Missing(Exception):  # noqa: N818
    """Nothing is kept under this digest."""


class Damaged(Exception):  # noqa: N818
    """What is kept under this digest is no longer what was put in."""


class ContentStore:
    """A folder of immutable bytes, addressed by SHA-256 in lower-case hexadecimal."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def put(self, content: bytes) -> str:
        """Keep the bytes and return their digest; when this returns they survive a power cut.

        Bytes that are there already are not written again, except over a copy that was damaged.
        """
        digest = hashlib.sha256(content).hexdigest()
        path = self._path(digest)
        if not self._holds(path, digest):
            self._make_folder(path.parent)
            self._write(path, content)
        return digest

    def get(self, digest: str) -> bytes:
        """The bytes of this digest, verified. Raises Missing or Damaged."""
        if not DIGEST.fullmatch(digest):
            raise Missing(f"{digest[:80]!r} is not a SHA-256 digest.")
        try:
            content = self._path(digest).read_bytes()
        except FileNotFoundError:
            raise Missing(f"Nothing is kept under {digest}.") from None
        if hashlib.sha256(content).hexdigest() != digest:
            raise Damaged(f"The file kept under {digest} was changed: restore it from a backup.")
        return content

    def copy(self, digest: str, to: IO[bytes]) -> None:
        """Write the bytes of this digest to a file, piece by piece. Raises Missing, or Damaged when it is too late."""
        if not DIGEST.fullmatch(digest):
            raise Missing(f"{digest[:80]!r} is not a SHA-256 digest.")
        found = hashlib.sha256()
        try:
            with self._path(digest).open("rb") as kept:
                while piece := kept.read(PIECE):
                    found.update(piece)
                    to.write(piece)
        except FileNotFoundError:
            raise Missing(f"Nothing is kept under {digest}.") from None
        if found.hexdigest() != digest:
            raise Damaged(f"The file kept under {digest} was changed: restore it from a backup.")

    def has(self, digest: str) -> bool:
        """Whether something is kept under this digest; it is not read, so it may be damaged."""
        return bool(DIGEST.fullmatch(digest)) and self._path(digest).is_file()

    def _path(self, digest: str) -> Path:
        return self.root / digest[:2] / digest[2:4] / digest

    def _holds(self, path: Path, digest: str) -> bool:
        try:
            with path.open("rb") as kept:
                return hashlib.file_digest(kept, "sha256").hexdigest() == digest
        except FileNotFoundError:
            return False

    def _make_folder(self, folder: Path) -> None:
        """Make a folder and those above it; the name of each new one is on the disk when this returns."""
        if not folder.is_dir():
            self._make_folder(folder.parent)
            folder.mkdir(mode=0o700, exist_ok=True)
            _sync_folder(folder.parent)

    def _write(self, path: Path, content: bytes) -> None:
        handle, name = tempfile.mkstemp(prefix=".incoming-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as incoming:
                incoming.write(content)
                incoming.flush()
                os.fchmod(incoming.fileno(), 0o440)
                os.fsync(incoming.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """A renamed file survives a power cut only when its folder was synced too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
