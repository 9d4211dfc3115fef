"""A file of evidence for outside: the copies that passages were quoted from, as one WACZ, and whether such a file is
genuine.
"""

import tempfile
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import IO, Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from sources import wacz_reading
from sources.content_store import ContentStore
from sources.models import Evidence, Snapshot, Source
from sources.s3_store import S3Store
from sources.stamping import configured
from sources.storage import content_store
from sources.wacz import WaczWriter
from sources.wacz_reading import EVIDENCE, FORMAT, NoArchive, Reading
from sources.warc import write_resource

_IN_MEMORY = 4 * 2**20


def write(evidence: Collection[UUID], *, title: str, about: dict[str, Any]) -> IO[bytes]:
    """A temporary file with everything that these passages rest on, to be read from its beginning and then closed.

    `about` says what the evidence was cited for; it is JSON and is written beside it. A protected source is left out,
    since its bytes would name it: the archive says how many were. Raises ValidationError where nothing is left.
    """
    quoted = Evidence.objects.filter(pk__in=evidence).order_by("snapshot_id", "start", "id")
    passages = list(quoted.select_related("snapshot__source").defer("snapshot__text", "snapshot__headers"))
    open_ = [passage for passage in passages if not passage.snapshot.source.protected]
    if not open_:
        raise ValidationError(_("There is no evidence here to put into a file."), code="no_evidence")
    snapshots = {passage.snapshot_id: passage.snapshot for passage in open_}
    out = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  # whoever asked for it closes it
    store = content_store()
    with WaczWriter(out, title=title, created=timezone.now(), seal=_seal) as archive:
        described = [_add_snapshot(archive, store, snapshot) for snapshot in snapshots.values()]
        if settings.TSA_URL and any(each["stamp"] for each in described):
            with open(settings.TSA_CERTIFICATE, "rb") as pinned:
                certificate = pinned.read()
            archive.add("tickmark/authority.pem", lambda file: file.write(certificate))
        archive.add_json(
            EVIDENCE,
            {
                "format": FORMAT,
                "title": title,
                "about": about,
                "left_out": len({each.snapshot.source_id for each in passages})
                - len(_sources(snapshots.values())),
                "sources": [_source(source) for source in _sources(snapshots.values())],
                "snapshots": described,
                "evidence": [_passage(passage) for passage in open_],
            },
        )
    out.seek(0)
    return out


def _sources(snapshots: Iterable[Snapshot]) -> list[Source]:
    return list({snapshot.source_id: snapshot.source for snapshot in snapshots}.values())


def _add_snapshot(archive: WaczWriter, store: ContentStore | S3Store, snapshot: Snapshot) -> dict[str, Any]:
    """The copy as it is kept, its text, and the reply about its time; returns what is said of it."""
    id_ = str(snapshot.pk)
    url = snapshot.final_url or snapshot.url or f"urn:uuid:{id_}"
    warc = f"{id_}.warc.gz"
    if snapshot.warc_sha256:
        archive.add_warc(warc, lambda file: store.copy(snapshot.warc_sha256, file))
    else:
        url = f"urn:uuid:{id_}"  # nobody fetched it from anywhere
        archive.add_warc(warc, lambda file: _write_upload(file, store, snapshot, url))
    archive.add_page(id_=id_, url=url, at=snapshot.taken_at, title=snapshot.source.title)
    text = f"tickmark/{id_}.txt"
    archive.add(text, lambda file: file.write(snapshot.text.encode()))
    stamp = snapshot.stamp
    reply = f"tickmark/{id_}.tsr"
    if stamp and stamp.is_good:
        archive.add(reply, lambda file: store.copy(stamp.reply_sha256, file))
    return {
        "id": id_,
        "source": str(snapshot.source_id),
        "number": snapshot.number,
        "origin": snapshot.origin,
        "taken_at": snapshot.taken_at.isoformat(),
        "url": snapshot.url,
        "final_url": snapshot.final_url,
        "status_code": snapshot.status_code,
        "media_type": snapshot.media_type,
        "sha256": snapshot.sha256,
        "size": snapshot.size,
        "warc": f"archive/{warc}",
        "warc_sha256": snapshot.warc_sha256,
        "text": text,
        "main_length": snapshot.main_length,
        "note": snapshot.note,
        "stamp": {"time": stamp.time.isoformat(), "authority": stamp.authority, "reply": reply}
        if stamp and stamp.time
        else None,
    }


