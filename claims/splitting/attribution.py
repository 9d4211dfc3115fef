"""Who says what a sentence states: "… officials said on Thursday" around a statement."""

from functools import cache
from itertools import compress
from typing import Final, NamedTuple

from claims.splitting.appositions import last_of_list
from claims.splitting.languages import pack
from claims.splitting.participles import is_participle
from claims.splitting.sentence_parts import Sentence
from claims.splitting.speeches import LONGEST_SPEAKER, tidy
from claims.splitting.tails import tail_end

_LONGEST_ANNOUNCEMENT: Final = 30  # tokens


class Attribution(NamedTuple):
    """Tokens that state the content, who states it, and the words that say so, to be kept with the statement."""

    first: int
    last: int
    speaker: str
    words: str  # ", the agency said on Thursday"; "" where the attribution stays in front of the content


def around(s: Sentence) -> Attribution:
    """The content of a sentence without the attribution before or behind it."""
    whole = Attribution(0, _without_end(s), "", "")
    if not s.pack.say:
        return whole
    for rule in (_announced, _commented, _trailing, _according, _leading):
        found: Attribution | None = rule(s, whole.last)
        if found:
            return found
    return whole


def _without_end(s: Sentence) -> int:
    last = s.size
    while last > 1 and s.written[last - 1] in ".!?…:;,؟۔،":
        last -= 1
    return last


def _trailing(s: Sentence, last: int) -> Attribution | None:
    """As in "…, the agency said on Thursday" and "…, said the mayor, Ann Lee"."""
    commas = [
        k for k in compress(range(2, last), s.is_comma[2:last]) if s.written[k] in ",،" and not s.nested[k]
    ]
    if s.low[last - 1] in s.pack.say and not s.words.isdisjoint("–—"):
        commas = [k for k in range(2, last) if s.written[k] in ",،–—" and not s.nested[k]]
    for at in reversed(commas):
        if s.pack.verb_last or at + 2 >= last or s.finite(0, at) < 0:
            continue
        helped = s.low[at + 1] in s.pack.perfect  # "a annoncé la préfecture"
        said = s.low[at + 1 + helped]
        behind = s.low[at + 2 + helped] if at + 2 + helped < last else ""
        if behind in s.pack.that and s.pack.participle_endings:
            continue  # ", concluded that …" goes on with what the study found
        reports = s.pack.participle_endings and s.finite(at + 2 + helped, last) >= 0
        if reports and (behind in s.pack.adjunct_openers or behind in s.pack.weekdays):
            continue  # ", said on Monday it was not clear …" reports what follows
        speaks = said in s.pack.say and said not in s.pack.deny and not _lacks_its_verb(s, at)
        # ", projected images … and set fire to …" goes on with what was done
        if speaks and not last_of_list(s, at + 1, tail_end(s, at + 1, last)):
            return _cut_behind(s, at, last, at + 2 + helped)
    if not commas:
        return None
    if commas[-1] == last - 2 and s.low[last - 1] in s.pack.say and len(commas) > 2:
        return _behind_role(s, commas, last)
    at = commas[-1]
    begin = at + 1
    verb = next((k for k in range(begin, last) if s.low[k] in s.pack.say and s.is_finite[k]), -1)
    perfect = -1
    if verb < 0 and not _compares(s, begin, last):
        perfect = verb = _perfect(s, begin + 1, last)  # "…, the minister has announced"
        if verb < 0 and last - begin <= 8 and s.low[last - 1] in s.pack.say:
            verb = last - 1
    if (
        verb <= begin
        or verb - begin > 14
        or _states_something(s, begin, verb)
        or not _only_adjunct(s, verb + 1 + (perfect > 0), last)
    ):
        return None
    if s.low[begin] in s.pack.contrast or s.low[verb] in s.pack.deny:
        return None
    if (
        s.low[begin] in s.pack.relatives
        or s.low[begin] in s.pack.coordinators
        or s.low[begin] in s.pack.subordinators
    ) and s.low[begin] not in s.pack.comment_openers:
        return None
    if len(commas) > 1 and _is_role(s, commas[-2] + 1, at) and s.finite(0, commas[-2]) >= 0:
        at = commas[-2]
        begin = at + 1
    if s.finite(0, at) < 0:
        return None
    words = s.text[s.starts[at] : s.ends[last - 1]]
    return Attribution(0, at, tidy(s.quoted(begin, verb)), words)


def _compares(s: Sentence, first: int, last: int) -> bool:
    pack = s.pack
    return any(
        low in pack.multiples or low in pack.superlatives or low in pack.than for low in s.low[first:last]
    )


