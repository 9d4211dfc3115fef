"""Words and marks of a sentence, and where each stands."""

import re
from typing import Final

from claims.splitting.characters import MARKS, brackets, inside, quotations
from claims.splitting.finite_verbs import is_finite
from claims.splitting.forms import Token, forms
from claims.splitting.languages.pack import Pack

_TOKEN: Final = re.compile(
    rf"[^\W\d_][^\W_]*(?:['’.&/\u200c-][^\W_]+|[{MARKS}]+[^\W_]*)*['’]?"
    r"|[$€£¥]?\d+(?:[.,:]\d+)*%?(?:-[^\W\d_]+)*|[#@]\w+|\S"
)
_NESTING: Final = re.compile(r'[“„«‹「『"‘(\[{]')


def tokenize(text: str, start: int, end: int, pack: Pack) -> list[Token]:
    """Tokens of text[start:end] with finite verbs marked."""
    known = forms(pack.code)
    tokens: list[Token] = []
    verbs: list[int] = []  # positions of what may be a finite verb
    at, after_opener = start, False
    for written in _TOKEN.findall(text, start, end):
        at = text.find(written, at)
        for form, low, is_word, is_capital, may_be_finite, opens_verb in known[written]:
            if may_be_finite or (after_opener and form[0].isalpha()):
                verbs.append(len(tokens))
            stop = at + len(form)
            tokens.append(Token(form, low, at, stop, is_word, is_capital))
            at, after_opener = stop, opens_verb
    if _NESTING.search(text, start, end):
        _nest(tokens, sorted([*quotations(text, start, end), *brackets(text, start, end)]))
    for k in verbs:
        tokens[k].finite = is_finite(tokens, k, pack)
    return tokens


def _nest(tokens: list[Token], spans: list[tuple[int, int]]) -> None:
    """Mark what stands in the spans, but not where one of them holds the whole sentence."""
    outer: list[tuple[int, int]] = []
    for a, b in spans:
        if not outer or a >= outer[-1][1]:
            outer.append((a, b))
    if outer and not (outer[0][0] <= tokens[0].start and tokens[-1].end <= outer[0][1]):
        for token in tokens:
            token.nested = inside(outer, token.start)