def _write_upload(file: IO[bytes], store: ContentStore | S3Store, snapshot: Snapshot, uri: str) -> None:
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as content:
        store.copy(snapshot.sha256, content)
        write_resource(
            file,
            uri=uri,
            at=snapshot.taken_at,
            media_type=snapshot.media_type or "application/octet-stream",
            content=content,
            sha256=snapshot.sha256,
        )


def _source(source: Source) -> dict[str, Any]:
    return {
        "id": str(source.pk),
        "kind": source.kind,
        "title": source.title,
        "publisher": source.publisher,
        "author": source.author,
        "url": source.url,
        "published_on": source.published_on.isoformat() if source.published_on else None,
        "has_stake": source.has_stake,
    }


def _passage(passage: Evidence) -> dict[str, Any]:
    return {
        "id": str(passage.pk),
        "snapshot": str(passage.snapshot_id),
        "start": passage.start,
        "end": passage.end,
        "exact": passage.exact,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
        "locator": passage.locator,
        "quoted_at": passage.quoted_at.isoformat(),
    }


class Outcome(TextChoices):
    GENUINE = "genuine", pgettext_lazy("evidence file", "Genuine")
    ALTERED = "altered", pgettext_lazy("evidence file", "Altered")
    UNKNOWN = "unknown", pgettext_lazy("evidence file", "Unknown")


@dataclass(frozen=True)
class Finding:
    outcome: Outcome
    why: list[str]
    reading: Reading | None = None


def verify(file: IO[bytes]) -> Finding:
    """Whether everything in the file agrees with itself and with what this installation has kept.

    Anybody can write a file that agrees with itself. That the copies and passages in it are those that were preserved
    here is said by the rows of this database, which nobody can change, and by the time stamps; that all else in it,
    titles, days and what claims say, is as it was written here, by the seal.
    """
    try:
        reading = wacz_reading.read(file, configured())
    except NoArchive as error:
        return Finding(Outcome.UNKNOWN, [str(error)])
    if reading.problems:
        return Finding(Outcome.ALTERED, [str(problem) for problem in reading.problems], reading)
    try:
        strange = _not_as_kept(reading.evidence)
    except (KeyError, TypeError, ValueError, ValidationError):
        return Finding(Outcome.UNKNOWN, [_("What it says of its evidence cannot be read.")], reading)
    if not strange and not constant_time_compare(reading.seal, _seal(reading.package_sha256)):
        words = _(
            "Copies and passages in it are as they were preserved here. What else it says, of sources, days and"
            " claims, was not written here, or was while another secret key was in use."
        )
        strange = [words]
    if strange:
        return Finding(Outcome.UNKNOWN, strange, reading)
    return Finding(
        Outcome.GENUINE, [_("Every copy and every passage in it is as it was preserved here.")], reading
    )


def _seal(package_sha256: str) -> str:
    """Who has not the secret key of this installation cannot write it; the package has the digest of every file."""
    return salted_hmac("sources.evidence_archive", package_sha256, algorithm="sha256").hexdigest()


def _not_as_kept(said: dict[str, Any]) -> list[str]:
    kept = {
        str(row.pk): [row.sha256, row.warc_sha256, row.number]
        for row in Snapshot.objects.good()
        .without_text()
        .filter(pk__in=[UUID(snapshot["id"]) for snapshot in said["snapshots"]])
    }
    quoted = {
        str(row.pk): [str(row.snapshot_id), row.start, row.end, row.exact]
        for row in Evidence.objects.filter(pk__in=[UUID(passage["id"]) for passage in said["evidence"]])
    }
    return [
        *(
            _("%(what)s was not preserved here like this.") % {"what": snapshot["warc"]}
            for snapshot in said["snapshots"]
            if kept.get(snapshot["id"]) != [snapshot["sha256"], snapshot["warc_sha256"], snapshot["number"]]
        ),
        *(
            _("“%(what)s” was not quoted here like this.") % {"what": passage["exact"][:80]}
            for passage in said["evidence"]
            if quoted.get(passage["id"]) != [passage[name] for name in ("snapshot", "start", "end", "exact")]
        ),
    ]
