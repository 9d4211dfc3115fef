"""Web addresses: read strictly, and brought into one form so that the same page is found again.

`web_address` says what an address means, and refuses what different programs would read differently.
`canonical` is for comparing, never for fetching: it leaves out what only says how a reader came to the page.
"""

import ipaddress
import re
import unicodedata
from typing import NamedTuple
from urllib.parse import quote, unquote_plus, urlsplit

from sources.sentences import gettext_noop

MESSAGES = {
    "url": gettext_noop(
        "This is not a complete web address: {url}. It should look like https://example.org/page."
    ),
    "scheme": gettext_noop("Only http and https addresses can be used here, and this one is {scheme}."),
    "credentials": gettext_noop(
        "The address holds a user name or a password. Leave out what stands before the @ sign."
    ),
}
"""Code of a refusal → what a person is told."""

_DEFAULT_PORTS = {"http": 80, "https": 443}
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PATH_SAFE = "/%:@!$&'()*+,;=~"
_QUERY_SAFE = _PATH_SAFE + "?[]"
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")

# Parameters that say where a click came from. Not "ref", "source" or "id": elsewhere they name the page.
_TRACKING_BEGINS = ("utm_", "at_", "_hs", "__hs", "hsa_", "mtm_", "pk_", "matomo_", "oly_", "vero_", "guce_")
_TRACKING = frozenset(
    (
        *(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "ysclid",
            "twclid",
            "ttclid",
        ),
        *("igshid", "igsh", "li_fat_id", "mc_cid", "mc_eid", "_ga", "_gl", "mkt_tok", "srsltid", "wickedid"),
        *("s_cid", "cmpid", "ocid", "ncid", "smid", "ref_src", "ref_url", "fb_action_ids", "fb_action_types"),
        *("fb_source", "guccounter", "hsctatracking", "epik", "xtor", "spm", "cvid", "rb_clickid"),
    )
)


class NoWebAddress(ValueError):  # noqa: N818
    """This is no address of the web; the message says why."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(MESSAGES[code].format(**details))
        self.code = code
        self.details = details


class WebAddress(NamedTuple):
    """An address in its parts, ready to be asked for: ASCII only, and without a fragment in `target`."""

    scheme: str
    host: str
    """Lower case, in its ASCII form; an IPv6 address without its brackets."""
    port: int
    path: str
    query: str
    fragment: str

    @property
    def authority(self) -> str:
        """Host and, where it is not the usual one, port: what the Host header holds."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def target(self) -> str:
        """Path and query: what is asked of the server."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


def web_address(url: str) -> WebAddress:
    """The parts of an http or https address. Raises NoWebAddress ("url", "scheme", "credentials")."""
    text = url.strip("".join(map(chr, range(33))))
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise NoWebAddress("url", url=_shown(url)) from None
    if parts.scheme not in _DEFAULT_PORTS:
        if not parts.scheme or not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:(?![0-9])", text):
            raise NoWebAddress("url", url=_shown(url))
        raise NoWebAddress("scheme", scheme=parts.scheme)
    if "@" in parts.netloc:
        raise NoWebAddress("credentials")
    try:
        host = ascii_host(parts.hostname or "")
    except ValueError:
        raise NoWebAddress("url", url=_shown(url)) from None
    if port == 0:
        raise NoWebAddress("url", url=_shown(url))
    return WebAddress(
        scheme=parts.scheme,
        host=host,
        port=port or _DEFAULT_PORTS[parts.scheme],
        path=_without_dots(_quoted(parts.path, _PATH_SAFE)) or "/",
        query=_quoted(parts.query, _QUERY_SAFE),
        fragment=parts.fragment,
    )


def canonical(url: str) -> str:
    """The one form of an address that two copies of it share. Raises NoWebAddress, which is a ValueError."""
    address = web_address(url)
    kept = [piece for piece in _normal(address.query).split("&") if piece and not _is_tracking(piece)]
    # "#!" was how pages written in JavaScript were addressed; every other fragment is a place in the page.
    fragment = "#" + _quoted(address.fragment, _QUERY_SAFE) if address.fragment.startswith("!") else ""
    return address._replace(path=_without_dots(_normal(address.path)), query="&".join(kept)).url + _normal(
        fragment
    )


def ascii_host(host: str) -> str:
    """A host as the name service and the certificate know it. Raises ValueError for what is no host.

    Letters beyond ASCII become Punycode by the rule of UTS 46 that browsers follow (non-transitional: "ß" and
    ZWNJ stay themselves). Numbers must be a plain IPv4 address: "2130706433", "0177.0.0.1" and "127.1" mean
    127.0.0.1 to some programs and something else to others.
    """
    if ":" in host:
        address = ipaddress.IPv6Address(host)
        if address.scope_id:
            raise ValueError("An address with a zone is no address of the web.")
        if address.ipv4_mapped:  # browsers write groups; from 3.13 on Python writes its last part as IPv4
            high, low = divmod(int(address.ipv4_mapped), 2**16)
            return f"::ffff:{high:x}:{low:x}"
        return address.compressed
    lowered = "".join(character.lower() for character in unicodedata.normalize("NFKC", host))
    lowered = unicodedata.normalize("NFC", lowered).replace("。", ".").replace("\u00ad", "")
    labels = [_ascii_label(label) for label in lowered.removesuffix(".").split(".")]
    name = ".".join(labels)
    if len(name) > 253:
        raise ValueError("The name of a host has at most 253 characters.")
    return str(ipaddress.IPv4Address(name)) if _NUMBER.fullmatch(labels[-1]) else name


def _ascii_label(label: str) -> str:
    if not label.isascii():
        if not all(_is_in_names(character) for character in label):
            raise ValueError("This character is in no name of a host.")
        label = "xn--" + label.encode("punycode").decode("ascii")
    if not _LABEL.fullmatch(label):
        raise ValueError("This is no name of a host.")
    return label


def _is_in_names(character: str) -> bool:
    """Letters, marks and numbers, and the few signs that IDNA lets stand between them."""
    return unicodedata.category(character)[0] in "LMN" or character in "-\u200c\u200d·"


def _quoted(text: str, safe: str) -> str:
    """Percent-encode what must not stand in an address; what is encoded already stays as it is."""
    return quote(re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text), safe=safe, errors="replace")


def _normal(quoted: str) -> str:
    """Percent-encoding in one form: capitals, and none where none is needed."""

    def normal(match: re.Match[str]) -> str:
        character = chr(int(match[1], 16))
        return character if character in _UNRESERVED else f"%{match[1].upper()}"

    return re.sub(r"%([0-9A-Fa-f]{2})", normal, quoted)


def _without_dots(path: str) -> str:
    """RFC 3986, 5.2.4: "/a/./b/../c" is "/a/c"."""
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments[1:]:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)


def _is_tracking(piece: str) -> bool:
    name = unquote_plus(piece.partition("=")[0]).lower()
    return name in _TRACKING or name.startswith(_TRACKING_BEGINS)


def _shown(url: str) -> str:
    """The beginning of what was given, fit to be shown on one line."""
    shown = "".join(character if character.isprintable() else " " for character in url.strip())
    return shown if len(shown) <= 80 else shown[:79] + "…"
