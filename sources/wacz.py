"""A WACZ file (version 1.1.1): web archive files in a ZIP, an index, a list of pages, the digest of every file.

Files are written as they come and nothing is held in memory but the index: an archive may be larger than the memory.
"""

import hashlib
import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from types import TracebackType
from typing import IO, Any, Self

from warcio.archiveiterator import ArchiveIterator

from sources.content_store import PIECE
from sources.surt import surt

VERSION = "1.1.1"
INDEX, PAGES = "indexes/index.cdx", "pages/pages.jsonl"
PACKAGE, PACKAGE_DIGEST = "datapackage.json", "datapackage-digest.json"
_IN_MEMORY = 2**20
_STORED = (".gz", ".warc", ".tsr")
"""Names of files that are packed already: the format asks that they be stored as they are."""


class WaczWriter:
    """Writes one archive; the lists and digests are written when the `with` block ends."""

    def __init__(self, out: IO[bytes], *, title: str, created: datetime, seal: Callable[[str], str]) -> None:
        """`seal` is given the SHA-256 of the list of all files, and says what only whoever wrote it can say of it."""
        self._zip = zipfile.ZipFile(out, "w")
        self._seal = seal
        self._title = title
        self._created = created
        self._resources: list[dict[str, Any]] = []
        self._index: list[str] = []
        self._pages: list[dict[str, str]] = [
            {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
        ]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._finish()
        self._zip.close()

    def add_warc(self, name: str, write: Callable[[IO[bytes]], None]) -> None:
        """Add `archive/NAME`, whose bytes `write` writes, and index what is in it."""
        with tempfile.SpooledTemporaryFile(_IN_MEMORY) as warc:
            write(warc)
            warc.seek(0)
            self._index += _index_of(warc, name)
            warc.seek(0)
            self.add(f"archive/{name}", lambda out: shutil.copyfileobj(warc, out, PIECE))

    def add_page(self, *, id_: str, url: str, at: datetime, title: str) -> None:
        self._pages.append({"id": id_, "url": url, "ts": _moment(at), "title": title})

    def add(self, path: str, write: Callable[[IO[bytes]], object]) -> None:
        """Add a file, whose bytes `write` writes."""
        entry = self._entry(path)
        with self._zip.open(entry, "w", force_zip64=True) as file:
            digesting = _Digesting(file)
            write(digesting)  # type: ignore[arg-type]  # of a file it has what is needed to write
        name = path.rpartition("/")[2]
        self._resources.append(
            {
                "name": name,
                "path": path,
                "hash": f"sha256:{digesting.digest.hexdigest()}",
                "bytes": digesting.size,
            }
        )

    def add_json(self, path: str, content: object) -> None:
        self.add(path, lambda out: out.write(_json(content)))

    def _finish(self) -> None:
        self.add(INDEX, lambda out: out.write("".join(sorted(self._index)).encode()))
        lines = "".join(json.dumps(page, ensure_ascii=False) + "\n" for page in self._pages)
        self.add(PAGES, lambda out: out.write(lines.encode()))
        package = _json(
            {
                "profile": "data-package",
                "wacz_version": VERSION,
                "software": "Tickmark",
                "title": self._title,
                "created": _moment(self._created),
                "resources": self._resources,
            }
        )
        digest = hashlib.sha256(package).hexdigest()
        said = {"path": PACKAGE, "hash": f"sha256:{digest}", "seal": self._seal(digest)}
        for path, content in ((PACKAGE, package), (PACKAGE_DIGEST, _json(said))):
            self._zip.writestr(self._entry(path), content)

    def _entry(self, path: str) -> zipfile.ZipInfo:
        entry = zipfile.ZipInfo(path, self._created.astimezone(UTC).timetuple()[:6])
        entry.compress_type = zipfile.ZIP_STORED if path.endswith(_STORED) else zipfile.ZIP_DEFLATED
        return entry


class _Digesting:
    """A file that is only written to, and the digest of what was."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, piece: bytes) -> int:
        self.digest.update(piece)
        self.size += len(piece)
        return self._file.write(piece)


def _index_of(warc: IO[bytes], name: str) -> list[str]:
    """The lines of the index (CDXJ) for the responses and resources of an archive file."""
    lines = []
    records = ArchiveIterator(warc)
    for record in records:
        if record.rec_type not in ("response", "resource"):
            continue
        headers, url = record.rec_headers, record.rec_headers.get_header("WARC-Target-URI")
        if record.rec_type == "response":
            status, kind = (
                record.http_headers.get_statuscode(),
                record.http_headers.get_header("Content-Type"),
            )
        else:
            status, kind = "200", headers.get_header("Content-Type")
        at = headers.get_header("WARC-Date")[:19]
        records.read_to_end(record)
        found = {
            "url": url,
            "mime": (kind or "-").partition(";")[0].strip(),
            "status": status,
            "digest": headers.get_header("WARC-Payload-Digest"),
            "length": str(records.get_record_length()),
            "offset": str(records.get_record_offset()),
            "filename": name,
        }
        lines.append(f"{surt(url)} {''.join(filter(str.isdigit, at))} {json.dumps(found)}\n")
    return lines


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"
