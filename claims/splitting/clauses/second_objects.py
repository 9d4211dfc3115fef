"""The second of two objects of one verb: "is 6.4 per cent in June and 7.1 per cent in May"."""

from claims.splitting.clauses.infinitives import is_infinitive, is_plain_verb, second_aim
from claims.splitting.clauses.left_out import (
    counted_subject,
    ends_range,
    fined_too,
    sentenced_too,
    undergoes_too,
)
from claims.splitting.clauses.parts import (
    AGAIN,
    SHARED,
    Piece,
    Sentence,
)
from claims.splitting.clauses.second_counts import behind_cause, count_again, figure_again, hurts_more
from claims.splitting.clauses.tails import tail_end
from claims.splitting.clauses.verb_groups import behind_helpers, behind_verb
from claims.splitting.words.forms import is_adverb
from claims.splitting.words.participles import is_gerund, is_participle


def again(s: Sentence, current: Piece, left: int, at: int, k: int, last: int) -> Piece | None:
    """The second of two objects of one verb: "voted against … in 2016 and against … in 2018", "deve … e terminar …"."""
    pack = s.pack
    end = tail_end(s, k, last)
    if _two_deeds(s, left, at, k, end):
        return _taking_up(current, left + 1, at, last)
    if pack.describing_endings and _gapped_noun(s, left, at, k, last):
        return Piece(at + 1, last, AGAIN, subject=(left, left + 1))
    if _second_passive(s, left, k, end):
        return _taking_up(current, left + 1, at, last)
    if pack.describing_endings and undergoes_too(s, left, at, k, end):
        return Piece(at + 1, last, AGAIN)
    if fined_too(s, left, at, k, end):
        return _taking_up(current, behind_verb(s, left, at), at, last)
    aim = second_aim(s, left, at, k, end)
    if aim > 0:
        return _taking_up(current, aim, at, last)
    if not s.has_fact(k, end):
        return _second_deed(s, current, left, at, k, end)
    verbless = s.finite(k, end) < 0
    both = verbless and s.has_figure(left, at) and s.has_figure(k, end)
    if both and ends_range(s, left, at):
        return None
    if both and (subject := figure_again(s, current.first, left, at, k, end)):
        return Piece(at + 1, last, AGAIN, subject=subject)
    if sentenced_too(s, left, at, k, end) or counted_subject(s, current, left, k, end):
        return Piece(at + 1, last, AGAIN)
    if subject := count_again(s, current.first, left, at, k, end, last):
        return Piece(at + 1, last, AGAIN, subject=subject)
    if verbless and hurts_more(s, current.first, at, k, end, last):
        return Piece(at + 1, last, AGAIN)
    if both and (begin := behind_cause(s, left, at, k, end)) > 0:
        return _taking_up(current, begin, at, last)
    if both and _is_past_verb(s, k):
        return Piece(at + 1, last, SHARED) if s.written[k].islower() else None
    begin = _governed_again(s, left, at, k, end, last)
    return _taking_up(current, begin, at, last) if begin > 0 else None


def _taking_up(current: Piece, begin: int, at: int, last: int) -> Piece:
    """The second object, before which all is put that stands before the first one at `begin`."""
    return Piece(at + 1, last, AGAIN, subject=(current.first, begin))


def _is_past_verb(s: Sentence, k: int) -> bool:
    pack, low = s.pack, s.low[k]
    return low.endswith(pack.plain_endings) and low not in pack.prepositions and low not in pack.adverbs


