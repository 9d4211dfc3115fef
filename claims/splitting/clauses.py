"""A sentence cut into stretches that each state one thing.

Every piece is one contiguous stretch of the sentence. What it lacks to stand alone (its subject, the clause that it
hangs on) is kept beside it as further stretches, so that nothing is ever invented.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from claims.splitting.facts import FIGURES, Facts
from claims.splitting.languages.pack import Pack
from claims.splitting.tokens import Token, opens_reduced_relative

Range = tuple[int, int]
"""Token positions, half-open."""

LONGEST_SENTENCE: Final = 400  # tokens; a longer one stays whole, which keeps the time linear
MOST_PIECES: Final = 40

MAIN: Final = "main"
SHARED: Final = "shared subject"
CLAUSE: Final = "clause"
SUBORDINATE: Final = "subordinate"
RELATIVE: Final = "relative"
TAIL: Final = "tail"
RESUMED: Final = "resumed"
AGAIN: Final = "again"  # what goes before the verb, and the verb, are put before this piece


@dataclass(slots=True)
class Piece:
    first: int
    last: int  # half-open
    rule: str
    subject: Range | None = None  # of another piece, to be put before this one
    link: str = ""  # the relative or subordinating word that opened it
    context: Range | None = None  # what a tail hangs on


@dataclass(slots=True)
class Sentence:
    """Tokens of one sentence with what the rules ask about them."""

    text: str
    tokens: list[Token]
    pack: Pack
    facts: Facts

    def finite(self, first: int, last: int) -> int:
        """Position of the first finite verb outside quotations and brackets, or -1."""
        return next(
            (k for k in range(first, last) if self.tokens[k].finite and not self.tokens[k].nested), -1
        )

    def has_figure(self, first: int, last: int) -> bool:
        if first >= last:
            return False
        found = self.facts.within(self.tokens[first].start, self.tokens[last - 1].end)
        return any(fact["type"] in FIGURES for _, _, fact in found)

    def has_fact(self, first: int, last: int) -> bool:
        return first < last and bool(self.facts.within(self.tokens[first].start, self.tokens[last - 1].end))

    def quoted(self, first: int, last: int) -> str:
        return self.text[self.tokens[first].start : self.tokens[last - 1].end] if first < last else ""


def pieces(sentence: Sentence, first: int, last: int) -> list[Piece]:
    """Pieces of tokens[first:last], in order of the text."""
    if last - first > LONGEST_SENTENCE:
        return [Piece(first, last, MAIN)]
    found = _cut(sentence, first, last)
    return found[:MOST_PIECES]


def _cut(s: Sentence, first: int, last: int) -> list[Piece]:
    found: list[Piece] = []
    current = Piece(first, last, MAIN)
    head: Range | None = None  # the subject of the clause that stands open
    stub = False  # whether the clause that stands open still lacks its verb
    at = first
    while at < last:
        token = s.tokens[at]
        if token.nested or (at == current.first and current.rule != MAIN):
            at += 1
            continue
        following = _break(s, current, at, last, stub=stub)
        if following is None:
            at += 1
            continue
        end = at
        while end > current.first and s.tokens[end - 1].text in ",،;؛–—":
            end -= 1
        if current.rule in (MAIN, CLAUSE):
            head = subject(s, current.first, end) or head
            stub = s.finite(current.first, end) < 0
        if end > current.first:
            current.last = end
            found.append(current)
        if following.rule in (SHARED, RESUMED):
            following.subject = head
        elif following.rule == TAIL:
            whole = current.rule == TAIL and current.context
            following.context = whole or (current.first, end)
            following.subject = current.subject
        current = following
        at = max(current.first, at + 1)
    current.last = last
    if current.first < last:
        found.append(current)
    return _settled(s, found)


def _settled(s: Sentence, found: list[Piece]) -> list[Piece]:
    """Stubs without a verb are no pieces of their own: a subject before a relative clause, a stray end."""
    kept: list[Piece] = []
    for piece in found:
        if piece.rule in (MAIN, CLAUSE) and s.finite(piece.first, piece.last) < 0 and len(found) > 1:
            if s.pack.verb_last and s.has_figure(piece.first, piece.last):
                kept.append(piece)
            continue
        kept.append(piece)
    return kept or found[:1]


def _break(s: Sentence, current: Piece, at: int, last: int, *, stub: bool) -> Piece | None:
    """The piece that begins at this token, if one does."""
    low = s.tokens[at].low
    pack = s.pack
    if low in ";؛" or (low == ":" and s.finite(current.first, at) >= 0):
        return Piece(at + 1, last, CLAUSE) if s.finite(at + 1, last) >= 0 else None
    if s.tokens[at].text in ",،–—":
        return _after_comma(s, current, at, last, stub=stub)
    if current.rule == TAIL and at - current.first < 3:
        return None
    if low in pack.coordinators or low in pack.contrast:
        return _ranked(s, at, last) or _coordinated(s, current, at, last)
    if low in pack.subordinators:
        return _subordinate(s, current, at, last)
    if low in pack.relative_subjects and s.finite(current.first, at) >= 0:
        return _restrictive(s, current, at, last)
    if low in pack.final_openers and current.rule == MAIN and s.finite(current.first, at) < 0:
        closing = _tail_end(s, at + 1, last)
        if at > current.first and closing < last and s.tokens[closing - 1].finite and s.has_fact(at, closing):
            return Piece(at, last, RELATIVE, subject=subject(s, current.first, at), link=low)
    if low in pack.with_ and s.finite(current.first, at) >= 0:
        return _with(s, current, at, last)
    return None


def _restrictive(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "um incêndio que destruiu um armazém em Porto Velho": no comma, but a verb and a fact of its own."""
    pack = s.pack
    before = s.tokens[at - 1]
    opens = (
        before.is_word
        and not before.finite
        and before.low not in pack.prepositions | pack.adverbs | pack.that
    )
    reported = any(t.low in pack.say for t in s.tokens[current.first : at])
    if (
        not opens
        or reported
        or current.rule == TAIL
        or not s.tokens[at + 1 : at + 2]
        or not s.tokens[at + 1].finite
    ):
        return None
    told = s.tokens[at + 1].low in pack.past or s.tokens[at + 1].low.endswith(
        pack.participle_endings or ("\0",)
    )
    listed = told or s.tokens[at + 1].low.endswith(pack.finite_endings or ("\0",))
    if not listed or not s.has_fact(at + 1, _tail_end(s, at + 1, last)):
        return None
    return Piece(at, last, RELATIVE, subject=_noun_before(s, current.first, at), link=s.tokens[at].low)