def _perfect(s: Sentence, first: int, last: int) -> int:
    """Where "has announced" begins, or -1."""
    pack = s.pack
    spoken = (k for k in range(first, last - 1) if s.is_finite[k] and s.low[k + 1] in pack.say)
    return next(
        (k for k in spoken if s.low[k] in pack.helpers and s.low[k] not in pack.being | pack.modals), -1
    )


def _states_something(s: Sentence, first: int, last: int) -> bool:
    """Whether a verb stands between, other than that of "a study published in May by the university"."""
    verb = s.finite(first, last)
    if verb < 0:
        return False
    described = verb + 1 < last and s.low[verb + 1] in s.pack.prepositions
    return not described or not is_participle(s.low[verb], s.pack) or s.finite(verb + 1, last) >= 0


def _behind_role(s: Sentence, commas: list[int], last: int) -> Attribution | None:
    """As in "…, the minister, Marko Beric, said"."""
    at = commas[-3]
    if s.finite(at, last - 1) >= 0 or s.finite(0, at) < 0 or not _is_role(s, at + 1, last - 2):
        return None
    words = s.text[s.starts[at] : s.ends[last - 1]]
    return Attribution(0, at, tidy(s.quoted(at + 1, last - 2)), words)


def _is_role(s: Sentence, first: int, last: int) -> bool:
    """In "…, the mayor of Halden, Ann Lee, said" the first part belongs to the speaker."""
    return not s.pack.roles.isdisjoint(s.low[first:last]) and s.finite(first, last) < 0


def _lacks_its_verb(s: Sentence, end: int) -> bool:
    """In "The governor, who took office in May, rejected …" what follows the last comma is the main verb."""
    verb = s.finite(0, end)
    openers = s.pack.relatives | s.pack.final_relatives
    opener = next(
        (
            k
            for k in range(1, verb)
            if s.low[k] in openers and (k == 1 or not s.pack.final_relatives or s.written[k - 1] == ",")
        ),
        -1,
    )
    if opener < 0 or s.low[0] in s.pack.relatives:
        return False
    restrictive = s.is_word[opener - 1] and s.finite(verb + 1, end) >= 0
    return not restrictive


def _cut_behind(s: Sentence, at: int, last: int, begin: int) -> Attribution:
    skipped = s.pack.weekdays.keys() | s.pack.relative_days.keys() | s.pack.heard_from
    while begin < last - 1 and s.low[begin] in skipped:
        begin += 1
    end = next(
        (k for k in range(begin, last) if s.low[k] in s.pack.adjunct_openers and k > begin),
        last,
    )
    words = s.text[s.starts[at] : s.ends[last - 1]]
    return Attribution(0, at, tidy(s.quoted(begin, end)), words)


def _only_adjunct(s: Sentence, first: int, last: int) -> bool:
    if first >= last or (s.pack.verb_last and last - first <= 2 and s.is_finite[last - 1]):
        return True
    if s.low[first - 1] in s.pack.telling and last - first <= 8 and s.finite(first, last) < 0:
        return True  # "…, an official at the water board told Reuters"
    opener = s.low[first]
    known = opener in s.pack.prepositions or opener in s.pack.weekdays or opener in s.pack.adverbs
    known = (
        known
        or opener in s.pack.listeners
        or opener in s.pack.relative_days
        or opener.endswith(s.pack.adverb_endings)
    )
    if opener in s.pack.prepositions:  # but not "announced on Monday that a runoff will be held"
        reports = any(s.low[k] in s.pack.that and s.finite(k, last) > k + 1 for k in range(first, last))
        return last - first <= 14 and not reports
    return known and last - first <= 9 and s.finite(first, last) < 0


@cache
def _according_phrases(code: str) -> list[tuple[str, ...]]:
    """Longest first, so that "nach Angaben von" is not read as "nach Angaben" and a speaker called "von …"."""
    return sorted((tuple(phrase.split()) for phrase in pack(code).according_to), key=lambda p: (-len(p), p))