def _governed_again(s: Sentence, left: int, at: int, k: int, end: int, last: int) -> int:
    """Where the first of two phrases begins that hang on the same verb, or -1: "voted | against … and against …"."""
    pack, low = s.pack, s.low[k]
    promised = s.low[left] in pack.modals and low in pack.helpers and at - left > 3
    if not (promised or s.has_fact(left, at)):
        return -1
    begin = _second_verb(s, left, at, k, end, last)
    if begin > 0:
        return begin
    verbless = s.finite(k, end) < 0
    both = low in pack.change_to and verbless and s.has_figure(left, at) and s.has_figure(k, end)
    if both and s.points_to(left, left + 3, "legal"):
        return left + 1  # "a tres años … y a una multa"
    if not verbless and pack.participle_endings:
        return -1  # "won in 2019 and in 2020 Moor beat him"
    if low not in pack.prepositions or left + 1 >= at or not _opens_alike(s, left + 1, k):
        return -1
    told = s.has_figure(k, end) or s.has_date(k, end) or not pack.participle_endings
    return left + 1 if told else -1


def _opens_alike(s: Sentence, first: int, second: int) -> bool:
    """As in "against … and against …", "d'ouvrir … et de fermer …"."""
    both_of = s.low[first] in s.pack.of and s.low[second] in s.pack.of and bool(s.pack.elisions)
    return s.low[first] == s.low[second] or both_of


def _second_verb(s: Sentence, left: int, at: int, k: int, end: int, last: int) -> int:
    """Where the first of two participles or infinitives begins, if a second stands here that hangs on the same verb."""
    pack = s.pack
    low, first = s.low[k], s.low[left]
    behind = s.low[k + 1] if k + 1 < last else ""
    perfect = first in pack.perfect or (first in pack.helpers and first not in pack.modals)
    been = (perfect and first not in pack.being) or first in pack.modals
    been = been and low in pack.helpers and low not in pack.auxiliaries
    if been and (is_participle(behind, pack) or behind in pack.prepositions):
        return left + 1  # "has applied for 92,000 crowns and been paid 6,500", "will pay and be on probation"
    helped = (perfect or first in pack.being) and is_participle(s.low[left + 1], pack)
    active = first in pack.being and is_active(s, k, last)
    helped = helped and low not in pack.auxiliaries  # "had promised 14 and had opened three"
    if helped and is_participle(low, pack) and low not in pack.intransitive and not active:
        return left + 1  # "a tué … et détruit …"
    if first in pack.being and is_gerund(s.low[left + 1], pack) and is_gerund(low, pack):
        return left + 1  # "is closing 38 shops and laying off 700 people"
    marker = next((j for j in range(left + 1, at) if _marks_infinitive(s, j)), -1)
    if low in pack.infinitive_markers and marker > 0:
        return marker
    if (first in pack.modals or is_infinitive(s.low[left + 1], pack)) and is_infinitive(low, pack):
        return left + 1
    infinitives = s.low[at - 1].endswith("en") and s.low[end - 1].endswith("en")
    if pack.final_relatives and first in pack.modals and infinitives and s.finite(k, end) < 0:
        return left + 1  # "soll … gehen und … versorgen"
    plain = low in pack.plain_present or is_plain_verb(s, k, last) or _takes_count(s, k, end)
    plain = plain or (low in pack.infinitives and behind in pack.determiners)
    if not plain or left + 1 >= at or low in pack.determiners:
        return -1
    if s.low[left + 1] in pack.modals:
        return left + 2
    return left + 1 if first in pack.modals else -1


def is_active(s: Sentence, k: int, last: int) -> bool:
    """As in "was born in Leith and played 58 times", "and studied law", unlike "and charged on Monday"."""
    pack, behind = s.pack, s.low[min(k + 1, last - 1)]
    if s.low[k] in pack.either_way:
        return behind not in pack.agents  # "and expanded to 12 countries"
    if k + 1 >= last or behind in pack.determiners or s.figure_at(k + 1, last):
        return k + 1 < last
    if not pack.participle_endings or s.low[k] in pack.completed or not behind.isalpha():
        return False
    small = behind in pack.prepositions or behind in pack.adverbs or behind in pack.infinitive_markers
    return not (small or behind in pack.coordinators or behind in pack.roles or is_adverb(behind, pack)) and (
        not s.has_date(k + 1, k + 2) and not is_participle(behind, pack)
    )


