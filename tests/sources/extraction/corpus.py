"""Pages written for the tests, each with its article's words and its boilerplate's, and how well both are told apart.

A page in `pages/` is HTML with two kinds of marks that are taken out before it is read: what stands between ⟦ and ⟧ is
the article (headline, paragraphs, captions, tables, corrections); what stands between ⟪ and ⟫ counts neither way
(dates, authors, credits); all other words of the page are boilerplate. Its first line says in which encoding the bytes
are made, what the server's Content-Type says, and whether the page is the stub of a longer article.
"""

import html
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sources.extraction import extract

PAGES: Final = Path(__file__).parent / "pages"

_ARTICLE: Final = re.compile("⟦(.*?)⟧", re.DOTALL)
_NEITHER: Final = re.compile("⟪(.*?)⟫", re.DOTALL)
_NEVER_SEEN: Final = re.compile(
    r"(?s)<!--.*?-->|<(script|style|noscript|template|title)\b.*?</\1>|<!doctype[^>]*>", re.IGNORECASE
)
_INLINE: Final = re.compile(
    r"</?(?:a|abbr|b|bdi|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>", re.IGNORECASE
)
_TAG: Final = re.compile(r"<[^>]*>")
# Scripts that are written without spaces are counted letter by letter.
_WORD: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff]|[^\\W\u3040-\u30ff\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True)
class Page:
    name: str
    content: bytes
    media_type: str
    is_stub: bool
    article: Counter[str]
    neither: Counter[str]
    boilerplate: Counter[str]


@dataclass(frozen=True, slots=True)
class Told:
    """How well article and boilerplate of a page are told apart. Words are counted as often as they occur."""

    found: float
    """The share of the article's words that stand in the main text."""
    foreign: float
    """The share of the main text's words that are not the article's."""
    let_in: float
    """The share of the boilerplate's words that stand in the main text beside the article's."""


def pages() -> Iterator[Page]:
    for path in sorted(PAGES.glob("*.html")):
        yield page(path)


def page(path: Path) -> Page:
    first, _, markup = path.read_text(encoding="utf-8").partition("\n")
    said = json.loads(first.removeprefix("<!--").removesuffix("-->"))
    rest = _NEITHER.sub(" ", _ARTICLE.sub(" ", markup))
    return Page(
        name=path.stem,
        content=re.sub("[⟦⟧⟪⟫]", "", markup).encode(said["encoding"]),
        media_type=said["header"],
        is_stub=said.get("stub", False),
        article=_words(" ".join(_ARTICLE.findall(markup))),
        neither=_words(" ".join(_NEITHER.findall(markup))),
        boilerplate=_words(_NEVER_SEEN.sub(" ", rest)),
    )


def told(page: Page) -> Told:
    main = counted(extract(page.content, media_type=page.media_type).text)
    strange = page.boilerplate & (main - page.article - page.neither)
    return Told(
        found=(page.article & main).total() / page.article.total(),
        foreign=strange.total() / main.total(),
        let_in=strange.total() / max(1, page.boilerplate.total()),
    )


def counted(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _words(markup: str) -> Counter[str]:
    return counted(html.unescape(_TAG.sub(" ", _INLINE.sub("", markup))))
