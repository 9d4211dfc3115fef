"""Small pieces of HTML that several parts of the page are made of. What others wrote passes `escaped`."""

from collections.abc import Iterable
from html import escape

from claims.reporting.dossier import Labelled
from claims.reporting.paper import Paper


def escaped(text: str) -> str:
    """Text as it may stand between tags."""
    return escape(text, quote=False)


def attribute(text: str) -> str:
    """Text as it may stand between the quotation marks of an attribute."""
    return escape(text)


def glyph(name: str) -> str:
    """The drawing of this name from the page's block of symbols. It says nothing that the words do not."""
    return f'<svg class="g" aria-hidden="true"><use href="#{name}"/></svg>'


def linked(address: str, link: str) -> str:
    """An address as it was written, linked where it may be."""
    if not link:
        return f'<span dir="ltr">{escaped(address)}</span>'
    return f'<a href="{attribute(link)}" rel="noopener noreferrer" dir="ltr">{escaped(address)}</a>'


def definitions(pairs: Iterable[Labelled]) -> str:
    """Terms with what they stand for, which is HTML already."""
    rows = "".join(f"\n      <div><dt>{label}</dt><dd>{value}</dd></div>" for label, value in pairs)
    return f'<dl class="facts">{rows}\n    </dl>'


def own(paper: Paper) -> str:
    """The language and direction of the document's own words, as attributes."""
    document = paper.content["document"]
    return f'lang="{attribute(document["language"])}" dir="{attribute(document["direction"])}"'