def _ranked(s: Sentence, at: int, last: int) -> Piece | None:
    """As in "وهو أعلى مستوى منذ ١٩٩٤": a superlative after "and it", without a verb."""
    pack = s.pack
    ranked = (
        pack.verb_first
        and at + 3 < last
        and s.tokens[at + 1].low in pack.pronouns
        and s.tokens[at + 2].low in pack.superlatives
    )
    return Piece(at + 1, last, TAIL) if ranked else None


def _after_comma(s: Sentence, current: Piece, at: int, last: int, *, stub: bool) -> Piece | None:
    pack = s.pack
    if at + 2 >= last:
        return None
    following = s.tokens[at + 1]
    low = following.low
    if low in pack.coordinators or low in pack.contrast:
        return None  # the conjunction itself decides
    of_whom = at + 4 < last and s.tokens[at + 3].low in pack.relative_subjects | pack.relatives
    if of_whom and s.tokens[at + 2].low in pack.prepositions and s.finite(at + 4, last) >= 0:
        noun = _noun_before(s, current.first, at)
        return Piece(at + 1, last, RELATIVE, subject=noun, link=s.tokens[at + 3].low)
    closing = _tail_end(s, at + 1, last)
    if (
        low in pack.final_relatives
        and closing - at > 3
        and s.tokens[closing - 1].finite
        and not s.tokens[at + 2].finite
    ):
        noun = (
            subject(s, current.first, at)
            if s.finite(current.first, at) < 0
            else _noun_before(s, current.first, at)
        )
        return Piece(at + 1, last, RELATIVE, subject=noun, link=low) if s.has_fact(at + 1, closing) else None
    if low in pack.relatives or (low in pack.prepositions and s.tokens[at + 2].low in {"which", "whom"}):
        if s.finite(at + 2, last) >= 0 and at > current.first:
            stands_open = s.finite(current.first, at) < 0 and current.rule in (MAIN, CLAUSE)
            noun = subject(s, current.first, at) if stands_open else _noun_before(s, current.first, at)
            return Piece(at + 1, last, RELATIVE, subject=noun, link=low)
        return None
    if current.rule == RELATIVE and _resumes(s, current, at, last):
        return Piece(at + 1, last, RESUMED)
    if current.rule == RELATIVE and stub and s.finite(current.first, at) >= 0:
        return Piece(at + 1, last, CLAUSE) if _verb_of_clause(s, at + 1, last) >= 0 else None
    if current.rule == AGAIN and _is_superlative_tail(s, at + 1, last):
        return Piece(at + 1, last, TAIL)
    if s.finite(current.first, at) < 0:
        described = opens_reduced_relative(s.tokens, at + 1, pack) and current.rule in (MAIN, CLAUSE)
        closing = _tail_end(s, at + 1, last)
        if described and at > current.first and s.has_fact(at + 1, closing):
            return Piece(at + 1, last, RELATIVE, subject=subject(s, current.first, at), link="")
        return None
    if low in pack.saying and s.tokens[at + 2].low in pack.that and s.finite(at + 3, last) >= 0:
        return Piece(at + 3, last, CLAUSE)
    if _is_gerund(low, pack) and last - at > 3:
        return Piece(at + 1, last, TAIL)
    spliced = bool(pack.final_relatives) and low in pack.articles and s.tokens[at + 2].is_capital
    if spliced and 0 <= _verb_of_clause(s, at + 1, last) <= at + 4:
        return Piece(
            at + 1, last, CLAUSE
        )  # "…, ein Ingenieur sitzt in Haft": German joins clauses by a comma
    if _is_figure_tail(s, at + 1, last):
        return Piece(at + 1, last, TAIL)
    if _is_superlative_tail(s, at + 1, last):
        return Piece(at + 1, last, TAIL)
    return None


