"""Which hosts may be connected to: only those of which every address is on the public internet.

The name is looked up once, all that it means is vetted, and the connection goes to a vetted address itself. A
second look-up could be answered differently: that is how DNS rebinding gets behind a check.
"""

import ipaddress
import socket
import threading
from typing import NamedTuple

from .failures import FetchFailed

# `is_global` knows the IANA registries of the day that Python was released. These are named because older
# releases miss some of them, or because an IPv4 address is hidden inside that need not be public (6to4,
# Teredo, NAT64, the deprecated "IPv4-compatible" form).
_NEVER = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",  # carrier-grade NAT
        "127.0.0.0/8",
        "169.254.0.0/16",  # link-local, the metadata services of clouds among it
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "::/96",
        "::ffff:0:0:0/96",  # IPv4-translated (SIIT)
        "64:ff9b::/96",  # NAT64
        "64:ff9b:1::/48",
        "100::/64",
        "2001::/23",  # Teredo, ORCHID, benchmarking
        "2001:db8::/32",
        "2002::/16",  # 6to4
        "3fff::/20",
        "5f00::/16",
        "fc00::/7",
        "fe80::/10",
        "fec0::/10",  # site-local, long deprecated and still routed inside
        "ff00::/8",
    )
)


class Address(NamedTuple):
    family: socket.AddressFamily
    ip: str
    to: tuple[str, int] | tuple[str, int, int, int]
    """What `socket.connect` takes."""


def is_public(ip: str) -> bool:
    """Whether anybody on the internet could reach this address. Raises ValueError for no address."""
    address = ipaddress.ip_address(ip)
    if address.version == 6:
        if address.scope_id:
            return False
        address = address.ipv4_mapped or address
    return (
        address.is_global
        and not address.is_multicast
        and not address.is_reserved
        and not any(address in network for network in _NEVER if network.version == address.version)
    )


def addresses_of(host: str, port: int, *, seconds: float, vetted: bool = True) -> list[Address]:
    """What the name means, in the resolver's order. Raises FetchFailed ("name", "address", "slow").

    One address that is not public refuses the host, even beside public ones. Only `vetted=False` takes any.
    """
    found = _looked_up(host, port, seconds)
    if vetted and not all(is_public(address.ip) for address in found):
        raise FetchFailed("address", host=host)
    return found


def _looked_up(host: str, port: int, seconds: float) -> list[Address]:
    """The resolver has no time limit of its own, so it is waited for from outside."""
    answer: list[Address] = []
    trouble: list[Exception] = []

    def look_up() -> None:
        try:
            for family, _, _, _, to in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
                if family in (socket.AF_INET, socket.AF_INET6):
                    answer.append(Address(family, str(to[0]), to))  # type: ignore[arg-type]
        except (OSError, UnicodeError) as error:
            trouble.append(error)

    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise FetchFailed("slow", host=host, seconds=f"{seconds:.0f}")
    if trouble or not answer:
        raise FetchFailed("name", host=host) from (trouble[0] if trouble else None)
    return answer
