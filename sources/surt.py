"""SURT, the form of an address by which indexes of web archives are sorted: "com,example)/path?query".

Written from the rules that readers of such indexes follow: the scheme, "www." and a usual port are dropped, the host
is turned round, everything is in lower case, and the parts of the query are in order.
"""

import re
from urllib.parse import urlsplit

_PORTS = {"http": 80, "https": 443}
_WWW = re.compile(r"www\d*\.")


def surt(url: str) -> str:
    """The key of an http or https address; any other address is its own key."""
    parts = urlsplit(url)
    if parts.scheme not in _PORTS or not parts.hostname:
        return url
    host = _WWW.sub("", parts.hostname, count=1) if _WWW.match(parts.hostname) else parts.hostname
    turned = host if ":" in host or re.fullmatch(r"[\d.]+", host) else ",".join(reversed(host.split(".")))
    port = f":{parts.port}" if parts.port and parts.port != _PORTS[parts.scheme] else ""
    query = "&".join(sorted(parts.query.lower().split("&"))) if parts.query else ""
    path = parts.path.lower() or "/"
    path = path if path == "/" else path.rstrip("/")
    return f"{turned}{port}){path}" + (f"?{query}" if query else "")
