"""What an element of a page says of itself: that it is a menu, a comment, an advertisement, a notice.

By its tag and role, and by the words in its class and id, which their authors write for themselves and not for us: they
are hints.
"""

import re
from collections.abc import Iterable
from typing import Any, Final

_TAGS: Final = frozenset(("nav", "dialog", "menu", "amp-sidebar", "amp-ad", "amp-consent"))
_PERHAPS: Final = frozenset(("aside", "form"))
_ROLES: Final = frozenset(
    (
        "navigation",
        "dialog",
        "alertdialog",
        "search",
        "complementary",
        "contentinfo",
        "menu",
        "menubar",
        "toolbar",
    )
)
_HOLDS_THE_ARTICLE: Final = frozenset(("html", "body", "main", "article"))
_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        """
        ad ads adslot adv advert advertisement advertising sponsor sponsored promo promotion promoted
        outbrain taboola nav navi navbar navigation menu submenu topbar topnav masthead breadcrumb
        breadcrumbs crumbs skip toc pager paging pagination side sidebar aside rail foot footer ftr bottom
        colophon legal copyright imprint share sharing sharedaddy social follow tools toolbar print comment
        comments respond replies disqus discussion guestbook related relatedposts recirculation recirc
        recommended recommendation recommendations popular trending mostread teaser teasers more next also
        see readmore readnext rel newsletter newsletters signup subscribe subscription subscriptions paywall
        wall regwall offer metered login register cookie cookies consent cmp gdpr privacy modal popup
        overlay interstitial tags topics keywords catlinks editsection ticker breaking widget widgets poll
        survey download bio authorbox references reflist comentarios comentario comentários kommentare
        kommentar commentaires compartir compartilhar partage partager teilen relacionados relacionadas
        offre abo publicidad publicidade publicite pub anzeige werbung boletin lateral barra spalte
        randspalte seitenspalte pie pied rodape fuss fusszeile menú
        """,
    )
)
# "has-sidebar" and "comments-closed" are said of the page, not of a side bar.
_SAID_OF_A_PAGE: Final = re.compile(
    r"^(?:has|no|with|without|is|not)[-_]|[-_](?:open|closed|enabled|disabled|on|off)$"
)
_WORD: Final = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+")


NOT_BESIDE: Final = 0
PERHAPS_BESIDE: Final = 1
BESIDE: Final = 2


class Surroundings:
    """What stands around the place that a walk over a page has come to."""

    def __init__(self, tree: Any) -> None:
        self.article = 0
        """The number of the outermost <article> that is open; 0: none is."""
        self._articles = 0
        self._within: list[Any] = []  # open <article> and <main>
        self._beside: list[tuple[Any, int]] = []  # open elements that begin such a part, and how sure that is
        self._above_headlines = _above(tree.iter("h1"))

    @property
    def beside(self) -> int:
        """Whether this place is no part of an article: BESIDE, PERHAPS_BESIDE or NOT_BESIDE."""
        return self._beside[-1][1] if self._beside else NOT_BESIDE

    def enter(self, element: Any) -> None:
        if element.tag in ("article", "main"):
            self._within.append(element)
            if element.tag == "article" and not self.article:
                self._articles += 1
                self.article = self._articles
        if self.beside < BESIDE and self._says_so(element):
            self._beside.append((element, BESIDE))
        elif self.beside < PERHAPS_BESIDE and self._hints(element):
            self._beside.append((element, PERHAPS_BESIDE))

    def leave(self, element: Any) -> None:
        if self._beside and self._beside[-1][0] is element:
            self._beside.pop()
        if self._within and self._within[-1] is element:
            self._within.pop()
            if not any(each.tag == "article" for each in self._within):
                self.article = 0

    def _says_so(self, element: Any) -> bool:
        if element.tag in _TAGS or element.get("aria-modal") == "true":
            return True
        if (element.get("role") or "").strip().lower() in _ROLES:
            return True
        return element.tag == "footer" and not self._within

    def _hints(self, element: Any) -> bool:
        if element.tag in _HOLDS_THE_ARTICLE or element in self._above_headlines:
            return False
        names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
        return element.tag in _PERHAPS or any(map(_is_hint, names))


def _above(elements: Iterable[Any]) -> set[Any]:
    found: set[Any] = set()
    for element in elements:
        for above in element.iterancestors():
            if above in found:
                break
            found.add(above)
    return found


def _is_hint(name: str) -> bool:
    if _SAID_OF_A_PAGE.search(name):
        return False
    return any(word.lower() in _WORDS for word in _WORD.findall(name))
