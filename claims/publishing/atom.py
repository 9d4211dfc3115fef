"""A desk's published checks as an Atom feed (RFC 4287), in pages (RFC 5005).

A check has one entry for as long as it is published, with the time of its last edition; each correction is an entry of
its own beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from django.utils.translation import gettext as _

from claims.publishing.addresses import Addresses
from claims.publishing.frozen import correction_in_words, in_the_readers_words
from newsroom.scale import shown

if TYPE_CHECKING:
    from claims.models import PublicFace, PublishedClaim

_UNWRITABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
MEDIA_TYPE = "application/atom+xml; charset=utf-8"


def write(
    rows: Sequence[PublishedClaim],
    face: PublicFace,
    addresses: Addresses,
    *,
    updated: datetime,
    here: str,
    following: str,
) -> str:
    """One page of the feed: published claims, newest first. `following` is the address of the next, "" at the end."""
    entries = "".join(_entries(row, addresses) for row in rows)
    first = addresses.of("public-atom")
    links = [("self", here), ("first", first), ("next", following)]
    paged = "".join(_link(relation, address) for relation, address in links if address)
    title = _("Published checks: %(name)s") % {"name": face.name}
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={quoteattr(face.language)}>
  <id>urn:uuid:{face.pk}</id>
  <title>{_text(title)}</title>
  <updated>{_moment(updated)}</updated>
  <author><name>{_text(face.name)}</name></author>
  <link rel="alternate" type="text/html" href={quoteattr(addresses.of("public-checks"))}/>{paged}{entries}
</feed>
"""


def _entries(row: PublishedClaim, addresses: Addresses) -> str:
    found = ""
    page = addresses.claim(row.claim_id)
    at, language = row.publication.published_at, row.publication.content["document"]["language"]
    statement, verdict = row.content["statement"], row.content["verdict"]
    if row.current:
        title = f"{shown(row.rating['name'])}: {statement}"
        words = in_the_readers_words(verdict["explanation"])
        found += _entry(f"urn:uuid:{row.claim_id}", title, at, page, words, language)
    if row.correction:
        title = _("Correction: %(statement)s") % {"statement": statement}
        found += _entry(f"urn:uuid:{row.pk}", title, at, page, correction_in_words(row), language)
    return found


def _entry(id_: str, title: str, at: datetime, page: str, words: str, language: str) -> str:
    return f"""
  <entry xml:lang={quoteattr(language)}>
    <id>{id_}</id>
    <title>{_text(title)}</title>
    <updated>{_moment(at)}</updated>
    <link rel="alternate" type="text/html" href={quoteattr(page)}/>
    <summary>{_text(words)}</summary>
  </entry>"""


def _link(relation: str, address: str) -> str:
    return f'\n  <link rel="{relation}" type="application/atom+xml" href={quoteattr(address)}/>'


def _text(value: str) -> str:
    """Text as it may stand between tags: what XML has no way to write is left out."""
    return escape(_UNWRITABLE.sub("", value))


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
