"""Evidence as a WACZ file: what is in it, and that whatever is altered in it is found."""

import gzip
import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from warcio.archiveiterator import ArchiveIterator

from sources import evidence_archive
from sources.actions import evidence, snapshots, sources, stamps
from sources.models import Evidence
from sources.storage import content_store
from sources.surt import surt
from tests import factories
from tests.sources.authority import TimeStampAuthority
from tests.sources.fetching.loopback import answer, redirect, serving

PAGE = (
    b"<!doctype html><html><head><title>Toll rises</title></head><body><p>At least 31 people have died in the valley,"
    b" the office said on Monday.</p></body></html>"
)


def quoted(of: Any, words: str, by: Any) -> Evidence:
    start, end = evidence.find(snapshot=of, passage=words)
    return evidence.quote(snapshot=of, start=start, end=end, by=by)


def scene() -> SimpleNamespace:
    """One passage of a page that was fetched by way of a redirect, two of an uploaded file."""
    desk = factories.desk()
    by = factories.member(desk)
    with serving({"/a": redirect("/b"), "/b": answer(PAGE, content_type="text/html")}) as server:
        fetched = sources.add(desk=desk, title="", url=server.url("/a"), by=by)
        page = snapshots.fetch(source_id=fetched.pk, limits=server.limits())
    uploaded = factories.source(desk, by, title="The office's letter")
    letter = snapshots.upload(
        source=uploaded, content="Thirty-one people — no more.".encode(), file_name="letter.txt", by=by
    )
    exhibits = [
        quoted(page, "At least 31 people", by),
        quoted(letter, "Thirty-one people", by),
        quoted(letter, "no more", by),
    ]
    return SimpleNamespace(desk=desk, by=by, page=page, letter=letter, uploaded=uploaded, exhibits=exhibits)


def file_of(s: SimpleNamespace) -> bytes:
    with evidence_archive.write(
        {each.pk for each in s.exhibits}, title="The toll", about={"claims": []}
    ) as file:
        return file.read()


def opened(content: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(content))


def verdict(content: bytes) -> tuple[str, list[str]]:
    finding = evidence_archive.verify(io.BytesIO(content))
    return str(finding.outcome), finding.why