def _resumes(s: Sentence, current: Piece, at: int, last: int) -> bool:
    """After "X, who was arrested in May," the main verb follows."""
    if s.finite(current.first, at) < 0 and current.link:
        return False
    if current.link in s.pack.final_relatives | s.pack.final_openers:
        return True
    k = at + 1
    while k < last and _is_adverb(s.tokens[k].low, s.pack):
        k += 1
    return k < last and s.tokens[k].finite


def _is_adverb(low: str, pack: Pack) -> bool:
    return low in pack.adverbs or (bool(pack.adverb_endings) and low.endswith(pack.adverb_endings))


def _is_gerund(low: str, pack: Pack) -> bool:
    return (
        bool(pack.gerund_endings)
        and len(low) > 4
        and low.endswith(pack.gerund_endings)
        and low not in pack.not_gerunds
    )


def _tail_end(s: Sentence, first: int, last: int) -> int:
    return next(
        (k for k in range(first, last) if s.tokens[k].text in ",;،؛" and not s.tokens[k].nested), last
    )


def _is_figure_tail(s: Sentence, first: int, last: int) -> bool:
    """As in ", from €210 million to €130 million", ", including 17 teenagers", ", up from 12 in 2020"."""
    if (
        first + 2 < last
        and s.tokens[first + 1].low == "of"
        and s.tokens[first + 2].low in s.pack.plural_pronouns
    ):
        return s.has_figure(first, first + 1) or s.tokens[first].low in s.pack.determiners
    if s.tokens[first].low not in s.pack.tail_openers:
        return False
    end = _tail_end(s, first, last)
    if s.tokens[first].low in {"a", "an"} and not any(
        s.tokens[k].low in s.pack.cues for k in range(first, min(end, first + 4))
    ):
        return False
    return s.has_figure(first, min(end + 1, last))


