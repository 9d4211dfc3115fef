import gzip
import socket
import ssl
import subprocess
import time
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sources.fetching import MESSAGES, FetchFailed, Limits, fetch, following, wire
from sources.fetching.packing import unpacked
from tests.sources.fetching.loopback import Answer, Loopback, answer, redirect, serving


def gz(content: bytes) -> bytes:
    """Without the clock in its header: every process that collects these tests must see the same ones."""
    return gzip.compress(content, mtime=0)


PAGE = "<p>At least ۴۷ people were killed.</p>".encode()


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serving({"/": answer(PAGE, content_type="text/html; charset=utf-8")}) as server:
        yield server


def failure(url: str, limits: Limits) -> FetchFailed:
    with pytest.raises(FetchFailed) as failed:
        fetch(url, limits)
    assert str(failed.value)
    return failed.value


def test_a_page_comes_with_everything_that_was_said(server: Loopback) -> None:
    before = datetime.now(UTC)

    fetched = fetch(server.url("/#part"), server.limits(), "Desk/1")

    assert (fetched.status, fetched.body, fetched.media_type) == (200, PAGE, "text/html; charset=utf-8")
    assert (fetched.url, fetched.final_url) == (server.url("/#part"), server.url("/"))
    assert before <= fetched.hops[-1].started_at <= before + timedelta(seconds=10)
    (hop,) = fetched.hops
    assert hop.response == server.answers["/"]
    assert [hop.request] == server.asked
    assert (hop.address, hop.port, hop.certificate) == ("127.0.0.1", server.port, None)
    assert hop.headers == (("Content-Length", str(len(PAGE))), ("Content-Type", "text/html; charset=utf-8"))


def test_the_request_has_no_cookie_and_no_password(server: Loopback) -> None:
    server.answers["/set"] = redirect("/").replace(b"\r\n\r\n", b"\r\nSet-Cookie: a=b\r\n\r\n")

    fetch(server.url("/set"), server.limits(), "Desk/1\r\nX: y")

    assert server.asked[1].decode().split("\r\n") == [
        "GET / HTTP/1.1",
        f"Host: 127.0.0.1:{server.port}",
        "User-Agent: Desk/1 X: y",
        "Accept: text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
        "Accept-Encoding: gzip, deflate",
        "Connection: close",
        "",
        "",
    ]


def test_letters_beyond_ascii_and_line_ends_do_not_reach_the_wire_as_they_are(server: Loopback) -> None:
    fetch(server.url("/a b/ü/%C3%BC/%zz?q=é&x=[1] HTTP/1.1\r\nX: y"), server.limits())

    assert server.asked[0].split(b"\r\n")[0] == (
        b"GET /a%20b/%C3%BC/%C3%BC/%25zz?q=%C3%A9&x=[1]%20HTTP/1.1X:%20y HTTP/1.1"
    )


@pytest.mark.parametrize(
    "status", ["404 Not Found", "500 Internal Server Error", "304 Not Modified", "204 No Content", "300 X"]
)
def test_an_answer_with_any_status_is_a_result(server: Loopback, status: str) -> None:
    server.answers["/"] = answer(status=status)

    assert fetch(server.url(), server.limits()).status == int(status[:3])


@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"]
)
def test_redirects_are_followed_and_kept(server: Loopback, status: str) -> None:
    server.answers["/old"] = redirect("new?a=1#b", status)
    server.answers["/new?a=1"] = redirect(server.url("/é"), status)
    server.answers["/%C3%A9"] = answer(b"here")

    fetched = fetch(server.url("/old"), server.limits())

    assert fetched.body == b"here"
    assert [hop.url for hop in fetched.hops] == [server.url(t) for t in ("/old", "/new?a=1", "/%C3%A9")]
    assert fetched.final_url == server.url("/%C3%A9")


def test_a_redirect_without_an_address_is_a_result(server: Loopback) -> None:
    server.answers["/"] = answer(b"gone", "302 Found")

    assert (fetch(server.url(), server.limits()).status, len(server.asked)) == (302, 1)


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gz(PAGE)),
        ("x-gzip", gz(PAGE[:9]) + gz(PAGE[9:]) + b"\0\0"),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)[2:-4]),
        ("gzip, gzip", gz(gz(PAGE))),
        ("deflate, gzip", gz(zlib.compress(PAGE))),
        ("identity", PAGE),
        ("", PAGE),
    ],
)
def test_a_packed_page_is_unpacked_and_kept_as_it_came(
    server: Loopback, encoding: str, packed: bytes
) -> None:
    server.answers["/"] = answer(packed, content_encoding=encoding)

    fetched = fetch(server.url(), server.limits())

    assert fetched.body == PAGE
    assert fetched.hops[0].response.endswith(packed)


