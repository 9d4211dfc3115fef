"""Who says what follows: "Scientists say climate change …", "Wie die Polizei mitteilte, …", "وأضاف المتحدث: …"."""

from typing import Final

from claims.splitting.clauses.parts import Attribution, Sentence
from claims.splitting.clauses.tails import tail_end
from claims.splitting.speakers.according import uncapitalised
from claims.splitting.speakers.speeches import LONGEST_SPEAKER, tidy

_LONGEST_ANNOUNCEMENT: Final = 30  # tokens


def announced(s: Sentence, last: int) -> Attribution | None:
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
    if pack.verb_last and _tells_first(s, verb):
        small = pack.prepositions | pack.adverbs
        noun = next((k for k in range(begin + 1, verb) if s.low[k] in small), verb)
        return Attribution(0, last, tidy(s.quoted(begin, noun)), "")
    speaker = tidy(s.quoted(begin, verb) if pack.verb_last else s.quoted(verb + 1, end))
    return Attribution(colon + 1, last, speaker if len(speaker) <= LONGEST_SPEAKER else "", "")


def _tells_first(s: Sentence, verb: int) -> bool:
    """As in "دادستان از تشکیل پرونده خبر داد و | گفت: …": what stands before the verb of saying is news too."""
    if verb < 4 or s.low[verb - 1] not in s.pack.coordinators or not s.is_finite[verb - 2]:
        return False
    return s.points_to(0, verb - 1, "legal", "casualties", "trend")


def commented(s: Sentence, last: int) -> Attribution | None:
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
    return Attribution(comma + 1, last, tidy(speaker), f"{pack.comma} {uncapitalised(s.quoted(0, comma))}")


def leading(s: Sentence, last: int) -> Attribution | None:
    """As in "Scientists say climate change …": the attribution stays in front, the speaker is known."""
    if s.pack.verb_first:
        return _verb_then_speaker(s, last)
    verb = named = s.finite(0, last)
    if (
        0 < verb < last - 2
        and s.low[verb] in s.pack.perfect
        and not (s.pack.final_relatives or s.pack.elisions)
    ):
        verb += s.low[verb + 1] in s.pack.say  # "El consejero ha asegurado que …"
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
    if that > 0 and s.is_comma[that - 1] and _names_its_object(s, verb + 1, that):
        return None
    if that < 0 and s.pack.verb_last:
        return None  # "از بازداشت دو مهندس خبر داد": the second verb only completes the first
    behind = _behind_comma(s, verb + 1, rest) if s.pack.final_relatives else verb + 1
    if that < 0 and not _is_reported(s, behind, rest):
        return None
    begin = that + 1 if that >= 0 else behind
    if that < 0 and s.low[begin] in s.pack.prepositions and s.low[rest - 1] in s.pack.pronouns:
        begin = rest - 1  # "said in a statement it was …"
    told = that < 0 and verb + 1 < rest - 1 and s.low[verb] in s.pack.telling
    if told and s.low[rest - 1] in s.pack.pronouns:
        begin = rest - 1  # "told the court he had never met the buyer"
    speaker = tidy(s.quoted(0, named))
    if len(speaker) > LONGEST_SPEAKER:
        speaker = ""
    return Attribution(begin, last, speaker, "")


def _behind_comma(s: Sentence, first: int, last: int) -> int:
    """Where what is said begins in "sagte, | der Bund habe …", "teilte am Freitag mit, | die Produktion ruhe"."""
    reported = s.low[last] in s.pack.reported or s.low[last] in s.pack.with_i
    reported = reported and (s.low[first] in s.pack.prepositions or s.low[first] in s.pack.adverbs)
    near = range(first, min(last, first + 9 if reported else first + 1))
    return next((k + 1 for k in near if s.is_comma[k]), first)


def _names_its_object(s: Sentence, first: int, that: int) -> bool:
    """As in "anunció el cierre del vado, que …", not as in "anunció este martes, que …"."""
    named = s.low[first] in s.pack.determiners and bool(s.pack.describing_endings)
    return named and not s.pack.final_relatives and not s.has_date(first, min(first + 3, that))


def _verb_then_speaker(s: Sentence, last: int) -> Attribution | None:
    """As in "وقال الوزير إن …": the verb, who speaks, the conjunction, what is said."""
    pack = s.pack
    that = next((k for k in range(1, min(last, 16)) if s.low[k] in pack.that and not s.nested[k]), -1)
    if that > 0 and s.low[that - 1] in pack.contrast:
        return None
    if that > 1 and s.is_comma[that - 2] and s.low[that - 1] in pack.prepositions:
        return None  # "أقر المجلس توزيع الأرباح، على أن يبدأ الصرف في مايو"
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
