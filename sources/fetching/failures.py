"""Why nothing could be fetched, in words for a person."""

from collections.abc import Sequence

from sources.canonical_url import MESSAGES as MESSAGES_OF_ADDRESSES
from sources.sentences import gettext_noop

from .fetched import Hop

MESSAGES = {
    **MESSAGES_OF_ADDRESSES,
    "port": gettext_noop(
        "The address names port {port}; only {allowed} can be fetched. Upload the file instead."
    ),
    "name": gettext_noop("No server of the name {host} was found. Check the address."),
    "address": gettext_noop(
        "{host} is not on the public internet and is not fetched. Upload the file instead."
    ),
    "connect": gettext_noop("{host} does not answer. Try again later, or upload the file."),
    "certificate": gettext_noop(
        "{host} cannot prove that it is {host}: {why}. Save the page by hand and upload it."
    ),
    "tls": gettext_noop(
        "No secure connection to {host} came about: {why}. Try again later, or upload the file."
    ),
    "slow": gettext_noop(
        "{host} was too slow: the limit is {seconds} seconds. Try again later, or upload the file."
    ),
    "large": gettext_noop("What {host} sends is larger than {limit} MB. Upload the part that is needed."),
    "headers": gettext_noop(
        "{host} sends more headers than a page can need. Save the page by hand and upload it."
    ),
    "redirects": gettext_noop(
        "{host} sends from address to address without end. Save the page by hand and upload it."
    ),
    "encoding": gettext_noop(
        "{host} packs its page in a way that cannot be undone ({encoding}). Upload the file instead."
    ),
    "cut_short": gettext_noop("The connection to {host} broke off before everything had come. Try again."),
    "not_http": gettext_noop("{host} does not answer as a web server does. Upload the file instead."),
}
"""Code of a failure → what a person is told. The codes are part of the contract, the words are not."""


class FetchFailed(Exception):  # noqa: N818
    """Nothing could be fetched; the message says why and what would mend it."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(MESSAGES[code].format(**details))
        self.code = code
        self.details = details
        self.hops: Sequence[Hop] = ()
        """What was asked and answered before it failed."""
