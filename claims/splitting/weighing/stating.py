"""Whether a piece states something by itself, by how it is made."""

from claims.splitting.clauses.parts import CLAUSE, SHARED, TAIL, Piece, Sentence
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_gerund, is_participle


def follows_saying(s: Sentence, piece: Piece) -> bool:
    """As in "“…”, said Ann Lee | and pointed out that pay had risen by 6 per cent"."""
    joined = piece.rule in (SHARED, CLAUSE) and s.low[piece.first - 1] in s.pack.coordinators
    verb = s.finite(0, piece.first) if joined else -1
    return verb >= 0 and s.low[verb] in s.pack.say


def needs_no_verb(s: Sentence, piece: Piece) -> bool:
    """As in "وأن | الأسعار مستقرة", and "ارکستر منحل | و خانه مصادره شد", whose verb the next clause lends."""
    reported = s.pack.verb_first and piece.first > 0 and s.low[piece.first - 1] in s.pack.that
    return reported or s.low[piece.last - 1] in s.pack.light_nouns


def tells_an_outcome(s: Sentence, piece: Piece) -> bool:
    """As in ", closing the only road", ", effectively ending the strike"."""
    verb = piece.first + is_adverb(s.low[piece.first], s.pack)
    told = is_gerund(s.low[verb], s.pack) and s.low[verb] not in s.pack.intending
    return told and piece.rule == TAIL and piece.last - verb > 2


def tells_a_deed(s: Sentence, first: int, last: int) -> bool:
    """As in "who designed the robot", "qui a affrété des autocars"."""
    verb = s.finite(first, last)
    if s.pack.describing_endings and 0 <= verb < last - 3 and s.low[verb] in s.pack.perfect:
        return is_participle(s.low[verb + 1], s.pack) and s.low[verb + 1] not in s.pack.say
    return verb >= 0 and last - verb > 2 and s.low[verb] not in s.pack.auxiliaries | s.pack.say


def merely_attributes(s: Sentence, piece: Piece) -> bool:
    """As in "Our reporter Ann Lee writes: it was a long day", cut from what she writes, and "“…?” Lee asked."."""
    if _asks_behind(s, piece):
        return True
    last = piece.last - (piece.last > piece.first and s.written[piece.last - 1] == ":")
    colon = last < s.size and s.written[last] == ":"
    return colon and s.low[last - 1] in s.pack.say and s.finite(piece.first, last) == last - 1


def _asks_behind(s: Sentence, piece: Piece) -> bool:
    """As in "“Who will mend the dam?” Ann Lee asked.": a sentence of its own behind the quotation."""
    quoted = not piece.first and s.text[: s.starts[0]].rstrip().endswith(("?”", '?"', "?’", "?»", "?'"))
    verb = s.finite(0, piece.last) if quoted else -1
    utters = verb >= 0 and (s.low[verb] in s.pack.uttering or s.low[verb] in s.pack.say)
    return utters and verb >= piece.last - 2 and not s.has_figure(0, piece.last)


def is_dateline(words: str) -> bool:
    """As in "HALLOW, May 3": where and when a report was written."""
    place, _, day = words.partition(",")
    return place.isupper() and len(day.split()) <= 3 and not day.isupper()