def test_a_body_in_chunks_is_put_together(server: Loopback) -> None:
    chunks = b"".join(b"%x;x=y\r\n%s\r\n" % (1, PAGE[n : n + 1]) for n in range(len(PAGE)))
    server.answers["/"] = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\nA: b\r\n\r\n"
    )

    assert fetch(server.url(), server.limits()).body == PAGE


def test_a_body_without_a_length_ends_with_the_connection(server: Loopback) -> None:
    server.answers["/"] = b"HTTP/1.0 200 OK\r\n\r\n" + PAGE

    assert fetch(server.url(), server.limits()).body == PAGE


@pytest.mark.parametrize("status", ["100 Continue", "102 Processing", "103 Early Hints"])
def test_an_answer_that_only_says_that_one_is_coming_is_passed_over(server: Loopback, status: str) -> None:
    interim = f"HTTP/1.1 {status}\r\nLink: </a.css>\r\n\r\n".encode()
    server.answers["/"] = interim * 2 + answer(PAGE)

    fetched = fetch(server.url(), server.limits())

    assert (fetched.status, fetched.body) == (200, PAGE)
    assert fetched.hops[0].response == answer(PAGE)


def test_headers_can_be_stored(server: Loopback) -> None:
    server.answers["/"] = (
        b"HTTP/1.1 200 OK\r\nX-Odd: a\x00b\r\n folded\r\nX-Odd: \xc3\xa9\r\nContent-Length: 0\r\n\r\n"
    )

    assert fetch(server.url(), server.limits()).headers == (
        ("X-Odd", "a b folded"),
        ("X-Odd", "Ã©"),
        ("Content-Length", "0"),
    )


def endless(piece: bytes, start: bytes = b"") -> Callable[[socket.socket], None]:
    def write(connection: socket.socket) -> None:
        connection.sendall(start)
        for _ in range(100_000):
            connection.sendall(piece)

    return write


def silence(connection: socket.socket) -> None:
    connection.recv(1)  # until the client hangs up