def _is_superlative_tail(s: Sentence, first: int, last: int) -> bool:
    """As in ", the highest since records began in 1951"."""
    window = [s.tokens[k].low for k in range(first, min(last, first + 5))]
    if any(word in s.pack.multiples for word in window[:2]):
        return True
    if any(w in s.pack.than for w in window[1:2]) and window[0] not in s.pack.coordinators:
        return True  # ", more than any of its predecessors"
    if not window or window[0] not in s.pack.determiners:
        return False
    return any(w in s.pack.superlatives for w in window[1:3]) and s.finite(first, min(last, first + 3)) < 0


def _with(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "… with over 130,000 tweets", "… with chants of “…”"."""
    end = _tail_end(s, at + 1, last)
    if end - at < 3 or current.rule == TAIL:
        return None
    first = s.tokens[at + 1]
    if first.text[0].isdigit() or first.low in s.pack.with_figure:
        return Piece(at, last, TAIL) if s.has_figure(at + 1, min(at + 5, last)) else None
    nested = next((k for k in range(at + 1, min(end, at + 8)) if s.tokens[k].nested), -1)
    return Piece(at, last, TAIL) if nested > 0 and s.tokens[nested - 1].low == "of" else None


def _coordinated(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    pack = s.pack
    low = s.tokens[at].low
    if current.rule == TAIL and at + 1 < last and _is_gerund(s.tokens[at + 1].low, pack):
        both = s.has_figure(current.first, at) and s.has_figure(at + 1, last)
        return Piece(at + 1, last, TAIL) if both and _is_gerund(s.tokens[current.first].low, pack) else None
    left = s.finite(current.first, at)
    if pack.verb_last and left < 0 and s.tokens[at - 1].low in pack.cues:
        left = at - 1
    if current.rule == TAIL and low in pack.coordinators and s.tokens[at - 1].text == ",":
        left = left if left >= 0 else max(current.first - 3, 0)
    if left < 0 or low == "or":
        return None
    k = at + 1
    while k < last and (_is_adverb(s.tokens[k].low, pack) or s.tokens[k].text == ","):
        k += 1
    if k >= last:
        return None
    if low in pack.contrast and s.tokens[k].low in pack.that and k + 1 < last:
        k += 1  # "tandis que"
    if (
        s.tokens[k].low in pack.that
        and s.tokens[k].low not in pack.relatives
        and s.finite(k + 1, last) > k + 1
    ):
        return Piece(k + 1, last, CLAUSE)  # "found that … and that …"
    if s.tokens[k].low in pack.conditionals or s.tokens[k].low in pack.relatives:
        return None
    again = _again(s, current, left, at, k, last)
    if again:
        return again
    if s.tokens[k].finite:
        said = s.tokens[left].low in pack.say and s.finite(left + 1, at) >= 0
        long_enough = last - k > 2 or (last - k == 2 and s.has_figure(k, last))
        return Piece(at + 1, last, SHARED) if at - left > 2 and long_enough and not said else None
    if low in pack.contrast and low in pack.subordinators and s.tokens[at - 1].text != ",":
        figures = s.has_figure(at, _tail_end(s, at + 1, last)) or s.has_figure(current.first, at)
        return _subordinate(s, current, at, last) if figures else None
    verb = _verb_of_clause(s, k, last)
    if verb < 0 or (pack.verb_last and not _verb_ends(s, current.first, at, last)):
        return None
    opener = next((j for j in range(at - 1, current.first, -1) if _opens_clause(s, j)), -1)
    if opener > left and s.finite(opener, at) < 0:
        return None  # "because members and supporters risk arrest": the noun is what is joined
    said = s.tokens[left].low in pack.say and s.finite(left + 1, at) < 0
    if said or any(s.tokens[j].low in {"between", "both"} for j in range(max(left, at - 6), at)):
        return None
    return Piece(at + 1, last, CLAUSE)


def _again(s: Sentence, current: Piece, left: int, at: int, k: int, last: int) -> Piece | None:
    """The second of two objects of one verb: "voted against … in 2016 and against … in 2018", "deve … e terminar …"."""
    pack = s.pack
    low = s.tokens[k].low
    if not s.has_fact(k, _tail_end(s, k, last)):
        return None
    end = _tail_end(s, k, last)
    both = s.has_figure(left, at) and s.has_figure(k, end)
    if low in pack.articles and both and s.finite(k, end) < 0:
        return Piece(at + 1, last, AGAIN, subject=(current.first, left + 1))
    victims = any(pack.cues.get(s.tokens[j].low) == "casualties" for j in range(k, end))
    if (
        victims
        and s.has_figure(k, min(k + 3, last))
        and s.has_figure(current.first, at)
        and s.finite(k, end) < 0
    ):
        return Piece(at + 1, last, AGAIN)
    if both and low.endswith(pack.plain_endings or ("\0",)) and low not in pack.prepositions | pack.adverbs:
        return Piece(at + 1, last, SHARED) if s.tokens[k].text.islower() else None
    if not (s.has_fact(left, at) and s.has_fact(k, _tail_end(s, k, last))):
        return None
    governed = s.tokens[left].low in pack.modals or _is_infinitive(s.tokens[left + 1].low, pack)
    if governed and _is_infinitive(low, pack):
        return Piece(at + 1, last, AGAIN, subject=(current.first, left + 1))
    plain = low in pack.plain_present and left + 1 < at and low not in pack.determiners
    if plain and (s.tokens[left].low in pack.modals or s.tokens[left + 1].low in pack.modals):
        end = left + 1 + (s.tokens[left + 1].low in pack.modals)
        return Piece(at + 1, last, AGAIN, subject=(current.first, end))
    if low in pack.prepositions and s.tokens[left + 1].low == low and left + 1 < at:
        return Piece(at + 1, last, AGAIN, subject=(current.first, left + 1))
    return None


def _is_infinitive(low: str, pack: Pack) -> bool:
    return bool(pack.infinitive_endings) and len(low) > 3 and low.endswith(pack.infinitive_endings)


def _verb_ends(s: Sentence, first: int, at: int, last: int) -> bool:
    """In Persian a conjunction joins clauses only after a verb, or after "۴۷ نفر کشته" where the verb comes later."""
    before = s.tokens[at - 2 if s.tokens[at - 1].text in ",،" and at > 1 else at - 1]
    return before.finite or (before.low in s.pack.cues and s.has_figure(first, at) and s.has_figure(at, last))


def _opens_clause(s: Sentence, at: int) -> bool:
    low = s.tokens[at].low
    pack = s.pack
    opens = low in pack.subordinators or low in pack.causal or low in pack.relatives or low in pack.that
    return opens and not s.tokens[at].nested and low not in pack.prepositions


def _verb_of_clause(s: Sentence, first: int, last: int) -> int:
    """Position of the finite verb of a clause whose subject begins at `first`, or -1 where none begins there."""
    pack = s.pack
    if pack.verb_last:
        return s.finite(first, last)
    for k in range(first, min(last, first + 14)):
        token = s.tokens[k]
        if token.nested:
            continue
        if token.finite:
            return k if k > first else -1
        if token.low in pack.relatives | pack.that or token.text in ";:":
            return -1
        if token.text == "," and not (
            s.tokens[first].low in pack.prepositions or s.tokens[first].low in pack.subordinators
        ):
            return -1
    return -1


def _subordinate(s: Sentence, current: Piece, at: int, last: int) -> Piece | None:
    """As in "… after the river burst its banks": a fact of its own, if it has a subject of its own."""
    pack = s.pack
    low = s.tokens[at].low
    if at == current.first or s.finite(current.first, at) < 0:
        return None
    if low in {"as", "since"} and s.tokens[at - 1].low in pack.adverbs | {
        "such",
        "well",
        "same",
        "soon",
        "far",
        "long",
    }:
        return None
    if low == "where" or low == "when":
        verb = _verb_of_clause(s, at + 1, last)
        return (
            Piece(at, last, RELATIVE, subject=_noun_before(s, current.first, at), link=low)
            if verb > 0 and s.has_fact(at, last)
            else None
        )
    verb = _verb_of_clause(s, at + 1, last)
    if verb < 0:
        return None
    if s.tokens[at + 1].low in pack.pronouns and not s.has_fact(at + 1, last):
        return None
    if low in pack.causal:
        opinion = any(s.tokens[k].low in pack.opinion for k in range(current.first, at))
        return Piece(at + 1, last, SUBORDINATE, link=low) if opinion else None
    return Piece(at + 1, last, SUBORDINATE, link=low)


def _noun_before(s: Sentence, first: int, at: int) -> Range | None:
    """The noun phrase that ends just before a token."""
    pack = s.pack
    end = at
    while end > first and not s.tokens[end - 1].is_word and not s.tokens[end - 1].nested:
        end -= 1
    begin = end
    while begin > first:
        token = s.tokens[begin - 1]
        if token.nested:
            begin -= 1
            continue
        if (
            not token.is_word
            or (token.finite and not token.is_capital)
            or token.low in pack.that | pack.relatives
        ):
            break
        if token.low in pack.prepositions and not (
            token.low == "of" and begin - 2 >= first and (s.tokens[begin - 2].is_word)
        ):
            break
        begin -= 1
        if token.low in pack.determiners and not (
            begin > first and s.tokens[begin - 1].low in {"of", "all", "both"}
        ):
            break
    while begin < end and s.tokens[begin].low in pack.coordinators | pack.adverbs:
        begin += 1
    return (begin, end) if begin < end else None


def subject(s: Sentence, first: int, last: int) -> Range | None:
    """The subject of a clause: what stands before its finite verb, without what is fronted."""
    pack = s.pack
    verb = s.finite(first, last)
    end = last if verb < 0 else verb
    begin = first
    opener = s.tokens[first].low if first < last else ""
    fronted = (
        opener in pack.prepositions | pack.subordinators | pack.conditionals
        or _is_adverb(opener, pack)
        or _is_gerund(opener, pack)
    )
    if fronted:
        commas = [k for k in range(first, end) if s.tokens[k].text == "," and not s.tokens[k].nested]
        begin = commas[-1] + 1 if commas else _past_fronted_date(s, first, end)
    while end > begin and (_is_adverb(s.tokens[end - 1].low, pack) or s.tokens[end - 1].text in ",–—"):
        end -= 1
    while begin < end and (
        s.tokens[begin].low in pack.coordinators | pack.contrast | pack.that or s.tokens[begin].text in ",–—"
    ):
        begin += 1
    return (begin, end) if begin < end else None


def _past_fronted_date(s: Sentence, first: int, end: int) -> int:
    """In "On Wednesday a court …" the subject begins after the date."""
    found = (
        [f for f in s.facts.within(s.tokens[first].start, s.tokens[end - 1].end) if f[2]["type"] == "date"]
        if end > first
        else []
    )
    if found and found[0][0] <= s.tokens[min(first + 1, end - 1)].end + 1:
        k = next((k for k in range(first, end) if s.tokens[k].start >= found[0][1]), end)
        return k if k < end else first
    return first


def appositions(s: Sentence) -> list[tuple[int, int, int]]:
    """Names with the role given to them: positions where the name begins, the role begins and the whole ends."""
    found: list[tuple[int, int, int]] = []
    marks = [k for k, t in enumerate(s.tokens) if t.text in ",–—" and not t.nested]
    if len(s.tokens) > LONGEST_SENTENCE:
        return found
    for at, after in pairwise([*marks, len(s.tokens)]):
        first = at + 1
        end = after
        while end > first and not s.tokens[end - 1].is_word:
            end -= 1
        if not 1 <= end - first <= 12 or s.finite(first, end) >= 0:
            continue
        dashed = s.tokens[at].text in "–—"
        if dashed and (after >= len(s.tokens) or s.tokens[after].text not in "–—"):
            continue
        low = [s.tokens[k].low for k in range(first, end)]
        if not any(w in s.pack.roles for w in low) or low[0] in s.pack.coordinators | s.pack.say:
            continue
        noun = _noun_before(s, 0, at)
        if noun is None or noun[1] != at or at - noun[0] > 8:
            continue
        named = s.tokens[noun[1] - 1].is_capital
        if dashed or (named and low[0] in s.pack.determiners) or (named and low[0] in s.pack.roles):
            found.append((noun[0], first, end))
    return found
