"""Which blocks of a page are its main text, and which are menus, teasers and notices.

An article is a run of blocks from its headline on, with other things strewn in. Each block weighs for it or against it:
sentences by their letters; links, and what its page calls a menu or a comment, against it. The run is the one that
weighs most; what weighs against it is left out of it. Nothing here is lost: what is not main text is the rest.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Final

from .blocks import Block
from .html_blocks import letters_in
from .html_elements import HEADINGS, IN_A_LIST
from .page_parts import BESIDE, NOT_BESIDE, PERHAPS_BESIDE
from .phrases import is_notice
from .second_opinion import key, seconded

SHORT_PAGE: Final = 140
"""A main text of fewer letters and digits is no article: the whole page is taken."""
_SENTENCE: Final = 40
"""A block of so many letters and digits, or a shorter one that ends like a sentence, is text."""
_STRONG: Final = 80
"""After something else, a shorter one goes on with the article only where it stands beside one of this length."""
_MOSTLY_LINKS: Final = 0.5
_AGAINST: Final = 150
"""The most that blocks in a row that are no text weigh against the run: an article goes on behind an advertisement."""
_PARAGRAPHS: Final = frozenset(("p", "li", "blockquote", "h2", "h3", "h4"))
_OF_ITSELF: Final = IN_A_LIST | {"tr", "caption", "figcaption", "blockquote", "pre"}
"""What may be short, and no sentence, and still be part of a text."""
_LOOK_BACK: Final = 4
"""So many blocks before the first paragraph the headline is looked for, where no block is the page's title."""
_LEAST_OF_A_TITLE: Final = 8
_END_OF_SENTENCE: Final = re.compile(r"[.!?…؟۔।。！？:؛][\"'”’»›)\]」』\s\u200f\u200e]*\Z")
_PARTS_OF_A_TITLE: Final = re.compile(r"\s+[-–—|·•»:]+\s+|\s*\|\s*")
_DENSE: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters that say as much as two or three Latin ones."""


def main_blocks(blocks: list[Block], markup: str, title: str) -> list[Block] | None:
    """The blocks of the main text; None where no main text stands out, so that the whole page has to do."""
    opinion = seconded(blocks, markup)
    # Hints are believed first; where they leave nothing, only what is said outright.
    for believed in (PERHAPS_BESIDE, BESIDE):
        page = _Page(blocks, title, believed)
        ours = [block for block, taken in zip(blocks, page.chosen(), strict=True) if taken]
        theirs = [
            block for block, yes, no in zip(blocks, opinion, page.against, strict=True) if yes and not no
        ]
        found = theirs if _total(theirs) > 2 * _total(ours) else ours  # ours began or ended in a wrong place
        if _total(found) >= SHORT_PAGE:
            return found
    return None


@dataclass(frozen=True)
class _Page:
    blocks: list[Block]
    title: str
    believed: int
    """From which value of `beside` on a block is believed to be no part of the article."""

    def chosen(self) -> list[bool]:
        first, last = self._run()
        chosen = [
            first <= place < last and (place == first or not no) for place, no in enumerate(self.against)
        ]
        # A correction notice is what we least want to lose, and it may stand behind the links to other articles:
        # what stands side by side with two paragraphs of the main text belongs to it.
        homes = Counter(
            block.container
            for block, taken in zip(self.blocks, chosen, strict=True)
            if taken and block.tag == "p"
        )
        for place in range(last, len(self.blocks)):
            block = self.blocks[place]
            beside_it = block.tag in _PARAGRAPHS and homes[block.container] > 1
            chosen[place] = beside_it and _is_text(block) and not self.against[place]
        return chosen

    @cached_property
    def headline(self) -> int | None:
        """Where the page's title stands on the page, best in a heading; else its only h1; None: nowhere."""
        parts = {key(part) for part in [self.title, *_PARTS_OF_A_TITLE.split(self.title)]}
        titles = [part for part in parts if len(part) >= _LEAST_OF_A_TITLE]
        named = [place for place, block in enumerate(self.blocks) if _is_title(key(block.text), titles)]
        headings = [place for place in named if self.blocks[place].tag in HEADINGS]
        h1 = [
            place
            for place, block in enumerate(self.blocks)
            if block.tag == "h1" and block.beside == NOT_BESIDE
        ]
        texts = [place for place, block in enumerate(self.blocks) if _text_weight(block) >= _SENTENCE]
        last = texts[-2] if len(texts) > 1 else -1  # an article has a paragraph or two behind its headline
        candidates = (*headings, *named, *(h1 if len(h1) == 1 else []))
        return next((place for place in candidates if place < last), None)

    @cached_property
    def homes(self) -> Counter[str]:
        """How many paragraphs of some length stand in elements that look alike; or would, of the short ones joined."""
        strong = Counter(block.look for block in self.blocks if _text_weight(block) >= _STRONG)
        total: Counter[str] = Counter()
        for block in self.blocks:
            total[block.look] += int(_text_weight(block))
        joined = {look: letters // _STRONG for look, letters in total.items() if letters >= 2 * _STRONG}
        return strong | Counter(joined)

    @cached_property
    def teasers(self) -> set[int]:
        """Elements in which a heading leads elsewhere, or little text and a link that does: what a page calls a box."""
        blocks = self.blocks
        first = next(
            (n for n, block in enumerate(blocks) if n != self.headline and _text_weight(block) >= _STRONG), 0
        )
        spared = {blocks[place].container for place in (first, self.headline) if place is not None}
        return {
            block.container
            for place, block in enumerate(blocks)
            if block.linked > _MOSTLY_LINKS
            and place != self.headline
            and (block.tag in HEADINGS or (not self.homes[block.look] > 1 and block.container not in spared))
        }

    @cached_property
    def against(self) -> list[bool]:
        """Which blocks are no part of an article, wherever it begins and ends."""
        home = self.blocks[self.headline].article if self.headline is not None else 0
        against = [
            place != self.headline
            and (
                block.linked > _MOSTLY_LINKS
                or 0 < home != block.article > 0
                or block.beside >= self.believed
                or block.container in self.teasers
                or not self._may_be_text(block)
                or is_notice(block.text)
            )
            for place, block in enumerate(self.blocks)
        ]
        for place in range(len(self.blocks) - 1, -1, -1):  # a heading is worth what stands under it
            if self.blocks[place].tag in HEADINGS and place != self.headline and not against[place]:
                against[place] = place + 1 >= len(self.blocks) or against[place + 1]
        return against

    def _may_be_text(self, block: Block) -> bool:
        if _is_text(block) or block.tag in HEADINGS or block.tag in _OF_ITSELF or block.run == "table":
            return True
        return block.tag == "p" and self.homes[block.look] > 1

    def _run(self) -> tuple[int, int]:
        """The blocks from the first to before the last that weigh most; from the headline on where there is one."""
        weights = self._weights()
        if self.headline is not None:
            sums = list(accumulate(weights[self.headline :]))
            last = self.headline + max(range(len(sums)), key=sums.__getitem__) + 1
            return self.headline - self._has_kicker(self.headline), last
        best, found, begin, total = 0.0, (0, 0), 0, 0.0
        for place, weight in enumerate(weights):
            if total <= 0:
                begin, total = place, 0.0
            total += weight
            if total > best:
                best, found = total, (begin, place + 1)
        first, last = found
        for place in range(first - 1, max(-1, first - 1 - _LOOK_BACK), -1):
            if self.blocks[place].tag in HEADINGS and not self.blocks[place].linked:
                return place, last
        return first - self._has_kicker(first), last

    def _has_kicker(self, first: int) -> bool:
        """Whether a line of its own stands over the headline, as Persian newspapers have it."""
        if not first:
            return False
        above, block = self.blocks[first - 1], self.blocks[first]
        side_by_side = above.container == block.container or above.tag == "td"
        return (
            side_by_side
            and not (above.linked or above.beside or is_notice(above.text))
            and _weight(above) > 15
        )

    def _weights(self) -> list[float]:
        weights: list[float] = []
        row = 0.0  # what weighs against the run since the last text
        for block, no in zip(self.blocks, self.against, strict=True):
            weight = _text_weight(block)
            if no:
                weight = -min(10 + _weight(block) / 2, _AGAINST - row)
                row -= weight
            elif row and weight < _STRONG and not self.homes[block.look]:
                weight = 0.0
            elif weight:
                row = 0.0
            weights.append(weight)
        return weights


def _is_title(letters: str, titles: list[str]) -> bool:
    """Whether a block is the title, or either has a little more than the other."""
    return len(letters) >= _LEAST_OF_A_TITLE and any(
        (title in letters and len(title) * 2 > len(letters))
        or (letters in title and len(letters) * 3 > len(title))
        for title in titles
    )


def _is_text(block: Block) -> bool:
    return _weight(block) >= _SENTENCE or bool(_END_OF_SENTENCE.search(block.text))


def _text_weight(block: Block) -> float:
    return _weight(block) * (1 - block.linked) if _is_text(block) and block.linked <= _MOSTLY_LINKS else 0.0


def _total(blocks: list[Block]) -> int:
    return sum(map(_weight, blocks))


def _weight(block: Block) -> int:
    return letters_in(block.text) + 2 * len(_DENSE.findall(block.text))