def trickle(connection: socket.socket) -> None:
    """One byte now and then, so that no single read is ever too slow."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    for _ in range(1_000):
        connection.sendall(b"x")
        time.sleep(0.01)


OK = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (endless(b"X: y\r\n", OK), "headers"),
        (endless(b"x" * 1000, OK + b"X: "), "headers"),
        (OK + b"X: y\r\n" * 101 + b"\r\n", "headers"),
        (endless(b"HTTP/1.1 100 Continue\r\nX: y\r\n\r\n"), "headers"),
        (endless(b"x" * 65536, OK + b"\r\n"), "large"),
        (OK + b"Content-Length: 999999999999999999\r\n\r\n", "large"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffff\r\n", "cut_short"),
        (endless(b"1\r\nx\r\n" * 1000, OK + b"Transfer-Encoding: chunked\r\n\r\n"), "large"),
        (OK + b"Content-Length: 10\r\n\r\nshort", "cut_short"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n", "cut_short"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nabcde\r\n", "cut_short"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n-5\r\nabcde\r\n", "not_http"),
        (OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "encoding"),
        (endless(b"HTTP/1.1 103 Early Hints\r\n\r\n"), "headers"),
        (b"", "cut_short"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "not_http"),
        (b"HTTP/1.1 abc\r\n\r\n", "not_http"),
        (b"\x00\x01\x02\r\n\r\n", "not_http"),
        (answer(gz(b"\0" * 5_000_000), content_encoding="gzip"), "large"),
        (answer(gz(gz(b"\0" * 50_000_000)), content_encoding="gzip, gzip"), "large"),
        (answer(b"x" * 200_000), "large"),
        (answer(gz(PAGE)[:-12], content_encoding="gzip"), "cut_short"),
        (answer(b"no gzip", content_encoding="gzip"), "encoding"),
        (answer(b"no deflate", content_encoding="deflate"), "encoding"),
        (answer(b"x", content_encoding="br"), "encoding"),
        (trickle, "slow"),
        (silence, "slow"),
    ],
    ids=range(27),
)
def test_a_hostile_or_broken_server_is_left_in_time(server: Loopback, reply: Answer, code: str) -> None:
    server.answers["/"] = reply
    started = time.monotonic()

    refused = failure(
        server.url(), server.limits(total_seconds=0.5, max_bytes=150_000, max_decoded_bytes=1_000_000)
    )

    assert refused.code == code
    assert refused.hops == () or code in ("large", "encoding", "cut_short")
    assert time.monotonic() - started < 2


def test_empty_members_without_number_are_passed_over_one_by_one() -> None:
    """Each was once cut off the front of all that followed: a page of 25 MB would have kept the worker half an hour."""
    members = gz(b"") * 100_000

    assert unpacked(members + gz(PAGE), "gzip", host="a", limit=99, deadline=wire.Deadline(20)) == PAGE


def test_unpacking_ends_when_the_time_is_over() -> None:
    with pytest.raises(FetchFailed) as failed:
        unpacked(gz(PAGE), "gzip", host="a", limit=10**6, deadline=wire.Deadline(-1))
    assert failed.value.code == "slow"


def test_the_time_is_one_for_all_hops(server: Loopback) -> None:
    def slowly(connection: socket.socket) -> None:
        time.sleep(0.15)
        connection.sendall(redirect(f"/{len(server.asked)}"))

    for target in ("/", *(f"/{n}" for n in range(1, 7))):
        server.answers[target] = slowly

    refused = failure(server.url(), server.limits(total_seconds=0.4))

    assert refused.code == "slow"
    assert len(refused.hops) == 2


def test_the_bytes_are_one_sum_for_all_hops(server: Loopback) -> None:
    server.answers["/a"] = answer(b"x" * 600, "302 Found", location="/b")
    server.answers["/b"] = answer(b"x" * 600)

    assert fetch(server.url("/b"), server.limits(max_bytes=1000)).status == 200
    assert failure(server.url("/a"), server.limits(max_bytes=1000)).code == "large"


def test_redirects_in_a_circle_and_without_end_are_given_up(server: Loopback) -> None:
    server.answers["/a"] = redirect("/b")
    server.answers["/b"] = redirect("/a#again")
    for number in range(10):
        server.answers[f"/{number}"] = redirect(f"/{number + 1}")

    circle = failure(server.url("/a"), server.limits())
    endless_row = failure(server.url("/0"), server.limits(max_redirects=3))

    assert (circle.code, [hop.url for hop in circle.hops]) == (
        "redirects",
        [server.url("/a"), server.url("/b")],
    )
    assert (endless_row.code, len(endless_row.hops)) == ("redirects", 4)


def test_a_server_that_is_not_there_is_said_not_to_answer() -> None:
    with serving({}) as server:
        pass

    refused = failure(server.url(), server.limits())

    assert refused.code == "connect"
    assert str(refused) == "127.0.0.1 does not answer. Try again later, or upload the file."


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate and key for 127.0.0.1 that no authority has signed."""
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    subprocess.run(
        [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:prime256v1",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=loopback",
            "-addext",
            "subjectAltName=IP:127.0.0.1",
            "-keyout",
            str(path),
            "-out",
            f"{path}.crt",
        ],
        check=True,
        capture_output=True,
    )
    path.write_text(path.read_text() + Path(f"{path}.crt").read_text())
    return path


@pytest.fixture
def secure(certificate: Path) -> Iterator[Loopback]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serving({"/": answer(PAGE)}, context) as server:
        yield server


def test_a_server_that_nobody_vouches_for_is_not_believed(secure: Loopback) -> None:
    refused = failure(secure.url(scheme="https"), secure.limits())

    assert refused.code == "certificate"
    assert "cannot prove" in str(refused)
    assert secure.asked == []


def test_the_certificate_of_a_believed_server_is_kept(
    secure: Loopback, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "trust", lambda: ssl.create_default_context(cafile=f"{certificate}.crt"))

    (hop,) = fetch(secure.url(scheme="https"), secure.limits()).hops

    assert hop.certificate == ssl.PEM_cert_to_DER_cert(Path(f"{certificate}.crt").read_text())
    assert hop.response == secure.answers["/"]


def test_a_server_without_tls_is_told_from_one_that_is_not_believed(server: Loopback) -> None:
    assert failure(server.url(scheme="https"), server.limits()).code == "tls"


def test_authorities_are_known_without_those_of_the_system() -> None:
    assert len(wire.trust().get_ca_certs()) > 50


def test_each_message_can_be_filled_by_who_raises_it() -> None:
    text = "".join(path.read_text() for path in Path(following.__file__).parent.glob("*.py"))

    unused = {
        code for code in MESSAGES if f'"{code}"' not in text.replace(f'    "{code}": gettext_noop(', "")
    }
    assert unused == {"scheme", "credentials"}  # said by sources.canonical_url