def _according(s: Sentence, last: int) -> Attribution | None:
    for words in _according_phrases(s.pack.code):
        if words[0] not in s.words or not s.words.issuperset(words):
            continue
        for at in range(last - len(words)):
            if s.nested[at] or s.low[at : at + len(words)] != words:
                continue
            if at and (s.low[at - 1] in s.pack.determiners or s.low[at - 1] in s.pack.prepositions):
                continue  # "o segundo dia"
            begin = at + len(words)
            if at <= 1 and s.low[begin] in s.pack.pronouns and s.written[begin + 1] not in ",،":
                return Attribution(
                    begin + 1, last, s.quoted(begin, begin + 1), f"{s.pack.comma} {s.quoted(at, begin + 1)}"
                )
            if at <= 1:
                comma = next((k for k in range(begin, last) if s.written[k] in ",،" and not s.nested[k]), -1)
                verb = s.finite(begin, comma) if s.pack.final_relatives else -1
                if verb > begin and s.low[begin] not in s.pack.final_relatives:
                    return Attribution(
                        0, last, tidy(s.quoted(begin, verb)), ""
                    )  # "Nach Angaben der X stammen …"
                if comma > 0 and s.finite(comma, last) >= 0:
                    return Attribution(
                        comma + 1,
                        last,
                        tidy(s.quoted(begin, comma)),
                        f"{s.pack.comma} {_lowered(s.quoted(at, comma))}",
                    )
                return None
            end = at - 1 if s.written[at - 1] in ",،" else at
            comma = next((k for k in range(begin, last) if s.written[k] in ",،;؛"), last)
            states = s.finite(comma, last) >= 0 or (s.pack.verb_first and s.has_figure(comma, last))
            if comma < last and states:
                return None
            opener = next((k for k in range(begin + 1, comma) if s.low[k] in s.pack.prepositions), comma)
            if end == at and s.pack.final_relatives and opener < comma:
                return Attribution(0, last, tidy(s.quoted(begin, opener)), "")  # "fuhr laut X in die Stadt"
            if s.finite(0, end) >= 0:
                return Attribution(
                    0, end, tidy(s.quoted(begin, comma)), f"{s.pack.comma} {s.quoted(at, last)}"
                )
    behind = next((k for k in range(1, last) if s.low[k] in s.pack.according_behind), -1)
    if behind > 0 and not s.nested[behind]:
        begin = next((k + 1 for k in range(behind - 1, -1, -1) if s.is_finite[k] or s.is_comma[k]), 0)
        return Attribution(0, last, tidy(s.quoted(begin, behind)), "")  # "wurden den Angaben zufolge …"
    return None


def _commented(s: Sentence, last: int) -> Attribution | None:
    """As in "Wie die Polizei mitteilte, wurden …", "Como informó la policía, …"."""
    pack = s.pack
    if s.low[0] not in pack.comment_openers or pack.verb_first or pack.participle_endings:
        return None
    comma = tail_end(s, 1, min(last, 18))
    verb = next((k for k in range(1, comma) if s.low[k] in pack.say), -1)
    if verb < 0 or comma >= min(last, 18) or s.finite(comma, last) < 0 or s.has_figure(1, comma):
        return None
    if pack.final_relatives:
        return Attribution(0, last, tidy(s.quoted(1, verb)), "")  # its main clause begins with the verb
    speaker = s.quoted(verb + 1, comma)
    return Attribution(comma + 1, last, tidy(speaker), f"{pack.comma} {_lowered(s.quoted(0, comma))}")


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]


def _is_reported(s: Sentence, first: int, verb: int) -> bool:
    """Whether a clause follows the verb of saying at once.

    It does in "say climate change made", not in "added 12 jobs, which are".
    """
    if (
        not s.is_word[first]
        or s.low[first] in s.pack.coordinators
        or (s.written[first][0].isdigit() and s.low[first - 1] in s.pack.counting)
    ):
        return False
    stops = s.pack.relatives | s.pack.that | s.pack.subordinators | s.pack.contrast
    return not any(
        s.written[k] in ",;:–—" or (s.low[k] in stops and not s.nested[k]) for k in range(first, verb)
    )


def _verb_then_speaker(s: Sentence, last: int) -> Attribution | None:
    """As in "وقال الوزير إن …": the verb, who speaks, the conjunction, what is said."""
    pack = s.pack
    that = next((k for k in range(1, min(last, 16)) if s.low[k] in pack.that and not s.nested[k]), -1)
    if that > 0 and s.low[that - 1] in pack.contrast:
        return None
    words = next((k for k in range(2, max(that, 0)) if s.low[k] in pack.their_words), -1)
    verb = next((k for k in range(max(that, 0)) if s.low[k] in pack.say), s.finite(0, words))
    if verb > 1 and s.low[verb - 1] in pack.coordinators and s.finite(0, verb - 1) >= 0:
        return None  # "رفض … وقال إن …": two predicates
    if verb < 0 or s.low[verb] in pack.deny or any(written in ",،؛:" for written in s.written[:verb]):
        return None
    if s.finite(that + 1, last) < 0 and not s.has_figure(that + 1, last):
        return None
    first = verb + 1 if verb < 3 else 0
    end = _end_of_speaker(s, first, that) if first else verb
    if words > 0:  # "نقلت الوكالة عن مسؤول قوله إن …"
        first = next((k + 1 for k in range(words - 1, first, -1) if s.low[k] in pack.prepositions), first)
        end = words
    speaker = tidy(s.quoted(first, end))
    return Attribution(that + 1, last, speaker if len(speaker) <= LONGEST_SPEAKER else "", "")


