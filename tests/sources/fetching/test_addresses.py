"""Attempts to have this machine, or its neighbours, asked in place of the public internet."""

import socket
import threading
from collections.abc import Iterator

import pytest

from sources.fetching import FetchFailed, Limits, fetch
from sources.fetching.addresses import is_public
from tests.sources.fetching.loopback import Loopback, answer, redirect, serving

NOT_PUBLIC = [
    *("0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1"),
    *("172.31.255.255", "192.0.0.1", "192.0.0.171", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1"),
    *("198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"),
    *("::", "::1", "::127.0.0.1", "::7f00:1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:0:127.0.0.1"),
    *("64:ff9b::7f00:1", "64:ff9b::127.0.0.1", "64:ff9b::808:808", "64:ff9b:1::7f00:1", "100::1"),
    *(
        "2001::1",
        "2001:0:7f00:1::",
        "2001:10::1",
        "2001:20::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:808:808::",
    ),
    *(
        "3fff::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff02::1",
        "ff0e::1",
    ),
]
PUBLIC = ["8.8.8.8", "1.1.1.1", "100.63.255.255", "100.128.0.1", "172.32.0.1", "192.0.1.1", "198.20.0.1"]
PUBLIC += ["2606:4700:4700::1111", "2a00:1450:4001:81c::200e", "::ffff:8.8.8.8", "2620:fe::fe"]


@pytest.mark.parametrize("ip", NOT_PUBLIC)
def test_an_address_that_not_everybody_can_reach_is_not_public(ip: str) -> None:
    assert not is_public(ip)


@pytest.mark.parametrize("ip", PUBLIC)
def test_an_address_on_the_internet_is_public(ip: str) -> None:
    assert is_public(ip)


def resolve_by(monkeypatch: pytest.MonkeyPatch, answers: dict[str, list[list[str]]]) -> list[str]:
    """Names mean what is given here, each time the next entry. Returns the names as they are asked for."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def getaddrinfo(host: str, port: int, **kwargs: object) -> list[object]:
        asked.append(host)
        if host not in answers:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        turn = min(asked.count(host), len(answers[host])) - 1
        return [info for ip in answers[host][turn] for info in real(ip, port, type=socket.SOCK_STREAM)]

    monkeypatch.setattr("socket.getaddrinfo", getaddrinfo)
    return asked


@pytest.fixture
def server() -> Iterator[Loopback]:
    with serving({"/": answer(b"secret")}) as server:
        yield server


def failure(url: str, limits: Limits | None = None) -> FetchFailed:
    with pytest.raises(FetchFailed) as failed:
        fetch(url, limits or Limits())
    return failed.value


@pytest.mark.parametrize(
    ("host", "code"),
    [
        ("127.0.0.1", "address"),
        ("127.0.0.1.", "address"),
        ("127.1", "url"),
        ("127.0.1", "url"),
        ("2130706433", "url"),
        ("0x7f000001", "url"),
        ("0x7f.0.0.1", "url"),
        ("0177.0.0.1", "url"),
        ("017700000001", "url"),
        ("127.0.0.0x1", "url"),
        ("0", "url"),
        ("0.0.0.0", "address"),
        ("１２７.０.０.１", "address"),
        ("①②⑦.0.0.1", "address"),
        ("127。0。0。1", "address"),
        ("%31%32%37.0.0.1", "url"),
        ("[::1]", "address"),
        ("[::]", "address"),
        ("[::ffff:127.0.0.1]", "address"),
        ("[::ffff:7f00:1]", "address"),
        ("[0:0:0:0:0:ffff:127.0.0.1]", "address"),
        ("[::127.0.0.1]", "address"),
        ("[64:ff9b::7f00:1]", "address"),
        ("[2002:7f00:1::]", "address"),
        ("[fe80::1%25eth0]", "url"),
        ("[fe80::1]", "address"),
        ("[fd00:ec2::254]", "address"),
        ("169.254.169.254", "address"),
        ("10.0.0.1", "address"),
        ("192.168.0.1", "address"),
        ("user@127.0.0.1", "credentials"),
        ("example.org@127.0.0.1", "credentials"),
        ("example.org%40127.0.0.1", "url"),
        ("127.0.0.1\\@example.org", "credentials"),
        ("127.0.0.1\\.example.org", "url"),
        ("user:pass@example.org", "credentials"),
        (":80", "url"),
        ("", "url"),
        ("exa mple.org", "url"),
        ("example..org", "url"),
        ("-example.org", "url"),
        ("[127.0.0.1]", "url"),
        ("127.0.0.1:22", "port"),
        ("127.0.0.1:99999", "url"),
        ("127.0.0.1:0", "url"),
        ("example.org:8080", "port"),
        ("example.org:6379", "port"),
    ],
)
def test_no_spelling_of_a_host_leads_inside(host: str, code: str) -> None:
    assert failure(f"http://{host}/").code == code


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("file:///etc/passwd", "scheme"),
        ("ftp://example.org/", "scheme"),
        ("gopher://127.0.0.1:6379/_INFO", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("data:text/html,x", "scheme"),
        ("jar:http://127.0.0.1!/", "scheme"),
        ("//127.0.0.1/", "url"),
        ("/etc/passwd", "url"),
        ("example.org", "url"),
        ("localhost:8000/x", "url"),
        ("http:/127.0.0.1/", "url"),
        ("http:///127.0.0.1/", "url"),
        ("http://", "url"),
        ("", "url"),
    ],
)
def test_only_whole_web_addresses_are_asked(url: str, code: str) -> None:
    assert failure(url).code == code


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"],
        ["::1"],
        ["8.8.8.8", "127.0.0.1"],
        ["8.8.8.8", "::1"],
        ["::ffff:10.0.0.1"],
        ["169.254.169.254"],
    ],
)
def test_a_name_with_one_address_inside_is_refused(
    monkeypatch: pytest.MonkeyPatch, addresses: list[str]
) -> None:
    resolve_by(monkeypatch, {"inside.example": [addresses]})

    refused = failure("http://inside.example/")

    assert refused.code == "address"
    assert (
        str(refused)
        == "inside.example is not on the public internet and is not fetched. Upload the file instead."
    )


def test_a_name_that_means_nothing_is_told_from_one_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve_by(monkeypatch, {})

    assert failure("http://nowhere.example/").code == "name"


def test_a_name_is_looked_up_once_so_that_its_second_meaning_is_never_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = resolve_by(monkeypatch, {"rebinding.example": [["203.0.114.7"], ["127.0.0.1"]]})
    connected: list[object] = []

    def connect(_: socket.socket, to: object) -> None:
        connected.append(to)
        raise ConnectionRefusedError

    monkeypatch.setattr("socket.socket.connect", connect)

    assert failure("http://rebinding.example/").code == "connect"
    assert asked == ["rebinding.example"]
    assert connected == [("203.0.114.7", 80)]


def test_a_name_is_vetted_again_after_a_redirect_to_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving({"/": redirect("/next"), "/next": answer(b"secret")}) as server:
        asked = resolve_by(monkeypatch, {"127.0.0.1": [["127.0.0.1"]], "rebinding.example": [["127.0.0.1"]]})
        server.answers["/"] = redirect("http://rebinding.example/next")

        refused = failure(server.url(), server.limits())

    assert refused.code == "address"
    assert asked == ["127.0.0.1", "rebinding.example"]
    assert [hop.status for hop in refused.hops] == [302]
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("location", "code"),
    [
        ("http://127.0.0.1/admin", "address"),
        ("http://127.0.0.1:{other}/", "port"),
        ("http://[::1]/", "address"),
        ("http://169.254.169.254/latest/meta-data/", "address"),
        ("//10.0.0.1/", "address"),
        ("file:///etc/passwd", "scheme"),
        ("ftp://127.0.0.1/", "scheme"),
        ("http://user:pass@127.0.0.1/", "credentials"),
        ("http://[::1", "url"),
        ("http://2130706433/", "url"),
    ],
)
def test_a_redirect_does_not_lead_inside_either(server: Loopback, location: str, code: str) -> None:
    with serving({"/": answer(b"inside")}) as other:
        server.answers["/away"] = redirect(location.format(other=other.port))

        refused = failure(server.url("/away"), server.limits())

    assert refused.code == code
    assert [hop.url for hop in refused.hops] == [server.url("/away")]
    assert other.asked == []


def test_leave_for_one_port_is_leave_for_no_other_host_or_port(server: Loopback) -> None:
    assert fetch(server.url(), server.limits()).body == b"secret"
    assert failure(server.url(), Limits()).code == "port"
    assert failure(server.url(host="127.0.0.2"), server.limits()).code == "port"
    assert failure(server.url(), Limits(ports=frozenset({server.port}))).code == "address"
    assert failure(server.url(host="localhost"), server.limits()).code == "port"


def test_a_resolver_that_never_answers_does_not_hold_the_fetch(monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: released.wait(10) and [])

    refused = failure("http://slow.example/", Limits(total_seconds=0.1))
    released.set()

    assert refused.code == "slow"
