"""Nouns around a place in a sentence: the subject, the noun that a clause describes, the role beside a name."""

from itertools import pairwise

from claims.splitting.sentence_parts import LONGEST_SENTENCE, Range, Sentence
from claims.splitting.tails import is_adverb, is_gerund


def noun_before(s: Sentence, first: int, at: int) -> Range | None:
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
            or (token.low in pack.that or token.low in pack.relatives)
            or token.low in pack.say
        ):
            break
        if token.low in pack.prepositions and not (
            token.low in pack.of and begin - 2 >= first and (s.tokens[begin - 2].is_word)
        ):
            break
        begin -= 1
        if token.low in pack.determiners and not (
            begin > first
            and (s.tokens[begin - 1].low in pack.of or s.tokens[begin - 1].low in pack.predeterminers)
        ):
            break
    while begin < end and (s.tokens[begin].low in pack.coordinators or s.tokens[begin].low in pack.adverbs):
        begin += 1
    return (begin, end) if begin < end else None


def person_before(s: Sentence, first: int, at: int) -> Range | None:
    """The name of a person that ends just before a token: in "the trial of Ann Lee, who …" it is she that is meant."""
    end = at
    while end > first and not s.tokens[end - 1].is_word:
        end -= 1
    if end == first:
        return None
    found = s.facts.within(s.tokens[first].start, s.tokens[end - 1].end)
    name = next((a for a, b, fact in found if fact["type"] == "person" and b == s.tokens[end - 1].end), -1)
    begin = next((k for k in range(first, end) if s.tokens[k].start == name), -1)
    return (begin, end) if begin >= 0 else None


def subject(s: Sentence, first: int, last: int) -> Range | None:
    """The subject of a clause: what stands before its finite verb, without what is fronted."""
    pack = s.pack
    verb = s.finite(first, last)
    end = last if verb < 0 else verb
    begin = first
    opener = s.tokens[first].low if first < last else ""
    if (opener in pack.subordinators or opener in pack.scenes or opener in pack.conditionals) and verb >= 0:
        closing = next(
            (k for k in range(verb, last) if s.tokens[k].text in ",،" and not s.tokens[k].nested), -1
        )
        behind = s.finite(closing + 1, last) if closing > 0 else -1
        if behind > closing + 1:
            begin, end, opener = closing + 1, behind, ""  # "When she came in 2016, the club …"
    dated = s.facts.within(s.tokens[begin].start, s.tokens[end - 1].end) if begin < end else []
    if dated and dated[0][0] == s.tokens[begin].start and dated[0][2]["type"] == "date":
        begin = next((k for k in range(begin, end) if s.tokens[k].start >= dated[0][1]), begin)
    fronted = (
        (opener in pack.prepositions or opener in pack.subordinators or opener in pack.conditionals)
        or is_adverb(opener, pack)
        or is_gerund(opener, pack)
    )
    if fronted:
        commas = [k for k in range(first, end) if s.tokens[k].text == "," and not s.tokens[k].nested]
        begin = commas[-1] + 1 if commas else _past_fronted_date(s, first, end)
    while end > begin and (is_adverb(s.tokens[end - 1].low, pack) or s.tokens[end - 1].text in ",–—"):
        end -= 1
    if end - 2 >= begin and s.tokens[end - 1].low in pack.pronouns and s.tokens[end - 2].text in ",،":
        begin = end - 1  # "Born in Leith, the son of a carpenter, he …"
    while begin < end and (
        (
            s.tokens[begin].low in pack.coordinators
            or s.tokens[begin].low in pack.contrast
            or s.tokens[begin].low in pack.that
        )
        or s.tokens[begin].text in ",–—"
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
    if len(s.tokens) > LONGEST_SENTENCE or s.words.isdisjoint(s.pack.roles):
        return found
    marks = [k for k, t in enumerate(s.tokens) if t.text in ",–—" and not t.nested]
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
        if not any(w in s.pack.roles for w in low) or (low[0] in s.pack.coordinators or low[0] in s.pack.say):
            continue
        noun = noun_before(s, 0, at)
        if noun is None or noun[1] != at or at - noun[0] > 8:
            continue
        named = s.tokens[noun[1] - 1].is_capital
        if dashed or (named and low[0] in s.pack.determiners) or (named and low[0] in s.pack.roles):
            found.append((noun[0], first, end))
    return found