def _end_of_speaker(s: Sentence, first: int, last: int) -> int:
    """Before the occasion, "في بيان", the day, and the preposition of "أشار … إلى أن"."""
    pack = s.pack
    if s.low[first] in pack.prepositions:
        return first
    for k in range(first + 1, last):
        at = k + s.is_comma[k]
        dated = s.low[at] in pack.weekdays or s.low[at] in pack.relative_days
        dated = dated or (at > k and s.has_date(at, last))
        if dated or (s.low[at] in pack.prepositions and (at > k or at + 1 == last)):
            return k
        if s.low[at] in pack.prepositions and s.low[at + 1] in pack.occasions:
            return k
    return last


def _announced(s: Sentence, last: int) -> Attribution | None:
    """As in "وی افزود: پرونده در دست بررسی است", "وأضاف المتحدث: تم إغلاق الطريق": a colon and no quotation marks."""
    pack = s.pack
    if not (pack.verb_last or pack.verb_first):
        return None
    colon = next((k for k in range(1, min(last - 2, _LONGEST_ANNOUNCEMENT)) if s.written[k] == ":"), -1)
    if colon < 0 or s.nested[colon]:
        return None
    end = colon - (s.low[colon - 1] in pack.that)
    verb = s.finite(0, end) if pack.verb_first else end - 1
    says = not (pack.say | pack.saying).isdisjoint(
        s.low[max(0, end - 3) : end] if pack.verb_last else s.low[verb : verb + 1]
    )
    if verb < 0 or not says or not s.is_finite[verb] or s.has_figure(0, colon):
        return None
    begin = next((k + 1 for k in range(verb, 0, -1) if s.is_comma[k]), 0)
    if pack.verb_last and (s.low[verb - 1] in pack.say or s.low[verb - 1] in pack.saying):
        verb -= 1  # "تصریح کرد"
    speaker = tidy(s.quoted(begin, verb) if pack.verb_last else s.quoted(verb + 1, end))
    return Attribution(colon + 1, last, speaker if len(speaker) <= LONGEST_SPEAKER else "", "")


def _leading(s: Sentence, last: int) -> Attribution | None:
    """As in "Scientists say climate change …": the attribution stays in front, the speaker is known."""
    if s.pack.verb_first:
        return _verb_then_speaker(s, last)
    verb = s.finite(0, last)
    if verb < 1 or s.low[verb] not in s.pack.say or s.low[verb] in s.pack.deny:
        return None
    end = verb + 1
    while s.pack.verb_last and end < last and s.is_finite[end]:
        end += 1  # "اعلام کرد", "گفته است"
    rest = s.finite(end, last)
    if rest < 0 or any(
        ((s.low[k] in s.pack.relatives or s.low[k] in s.pack.that) or s.written[k] in ":;")
        and not s.nested[k]
        for k in range(1, verb)
    ):
        return None  # "Of the projects that he announced …": the verb belongs to another clause
    before = rest - 1
    while before > verb and s.low[before] in s.pack.adverbs:
        before -= 1
    if s.low[before] in s.pack.coordinators and before > verb + 1:
        return None  # "expects growth and says …": two predicates, not a report
    that = next((k for k in range(verb + 1, min(rest, verb + 12)) if s.low[k] in s.pack.that), -1)
    if that > 0 and s.is_comma[that - 1] and s.figure_at(verb + 1, that):
        return None  # "acrescentou 640 pessoas, que …": what was counted follows, not what was said
    if that < 0 and s.pack.verb_last:
        return None  # "از بازداشت دو مهندس خبر داد": the second verb only completes the first
    if that < 0 and not _is_reported(s, verb + 1, rest):
        return None
    begin = that + 1 if that >= 0 else verb + 1
    if that < 0 and s.low[begin] in s.pack.prepositions and s.low[rest - 1] in s.pack.pronouns:
        begin = rest - 1  # "said in a statement it was …"
    speaker = tidy(s.quoted(0, verb))
    if len(speaker) > LONGEST_SPEAKER:
        speaker = ""
    return Attribution(begin, last, speaker, "")