def _second_passive(s: Sentence, left: int, k: int, end: int) -> bool:
    """As in "was questioned for two days and released without charge"."""
    pack = s.pack
    done = left + 1
    while done < k - 1 and is_adverb(s.low[done], pack):
        done += 1
    passive = s.low[left] in pack.being and is_participle(s.low[done], pack)
    again = passive and is_participle(s.low[k], pack) and s.low[k] not in pack.say and end - k > 1
    again = again and bool(pack.participle_endings) and s.low[k] not in pack.intransitive
    return again and not is_active(s, k, end)


def _second_deed(s: Sentence, current: Piece, left: int, at: int, k: int, end: int) -> Piece | None:
    """What else is promised behind a figure: "will cut 300 jobs and close its base in Corvale"."""
    pack = s.pack
    marked = s.low[k] in pack.infinitive_markers
    verb = k + marked
    if end - verb < 4 or not s.has_figure(left, at):
        return None
    takes = s.low[verb + 1] in pack.prepositions and s.low[verb + 2] in pack.determiners
    if not takes and s.low[verb + 1] not in pack.determiners:
        return None
    if s.low[verb] not in pack.infinitives and s.low[verb] not in pack.plain_present:
        return None
    if marked:
        begin = next((j for j in range(left + 1, at) if _marks_infinitive(s, j)), -1)
    else:
        begin = left + 1 if s.low[left] in pack.modals else -1
    return Piece(at + 1, end, AGAIN, subject=(current.first, begin)) if begin > 0 else None


def _takes_count(s: Sentence, k: int, end: int) -> bool:
    """As in "will hire 600 nurses and plant one million trees": what stands before a count is no noun."""
    pack = s.pack
    small = any(
        s.low[k] in table for table in (pack.prepositions, pack.comparators, pack.adverbs, pack.being)
    )
    small = small or s.low[k] in pack.present
    figure = k + 2 < end and s.figure_at(k + 1, end) and not s.figure_at(k, end)
    return (
        bool(figure) and s.is_word[k] and not s.is_capital[k] and not small and not is_adverb(s.low[k], pack)
    )


def _gapped_noun(s: Sentence, left: int, at: int, k: int, last: int) -> bool:
    """As in "la participación es de un 72 % y | la abstención, de un 27 %"."""
    if s.low[k] not in s.pack.determiners or not s.has_figure(left, at) or s.finite(k, last) >= 0:
        return False
    comma = next((j for j in range(k + 2, min(last, k + 5)) if s.is_comma[j]), -1)
    behind = comma + 1
    while 0 < behind < last and (s.low[behind] in s.pack.of or s.low[behind] in s.pack.articles):
        behind += 1
    return comma > 0 and s.figure_at(behind, last) is not None


def _two_deeds(s: Sentence, left: int, at: int, k: int, end: int) -> bool:
    """As in "a été mis en examen et remis en liberté", "hatte auf Totschlag plädiert und Revision angekündigt"."""
    pack = s.pack
    helps = s.low[left] in pack.perfect or s.low[left] in pack.auxiliaries - pack.modals
    if not helps or pack.participle_endings or pack.verb_last or s.finite(k, end) >= 0:
        return False
    last = min(s.size, end + 3)
    if last - k < 3:
        return False
    if pack.final_relatives:
        first, second, third = (
            is_participle(low, pack) or low in pack.present_or_participle
            for low in (s.low[at - 1], s.low[k], s.low[end - 1])
        )
        return at - left > 3 and first and (second or third)
    deed = behind_helpers(s, left, at)
    first = at - left > 3 and any(is_participle(low, pack) for low in s.low[deed : deed + 2])
    told = s.has_fact(left, end) or (
        at - deed > 2 and end - k > 2
    )  # "ont bloqué la route et brûlé des pneus"
    return first and is_participle(s.low[k], pack) and told


def _marks_infinitive(s: Sentence, at: int) -> bool:
    """The "to" of "voted to close", not that of "9 to 4"."""
    return s.low[at] in s.pack.infinitive_markers and not s.written[at - 1][0].isdigit()
