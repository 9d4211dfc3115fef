"""Verbs in their plain form that share what stands before an earlier one: "pledged to raise the wage, build 80,000
homes and abolish fees", "cover 0.2 per cent but shelter a quarter"."""

from claims.splitting.clauses.parts import AGAIN, SUBORDINATE, Piece, Sentence
from claims.splitting.clauses.tails import tail_end
from claims.splitting.languages.pack import Pack
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_participle


def governing(current: Piece) -> int:
    """Where the clause begins that holds the "to" or "will"."""
    return current.subject[0] if current.rule == AGAIN and current.subject else current.first


def is_bare(low: str, pack: Pack) -> bool:
    """Whether a verb stands in the plain form that one of several may have: "abrir dos parques y crear …"."""
    if low in pack.infinitives:
        return True
    iberian = pack.describing_endings and not pack.elisions and not pack.final_relatives
    return bool(iberian) and is_infinitive(low, pack)


def infinitives_from(s: Sentence, current: Piece, at: int) -> int:
    """Where the first infinitive before a token begins, or -1 where none stands in this clause."""
    pack = s.pack
    if current.rule == AGAIN:
        begin = current.subject[1] if current.subject else -1
        listed = is_bare(s.low[current.first], pack) and begin > 0
        governed = listed and (s.low[begin - 1] in pack.modals or _governs(s, begin - 1))
        return begin if governed else -1
    verb = s.finite(current.first, at)
    if verb >= 0 and not pack.infinitives:
        begin = verb + 1 + (verb + 2 < at and is_participle(s.low[verb + 1], pack))
        return begin if begin < at - 1 and is_bare(s.low[begin], pack) else -1
    for k in range(max(s.finite(current.first, at), current.first), at - 1):
        if s.low[k] in pack.modals and not s.nested[k]:
            if s.low[k] in pack.infinitive_markers and s.low[k - 1] in pack.hedges:
                return -1  # "were more likely to smoke, to drink and to sleep badly"
            begin = k + 1
            while begin < at - 1 and is_adverb(s.low[begin], pack):
                begin += 1
            if s.low[begin] in pack.infinitives:
                return begin
    return -1


def _governs(s: Sentence, at: int) -> bool:
    """As in "permitirá renovar", "ha permitido renovar"."""
    low, pack = s.low[at], s.pack
    return not pack.infinitives and (s.is_finite[at] or is_participle(low, pack))


def is_plain_verb(s: Sentence, k: int, last: int) -> bool:
    """Whether a plain form is a second verb: "cover 0.2 per cent … but shelter at least a quarter …"."""
    pack, low = s.pack, s.low[k]
    takes = last - k > 2 and s.low[k + 1] in pack.determiners  # "allege fraud and demand a probe"
    if low in pack.plain_present:
        return takes or s.has_fact(k, last)
    return low in pack.infinitives and (takes or s.figure_at(k + 1, last) is not None)


def second_aim(s: Sentence, left: int, at: int, k: int, end: int) -> int:
    """Where "beat" stands in "came from behind to beat Selby | and climb to third", or -1."""
    pack = s.pack
    closed = s.is_finite[k] or s.is_comma[at - 1] or end - k < 3
    if closed or s.low[k] not in pack.infinitives or not pack.participle_endings:
        return -1
    marker = next((j for j in range(at - 2, left, -1) if s.low[j] in pack.infinitive_markers), -1)
    plain = marker > 0 and s.low[marker + 1] in pack.infinitives and s.low[marker - 1] not in pack.hedges
    following, behind = s.low[k + 1], s.low[k + 2]
    moves = following in pack.prepositions - pack.agents - pack.of
    moves = moves and (behind in pack.determiners or behind in pack.ordinals or s.is_capital[k + 2])
    takes = following in pack.determiners or s.figure_at(k + 1, end) is not None
    if not plain or not (moves or takes) or s.finite(marker, at) >= 0:
        return -1
    return marker + 1 if s.has_fact(marker, at) or s.has_fact(k, end) else -1


def is_parallel(s: Sentence, left: int, at: int, k: int, last: int) -> bool:
    """Whether a form that may be a noun is the second verb: "links the gulf with the sea and saves ships a detour"."""
    pack = s.pack
    if s.low[k] not in pack.present_or_noun or k + 1 >= last or not s.is_word[k + 1]:
        return False
    following = s.low[k + 1]
    joins = following in pack.coordinators or following in pack.auxiliaries
    joins = joins or (following in pack.prepositions and not _ends_with_time(s, at))
    first = s.low[left] in pack.present or s.low[left] in pack.present_or_noun
    if s.low[left] in pack.auxiliaries and k > 1:  # "was extradited in June and faces life imprisonment"
        first = s.low[at] in pack.contrast or not s.low[k - 2].endswith(pack.plural_endings)
        first = first and s.low[left] not in pack.plural_auxiliaries
    return first and not joins and not s.is_finite[k + 1] and s.has_fact(k, last)


def _ends_with_time(s: Sentence, at: int) -> bool:
    """As in "trains six hours a day and travels …": after a time no second noun is to come."""
    return s.low[at - 1] in s.pack.time_units or s.has_date(at - 1, at)


def is_infinitive(low: str, pack: Pack) -> bool:
    return len(low) > 3 and low.endswith(pack.infinitive_endings) and low not in pack.numerals


def followed_by_infinitive(s: Sentence, at: int, last: int) -> Piece | None:
    """As in "tras vencer por 3-1 al Deportivo", "après avoir perdu 12 sièges"."""
    verb = at + 1 + (at + 2 < last and s.low[at + 1] in s.pack.of)  # "depois de vencer"
    if verb >= last:
        return None
    end = tail_end(s, verb, last)
    named = is_infinitive(s.low[verb], s.pack) or s.low[verb] in s.pack.short_infinitives
    if not named or end - verb < 3:
        return None
    told = s.has_fact(verb, end) or end - verb > 4
    return Piece(verb, last, SUBORDINATE, link=s.low[at]) if told else None
