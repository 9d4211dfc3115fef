import gzip
import io
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime

from warcio.archiveiterator import ArchiveIterator

from sources.fetching import Fetched, Hop, fetch
from sources.warc import warc_of
from tests.sources.fetching.loopback import answer, redirect, serving

ODD = b"HTTP/1.1 200 Fine\nx-ODD:   a \r\n folded\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"


def hop(url: str, response: bytes, certificate: bytes | None = None) -> Hop:
    return Hop(
        url=url,
        address="203.0.113.7",
        port=443,
        started_at=datetime(2026, 3, 4, 5, 6, 7, 89, tzinfo=UTC),
        request=b"GET /%C3%A9 HTTP/1.1\r\nHost: example.org\r\n\r\n",
        response=response,
        status=200,
        headers=(),
        certificate=certificate,
    )


FETCHED = Fetched(
    "https://example.org/",
    b"abc",
    (hop("https://example.org/", redirect("/é"), b"\x30\x82"), hop("https://example.org/%C3%A9", ODD)),
)


def blocks(warc: bytes) -> list[tuple[str, str | None, bytes]]:
    records = ArchiveIterator(io.BytesIO(warc), no_record_parse=True)
    return [
        (record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), record.raw_stream.read())
        for record in records
    ]


def test_every_byte_that_went_over_the_wire_is_in_the_archive() -> None:
    first, second = FETCHED.hops

    assert blocks(warc_of(FETCHED))[1:] == [
        ("response", "https://example.org/", first.response),
        ("request", "https://example.org/", first.request),
        ("metadata", "https://example.org/", b"\x30\x82"),
        ("response", "https://example.org/%C3%A9", ODD),
        ("request", "https://example.org/%C3%A9", second.request),
    ]


def passed(warc: bytes) -> list[bool]:
    """Of each record: do its digests agree with its content?"""
    found = []
    for record in ArchiveIterator(io.BytesIO(warc), check_digests=True):
        record.raw_stream.read()
        found.append(record.digest_checker.passed)
    return found


def members(warc: bytes) -> Iterator[bytes]:
    while warc:
        stream = zlib.decompressobj(31)
        yield stream.decompress(warc)
        warc = stream.unused_data


def test_the_digests_agree_with_the_content() -> None:
    assert passed(warc_of(FETCHED)) == [True] * 6


def test_a_changed_byte_is_found() -> None:
    altered = b"".join(
        gzip.compress(member.replace(b"3\r\nabc\r\n", b"3\r\nabd\r\n"))
        for member in members(warc_of(FETCHED))
    )

    assert passed(altered) == [True, True, True, True, False, True]


def test_the_records_say_when_where_and_together_with_what() -> None:
    records = [record.rec_headers for record in ArchiveIterator(io.BytesIO(warc_of(FETCHED)))]
    response, request = records[1], records[2]

    assert response.protocol == "WARC/1.1"
    assert response.get_header("WARC-Date") == "2026-03-04T05:06:07.000089Z"
    assert response.get_header("WARC-IP-Address") == "203.0.113.7"
    assert request.get_header("WARC-Concurrent-To") == response.get_header("WARC-Record-ID")
    assert len({record.get_header("WARC-Record-ID") for record in records}) == 6


def test_the_same_fetch_gives_the_same_archive() -> None:
    assert warc_of(FETCHED) == warc_of(FETCHED)


def test_a_page_that_was_fetched_can_be_read_from_its_archive() -> None:
    with serving({"/": redirect("/a"), "/a": answer(b"forty-seven", content_type="text/plain")}) as server:
        fetched = fetch(server.url(), server.limits())

    pages = [
        (record.http_headers.get_statuscode(), record.content_stream().read())
        for record in ArchiveIterator(io.BytesIO(warc_of(fetched)))
        if record.rec_type == "response"
    ]
    assert pages == [("302", b""), ("200", b"forty-seven")]