def rewritten(content: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The archive with some of its files changed, its lists left as they were."""
    before = opened(content)
    files = {name: before.read(name) for name in before.namelist()}
    change(files)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as after:
        for name, held in files.items():
            after.writestr(name, held)
    return out.getvalue()


def consistent(files: dict[str, bytes]) -> None:
    """Write the lists anew, as somebody does who knows the format."""
    package = json.loads(files["datapackage.json"])
    for resource in package["resources"]:
        held = files[resource["path"]]
        resource.update(hash=f"sha256:{hashlib.sha256(held).hexdigest()}", bytes=len(held))
    files["datapackage.json"] = json.dumps(package).encode()
    digest = hashlib.sha256(files["datapackage.json"]).hexdigest()
    files["datapackage-digest.json"] = json.dumps(
        {"path": "datapackage.json", "hash": f"sha256:{digest}"}
    ).encode()


def test_the_file_holds_what_the_format_asks_for_with_the_digest_of_everything(s: SimpleNamespace) -> None:
    archive = opened(file_of(s))
    assert archive.testzip() is None
    package = json.loads(archive.read("datapackage.json"))
    assert (package["profile"], package["wacz_version"]) == ("data-package", "1.1.1")
    listed = {resource["path"]: resource for resource in package["resources"]}
    assert set(listed) | {"datapackage.json", "datapackage-digest.json"} == set(archive.namelist())
    for path, resource in listed.items():
        held = archive.read(path)
        assert (resource["bytes"], resource["hash"]) == (
            len(held),
            f"sha256:{hashlib.sha256(held).hexdigest()}",
        )
    said = json.loads(archive.read("datapackage-digest.json"))
    assert said["hash"] == f"sha256:{hashlib.sha256(archive.read('datapackage.json')).hexdigest()}"
    for entry in archive.infolist():
        assert (entry.compress_type == zipfile.ZIP_STORED) is entry.filename.endswith(".gz"), entry.filename

    pages = [json.loads(line) for line in archive.read("pages/pages.jsonl").splitlines()]
    assert pages[0]["format"] == "json-pages-1.0"
    assert [page["url"] for page in pages[1:]] == [s.page.final_url, f"urn:uuid:{s.letter.pk}"]


def test_every_copy_is_in_it_as_it_was_kept(s: SimpleNamespace) -> None:
    archive = opened(file_of(s))
    warc = archive.read(f"archive/{s.page.pk}.warc.gz")
    assert warc == content_store().get(s.page.warc_sha256)
    records = ArchiveIterator(io.BytesIO(archive.read(f"archive/{s.letter.pk}.warc.gz")), check_digests=True)
    held = [(record.rec_type, record.content_stream().read()) for record in records]
    assert held[1] == ("resource", "Thirty-one people — no more.".encode())


def test_the_index_leads_to_each_record(s: SimpleNamespace) -> None:
    archive = opened(file_of(s))
    lines = archive.read("indexes/index.cdx").decode().splitlines()
    assert lines == sorted(lines)
    assert len(lines) == 3
    for line in lines:
        key, at, said = line.split(" ", 2)
        found = json.loads(said)
        assert (key, len(at)) == (surt(found["url"]), 14)
        warc = archive.read(f"archive/{found['filename']}")
        start, length = int(found["offset"]), int(found["length"])
        record = next(iter(ArchiveIterator(io.BytesIO(warc[start : start + length]))))
        assert record.rec_headers.get_header("WARC-Target-URI") == found["url"]
        assert record.rec_headers.get_header("WARC-Payload-Digest") == found["digest"]


def test_the_passages_stand_in_the_texts_beside_them(s: SimpleNamespace) -> None:
    archive = opened(file_of(s))
    said = json.loads(archive.read("tickmark/evidence.json"))
    texts = {snapshot["id"]: archive.read(snapshot["text"]).decode() for snapshot in said["snapshots"]}
    found = [texts[each["snapshot"]][each["start"] : each["end"]] for each in said["evidence"]]
    assert sorted(found) == sorted(each.exact for each in s.exhibits)


def test_a_file_as_it_was_written_is_genuine(s: SimpleNamespace) -> None:
    assert verdict(file_of(s))[0] == "genuine"


def altered_text(files: dict[str, bytes]) -> None:
    name = next(name for name in files if name.endswith(".txt") and b"Thirty" in files[name])
    files[name] = files[name].replace(b"Thirty-one", b"Thirty-two")


def altered_warc(files: dict[str, bytes]) -> None:
    name = next(name for name in files if name.endswith(".warc.gz"))
    files[name] = files[name][:-40] + bytes([files[name][-40] ^ 1]) + files[name][-39:]


def altered_quotation(files: dict[str, bytes]) -> None:
    files["tickmark/evidence.json"] = files["tickmark/evidence.json"].replace(b"At least 31", b"At least 32")


def taken_out(files: dict[str, bytes]) -> None:
    del files[next(name for name in files if name.endswith(".warc.gz"))]


def slipped_in(files: dict[str, bytes]) -> None:
    files["tickmark/more.txt"] = b"More."


def altered_list(files: dict[str, bytes]) -> None:
    files["datapackage.json"] = files["datapackage.json"].replace(b"The toll", b"The lie")


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (altered_text, "tickmark/"),
        (altered_warc, "archive/"),
        (altered_quotation, "tickmark/evidence.json"),
        (taken_out, "archive/"),
        (slipped_in, "tickmark/more.txt"),
        (altered_list, "datapackage.json"),
    ],
)
def test_whatever_is_altered_is_found_and_named(
    s: SimpleNamespace, change: Callable[[dict[str, bytes]], None], where: str
) -> None:
    outcome, why = verdict(rewritten(file_of(s), change))
    assert outcome == "altered"
    assert any(line.startswith(where) for line in why)


@pytest.mark.parametrize("change", [altered_text, altered_warc, altered_quotation])
def test_an_alteration_with_all_digests_written_anew_is_found_in_what_they_contradict(
    s: SimpleNamespace, change: Callable[[dict[str, bytes]], None]
) -> None:
    def changed(files: dict[str, bytes]) -> None:
        change(files)
        consistent(files)

    assert verdict(rewritten(file_of(s), changed))[0] == "altered"


def test_a_file_that_agrees_with_itself_and_was_not_preserved_here_is_unknown(s: SimpleNamespace) -> None:
    def forged(files: dict[str, bytes]) -> None:
        altered_text(files)
        files["tickmark/evidence.json"] = files["tickmark/evidence.json"].replace(
            b"Thirty-one", b"Thirty-two"
        )
        consistent(files)

    outcome, why = verdict(rewritten(file_of(s), forged))
    assert outcome == "unknown"
    assert "“Thirty-two people” was not quoted here like this." in why


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"The office's letter", b"The minister's letter"),
        (b'"claims": []', b'"claims": [{"statement": "32 died."}]'),
    ],
)
def test_whoever_writes_other_sources_or_claims_into_it_is_not_believed(
    s: SimpleNamespace, before: bytes, after: bytes
) -> None:
    """Copies and passages would still agree with what is kept: the seal does not."""

    def forged(files: dict[str, bytes]) -> None:
        assert before in files["tickmark/evidence.json"]
        files["tickmark/evidence.json"] = files["tickmark/evidence.json"].replace(before, after)
        seal = json.loads(files["datapackage-digest.json"])["seal"]
        consistent(files)
        digest = json.loads(files["datapackage-digest.json"])
        files["datapackage-digest.json"] = json.dumps(digest | {"seal": seal}).encode()

    outcome, why = verdict(rewritten(file_of(s), forged))
    assert outcome == "unknown"
    assert "was not written here" in why[0]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nothing", b"<html>", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_such_file_is_unknown(db: None, content: bytes) -> None:
    assert verdict(content)[0] == "unknown"


def test_a_file_that_was_cut_short_is_not_genuine(s: SimpleNamespace) -> None:
    whole = file_of(s)
    assert {verdict(whole[:length])[0] for length in range(0, len(whole), len(whole) // 7)} == {"unknown"}


@pytest.mark.parametrize(
    "response",
    [
        b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + PAGE,
        b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s<!-- more -->" % (len(PAGE), PAGE),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n%x\r\n%s\r\n0\r\nA: b\r\n\r\n"
        % (len(PAGE), PAGE),
        b"HTTP/1.1 200 OK\r\nContent-Encoding: x-gzip\r\n\r\n"
        + gzip.compress(PAGE[:9])
        + gzip.compress(PAGE[9:]),
    ],
    ids=["announced", "longer than said", "chunks and a trailer", "two gzip members"],
)
def test_a_page_is_genuine_in_whatever_way_its_server_packed_it(db: None, response: bytes) -> None:
    """What the fetch understood is understood again: the library that reads web archives knows fewer ways."""
    desk = factories.desk()
    by = factories.member(desk)
    with serving({"/": response}) as server:
        source = sources.add(desk=desk, title="", url=server.url(), by=by)
        page = snapshots.fetch(source_id=source.pk, limits=server.limits())
    assert page
    content = file_of(SimpleNamespace(exhibits=[quoted(page, "At least 31 people", by)]))
    assert verdict(content)[0] == "genuine"
    assert [json.loads(line.split(" ", 2)[2])["status"] for line in index_of(content)] == ["200"]


def index_of(content: bytes) -> list[str]:
    return opened(content).read("indexes/index.cdx").decode().splitlines()


def test_a_protected_source_stays_out_of_it(s: SimpleNamespace) -> None:
    factories.protect(s.uploaded)
    archive = opened(file_of(s))
    assert json.loads(archive.read("tickmark/evidence.json"))["left_out"] == 1
    assert not [name for name in archive.namelist() if b"office's letter" in archive.read(name)]
    with pytest.raises(ValidationError, match="no evidence here"):
        evidence_archive.write({s.exhibits[1].pk}, title="The toll", about={})


@pytest.fixture
def authority(tmp_path: Path, settings: Any) -> Iterator[TimeStampAuthority]:
    made = TimeStampAuthority(tmp_path / "tsa")
    with made.running() as url:
        settings.TSA_URL, settings.TSA_CERTIFICATE = url, str(made.chain)
        yield made


@pytest.mark.needs("openssl")
def test_time_stamps_are_beside_it_and_verified(s: SimpleNamespace, authority: TimeStampAuthority) -> None:
    stamp = stamps.take(snapshot_id=s.letter.pk)
    assert stamp
    content = file_of(s)
    archive = opened(content)
    reply = archive.read(f"tickmark/{s.letter.pk}.tsr")
    assert authority.verifies(content_store().get(s.letter.sha256), reply)
    assert archive.read("tickmark/authority.pem") == authority.chain.read_bytes()
    finding = evidence_archive.verify(io.BytesIO(content))
    assert finding.outcome == "genuine"
    assert finding.reading
    assert stamp.time
    assert finding.reading.stamps == {str(s.letter.pk): stamp.time.isoformat()}

    def other_stamp(files: dict[str, bytes]) -> None:
        files[f"tickmark/{s.letter.pk}.tsr"] = reply[:-4] + bytes([reply[-4] ^ 1]) + reply[-3:]
        consistent(files)

    assert verdict(rewritten(content, other_stamp))[0] == "altered"


def test_the_command_says_what_it_found_and_ends_accordingly(s: SimpleNamespace, tmp_path: Path) -> None:
    (tmp_path / "good.wacz").write_bytes(file_of(s))
    said = StringIO()
    call_command("verify_evidence", str(tmp_path / "good.wacz"), stdout=said)
    assert said.getvalue().startswith("Genuine.")

    (tmp_path / "bad.wacz").write_bytes(rewritten(file_of(s), altered_text))
    said = StringIO()
    with pytest.raises(CommandError, match="not to be relied on"):
        call_command("verify_evidence", str(tmp_path / "bad.wacz"), stdout=said)
    assert "Altered." in said.getvalue()
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("verify_evidence", str(tmp_path / "none.wacz"))


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.Example.org/", "org,example)/"),
        ("http://example.org:8080/A/b/?Z=1&a=2", "org,example:8080)/a/b?a=2&z=1"),
        ("https://news.example.org:443/page", "org,example,news)/page"),
        ("http://192.0.2.1/a", "192.0.2.1)/a"),
        ("urn:uuid:5b0f2d0e-6f5c-4f4b-9a1e-0c5a7c1d9b52", "urn:uuid:5b0f2d0e-6f5c-4f4b-9a1e-0c5a7c1d9b52"),
    ],
)
def test_addresses_are_sorted_as_web_archives_do(url: str, key: str) -> None:
    assert surt(url) == key
