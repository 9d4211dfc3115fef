"""Is a WACZ file whole, and does everything in it agree? Read without a database, and without believing any of it."""

import hashlib
import json
import shutil
import tempfile
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import IO, Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from sources.content_store import PIECE
from sources.fetching import FetchFailed, body_of
from sources.trusted_time import Authority, NoReply, NotGenuine, UnreadableReply, stamped_at
from sources.wacz import PACKAGE, PACKAGE_DIGEST

EVIDENCE = "tickmark/evidence.json"
FORMAT = "tickmark-evidence/1"
_MOST_JSON = 64 * 2**20
_IN_MEMORY = 2**20


class NoArchive(ValueError):  # noqa: N818
    """The file is no WACZ of evidence at all; the message says why."""


@dataclass(frozen=True, slots=True)
class Problem:
    where: str
    """The path in the archive."""
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


@dataclass
class Reading:
    problems: list[Problem] = field(default_factory=list)
    package_sha256: str = ""
    seal: str = ""
    """What whoever wrote the archive says of that digest: here it is not known who could."""
    evidence: dict[str, Any] = field(default_factory=dict)
    """What the archive says of sources, snapshots and passages."""
    stamps: dict[str, str] = field(default_factory=dict)
    """For the id of each stamped snapshot: the time, "not checked", or why it does not hold."""

    def found(self, where: str, what: str) -> None:
        self.problems.append(Problem(where, what))


def read(file: IO[bytes], authority: Authority | None = None) -> Reading:
    """Compute every digest again, find each passage in its text, and verify the time stamps where a pinned authority
    is given. Raises NoArchive.
    """
    reading = Reading()
    try:
        with zipfile.ZipFile(file) as archive:
            _check_package(archive, reading)
            reading.evidence = _json_of(archive, EVIDENCE)
            if reading.evidence.get("format") != FORMAT:
                raise NoArchive("It does not hold evidence as Tickmark writes it.")
            _check_snapshots(archive, reading, authority)
            _check_passages(archive, reading)
    except zipfile.BadZipFile as error:
        raise NoArchive(f"It is no ZIP file, or a damaged one: {error}.") from None
    except (
        KeyError,
        TypeError,
        AttributeError,
        ValueError,
        zlib.error,
        OSError,
        NotImplementedError,
    ) as error:
        if isinstance(error, NoArchive):
            raise
        raise NoArchive(f"It is no WACZ file of evidence: {error}.") from None
    return reading


def _json_of(archive: zipfile.ZipFile, path: str) -> dict[str, Any]:
    if archive.getinfo(path).file_size > _MOST_JSON:
        raise NoArchive(f"{path} is too large.")
    found = json.loads(archive.read(path))
    if not isinstance(found, dict):
        raise NoArchive(f"{path} is not what it should be.")
    return found


def _check_package(archive: zipfile.ZipFile, reading: Reading) -> None:
    package, said = _json_of(archive, PACKAGE), _json_of(archive, PACKAGE_DIGEST)
    reading.package_sha256 = _digest(archive, PACKAGE)
    reading.seal = str(said.get("seal", ""))
    if said.get("hash") != f"sha256:{reading.package_sha256}":
        reading.found(PACKAGE, "its digest is not the one that was written down")
    listed = {resource["path"]: resource for resource in package["resources"]}
    there = archive.namelist()
    for name in sorted({name for name in there if there.count(name) > 1}):
        reading.found(name, "it is in the archive more than once")
    for name in sorted(set(there) - set(listed) - {PACKAGE, PACKAGE_DIGEST}):
        reading.found(name, "it is in the archive and not in the list of its files")
    for path, resource in listed.items():
        if path not in there:
            reading.found(path, "it is missing")
        elif resource["hash"] != f"sha256:{_digest(archive, path)}":
            reading.found(path, "it was altered: its digest is another one")


def _digest(archive: zipfile.ZipFile, path: str) -> str:
    digest = hashlib.sha256()
    try:
        with archive.open(path) as file:
            while piece := file.read(PIECE):
                digest.update(piece)
    except (zipfile.BadZipFile, zlib.error):
        return "cannot be unpacked"
    return digest.hexdigest()


def _check_snapshots(archive: zipfile.ZipFile, reading: Reading, authority: Authority | None) -> None:
    names = set(archive.namelist())
    for snapshot in reading.evidence["snapshots"]:
        warc = snapshot["warc"]
        if warc not in names:
            reading.found(warc, "it is missing")
            continue
        try:
            _check_records(archive, warc, reading)
            content = _content(archive, warc)
        except (ArchiveLoadFailed, FetchFailed, zipfile.BadZipFile, zlib.error, OSError, EOFError) as error:
            reading.found(warc, f"it cannot be read: {error}")
            continue
        if content != snapshot["sha256"]:
            reading.found(warc, "it does not hold the bytes that were preserved")
        if stamp := snapshot["stamp"]:
            reading.stamps[snapshot["id"]] = _stamp(
                archive, stamp["reply"], snapshot["sha256"], reading, authority
            )


def _check_records(archive: zipfile.ZipFile, path: str, reading: Reading) -> None:
    """What contradicts its own digest is found."""
    with archive.open(path) as warc:
        for record in ArchiveIterator(warc, check_digests=True):
            while record.content_stream().read(PIECE):
                pass
            record.raw_stream.read()
            if record.digest_checker.passed is False:
                reading.found(path, f"a {record.rec_type} record contradicts its own digest")


def _content(archive: zipfile.ZipFile, path: str) -> str:
    """The SHA-256 of what was preserved: the last file in it, or the body of the last answer as a fetch reads it."""
    found = ""
    with archive.open(path) as warc, tempfile.SpooledTemporaryFile(_IN_MEMORY) as block:
        kind = ""
        for record in ArchiveIterator(warc, no_record_parse=True):
            if record.rec_type in ("response", "resource"):
                kind = record.rec_type
                block.seek(0)
                block.truncate()
                shutil.copyfileobj(record.raw_stream, block, PIECE)
        block.seek(0)
        if kind == "resource":
            found = hashlib.file_digest(block, "sha256").hexdigest()
        elif kind:
            found = hashlib.sha256(body_of(block)).hexdigest()
    return found


def _stamp(
    archive: zipfile.ZipFile, path: str, sha256: str, reading: Reading, authority: Authority | None
) -> str:
    if authority is None:
        return "not checked"
    try:
        return stamped_at(archive.read(path), sha256, authority).isoformat()
    except (UnreadableReply, NotGenuine, NoReply) as error:
        reading.found(path, str(error))
        return str(error)


def _check_passages(archive: zipfile.ZipFile, reading: Reading) -> None:
    texts = {snapshot["id"]: snapshot["text"] for snapshot in reading.evidence["snapshots"]}
    kept: dict[str, str] = {}
    for passage in reading.evidence["evidence"]:
        path = texts[passage["snapshot"]]
        if path not in kept:
            kept = {path: archive.read(path).decode("utf-8")}  # one at a time: a text may have megabytes
        if kept[path][passage["start"] : passage["end"]] != passage["exact"]:
            reading.found(
                path, f"the passage [{passage['start']}, {passage['end']}) is not in it as it was quoted"
            )
