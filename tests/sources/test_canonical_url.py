import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.canonical_url import NoWebAddress, ascii_host, canonical, web_address


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTP://Example.ORG", "http://example.org/"),
        ("  https://example.org:443/a \n", "https://example.org/a"),
        ("http://example.org:80", "http://example.org/"),
        ("http://example.org:443/", "http://example.org:443/"),
        ("https://example.org./a", "https://example.org/a"),
        ("https://example.org/a#part", "https://example.org/a"),
        ("https://example.org/a#:~:text=47%20killed", "https://example.org/a"),
        ("https://example.org/#!/story/47", "https://example.org/#!/story/47"),
        ("https://example.org/a?utm_source=x&id=7&UTM_Medium=y&fbclid=z", "https://example.org/a?id=7"),
        ("https://example.org/a?gclid=1", "https://example.org/a"),
        ("https://example.org/a?", "https://example.org/a"),
        ("https://example.org/a?b=2&a=1&b=3", "https://example.org/a?b=2&a=1&b=3"),
        (
            "https://example.org/a?ref=x&source=y&q=utm_source",
            "https://example.org/a?ref=x&source=y&q=utm_source",
        ),
        ("https://example.org/a?&&b", "https://example.org/a?b"),
        ("https://example.org/%7euser/%c3%a9/é", "https://example.org/~user/%C3%A9/%C3%A9"),
        ("https://example.org/a%2Fb%3f?c=%26%3d+%20d", "https://example.org/a%2Fb%3F?c=%26%3D+%20d"),
        ("https://example.org/100%/a b", "https://example.org/100%25/a%20b"),
        ("https://example.org/a/./b/../c/%2e%2e/d", "https://example.org/a/d"),
        ("https://example.org/../..", "https://example.org/"),
        ("https://example.org//a//", "https://example.org//a//"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://BÜCHER.example/", "https://xn--bcher-kva.example/"),
        ("https://faß.example/", "https://xn--fa-hia.example/"),
        ("https://ΟΔΟΣ.example/", "https://xn--pxavbq.example/"),
        ("https://یک‌دو.example/", "https://xn--ugb4c8pter06k.example/"),
        ("https://example。org/", "https://example.org/"),
        ("http://[2001:DB8:0:0::1]:8080/", "http://[2001:db8::1]:8080/"),
        ("http://192.0.2.1:81/", "http://192.0.2.1:81/"),
        ("https://under_score.example.org/", "https://under_score.example.org/"),
    ],
)
def test_addresses_of_the_same_page_have_one_form(url: str, expected: str) -> None:
    assert canonical(url) == expected
    assert canonical(expected) == expected


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "url"),
        ("example.org/page", "url"),
        ("localhost:8000", "url"),
        ("/page", "url"),
        ("https://", "url"),
        ("https:///page", "url"),
        ("https://exa mple.org/", "url"),
        ("https://example.org:port/", "url"),
        ("https://example.org:70000/", "url"),
        ("https://[::1/", "url"),
        ("https://[fe80::1%25eth0]/", "url"),
        ("https://0177.0.0.1/", "url"),
        ("https://a.b.c.999/", "url"),
        ("https://ex\u2100mple.org/", "url"),
        ("https://☃.example/", "url"),
        ("https://" + "a" * 64 + ".example/", "url"),
        ("https://" + "a." * 130 + "example/", "url"),
        ("ftp://example.org/", "scheme"),
        ("mailto:a@example.org", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("https://user@example.org/", "credentials"),
        ("https://user:pass@example.org/", "credentials"),
        ("https://@example.org/", "credentials"),
    ],
    ids=range(23),
)
def test_what_is_no_web_address_is_refused_in_a_sentence(url: str, code: str) -> None:
    with pytest.raises(NoWebAddress) as refused:
        canonical(url)

    assert refused.value.code == code
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


def test_what_is_asked_for_keeps_its_parameters_and_their_spelling() -> None:
    address = web_address("https://Example.org:8443/%7ea/./b?utm_source=x&y=%2f&z='1'#part")

    assert address.target == "/%7ea/b?utm_source=x&y=%2f&z='1'"
    assert address.authority == "example.org:8443"
    assert address.url == "https://example.org:8443/%7ea/b?utm_source=x&y=%2f&z='1'"


def test_hosts_are_taken_apart_from_addresses() -> None:
    assert ascii_host("::FFFF:127.0.0.1") == "::ffff:7f00:1"
    assert ascii_host("3com.example") == "3com.example"
    assert ascii_host("1.2.3.4.example") == "1.2.3.4.example"


@given(st.text(max_size=60).map("https://example.org/".__add__))
def test_the_canonical_form_is_its_own(url: str) -> None:
    once = canonical(url)

    assert canonical(once) == once
    assert once.isascii()


@given(st.one_of(st.text(max_size=40), st.text(max_size=30).map("http://".__add__)))
def test_no_text_raises_anything_but_the_refusal(url: str) -> None:
    try:
        form = canonical(url)
    except NoWebAddress:
        return
    assert canonical(form) == form
