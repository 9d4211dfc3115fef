"""Claims within a piece that stays whole: "since the war broke out in 2019", "(16% against 24%)"."""

from collections.abc import Iterator
from itertools import compress

from claims.splitting.clauses.gaps import bracketed_again
from claims.splitting.clauses.parts import MAIN, RELATIVE, SUBORDINATE, TAIL, Piece, Sentence
from claims.splitting.clauses.tails import tail_end
from claims.splitting.facts.in_text import FIGURES
from claims.splitting.words.objects import is_change
from claims.splitting.words.participles import is_gerund


def nested_claims(s: Sentence, piece: Piece) -> Iterator[Piece]:
    """These claims, in order; where brackets end a piece, the piece is cut before them."""
    first, last = piece.first + 2 * (piece.rule != MAIN), piece.last - 1
    for k in compress(range(first, last), s.may_hold[first:last]):
        low = s.low[k]
        if low in s.pack.since and not s.nested[k] and k + 3 < piece.last:
            begin = k + 1 + (s.low[k + 1] in s.pack.that)
            verb = s.finite(begin, piece.last)
            closing = _end_of_clause(s, verb, tail_end(s, max(begin, verb), piece.last))
            recorded = not s.pack.records.isdisjoint(s.low[begin : max(begin, verb)])
            whole = all(s.is_word[begin : max(begin, verb)])
            # "since 2008 comes", "since 2008 and checked twice", "since 2008 when he left"
            dated = s.written[begin].isdigit() and (
                verb == begin + 1 or s.low[begin + 1] in s.pack.coordinators | s.pack.scenes | s.pack.that
            )
            whole = whole and not dated
            if k == piece.first and closing == piece.last:
                continue  # "Since 1997 the ice cap has shrunk"
            if begin < verb <= begin + 8 and whole and not recorded and s.has_fact(begin, closing):
                yield Piece(begin, closing, SUBORDINATE, link=low)
        elif low == "(" and k > piece.first and not s.nested[k - 1]:
            end = next((j for j in range(k, piece.last) if s.written[j] == ")"), -1)
            if end > k + 2 and _two_figures(s, k + 1, end) and not bracketed_again(s, end + 1, s.size - 1):
                yield Piece(k + 1, end, TAIL, context=(piece.first, k))
                if end + 1 >= piece.last:
                    piece.last = k
                    return
        elif low in s.pack.reproaching and not s.nested[k] and is_gerund(s.low[k + 1], s.pack):
            closing = tail_end(s, k + 1, piece.last)
            verb = s.finite(piece.first, k)
            reproached = s.points_to(piece.first, k, "legal") or s.has_date(piece.first, k)
            done = verb >= 0 and reproached and s.finite(k, closing) < 0
            joint = next((j for j in range(k, closing) if s.low[j] in s.pack.coordinators), closing)
            if done and s.has_figure(k, min(joint, k + 9)):
                yield Piece(
                    k, closing, TAIL, context=(piece.first, k)
                )  # "fined 400 euros for killing two owls"
        elif low in s.pack.personal_relatives or low in s.pack.that:
            closing = _end_of_subject(s, piece.first, k, piece.last)
            if closing > 0:
                yield Piece(k, closing, RELATIVE, subject=(piece.first, k), link=low)
        elif low in s.pack.including:
            end = tail_end(s, k, piece.last)
            inner = s.is_comma[k - 1] and end < piece.last and s.has_figure(piece.first, k - 1)
            if inner and s.has_figure(k, end):
                yield Piece(k, end, TAIL, context=(piece.first, k - 1))
        elif low in s.pack.change_to and piece.rule not in (TAIL, RELATIVE) and not s.nested[k]:
            changed = s.figure_at(k + 1, piece.last) and _changed(s, piece.first, k)
            if changed:
                yield Piece(k, piece.last, TAIL, context=(piece.first, k))
                return


def _end_of_subject(s: Sentence, first: int, at: int, last: int) -> int:
    """Where the main verb stands in "A nurse who stole morphine in May | was jailed", or -1."""
    pack = s.pack
    if s.nested[at] or s.finite(first, at) >= 0 or at + 2 >= last or not s.is_finite[at + 1]:
        return -1
    verb = s.finite(at + 2, last)
    inner = s.low[at + 2 : max(verb, at + 2)]
    plain = all(s.is_word[at:verb]) and pack.coordinators.isdisjoint(inner)
    plain = (plain or _lists_nouns(s, at, verb)) and (pack.relatives | pack.that).isdisjoint(inner)
    if s.low[at] in pack.that:  # "A fire that killed nine", not "A firm that employs 50 people must …"
        told = s.low[first] in pack.articles and s.low[verb] not in pack.modals and s.has_figure(at, verb)
    else:
        told = s.has_fact(at, verb) or s.points_to(at, verb, "legal", "casualties")
    return verb if verb > at + 3 and plain and told else -1


def _lists_nouns(s: Sentence, at: int, verb: int) -> bool:
    """As in "A nurse who stole money for a car, a boat and a house | was jailed": commas and one "and" alone."""
    pack = s.pack
    joint = next((k for k in range(at, verb) if s.low[k] in pack.coordinators), -1)
    commas = joint > 0 and any(s.is_comma[at:joint]) and all(s.is_word[joint:verb])
    only = commas and all(
        word or comma for word, comma in zip(s.is_word[at:joint], s.is_comma[at:joint], strict=True)
    )
    return only and s.low[verb] in pack.auxiliaries and s.low[joint + 1] not in pack.possessives


def _end_of_clause(s: Sentence, verb: int, closing: int) -> int:
    """Where "since the war began in April 2023 | 12,400 people have been killed" goes on without a comma."""
    if verb < 0 or s.finite(verb + 1, closing) < 0:
        return closing
    found = s.facts.within(s.starts[verb], s.ends[closing - 1])
    dated = next((b for _, b, fact in found if fact["type"] == "date"), -1)
    return next((k + 1 for k in range(verb, closing) if s.ends[k] == dated), closing)


def _two_figures(s: Sentence, first: int, last: int) -> bool:
    found = s.facts.within(s.starts[first], s.ends[last - 1])
    figures = [fact["type"] for _, _, fact in found if fact["type"] in FIGURES]
    told = any(len(s.low[k]) > 2 and s.low[k].isalpha() for k in range(first, last))  # not "(0-1, 7e)"
    return (
        told and len(figures) > 1 and set(figures) != {"money"}
    )  # not "€2 million ($2.2 million, £1.7 million)"


def _changed(s: Sentence, first: int, at: int) -> bool:
    """Whether something has risen or fallen by a figure before this token: "rose by 6 per cent … to 1,912"."""
    verb = s.finite(first, at)
    low = s.low[max(verb, first) : at]
    trend = any(is_change(word, s.pack) for word in low)
    return verb >= 0 and trend and s.has_figure(verb + 1, at) and not s.pack.from_ & set(low)
