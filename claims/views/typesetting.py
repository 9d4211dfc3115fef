"""The text of a document as the review page and the page of a revision show it, claims marked in place.

Written by functions, not by templates: a text of a hundred thousand characters looks up a hundred thousand variables.
White space between the runs of a paragraph would be text: line breaks stand inside the tags only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from claims.choices import Anchoring
from claims.models import Occurrence
from claims.reporting.markup import attribute, escaped
from claims.script import Paragraph, Piece, Script

if TYPE_CHECKING:
    from claims.views.revising import Line, Written
    from claims.views.workspace import Row

GLYPH = '<span class="glyph" aria-hidden="true"></span>'


def script(of: Script, here_url: str) -> SafeString:
    """The paragraphs of the review page. What is said of each state stands once in the page, in _states.html."""
    said = _Said(here_url)
    return mark_safe("\n".join(said.paragraph(paragraph) for paragraph in of.paragraphs))  # noqa: S308  # escaped


class _Said:
    """The same words for thousands of runs."""

    def __init__(self, here_url: str) -> None:
        self._here = attribute(here_url)
        self._claim, self._passage = attribute(_("Claim")), attribute(_("Passage"))

    def paragraph(self, paragraph: Paragraph) -> str:
        heading = ' role="heading" aria-level="2"' if paragraph.kind == "heading" else ""
        start = paragraph.passages[0].pieces[0].start
        passages = "".join(self._passages(paragraph))
        return f'<p data-kind="{paragraph.kind}" data-start="{start}"{heading}\n>{passages}</p>'

    def _passages(self, paragraph: Paragraph) -> Iterator[str]:
        for number, each in enumerate(paragraph.passages):
            gap = escaped(each.gap) if number else ""
            yield (
                f'{gap}<span class="passage" data-state="{each.state}"\n><a class="ring" id="passage-{each.position}"'
                f' data-not-text href="{self._here}?passage={each.position}"\n'
                f'    aria-label="{self._passage} {each.position + 1}" aria-describedby="state-{each.state}"\n></a>'
            )
            yield from (self._piece(piece) for piece in each.pieces)
            yield "</span>"

    def _piece(self, piece: Piece) -> str:
        ticks = "".join(self._tick(row) for row in piece.opens)
        if not piece.claims:
            return f'{ticks}<span data-start="{piece.start}">{escaped(piece.text)}</span>'
        covering = " ".join(str(row.claim.pk) for row in piece.claims)
        return (
            f'{ticks}<span class="mark" data-start="{piece.start}"\n    {_state(piece.claim)}\n'
            f'    data-claim="{covering}"\n>{escaped(piece.text)}</span>'
        )

    def _tick(self, row: Row) -> str:
        claim = row.claim
        return (
            f'<a class="tick" id="tick-{row.occurrence.pk}" data-not-text data-claim="{claim.pk}"\n    {_state(row)}'
            f' href="{self._here}?claim={claim.pk}"\n    aria-label="{self._claim} {row.number}"'
            f' aria-describedby="status-{claim.status}"\n>{GLYPH}{row.number}</a>'
        )


def _state(row: Row) -> str:
    verdict = f' data-verdict="{attribute(row.rating)}"' if row.rating else ""
    return f'data-status="{row.claim.status}"{verdict}'


def redlined(lines: Iterable[Line], slug: str) -> SafeString:
    """The lines of the page of a revision."""
    claim = _("Claim")
    words = {code: attribute(f"{claim}: {label}") for code, label in Anchoring.choices}
    return mark_safe("\n".join(_line(line, slug, words) for line in lines))  # noqa: S308  # escaped


def _line(line: Line, slug: str, words: dict[str, str]) -> str:
    changed = " data-changed" if line.changed else ""
    written = "".join(
        "".join(_mark(place, slug, words) for place in piece.opens) + _written(piece) for piece in line.pieces
    )
    return f"<p{changed}>{written}</p>"


def _mark(place: Occurrence, slug: str, words: dict[str, str]) -> str:
    """Where a claim begins: the link leads to what is asked about it, or to the claim."""
    waits, address = "", f"#place-{place.pk}"
    if place.needs_a_person:
        waits = f' data-claim="{place.pk}"'
    else:
        address = reverse("claim", args=[slug, place.claim_id])
    return (
        f'<a class="tick" id="mark-{place.pk}" data-not-text data-status="{place.claim.status}"{waits}'
        f' href="{address}" aria-label="{words[place.anchoring]}">{GLYPH}</a>'
    )


def _written(piece: Written) -> str:
    text = escaped(piece.text)
    if piece.kind == "old":
        return f"<del data-not-text>{text}</del>"
    mark = ""
    if place := piece.place:
        waits = f' data-doubt data-claim="{place.pk}"' if place.needs_a_person else ""
        mark = f' class="mark" data-status="{place.claim.status}"{waits}'
    standing = f'<span data-start="{piece.start}"{mark}>{text}</span>'
    return f"<ins>{standing}</ins>" if piece.kind == "new" else standing
